/** The options that `lint` has beside those of every command, from what was typed to what is meant. */
import { ruleIds } from '../../core/service.ts';
import type { RuleSettings, Severity } from '../../core/settings.ts';
import { RULE_SETTINGS } from '../../core/settings.ts';

/** What may stand on the command line of `lint`. */
export const LINT_OPTIONS = {
  'output-file': { type: 'string' },
  quiet: { type: 'boolean' },
  'fail-level': { type: 'string' },
  'max-warnings': { type: 'string' },
  'max-file-size': { type: 'string' },
  'no-inline-config': { type: 'boolean' },
  'include-word': { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

/** The same for every command that reads documents: settings that hold over those of files. */
export const SETTING_OPTIONS = {
  rule: { type: 'string', multiple: true },
  edition: { type: 'string' },
  config: { type: 'string' },
} as const;

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
  /** Word documents in folders are checked as well. */
  readonly includeWord: boolean;
  /** The text comes from standard input, under this name. */
  readonly stdin?: string;
}

/** From the gravest on. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Whether a finding is at least as grave as another severity. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

/** @returns the options, or in words for the user what is wrong with them */
export function readLintOptions(values: Values): LintOptions | string {
  const failLevel = values['fail-level'] ?? 'error';
  if (!SEVERITIES.includes(failLevel as Severity))
    return `--fail-level is one of ${SEVERITIES.join(', ')}, not "${failLevel}"`;
  const maxWarnings = values['max-warnings'];
  if (maxWarnings !== undefined && !/^\d{1,9}$/.test(maxWarnings))
    return `--max-warnings needs a number, not "${maxWarnings}"`;
  const maxFileSize = values['max-file-size'] === undefined ? undefined : bytesOf(values['max-file-size']);
  if (maxFileSize === 'wrong')
    return `--max-file-size needs a size such as 500kB, 5MB or a number of bytes, not "${values['max-file-size']}"`;
  const { stdin = false, 'stdin-filename': name, 'output-file': outputFile } = values;
  if (name !== undefined && !stdin) return '--stdin-filename says what a text from --stdin is called; give both';
  if (outputFile?.trim() === '') return '--output-file needs the name of a file';
  return {
    ...(outputFile !== undefined && { outputFile }),
    reported: values.quiet === true ? 'error' : 'hint',
    failLevel: failLevel as Severity,
    ...(maxWarnings !== undefined && { maxWarnings: Number(maxWarnings) }),
    ...(maxFileSize !== undefined && { maxFileSize }),
    inlineConfig: values['no-inline-config'] !== true,
    includeWord: values['include-word'] === true,
    ...(stdin && { stdin: name ?? 'standard-input.md' }),
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, kb: 1024, mb: 1024 ** 2, k: 1024, m: 1024 ** 2 };

function bytesOf(written: string): number | 'wrong' {
  const [, number, unit] = /^(\d{1,9})\s*([a-z]{0,2})$/i.exec(written.trim()) ?? [];
  const bytes = Number(number) * (UNITS[unit?.toLowerCase() ?? ''] ?? NaN);
  return Number.isNaN(bytes) || bytes === 0 ? 'wrong' : bytes;
}

/** `--rule id=severity`, each of them. @returns the settings, or what is wrong with one of them */
export function readRules(typed: readonly string[]): RuleSettings | string {
  const rules: Record<string, RuleSettings[string]> = {};
  for (const one of typed) {
    const [id = '', severity = '', more] = one.split('=');
    if (!(ruleIds as readonly string[]).includes(id)) return `there is no rule "${id}"; docs/rules lists them`;
    const known = RULE_SETTINGS.find((each) => each === severity);
    if (known === undefined || more !== undefined)
      return `--rule needs a rule and a severity, such as ${id}=warning; the severities are ${RULE_SETTINGS.join(', ')}`;
    rules[id] = known;
  }
  return rules;
}
