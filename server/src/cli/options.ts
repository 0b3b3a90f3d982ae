/** The command line as it was typed. */
import type { RuleSettings, Settings } from '../core/settings.ts';
import { parseArguments } from './arguments.ts';
import type { LintOptions } from './lint/options.ts';
import { LINT_OPTIONS, readLintOptions, readRules, SETTING_OPTIONS } from './lint/options.ts';
import type { CliMessages } from './messages/languages.ts';

export interface Options {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly format: string | undefined;
  readonly skillsData: readonly string[];
  /** The language of all that is said, as it was typed. */
  readonly language: string | undefined;
  /** A line that `inspect` is to explain, as it was typed. */
  readonly explain: string | undefined;
  /** A list of what somebody can do, which `diff` compares with a role, as it was typed. */
  readonly person: string | undefined;
  /** Settings that hold over those of files. */
  readonly settings: Partial<Settings>;
  /** A settings file to take in place of those beside the documents, as it was typed. */
  readonly config: string | undefined;
  readonly lint: LintOptions;
  /** Those of them that were typed: no other command has them. */
  readonly ofLint: readonly string[];
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
  ...SETTING_OPTIONS,
  ...LINT_OPTIONS,
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** @throws Error in words for the user, where an option is unknown or has no value */
export function readOptions(args: readonly string[], say: CliMessages['cli']['options']): Options {
  const { values, positionals } = parseArguments(args, OPTIONS, say);
  const [command, ...paths] = positionals;
  const lint = readLintOptions(values, say);
  const rules = readRules(values.rule ?? [], say);
  for (const wrong of [lint, rules]) if (typeof wrong === 'string') throw new Error(wrong);
  const { edition } = values;
  if (edition !== undefined && !/^\d{1,2}$/.test(edition)) throw new Error(say.needsEdition(edition));
  return {
    command,
    paths,
    format: values.format,
    skillsData: values['skills-data'] ?? [],
    language: values.language,
    explain: values.explain,
    person: values.person,
    settings: {
      ...(edition !== undefined && { edition }),
      ...(values.rule !== undefined && { rules: rules as RuleSettings }),
    },
    config: values.config,
    lint: lint as LintOptions,
    ofLint: Object.keys(LINT_OPTIONS).filter((name) => Object.hasOwn(values, name)),
    output: values.output,
    force: values.force ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}
