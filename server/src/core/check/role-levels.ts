/** What one role says about the level of one skill, wherever it says it, and the edits that make all of it say another. */
import type { CitedLevel, Citation } from '../profile/types.ts';
import { hasNumber, levelsOf, rewriteLevel } from './level-edits.ts';
import type { Edit, Resolved, RuleContext } from './rule.ts';
import { isNameOf } from './wording.ts';

/** The citations that may contradict each other: they state a level that the skill has, and do not say when it holds. */
export function comparable(repeated: readonly Resolved[]): readonly Resolved[] {
  return repeated.filter((cited) => isDefined(cited) && isClaimed(cited.citation));
}

/** All levels that were written as one: the level columns of a row, both ends of a progression. */
export function levelsByGroup(citations: readonly Resolved[]): Map<number, Set<number>> {
  const together = new Map<number, Set<number>>();
  for (const { citation } of citations) {
    let levels = together.get(citation.group);
    if (levels === undefined) together.set(citation.group, (levels = new Set<number>()));
    for (const level of levelsOf(citation.levels)) levels.add(level);
  }
  return together;
}

/** `- Ann Lee: ITOP Level 5`, `- Bob Kay: ITOP Level 4`: their lines begin with different names. */
export function isAboutAnother(first: Citation, other: Citation): boolean {
  return first.about !== undefined && other.about !== undefined && first.about !== other.about;
}

/** A summary may name more levels than a detail; only levels that have nothing in common contradict each other. */
export function isApart(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return ![...b].some((level) => a.has(level));
}

export interface LevelChange {
  readonly edits: readonly Edit[];
  /** For titles: nothing where one place changes, else " in both places", " in all 3 places". */
  readonly where: string;
}

/**
 * Makes a citation state another level, and with it every place of its role that states the one it had, or that would
 * contradict the new one.
 * @returns `undefined` where that cannot be written: one of the places holds no number, or speaks of other skills too
 */
export function changeLevel(context: RuleContext, target: Resolved, level: number): LevelChange | undefined {
  const others = othersOf(context, target);
  const together = levelsByGroup(others);
  const own = new Set([level]);
  for (const { citation } of others) {
    if (citation.group === target.citation.group) for (const kept of levelsOf(citation.levels)) own.add(kept);
  }
  const contradict = others.filter(
    ({ citation }) =>
      citation.group !== target.citation.group &&
      (isApart(own, together.get(citation.group)!) || statesTheSame(citation, target.citation)),
  );
  return rewriteAll(context, [target, ...contradict], level);
}

/** Makes every place where a role states the level of a skill state this one alone; `undefined` as above. */
export function changeLevelEverywhere(context: RuleContext, target: Resolved, level: number): LevelChange | undefined {
  const all = [target, ...othersOf(context, target)];
  const different = all.filter(({ citation }) => levelsOf(citation.levels).join() !== String(level));
  return rewriteAll(context, different, level);
}

/** A role that cites one skill more often is no role's: only the place itself is changed. */
const MOST_PLACES = 30;
/** In a longer list of citations no level is changed for others to follow. */
const MOST_CITATIONS = 200;

/** The other citations of the skill in the role of `target`, that speak of the same holder and the same time. */
function othersOf({ repeated }: RuleContext, target: Resolved): readonly Resolved[] {
  const all = repeated.find((cited) => cited.some(({ citation }) => citation === target.citation)) ?? [];
  return all.filter(
    ({ citation }) => citation !== target.citation && isClaimed(citation) && !isAboutAnother(target.citation, citation),
  );
}

function statesTheSame(a: Citation, b: Citation): boolean {
  return levelsOf(a.levels).join() === levelsOf(b.levels).join();
}

function rewriteAll(context: RuleContext, places: readonly Resolved[], level: number): LevelChange | undefined {
  const edits = new Map<number, readonly Edit[]>();
  for (const place of places) {
    const own = rewrite(context, place, level);
    if (own === undefined) return undefined;
    // two citations may share the place of their level
    edits.set(own[0]!.start, own);
  }
  const count = edits.size;
  return {
    edits: [...edits.values()].flat().sort((a, b) => a.start - b.start),
    where: count === 1 ? '' : count === 2 ? ' in both places' : ` in all ${count} places`,
  };
}

/** One place, with the guiding phrase beside it. */
function rewrite(context: RuleContext, { citation, skill }: Resolved, level: number): Edit[] | undefined {
  const { text, profile, catalogue } = context;
  const [first] = citation.levels;
  if (first === undefined || !hasNumber(text, first) || isShared(citation, first, profile.citations)) return undefined;
  const edit = rewriteLevel(text, first, level, level);
  const end = citation.levels.length > 1 ? (citation.levelSpan?.end ?? first.end) : first.end;
  const known = skill && catalogue.levels(skill.framework, skill.edition).find(({ number }) => number === level);
  return [
    { ...edit, end },
    ...(citation.levelName === undefined || known === undefined || isNameOf(citation.levelName.text, known)
      ? []
      : [{ start: citation.levelName.start, end: citation.levelName.end, text: known.name }]),
  ];
}

/** `GOVN / ITOP Level 5`: the level is not one skill's alone. */
function isShared(citation: Citation, { start }: CitedLevel, citations: readonly Citation[]): boolean {
  // far more than a role cites
  if (citations.length > MOST_CITATIONS) return true;
  return citations.some(
    (other) =>
      other !== citation &&
      other.code?.text !== citation.code?.text &&
      other.levels.some((level) => level.start === start),
  );
}

/** A level that the skill does not define is a mistake of its own, and contradicts nobody. */
function isDefined({ citation, skill }: Resolved): boolean {
  return (
    skill === undefined ||
    levelsOf(citation.levels).every((level) => skill.levels.some((known) => known.level === level))
  );
}

/** Asked for, now and of everybody. */
function isClaimed({ stance, conditional }: Citation): boolean {
  return stance === 'claims' && conditional !== true;
}
