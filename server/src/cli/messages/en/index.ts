/** English, which every other language says as well: its shape is what the compiler holds them to. */
import { commands } from './commands.ts';
import { help } from './help.ts';
import { inspection } from './inspection.ts';
import { lint } from './lint.ts';
import { options } from './options.ts';
import { reading } from './reading.ts';
import { program } from './program.ts';

export const english = { help, options, program, reading, lint, inspection, ...commands };
