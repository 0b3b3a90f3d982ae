/** The common duties of roles, judged, and the level that each role claims for them. */
import { plainText } from '../profile/words/plain-text.ts';
import type { PlainText } from '../profile/words/plain-text.ts';
import type { Role, Span } from '../profile/types.ts';
import type { LevelJudgement } from '../judge/index.ts';
import { shouldWarn } from '../judge/index.ts';
import { levelsOf } from './level-edits.ts';
import type { Resolved, RuleContext } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

export interface JudgedRole {
  readonly role: Role;
  /** Index into the roles of the part. */
  readonly index: number;
  /** The citations that claim a level for the role. */
  readonly skills: readonly Resolved[];
  /** Where it states its level, else its title. */
  readonly place: Span;
  readonly claimed: ClaimedLevel | undefined;
  readonly duties: readonly PlainText[];
  readonly judgement: LevelJudgement;
}

export interface ClaimedLevel {
  readonly level: number;
  /** The role states it, or half of its skills are cited there or higher. */
  readonly by: 'role' | 'skills';
}

type Context = Pick<RuleContext, 'text' | 'profile' | 'resolve' | 'edition'>;

/**
 * Judges the common duties of each role that claims or cites anything, one role after the other: a caller may stop in
 * between and go on later. Roles to which the judge has no answer yet are left out.
 */
export function* judgedRoles(context: Context, judge: TextJudge): Generator<JudgedRole> {
  const { text, profile, edition } = context;
  for (const [index, role] of profile.roles.entries()) {
    if (role.duties.length === 0) continue;
    const skills = claimedSkills(context, index);
    if (role.level === undefined && skills.length === 0) continue;
    const duties = role.duties.map(({ start, end }) => plainText(text, start, end));
    const judgement = judge.opinion(edition, undefined, undefined, textsOf(duties))?.judgement;
    if (judgement === undefined) continue;
    const claimed = claimedLevel(role, skills, judgement.best);
    yield { role, index, skills, place: placeOf(context, role), claimed, duties, judgement };
  }
}

/** Judges duties one by one, as `judgedRoles` does together. */
export function* judgedAlone(
  { edition }: Pick<RuleContext, 'edition'>,
  judge: TextJudge,
  duties: readonly PlainText[],
): Generator<{ readonly duty: PlainText; readonly judgement: LevelJudgement }> {
  for (const duty of duties) {
    const judgement = judge.opinion(edition, undefined, undefined, [duty.text])?.judgement;
    if (judgement !== undefined) yield { duty, judgement };
  }
}

/** Whether the duties belong two or more levels away from the level that the role claims. */
export function isFarRole({ claimed, judgement }: JudgedRole): boolean {
  return claimed !== undefined && shouldWarn(judgement, claimed.level);
}

function textsOf(duties: readonly PlainText[]): string[] {
  return duties.map(({ text }) => text);
}

/** What is wished for, what comes later and what was once claims nothing of the role. */
function claimedSkills({ profile, resolve }: Context, role: number): readonly Resolved[] {
  return profile.citations.flatMap((citation) => {
    const claims = citation.role === role && citation.stance === 'claims' && citation.conditional !== true;
    return claims && citation.levels.length > 0 ? (resolve(citation) ?? []) : [];
  });
}

/** So many skills speak for the level of a role that states none. */
const FEWEST_SKILLS = 2;

/**
 * The level that the role states; where it states none, the middle one of its skills. Of two in the middle it is the one
 * nearer to what the duties read like.
 */
function claimedLevel({ level }: Role, skills: readonly Resolved[], best: number): ClaimedLevel | undefined {
  if (level !== undefined) return level.from === level.to ? { level: level.from, by: 'role' } : undefined;
  const levels = [...levelBySkill(skills).values()].sort((a, b) => a - b);
  if (levels.length < FEWEST_SKILLS) return undefined;
  const lower = Math.floor(levels[(levels.length - 1) >> 1]!);
  const upper = Math.ceil(levels[levels.length >> 1]!);
  return { level: Math.max(lower, Math.min(upper, best)), by: 'skills' };
}

/** A skill that is cited at several levels counts with their middle. */
function levelBySkill(skills: readonly Resolved[]): Map<string, number> {
  const all = new Map<string, number[]>();
  for (const { code, citation } of skills) all.set(code, [...(all.get(code) ?? []), ...levelsOf(citation.levels)]);
  return new Map([...all].map(([code, levels]) => [code, (Math.min(...levels) + Math.max(...levels)) / 2]));
}

function placeOf({ text, profile }: Context, role: Role): Span {
  if (role.level === undefined) return titlePlace(text, role);
  const { start, end } = role.level;
  const statement = profile.levelStatements.find(({ levels }) => levels.some((level) => level.start === start));
  return statement?.levelPhrase ?? { start, end };
}

/** Where the title of a role stands; where it is not found as it was read, the first line of the role. */
function titlePlace(text: string, { title, start, end }: Role): Span {
  const at = title === '' ? -1 : text.indexOf(title, start);
  if (at >= 0 && at < end) return { start: at, end: at + title.length };
  const first = /\S.*/.exec(text.slice(start, end));
  return first === null
    ? { start, end: start }
    : { start: start + first.index, end: start + first.index + first[0].length };
}
