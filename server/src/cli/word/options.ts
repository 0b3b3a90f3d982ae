/** The options of `import` and `export`, which have some of their own. */
import { parseArgs } from 'node:util';
import { languageNamed, languages } from '../../core/messages/languages.ts';

export interface WordOptions {
  readonly command: 'import';
  readonly paths: readonly string[];
  readonly output: string | undefined;
  readonly force: boolean;
  readonly language: string | undefined;
}

/** What may stand on the command line of these commands. */
export const WORD_OPTIONS = {
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
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
  return positionals[0] === 'import' && values.help !== true && values.version !== true;
}

/** @throws Error in words for the user, where an option is unknown, has no value, or does not fit the others */
export function readWordOptions(args: readonly string[]): WordOptions {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: WORD_OPTIONS });
  const paths = positionals.slice(1);
  if (paths.length === 0) throw new Error('import needs the name of a Word document');
  if (values.output?.trim() === '') throw new Error('--output needs the name of a file');
  if (values.output !== undefined && paths.length > 1)
    throw new Error('--output names one file: import one document at a time, or leave it out');
  if (values.language !== undefined && languageNamed(values.language) === undefined) {
    const all = languages.map((one) => one.language).join(' and ');
    throw new Error(`there is no language "${values.language}"; there are ${all}`);
  }
  return {
    command: 'import',
    paths,
    output: values.output,
    force: values.force ?? false,
    language: values.language,
  };
}
