/** The command line: reads the options, runs one command, returns the exit status. */
import { inTerminal } from '../../shared/safe-text.ts';
import { languageNamed, languages } from '../core/messages/languages.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { config } from './config.ts';
import { chart } from './chart.ts';
import { data } from './data.ts';
import { diff, diffPerson } from './diff.ts';
import { explain } from './explain.ts';
import { explainLine } from './explain-line.ts';
import { languageTyped } from './arguments.ts';
import { FORMATS, helpIn } from './help.ts';
import { inspect } from './inspect.ts';
import { levels } from './levels.ts';
import { lint } from './lint/lint.ts';
import { lintLines } from './lint/ndjson/lint-lines.ts';
import { formatOfFile, matrix } from './matrix.ts';
import type { CliMessages } from './messages/languages.ts';
import { cliMessagesIn } from './messages/languages.ts';
import type { Options } from './options.ts';
import { readOptions } from './options.ts';
import { outputTo } from './output.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';
import { openSession } from './session.ts';
import { stats } from './stats.ts';
import type { Terminal } from './terminal.ts';
import { exportDocument } from './word/export-document.ts';
import { importDocuments } from './word/import-documents.ts';
import type { WordOptions } from './word/options.ts';
import { isWordCommand, readWordOptions } from './word/options.ts';

type Say = CliMessages['cli']['options'];

/** 0: nothing of severity error. 1: at least one. 2: it could not run, or not on all that was named. */
export type ExitStatus = 0 | 1 | 2;

export async function run(
  args: readonly string[],
  terminal: Terminal,
  shipped: ShippedData,
  version: string,
): Promise<ExitStatus> {
  const messages = cliMessagesIn(languageTyped(args));
  const say = messages.cli.options;
  const wrong = (message: string): ExitStatus => {
    terminal.err(`role-profiles: ${inTerminal(message)}\n${say.more}\n`);
    return 2;
  };
  let options;
  try {
    if (isWordCommand(args)) return (await runOnWord(readWordOptions(args, say), terminal, shipped)) ? 0 : 2;
    options = readOptions(args, say);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  if (options.version) {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (options.help || options.command === 'help') {
    terminal.out(helpIn(messages));
    return 0;
  }
  const task = taskOf(options, say);
  if (typeof task === 'string') return wrong(task);
  if (task.command === 'explain') return explain(options.paths, task.format, terminal, messages);
  if (task.command === 'data') return data(options.paths, task.format, terminal, shipped, messages);
  const session = await openSession(options, terminal, shipped);
  if (task.command === 'lint') return runLint(session, task, options, version, terminal);
  return runOnDocuments(task, session, options.paths, terminal);
}

function runOnWord(options: WordOptions, terminal: Terminal, shipped: ShippedData): Promise<boolean> {
  return options.command === 'import' ? importDocuments(options, terminal) : exportDocument(options, terminal, shipped);
}

/** What is to be done. */
interface Task {
  readonly command: string;
  readonly format: string;
  /** The number of the line that is to be explained. */
  readonly line: number | undefined;
  /** A list that a role is compared with. */
  readonly person: string | undefined;
  readonly output: Output;
}

/** What the options ask for; or, in words, why that cannot be done. */
function taskOf(options: Options, say: Say): Task | string {
  const { command, paths, format, language, explain, output } = options;
  if (command === undefined) return say.noCommand;
  const formats = Object.hasOwn(FORMATS, command) ? FORMATS[command] : undefined;
  if (formats === undefined) return say.unknownCommand(command);
  if (format !== undefined && !formats.includes(format)) return say.unknownFormat(format, command, formats);
  if (language !== undefined && languageNamed(language) === undefined)
    return say.unknownLanguage(
      language,
      languages.map((one) => one.language),
    );
  if (paths.length === 0 && command !== 'explain' && !IN_THIS_FOLDER.includes(command)) return say.needsFile(command);
  const wrong = misplaced(options, command, say);
  if (wrong !== undefined) return wrong;
  return {
    command,
    format: format ?? (output && formatOfFile(output)) ?? formats[0]!,
    line: explain === undefined ? undefined : Number(explain),
    person: options.person,
    output: outputTo(options),
  };
}

/** Commands that look through the folder they are started in where nothing is named. */
const IN_THIS_FOLDER = ['lint', 'matrix', 'stats'];

/** Commands that write what they make to a file. */
const WITH_OUTPUT = ['matrix', 'chart'];

/** What is wrong with options that belong to some commands alone. */
function misplaced(
  { explain, output, paths, person, ofLint, ...options }: Options,
  command: string,
  say: Say,
): string | undefined {
  if (command !== 'lint' && ofLint.length > 0) return say.optionOf(`--${ofLint[0]}`, ['lint'], command);
  if (output !== undefined && !WITH_OUTPUT.includes(command)) return say.optionOf('--output', WITH_OUTPUT, command);
  if (output?.trim() === '') return say.optionNeedsFile('--output');
  const wrong = wrongInput({ paths, ...options }, say) ?? wrongCount(command, paths.length, person, say);
  if (wrong !== undefined) return wrong;
  if (person !== undefined && command !== 'diff') return say.optionOf('--person', ['diff'], command);
  if (explain === undefined) return undefined;
  if (command !== 'inspect') return say.optionOf('--explain', ['inspect'], command);
  return /^[1-9]\d{0,8}$/.test(explain) ? undefined : say.explainNeedsLine(explain);
}

/** What does not go with texts that come from standard input. */
function wrongInput({ paths, format, lint }: Pick<Options, 'paths' | 'format' | 'lint'>, say: Say): string | undefined {
  const from = lint.ndjson ? '--stdin-ndjson' : lint.stdin === undefined ? undefined : '--stdin';
  if (from !== undefined && paths.length > 0) return say.stdinAlone(from);
  return lint.ndjson && format !== undefined ? say.linesHaveOneFormat : undefined;
}

/** How many roles commands take that are about single ones. */
function wrongCount(command: string, roles: number, person: string | undefined, say: Say): string | undefined {
  if (command === 'chart') return roles === 1 ? undefined : say.oneRole(roles);
  if (command !== 'diff') return undefined;
  if (person === undefined) return roles === 2 ? undefined : say.twoRoles(roles);
  return roles === 1 ? undefined : say.personAndRole(roles);
}

async function runOnDocuments(
  { command, format, line, person, output }: Task,
  session: Session,
  paths: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  const named = paths.length === 0 ? ['.'] : paths;
  switch (command) {
    case 'matrix':
      await matrix(session, named, format, output, terminal);
      break;
    case 'chart':
      await chart(session, paths, output, terminal);
      break;
    case 'levels':
      await levels(session, paths, format, terminal);
      break;
    case 'inspect':
      if (line === undefined) await inspect(session, paths, format, terminal);
      else await explainLine(session, paths, line, format, terminal);
      break;
    case 'diff':
      if (person === undefined) await diff(session, paths, format, terminal);
      else await diffPerson(session, person, paths[0]!, format, terminal);
      break;
    case 'stats':
      await stats(session, named, format, terminal);
      break;
    case 'config':
      await config(session, paths, format, terminal);
      break;
  }
  return session.failed ? 2 : 0;
}

async function runLint(
  session: Session,
  { format }: Task,
  { paths, lint: options }: Options,
  version: string,
  terminal: Terminal,
): Promise<ExitStatus> {
  if (options.ndjson) {
    await lintLines(session, options, terminal);
    return session.failed ? 2 : 0;
  }
  const passes = await lint(
    session,
    {
      paths: paths.length === 0 ? ['.'] : paths,
      format,
      options,
      setup: { version, messages: session.messages },
    },
    terminal,
  );
  if (session.failed) return 2;
  return passes ? 0 : 1;
}
