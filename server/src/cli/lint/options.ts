/** The options that `lint` has beside those of every command, from what was typed to what is meant. */
import { ruleIds } from '../../core/service.ts';
import type { RuleSettings, Severity } from '../../core/settings.ts';
import { RULE_SETTINGS } from '../../core/settings.ts';
import type { CliMessages } from '../messages/languages.ts';

/** What may stand on the command line of `lint`. */
export const LINT_OPTIONS = {
  'output-file': { type: 'string' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'fail-level': { type: 'string' },
  'max-warnings': { type: 'string' },
  'max-file-size': { type: 'string' },
  'no-inline-config': { type: 'boolean' },
  'include-word': { type: 'boolean' },
  'changed-since': { type: 'string' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  'prune-baseline': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'stdin-ndjson': { type: 'boolean' },
} as const;

/** The same for every command that reads documents: settings that hold over those of files. */
export const SETTING_OPTIONS = {
  rule: { type: 'string', multiple: true },
  edition: { type: 'string' },
  config: { type: 'string' },
} as const;

type Say = CliMessages['cli']['options'];

type Values = {
  readonly [K in keyof typeof LINT_OPTIONS]?: (typeof LINT_OPTIONS)[K] extends { type: 'boolean' }
    ? boolean | undefined
    : string | undefined;
};

export interface LintOptions {
  /** A file for the report; without one it goes to standard output. */
  readonly outputFile?: string;
  /** Only findings of at least this severity are reported. */
  readonly reported: Severity;
  /** A finding of at least this severity makes the exit status 1. */
  readonly failLevel: Severity;
  /** More warnings than these make it 1 as well. */
  readonly maxWarnings?: number;
  /** In bytes. */
  readonly maxFileSize?: number;
  readonly inlineConfig: boolean;
  /** What is surely right is mended: written to the files, or shown as a difference alone. */
  readonly fix?: 'write' | 'show';
  /** Word documents in folders are checked as well. */
  readonly includeWord: boolean;
  /** A revision of Git: only what has changed since then is checked. */
  readonly changedSince?: string;
  /** What is known from it is not reported. */
  readonly baseline?: BaselineOptions;
  /** The text comes from standard input, under this name. */
  readonly stdin?: string;
  /** Texts come from standard input, one a line. */
  readonly ndjson: boolean;
}

export interface BaselineOptions {
  /** As it was typed. */
  readonly file: string;
  /** What becomes of it: everything that is found is written to it, or what is stale is taken out of it. */
  readonly then?: 'update' | 'prune';
}

/** From the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a finding is at least as grave as another severity. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** @returns the options, or in words for the user what is wrong with them */
export function readLintOptions(values: Values, say: Say): LintOptions | string {
  const wrong = whatIsWrong(values, say) ?? whatDoesNotFit(values, say);
  if (wrong !== undefined) return wrong;
  const { stdin, 'stdin-filename': name, 'output-file': outputFile, 'max-warnings': maxWarnings } = values;
  const fix = fixIn(values);
  const baseline = baselineIn(values);
  const size = values['max-file-size'];
  return {
    ...(outputFile !== undefined && { outputFile }),
    ...(fix !== undefined && { fix }),
    reported: values.quiet === true ? 'error' : 'hint',
    failLevel: (values['fail-level'] ?? 'error') as Severity,
    ...(maxWarnings !== undefined && { maxWarnings: Number(maxWarnings) }),
    ...(size !== undefined && { maxFileSize: bytesOf(size) }),
    inlineConfig: values['no-inline-config'] !== true,
    includeWord: values['include-word'] === true,
    ...(values['changed-since'] !== undefined && { changedSince: values['changed-since'] }),
    ...(baseline !== undefined && { baseline }),
    ndjson: values['stdin-ndjson'] === true,
    ...(stdin === true && { stdin: name ?? 'standard-input.md' }),
  };
}

function fixIn(values: Values): LintOptions['fix'] {
  if (values['dry-run'] === true) return 'show';
  return values.fix === true ? 'write' : undefined;
}

function baselineIn(values: Values): LintOptions['baseline'] {
  const { baseline: file, 'update-baseline': update, 'prune-baseline': prune } = values;
  if (file === undefined) return undefined;
  const then = update === true ? 'update' : prune === true ? 'prune' : undefined;
  return { file, ...(then !== undefined && { then }) };
}

function whatIsWrong(values: Values, say: Say): string | undefined {
  const { 'fail-level': failLevel, 'max-warnings': maxWarnings, 'max-file-size': size } = values;
  if (failLevel !== undefined && !SEVERITIES.includes(failLevel as Severity))
    return say.failLevel(SEVERITIES, failLevel);
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings)) return say.maxWarnings(maxWarnings);
  if (size !== undefined && !(bytesOf(size) > 0)) return say.maxFileSize(size);
  if (values['changed-since']?.trim() === '') return say.sinceNeedsRevision;
  for (const name of ['output-file', 'baseline'] as const)
    if (values[name]?.trim() === '') return say.optionNeedsFile(`--${name}`);
  return undefined;
}

/** Those that have no meaning where texts come one a line: results go the same way, and nothing is added up. */
const NOT_BY_LINES = [
  'output-file',
  'fix',
  'dry-run',
  'fail-level',
  'max-warnings',
  'include-word',
  'changed-since',
  'baseline',
  'stdin',
  'stdin-filename',
] as const;

/** Options that mean something only together, or not together. */
function whatDoesNotFit(values: Values, say: Say): string | undefined {
  const unfit = values['stdin-ndjson'] === true && NOT_BY_LINES.find((name) => values[name] !== undefined);
  if (unfit !== undefined && unfit !== false) return say.notByLines(unfit);
  const { stdin, baseline, 'update-baseline': update, 'prune-baseline': prune } = values;
  if (values['stdin-filename'] !== undefined && stdin !== true) return say.stdinName;
  if (stdin === true && fixIn(values) === 'write') return say.stdinFix;
  if (stdin === true && values['changed-since'] !== undefined) return say.sinceStdin;
  if (update === true && prune === true) return say.updateAndPrune;
  const changing = update === true ? '--update-baseline' : prune === true ? '--prune-baseline' : undefined;
  if (changing === undefined) return undefined;
  if (baseline === undefined) return say.needsBaseline(changing);
  return fixIn(values) === 'show' ? say.dryRunBaseline(changing) : undefined;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1024, mb: 1024 ** 2, k: 1024, m: 1024 ** 2 };

/** NaN for what is no size. */
function bytesOf(written: string): number {
  const [, number, unit] = /^(\d{1,9})\s*([a-z]{0,2})$/i.exec(written.trim()) ?? [];
  return Number(number) * (UNITS[unit?.toLowerCase() ?? ''] ?? NaN);
}

/** `--rule id=severity`, each of them. @returns the settings, or what is wrong with one of them */
export function readRules(typed: readonly string[], say: Say): RuleSettings | string {
  const rules: Record<string, RuleSettings[string]> = {};
  for (const one of typed) {
    const [id = '', severity = '', more] = one.split('=');
    if (!(ruleIds as readonly string[]).includes(id)) return say.unknownRule(id);
    const known = RULE_SETTINGS.find((each) => each === severity);
    if (known === undefined || more !== undefined) return say.ruleNeedsSeverity(id, RULE_SETTINGS);
    rules[id] = known;
  }
  return rules;
}
