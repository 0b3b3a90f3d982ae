/** The options of `import` and `export`, which have some of their own. */
import { parseArgs } from 'node:util';
import type { ExportKind } from '../../../shared/protocol.ts';
import { languageNamed, languages } from '../../core/messages/languages.ts';

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
export function readWordOptions(args: readonly string[]): WordOptions {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: WORD_OPTIONS });
  const [command, ...paths] = positionals as [WordOptions['command'], ...string[]];
  const to = kindOf(command, values.to);
  if (paths.length === 0) throw new Error(`${command} needs the name of a file`);
  if (values.output?.trim() === '') throw new Error('--output needs the name of a file');
  if (values.output !== undefined && paths.length > 1)
    throw new Error(`--output names one file: ${command} one file at a time, or leave it out`);
  if (values.language !== undefined && languageNamed(values.language) === undefined) {
    const all = languages.map((one) => one.language).join(' and ');
    throw new Error(`there is no language "${values.language}"; there are ${all}`);
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
function kindOf(command: WordOptions['command'], typed: string | undefined): ExportKind | undefined {
  if (command === 'import' && typed === undefined) return undefined;
  if (command === 'import') throw new Error('--to is an option of export, not of import');
  if (typed === 'docx' || typed === 'html' || typed === 'pdf' || typed === 'manager') return typed;
  throw new Error(
    typed === undefined
      ? 'export needs --to docx, --to html, --to pdf or --to manager'
      : `--to is docx, html, pdf or manager, not "${typed}"`,
  );
}
