/** What one role says about the level of one skill, wherever it says it, and the edits that make all of it say another. */
import type { Citation, Span } from '../profile/types.ts';
import { levelsOf, rewriteStated } from './level-edits.ts';
import type { Edit, Resolved, RuleContext } from './rule.ts';

/** The citations that may contradict each other: they ask for a level that the skill has. */
export function comparable(repeated: readonly Resolved[]): readonly Resolved[] {
  return repeated.filter((cited) => isClaimed(cited.citation) && isDefined(cited));
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
  /** How many places change. */
  readonly places: number;
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

/** Where a role states levels of the skill that a citation is of: the citations, and their levels where those stand apart. */
export function levelPlaces(context: RuleContext, target: Resolved): readonly Span[] {
  return [target, ...othersOf(context, target)].flatMap(({ citation: { start, end, levelSpan } }) => [
    { start, end },
    ...(levelSpan === undefined || (levelSpan.start >= start && levelSpan.end <= end) ? [] : [levelSpan]),
  ]);
}

/** What cites a skill more often is a register and no role: there only the place itself is changed. */
const MOST_PLACES = 30;

/** The other citations of the skill in the role of `target` that ask for a level as it does, of the same holder. */
function othersOf(context: RuleContext, target: Resolved): readonly Resolved[] {
  const all = indexOf(context).repeated.get(target.citation) ?? [];
  if (!isClaimed(target.citation) || all.length > MOST_PLACES) return [];
  return all.filter(
    ({ citation }) => citation !== target.citation && isClaimed(citation) && !isAboutAnother(target.citation, citation),
  );
}

/** The levels that its role states of the skill of a citation, in the order in which they are stated first. */
export function statedLevels(context: RuleContext, citation: Citation): readonly number[] {
  const { repeated, stated } = indexOf(context);
  const all = repeated.get(citation);
  if (all === undefined) return NO_LEVELS;
  let levels = stated.get(all);
  if (levels === undefined) stated.set(all, (levels = new Set(all.flatMap(ownLevels))));
  return [...levels];
}

const NO_LEVELS: readonly number[] = [];

/** The levels of a citation that states them in one place. */
function ownLevels({ citation: { levels } }: Resolved): number[] {
  return levels.length === 1 ? levelsOf(levels) : [];
}

interface Index {
  /** The citations of its skill in its role, for each citation that is not the only one. */
  readonly repeated: ReadonlyMap<Citation, readonly Resolved[]>;
  /** The levels that such citations state, for those that somebody asked about. */
  readonly stated: Map<readonly Resolved[], ReadonlySet<number>>;
  /** Where levels begin that belong to more than one skill: `GOVN / ITOP Level 5`. */
  readonly shared: ReadonlySet<number>;
}

const indexes = new WeakMap<RuleContext, Index>();

/** Worked out once for a part of a document, however many levels are wrong in it. */
function indexOf(context: RuleContext): Index {
  let index = indexes.get(context);
  if (index === undefined) {
    const repeated = context.repeated.flatMap((all) => all.map(({ citation }) => [citation, all] as const));
    indexes.set(context, (index = { repeated: new Map(repeated), stated: new Map(), shared: sharedLevels(context) }));
  }
  return index;
}

function sharedLevels({ citations }: RuleContext): ReadonlySet<number> {
  const owners = new Map<number, string>();
  const shared = new Set<number>();
  for (const { code, citation } of citations) {
    for (const { start } of citation.levels) {
      if ((owners.get(start) ?? code) !== code) shared.add(start);
      owners.set(start, code);
    }
  }
  return shared;
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
  return levelChange([...edits.values()]);
}

/** @param places the edits of each place that changes */
export function levelChange(places: readonly (readonly Edit[])[]): LevelChange {
  return {
    edits: places.flat().sort((a, b) => a.start - b.start),
    places: places.length,
  };
}

/** One place, with the guiding phrase beside it. */
function rewrite(context: RuleContext, { citation, skill }: Resolved, level: number): Edit[] | undefined {
  const { text, catalogue } = context;
  if (indexOf(context).shared.has(citation.levels[0]?.start ?? -1)) return undefined;
  return rewriteStated(text, citation, level, skill && catalogue.levels(skill.framework, skill.edition));
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
