/** German, in the words of the rest of the product: short sentences, and "Sie". */
import type { english } from '../en/index.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';
import { inspection } from './inspection.ts';
import { lint } from './lint.ts';
import { options } from './options.ts';
import { reading } from './reading.ts';
import { program } from './program.ts';

export const german: typeof english = { help, options, program, reading, lint, inspection, ...commands };
