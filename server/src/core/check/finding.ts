import type { RuleId } from '../rules/index.ts';
import type { Severity } from '../settings.ts';
import type { Report } from './rule.ts';

/** A finding, as the editor and the command line show it. */
export interface Finding extends Report {
  readonly rule: RuleId;
  readonly severity: Severity;
}
