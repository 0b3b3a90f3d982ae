/** Runs the rules over one profile: the one place that knows severities, editions and ignore comments. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { factOf } from '../profile/placed.ts';
import type { Citation, Profile, Span } from '../profile/types.ts';
import type { Settings, Severity } from '../settings.ts';
import { editionFor } from './edition.ts';
import { applyIgnores } from './ignore.ts';
import { rules } from './index.ts';
import type { RuleId } from './index.ts';
import { repeatedInRole } from './repeated.ts';
import { createResolver } from './resolve.ts';
import type { Report, Resolved, Rule, RuleContext } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

/** A finding, as the editor and the command line show it. */
export interface Finding extends Report {
  readonly rule: RuleId;
  readonly severity: Severity;
}

export type CheckProfile = (
  text: string,
  profile: Profile,
  settings: Settings,
  judge?: TextJudge,
) => readonly Finding[];

/** Takes a catalogue; returns what checks a document against it. A judge adds the findings about texts. */
export function createCheck(catalogue: Catalogue): CheckProfile {
  // one object for each edition and choice of rules, by which a fact remembers that it was found clean
  const states = new Map<string, object>();
  return (text, profile, settings, judge) => {
    if (profile.citations.length === 0 && profile.levelStatements.length === 0 && profile.ignores.length === 0)
      return [];
    const edition = editionFor(profile, catalogue, settings);
    const context = contextFor(text, profile, catalogue, edition, judge);
    const findings: Finding[] = [];
    const active = rules.flatMap((rule: Rule<RuleId>) => {
      const severity = settings.rules[rule.id] ?? rule.defaultSeverity;
      return severity === 'off' || (rule.judgesText === true && judge === undefined) ? [] : [{ rule, severity }];
    });
    const own = active.filter(({ rule }) => rule.checkCitation !== undefined);
    const state = stateFor(`${edition} ${own.map(({ rule }) => rule.id).join(' ')}`, states);
    for (const citation of profile.citations) checkOne(citation, context, own, state, findings);
    for (const { rule, severity } of active) {
      for (const report of rule.check?.(context) ?? []) findings.push({ ...report, rule: rule.id, severity });
    }
    const distinct = withoutRepetitions(findings);
    const unused = settings.rules['unused-ignore'] ?? 'information';
    return applyIgnores(text, profile.ignores, distinct, unused, judge !== undefined).sort(byPlace);
  };
}

function contextFor(
  text: string,
  profile: Profile,
  catalogue: Catalogue,
  edition: string,
  judge: TextJudge | undefined,
): RuleContext {
  const resolve = createResolver(catalogue, edition);
  let citations: readonly Resolved[] | undefined;
  let repeated: readonly (readonly Resolved[])[] | undefined;
  return {
    text,
    profile,
    catalogue,
    edition,
    resolve,
    get citations() {
      return (citations ??= profile.citations.flatMap((citation) => resolve(citation) ?? []));
    },
    get repeated() {
      return (repeated ??= repeatedInRole(profile.citations, resolve));
    },
    ...(judge !== undefined && { judge }),
  };
}

function checkOne(
  citation: Citation,
  context: RuleContext,
  active: readonly { readonly rule: Rule<RuleId>; readonly severity: Severity }[],
  state: object,
  findings: Finding[],
): void {
  const memo = factOf(citation)?.fact.memo;
  if (memo?.clean === state) return;
  const resolved = context.resolve(citation);
  if (resolved === undefined) return;
  const before = findings.length;
  for (const { rule, severity } of active) {
    for (const report of rule.checkCitation!(resolved, context)) findings.push({ ...report, rule: rule.id, severity });
  }
  if (memo !== undefined && findings.length === before) memo.clean = state;
}

/** A row with two level columns is two citations of one code: what is wrong with the code is said once. */
function withoutRepetitions(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, start, end, message }) => {
    const key = `${rule} ${start} ${end} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function stateFor(key: string, states: Map<string, object>): object {
  let state = states.get(key);
  if (state === undefined) states.set(key, (state = {}));
  return state;
}

function byPlace(a: Span & { rule: string }, b: Span & { rule: string }): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}
