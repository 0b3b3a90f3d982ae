/** Runs the rules over one profile: the one place that knows severities, editions and ignore comments. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Profile, Span } from '../profile/types.ts';
import type { Settings, Severity } from '../settings.ts';
import { editionFor } from './edition.ts';
import { applyIgnores } from './ignore.ts';
import { rules } from './index.ts';
import type { RuleId } from './index.ts';
import { resolveCitations } from './resolve.ts';
import type { Report } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

/** A finding, as the editor and the command line show it. */
export interface Finding extends Report {
  readonly rule: RuleId;
  readonly severity: Severity;
}

/** Takes a document and its profile; returns the findings in the order of the document. A judge adds the findings about texts. */
export function checkProfile(
  text: string,
  profile: Profile,
  catalogue: Catalogue,
  settings: Settings,
  judge?: TextJudge,
): readonly Finding[] {
  if (profile.citations.length === 0 && profile.levelStatements.length === 0 && profile.ignores.length === 0) return [];
  const edition = editionFor(profile, catalogue, settings);
  const context = {
    text,
    profile,
    catalogue,
    edition,
    citations: resolveCitations(profile, catalogue, edition),
    ...(judge !== undefined && { judge }),
  };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const severity = settings.rules[rule.id] ?? rule.defaultSeverity;
    if (severity === 'off' || (rule.judgesText === true && judge === undefined)) continue;
    for (const report of rule.check(context)) findings.push({ ...report, rule: rule.id, severity });
  }
  const unused = settings.rules['unused-ignore'] ?? 'information';
  return applyIgnores(text, profile.ignores, findings, unused, judge !== undefined).sort(byPlace);
}

function byPlace(a: Span & { rule: string }, b: Span & { rule: string }): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}
