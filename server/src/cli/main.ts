/** The command line: reads the options, runs one command, returns the exit status. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { config } from './config.ts';
import { data } from './data.ts';
import { inspect } from './inspect.ts';
import { levels } from './levels.ts';
import { lint } from './lint.ts';
import { readOptions } from './options.ts';
import { openSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** 0: nothing of severity error. 1: at least one. 2: it could not run, or not on all that was named. */
export type ExitStatus = 0 | 1 | 2;

const HELP = `Checks the skills and levels that role profiles cite.

  role-profiles lint [paths or globs...]    report what is wrong (default: this folder)
  role-profiles levels FILE...              how likely each level is, by the duties under each citation
  role-profiles inspect FILE...             what was read: roles, citations, duties
  role-profiles data FILE...                what a file of skill data holds, and what is wrong in it
  role-profiles config FILE...              the settings in force, and where each comes from

  -f, --format NAME     lint: stylish (default) or json    levels, data, config: text (default) or json
                        inspect: json (default) or table
  --skills-data PATH    a file or folder of skill data to add; may be given more than once
  -h, --help            -v, --version

Exit status: 0 no errors, 1 at least one error, 2 something that was named could not be found or read.
Settings come from the nearest .role-profiles.json above a document, skills from the folder skills-data at the root
of its Git working tree; outside of one, from the topmost folder above the document that has either.
`;

/** The formats of each command, the default first. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  lint: ['stylish', 'json'],
  levels: ['text', 'json'],
  inspect: ['json', 'table'],
  data: ['text', 'json'],
  config: ['text', 'json'],
};

export async function run(
  args: readonly string[],
  terminal: Terminal,
  shipped: ShippedData,
  version: string,
): Promise<ExitStatus> {
  const wrong = (message: string): ExitStatus => {
    terminal.err(`role-profiles: ${inTerminal(message)}\nrole-profiles --help tells more.\n`);
    return 2;
  };
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { command, paths } = options;
  if (options.version) {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (options.help || command === 'help') {
    terminal.out(HELP);
    return 0;
  }
  if (command === undefined) return wrong('no command was given');
  const formats = Object.hasOwn(FORMATS, command) ? FORMATS[command] : undefined;
  if (formats === undefined) return wrong(`there is no command "${command}"`);
  const format = options.format ?? formats[0]!;
  if (!formats.includes(format))
    return wrong(`"${format}" is no format of ${command}; it has ${formats.join(' and ')}`);
  if (paths.length === 0 && command !== 'lint') return wrong(`${command} needs the name of a file`);
  if (command === 'data') return data(paths, format, terminal);

  const session = await openSession(options, terminal, shipped);
  let clean = true;
  switch (command) {
    case 'lint':
      clean = await lint(session, paths.length === 0 ? ['.'] : paths, format, terminal);
      break;
    case 'levels':
      await levels(session, paths, format, terminal);
      break;
    case 'inspect':
      await inspect(session, paths, format, terminal);
      break;
    case 'config':
      await config(session, paths, format, terminal);
      break;
  }
  return session.failed ? 2 : clean ? 0 : 1;
}
