/** The command line: reads the options, runs one command, returns the exit status. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { config } from './config.ts';
import { data } from './data.ts';
import { explainLine } from './explain-line.ts';
import { FORMATS, HELP } from './help.ts';
import { inspect } from './inspect.ts';
import { levels } from './levels.ts';
import { lint } from './lint.ts';
import { readOptions } from './options.ts';
import { openSession } from './session.ts';
import type { Terminal } from './terminal.ts';

/** 0: nothing of severity error. 1: at least one. 2: it could not run, or not on all that was named. */
export type ExitStatus = 0 | 1 | 2;

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
  const { explain } = options;
  if (explain !== undefined && command !== 'inspect')
    return wrong(`--explain is an option of inspect, not of ${command}`);
  if (explain !== undefined && !/^[1-9]\d{0,8}$/.test(explain))
    return wrong(`--explain needs the number of a line, not "${explain}"`);
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
      if (explain === undefined) await inspect(session, paths, format, terminal);
      else await explainLine(session, paths, Number(explain), format, terminal);
      break;
    case 'config':
      await config(session, paths, format, terminal);
      break;
  }
  return session.failed ? 2 : clean ? 0 : 1;
}
