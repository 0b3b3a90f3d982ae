/** The options of `import` and `export`, which have some of their own. */
import { parseArgs } from 'node:util';
import type { ExportKind } from '../../../shared/protocol.ts';
import { languageNamed, languages } from '../../core/messages/languages.ts';
import { parseArguments } from '../arguments.ts';
import type { CliMessages } from '../messages/languages.ts';

export interface WordOptions {
  readonly command: 'import' | 'export';
  readonly paths: readonly string[];
  readonly output: string | undefined;
  readonly force: boolean;
  /** `export`: what is to be made. */
  readonly to: ExportKind | undefined;
  /** `export`: the definitions of cited skills stand behind the text. */
  readonly withDefinitions: boolean;
  readonly skillsData: readonly string[];
  readonly language: string | undefined;
}

type Say = CliMessages['cli']['options'];

/** What may stand on the command line of these commands. */
export const WORD_OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  to: { type: 'string' },
  definitions: { type: 'boolean' },
  'skills-data': { type: 'string', multiple: true },
  language: { type: 'string' },
} as const;

/** Whether the command line asks for one of these commands, and not only for help. */
export function isWordCommand(args: readonly string[]): boolean {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { ...WORD_OPTIONS, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
  });
  return /^(?:im|ex)port$/.test(positionals[0] ?? '') && values.help !== true && values.version !== true;
}

/** @throws Error in words for the user, where an option is unknown, has no value, or does not fit the others */
export function readWordOptions(args: readonly string[], say: Say): WordOptions {
  const { values, positionals } = parseArguments(args, WORD_OPTIONS, say);
  const [command, ...paths] = positionals as [WordOptions['command'], ...string[]];
  const to = kindOf(command, values.to, say);
  if (paths.length === 0) throw new Error(say.needsFile(command));
  if (values.output?.trim() === '') throw new Error(say.optionNeedsFile('--output'));
  if (values.output !== undefined && paths.length > 1) throw new Error(say.oneOutput(command));
  if (values.language !== undefined && languageNamed(values.language) === undefined) {
    const all = languages.map((one) => one.language);
    throw new Error(say.unknownLanguage(values.language, all));
  }
  return {
    command,
    paths,
    output: values.output,
    force: values.force ?? false,
    to,
    withDefinitions: values.definitions ?? false,
    skillsData: values['skills-data'] ?? [],
    language: values.language,
  };
}

/** @throws Error in words for the user */
function kindOf(command: WordOptions['command'], typed: string | undefined, say: Say): ExportKind | undefined {
  if (command === 'import' && typed === undefined) return undefined;
  if (command === 'import') throw new Error(say.optionOf('--to', ['export'], 'import'));
  if (typed === 'docx' || typed === 'html' || typed === 'pdf' || typed === 'manager') return typed;
  throw new Error(typed === undefined ? say.exportNeedsKind : say.unknownKind(typed));
}
