/** Tries edits on a document before they are offered. */
import type { Document } from '../document.ts';
import type { InSteps } from '../in-steps.ts';
import type { Settings } from '../settings.ts';
import type { Finding } from './finding.ts';
import type { ChangedStretch } from './compare.ts';
import { rules } from '../rules/index.ts';
import type { Edit, Fix, Rule } from './rule.ts';

/** A right repair may well show what lies behind it: that two citations are now the same, or that a comment has nothing left to ignore. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(['conflicting-levels', 'duplicate-citation', 'unused-ignore']);

/** Findings that are not looked for here: those for which a judge of texts would have to be asked, or the whole document read. */
const NOT_LOOKED_FOR: ReadonlySet<string> = new Set(
  rules.filter((rule: Rule) => rule.ask !== undefined || rule.checkDocument !== undefined).map(({ id }) => id),
);

/** So often at most is a document read to find the fixes that are right together. Nearly always once is enough. */
const MOST_ROUNDS = 30;

export interface FixFor {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixVerifier {
  /** Whether a document is better off after edits: the finding, if there is one, is gone, and no other has come. */
  isBetter(document: Document, edits: readonly Edit[], settings: Settings, finding?: Finding): boolean;
  /** Whether a comment that edits write ignores the finding, and brings no other. */
  isSilenced(document: Document, edits: readonly Edit[], settings: Settings, finding: Finding): boolean;
  /** Those of some fixes, whose edits do not overlap, that are right when all of them are applied. One reading a step. */
  together(document: Document, fixes: readonly FixFor[], settings: Settings): InSteps<readonly FixFor[]>;
}

export interface Versions {
  /** The document after edits that do not overlap. */
  edited(document: Document, edits: readonly Edit[]): Document;
  compare(before: Document, after: Document, settings: Settings): readonly ChangedStretch[];
}

/** Judges by the findings that need no judge of texts. */
export function createFixVerifier({ edited, compare }: Versions): FixVerifier {
  return {
    isBetter(document, edits, settings, finding) {
      const stretches = compare(document, edited(document, edits), settings);
      if (!stretches.every(isNoWorse)) return false;
      return finding === undefined || !isCounted(finding) || stretches.some((stretch) => isGone([finding], stretch));
    },

    isSilenced(document, edits, settings, finding) {
      const stretches = compare(document, edited(document, edits), settings);
      const [had, has] = [
        keysOf(stretches.flatMap(({ before }) => before)),
        keysOf(stretches.flatMap(({ after }) => after)),
      ];
      if ([...has].some(([key, count]) => count > (had.get(key) ?? 0))) return false;
      const own = keyOf(finding);
      return NOT_LOOKED_FOR.has(finding.rule) || (has.get(own) ?? 0) < (had.get(own) ?? 0);
    },

    *together(document, fixes, settings) {
      const right: FixFor[] = [];
      const waiting: (readonly FixFor[])[] = [[...fixes].sort(byPlace)];
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const tried = waiting.shift();
        if (tried === undefined || tried.length === 0) break;
        const all = [...right, ...tried].sort(byPlace);
        const edits = all.flatMap(({ fix }) => fix.edits);
        const outcome = sortOut(compare(document, edited(document, edits), settings), all, new Set(tried));
        for (const one of outcome.right) right.push(one);
        for (const half of halves(outcome.wrong)) if (half.length > 0) waiting.push(half);
        yield;
      }
      return right.sort(byPlace);
    },
  };
}

interface Outcome {
  readonly right: readonly FixFor[];
  /** Fixes of which at least one is wrong: those of one part of the document together. */
  readonly wrong: readonly (readonly FixFor[])[];
}

/** @param fixes in the order of the document, of which those that were `tried` are to be sorted out */
function sortOut(stretches: readonly ChangedStretch[], fixes: readonly FixFor[], tried: ReadonlySet<FixFor>): Outcome {
  const right: FixFor[] = [];
  const wrong: FixFor[][] = [];
  let next = 0;
  /** Fixes outside of all parts that have changed: right for comments, which are no part of a role. */
  const passed = (until: number): void => {
    for (; next < fixes.length && placeOf(fixes[next]!) < until; next++) {
      const one = fixes[next]!;
      if (tried.has(one) && !isCounted(one.finding)) right.push(one);
    }
  };
  for (const stretch of stretches) {
    passed(stretch.start);
    const first = next;
    while (next < fixes.length && placeOf(fixes[next]!) < stretch.end) next++;
    const inside = fixes.slice(first, next);
    const own = inside.filter((one) => tried.has(one));
    const findings = inside.map(({ finding }) => finding);
    const isRight = isNoWorse(stretch) && isGone(findings, stretch);
    // something got worse where nothing was mended: any of the fixes may be behind it
    if (!isRight && own.length === 0) return { right: [], wrong: [[...tried]] };
    if (isRight) for (const one of own) right.push(one);
    else wrong.push(own);
  }
  passed(Infinity);
  return { right, wrong };
}

/** Of each group one half to be tried with the halves of the others; a fix that is alone in its group is not right. */
function halves(groups: readonly (readonly FixFor[])[]): [FixFor[], FixFor[]] {
  const several = groups.filter(({ length }) => length > 1);
  return [
    several.flatMap((group) => group.slice(0, group.length >> 1)),
    several.flatMap((group) => group.slice(group.length >> 1)),
  ];
}

function isNoWorse({ before, after }: ChangedStretch): boolean {
  const had = countFindings(before);
  return [...countFindings(after)].every(([key, count]) => count <= (had.get(key) ?? 0));
}

/** Whether as many findings are gone as there are fixes for them. */
function isGone(findings: readonly Finding[], { before, after }: ChangedStretch): boolean {
  const [had, has] = [countFindings(before), countFindings(after)];
  return [...countFindings(findings)].every(([key, count]) => (has.get(key) ?? 0) <= (had.get(key) ?? 0) - count);
}

function countFindings(findings: readonly Finding[]): Map<string, number> {
  return keysOf(findings.filter(isCounted));
}

function keysOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}

function isCounted({ rule }: Finding): boolean {
  return !MAY_FOLLOW.has(rule) && !NOT_LOOKED_FOR.has(rule);
}

function placeOf({ fix }: FixFor): number {
  return fix.edits[0]!.start;
}

function byPlace(a: FixFor, b: FixFor): number {
  return placeOf(a) - placeOf(b);
}
