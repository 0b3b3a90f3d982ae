/**
 * The skills that lie too far from what the duties of their role read like, and the edits that make the whole role state
 * that level: where it states its own, and at those skills.
 */
import { SFIA } from '../catalogue/types.ts';
import { shouldWarn } from '../judge/index.ts';
import type { CitedLevel } from '../profile/types.ts';
import { allJudgedDuties } from './claims.ts';
import type { JudgedRole } from './judged-roles.ts';
import type { WrittenLevel } from './level-edits.ts';
import { levelsOf, rewriteStated } from './level-edits.ts';
import type { LevelChange } from './role-levels.ts';
import { levelChange } from './role-levels.ts';
import type { Resolved, RuleContext } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

const FAR = 2;

/** The skills of a role that are cited two or more levels from a level, and have no duties of their own. */
export function skillsFarFrom(context: RuleContext, { index, skills }: JudgedRole, level: number): readonly Resolved[] {
  const { profile, resolve } = context;
  const owners = profile.claims
    .map(({ citation }) => profile.citations[citation]!)
    .filter(({ role }) => role === index);
  const withDuties = new Set(owners.map((citation) => resolve(citation)?.code));
  return skills.filter(({ code, citation }) => {
    const distances = levelsOf(citation.levels).map((cited) => Math.abs(cited - level));
    return !withDuties.has(code) && Math.min(...distances) >= FAR;
  });
}

/** A place that states a level, and the level that it is to state. */
interface Target {
  readonly written: WrittenLevel;
  readonly level: number;
}

/**
 * Makes the role state a level in every place. A skill that does not define it gets the next level that it has.
 * @returns `undefined` where that cannot be written, or where something would still be wrong
 */
export function changeRole(
  context: RuleContext,
  judged: JudgedRole,
  level: number,
  judge: TextJudge,
): LevelChange | undefined {
  const { text, profile, catalogue, edition } = context;
  const { role, claimed, skills } = judged;
  const far = skillsFarFrom(context, judged, level);
  const changed = far.filter((resolved) => levelFor(resolved, level) !== undefined);
  // the skills that stay where they are would still speak for the old level
  if (claimed?.by === 'skills' && 2 * (far.length - changed.length) >= skills.length) return undefined;
  const targets = [
    ...role.levelPlaces.map((place) => ({ written: statementAt(context, place), level })),
    ...changed.map(({ citation, skill }): Target =>
      citation.levelsFrom === 'role'
        ? { written: statementAt(context, citation.levels[0]!), level }
        : { written: citation, level: levelFor({ skill }, level)! },
    ),
  ];
  const places = new Map<number, Target>();
  for (const target of targets) {
    const { start } = target.written.levels[0]!;
    if ((places.get(start) ?? target).level !== target.level) return undefined;
    places.set(start, target);
  }
  const follows = new Set([...changed.map(({ citation }) => citation)]);
  const ofRole = new Set(role.levelPlaces.map(({ start }) => start));
  const touches = (levels: readonly CitedLevel[], starts: { has(start: number): boolean }): boolean =>
    levels.some(({ start }) => starts.has(start));
  // a level that others share, or under which duties stand that are right, is not the role's alone
  const isShared = profile.citations.some(
    (citation) => !follows.has(citation) && !touches(citation.levels, ofRole) && touches(citation.levels, places),
  );
  const isNeeded = allJudgedDuties(context, judge).some(
    ({ resolved: { citation }, opinion: { judgement } }) =>
      touches(citation.levels, ofRole) && judgement !== undefined && shouldWarn(judgement, level),
  );
  if (isShared || isNeeded) return undefined;
  const names = catalogue.levels(SFIA, edition);
  const edits = [...places.values()].map((target) => rewriteStated(text, target.written, target.level, names));
  const written = edits.filter((own) => own !== undefined);
  return written.length === 0 || written.length < edits.length ? undefined : levelChange(written);
}

/** The level that a skill is to be cited at: the nearest that it has, if that is near enough. */
function levelFor({ skill }: Pick<Resolved, 'skill'>, level: number): number | undefined {
  const defined = skill?.levels.map((known) => known.level) ?? [level];
  return defined.find((known) => known === level) ?? defined.find((known) => Math.abs(known - level) < FAR);
}

/** A level with the guiding phrase beside it; in front matter and in some tables nothing stands beside it. */
function statementAt({ profile }: RuleContext, place: CitedLevel): WrittenLevel {
  const statement = profile.levelStatements.find(({ levels }) => levels.some(({ start }) => start === place.start));
  return statement ?? { levels: [place] };
}
