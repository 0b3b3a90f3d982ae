/** The command line as it was typed. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly format: string | undefined;
  readonly skillsData: readonly string[];
  /** The language of findings and problems, as it was typed. */
  readonly language: string | undefined;
  /** A line that `inspect` is to explain, as it was typed. */
  readonly explain: string | undefined;
  /** A list of what somebody can do, which `diff` compares with a role, as it was typed. */
  readonly person: string | undefined;
  /** The file that a command writes to, as it was typed. */
  readonly output: string | undefined;
  /** It may be written over. */
  readonly force: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What may stand on it beside the command and its paths. */
export const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'skills-data': { type: 'string', multiple: true },
  language: { type: 'string' },
  explain: { type: 'string' },
  person: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @throws Error in words for the user, where an option is unknown or has no value */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const [command, ...paths] = positionals;
  return {
    command,
    paths,
    format: values.format,
    skillsData: values['skills-data'] ?? [],
    language: values.language,
    explain: values.explain,
    person: values.person,
    output: values.output,
    force: values.force ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}
