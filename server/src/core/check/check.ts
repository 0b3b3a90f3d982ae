/**
 * Runs the rules over one profile, part by part: the one place that knows severities, editions and ignore comments.
 * What was found in a part is remembered for as long as an edit leaves the part alone.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { lazily } from '../lazily.ts';
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import { factOf } from '../profile/facts/placed.ts';
import type { Citation, Contents, Part, Profile } from '../profile/types.ts';
import { rules } from '../rules/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Settings, Severity } from '../settings.ts';
import { withoutAccepted } from './accepted.ts';
import { createDivision } from './by-edition.ts';
import { createContext } from './context.ts';
import { editionsOf } from './edition.ts';
import type { Finding } from './finding.ts';
import { applyIgnores } from './ignore.ts';
import { isTooLong, limited, tooLong } from './limits.ts';
import { moveReport } from './move.ts';
import { createResolver } from './resolve.ts';
import type { DocumentContext, Rule, RuleContext } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

export interface Checker {
  /** All findings in the order of the document. With a judge, those about texts too. */
  check(text: PagedText, profile: Profile, settings: Settings, judge?: TextJudge): readonly Finding[];
  /** The findings of some parts alone: without those that need a judge of texts, and without comments that ignore nothing. */
  checkParts(text: PagedText, profile: Profile, parts: readonly Part[], settings: Settings): readonly Finding[];
  /** Asks the judge what `check` would have to ask it, one question a step: a caller may stop in between and go on later. */
  ask(text: PagedText, profile: Profile, settings: Settings, judge: TextJudge): Iterable<unknown>;
}

interface ActiveRule {
  readonly rule: Rule<RuleId>;
  readonly severity: Severity;
}

/** What is the same for all parts of a document. */
interface Conditions {
  readonly edition: string;
  readonly settings: Settings;
  readonly resolve: RuleContext['resolve'];
  /** Rules that look at one citation alone, at a part, and at texts. */
  readonly single: readonly ActiveRule[];
  readonly whole: readonly ActiveRule[];
  readonly texts: readonly ActiveRule[];
  /** One object for each edition and choice of rules, by which is remembered under which conditions something was found. */
  readonly state: object;
}

/**
 * Takes a catalogue; returns what checks a document against it. A judge adds the findings about texts.
 * @param messages the language of the findings
 */
export function createChecker(catalogue: Catalogue, messages: Messages): Checker {
  const states = new Map<string, object>();
  const found = createMemory();
  const foundInTexts = createMemory();
  const divide = createDivision();

  const conditionsFor = (edition: string, settings: Settings): Conditions => {
    const active = activeRules(settings);
    const key = keyOf(edition, active, settings);
    let state = states.get(key);
    if (state === undefined) states.set(key, (state = {}));
    return {
      edition,
      settings,
      resolve: createResolver(catalogue, edition),
      single: active.filter(({ rule }) => rule.checkCitation !== undefined),
      whole: active.filter(({ rule }) => rule.check !== undefined && rule.ask === undefined),
      texts: textRules(settings),
      state,
    };
  };

  /** The conditions of each edition, made when the first part asks. */
  const createConditions = (settings: Settings): ((edition: string) => Conditions) => {
    const known = new Map<string, Conditions>();
    return (edition) => {
      let conditions = known.get(edition);
      if (conditions === undefined) known.set(edition, (conditions = conditionsFor(edition, settings)));
      return conditions;
    };
  };

  const checkContents = (
    text: PagedText,
    part: Part,
    contents: Contents,
    conditions: Conditions,
    judge: TextJudge | undefined,
  ): readonly Finding[] => {
    const { state } = conditions;
    let findings = found.of(contents, state);
    let inTexts = judge === undefined ? NOTHING_FOUND : foundInTexts.of(contents, state);
    if (findings === undefined || inTexts === undefined) {
      const partText = text.slice(part.start, part.end);
      const context = createContext(partText, contents, catalogue, messages, conditions, judge);
      findings ??= found.keep(contents, state, checkWithoutTexts(context, conditions));
      if (inTexts === undefined) {
        const open = judge?.open;
        inTexts = checkWhole(context, conditions.texts);
        // where the judge is still to be asked, more may be found
        if (judge?.open === open) foundInTexts.keep(contents, state, inTexts);
      }
    }
    return findings.length + inTexts.length === 0 ? NOTHING_FOUND : move([...findings, ...inTexts], part.start);
  };

  const checkAll = (
    text: PagedText,
    profile: Profile,
    parts: readonly Part[],
    settings: Settings,
    judge: TextJudge | undefined,
  ): Finding[] => {
    const editions = editionsOf(profile, catalogue, settings);
    const conditions = createConditions(settings);
    return parts.flatMap((part) =>
      divide(part, editions).flatMap(({ edition, contents }) =>
        checkContents(text, part, contents, conditions(edition), judge),
      ),
    );
  };

  return {
    check(text, profile, settings, judge) {
      const rest = settings.rules['unchecked-rest'] ?? 'error';
      if (isTooLong(text)) return tooLong(text, rest, messages);
      if (profile.parts.every(({ contents }) => isSilent(contents)) && profile.ignores.length === 0) return [];
      const inParts = checkAll(text, profile, profile.parts, settings, judge);
      const findings = [...inParts, ...checkDocument(text, profile, settings, messages)];
      const unused = settings.rules['unused-ignore'] ?? 'information';
      const judged = judge !== undefined && judge.open === 0;
      const pending = new Set(judged ? [] : textRules(settings).map(({ rule }) => rule.id));
      const reported = applyIgnores(text, profile.ignores, findings, unused, pending, messages);
      return limited(withoutAccepted(reported, profile, catalogue, settings).sort(byPlace), rest, messages);
    },
    checkParts(text, profile, parts, settings) {
      const findings = checkAll(text, profile, parts, settings, undefined);
      const reported = applyIgnores(text, profile.ignores, findings, 'off', new Set(), messages);
      return withoutAccepted(reported, profile, catalogue, settings);
    },
    *ask(text, profile, settings, judge) {
      const editions = editionsOf(profile, catalogue, settings);
      const conditionsOf = createConditions(settings);
      for (const part of profile.parts) {
        for (const { edition, contents } of divide(part, editions)) {
          const conditions = conditionsOf(edition);
          if (foundInTexts.of(contents, conditions.state) !== undefined || conditions.texts.length === 0) continue;
          const { claims, roles } = contents;
          if (isSilent(contents) || (claims.length === 0 && roles.every(({ duties }) => duties.length === 0))) continue;
          yield* judge.prepare(edition);
          const partText = text.slice(part.start, part.end);
          const context = createContext(partText, contents, catalogue, messages, conditions, judge);
          for (const { rule } of conditions.texts) yield* rule.ask!(context, judge);
        }
      }
    },
  };
}

function activeRules(settings: Settings): ActiveRule[] {
  return rules.flatMap((rule: Rule<RuleId>): ActiveRule[] => {
    const severity = settings.rules[rule.id] ?? rule.defaultSeverity;
    return severity === 'off' ? [] : [{ rule, severity }];
  });
}

/** What findings depend on, beside the catalogue. */
function keyOf(edition: string, active: readonly ActiveRule[], { mostSkills, dictionary }: Settings): string {
  const own = JSON.stringify(dictionary);
  return [edition, mostSkills, own, ...active.map(({ rule, severity }) => `${rule.id}:${severity}`)].join(' ');
}

function textRules(settings: Settings): ActiveRule[] {
  return activeRules(settings).filter(({ rule }) => rule.ask !== undefined);
}

/** What is said of a document as a whole: nothing where it does not cite. */
function checkDocument(text: PagedText, profile: Profile, settings: Settings, messages: Messages): Finding[] {
  const active = profile.cites ? activeRules(settings).filter(({ rule }) => rule.checkDocument !== undefined) : [];
  const textOnce = lazily(() => text.slice());
  const context: DocumentContext = {
    get text() {
      return textOnce(); // a whole document as one string takes time that most rules need not spend
    },
    profile,
    settings,
    messages,
  };
  return active.flatMap(({ rule, severity }) =>
    rule.checkDocument!(context).map((report) => ({ ...report, rule: rule.id, severity })),
  );
}

const NOTHING_FOUND: readonly Finding[] = [];

interface Memory {
  /** What was found under these conditions; `undefined` where nobody has looked yet. */
  of(contents: Contents, state: object): readonly Finding[] | undefined;
  /** @returns what was found */
  keep(contents: Contents, state: object, findings: readonly Finding[]): readonly Finding[];
}

function createMemory(): Memory {
  const known = new WeakMap<Contents, { readonly state: object; readonly findings: readonly Finding[] }>();
  return {
    of(contents, state) {
      const remembered = known.get(contents);
      return remembered?.state === state ? remembered.findings : undefined;
    },
    keep(contents, state, findings) {
      known.set(contents, { state, findings });
      return findings;
    },
  };
}

function isSilent({ citations, levelStatements }: Contents): boolean {
  return citations.length === 0 && levelStatements.length === 0;
}

function checkWithoutTexts(context: RuleContext, { single, whole, state }: Conditions): Finding[] {
  const findings: Finding[] = [];
  for (const citation of context.profile.citations) checkOne(citation, context, single, state, findings);
  return withoutRepetitions([...findings, ...checkWhole(context, whole)]);
}

function checkWhole(context: RuleContext, active: readonly ActiveRule[]): Finding[] {
  return active.flatMap(({ rule, severity }) =>
    (rule.check?.(context) ?? []).map((report) => ({ ...report, rule: rule.id, severity })),
  );
}

function move(findings: readonly Finding[], by: number): Finding[] {
  return findings.map((finding) => ({ ...moveReport(finding, by), rule: finding.rule, severity: finding.severity }));
}

function checkOne(
  citation: Citation,
  context: RuleContext,
  active: readonly ActiveRule[],
  state: object,
  findings: Finding[],
): void {
  const memo = factOf(citation)?.fact.memo;
  if (memo?.clean === state && memo.stance === citation.stance) return;
  const resolved = context.resolve(citation);
  if (resolved === undefined) return;
  const before = findings.length;
  for (const { rule, severity } of active) {
    for (const report of rule.checkCitation!(resolved, context)) findings.push({ ...report, rule: rule.id, severity });
  }
  if (memo === undefined || findings.length > before) return;
  memo.clean = state;
  memo.stance = citation.stance;
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

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1);
}
