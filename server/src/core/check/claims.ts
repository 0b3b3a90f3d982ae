/** The duties claimed under citations, ready to be judged. */
import { plainText } from '../profile/words/plain-text.ts';
import type { PlainText } from '../profile/words/plain-text.ts';
import type { Span } from '../profile/types.ts';
import { levelsOf } from './level-edits.ts';
import type { Resolved, RuleContext } from './rule.ts';
import type { Opinion, TextJudge } from './text-judge.ts';

export interface JudgedDuties {
  readonly resolved: Resolved;
  /** The single level claimed; a range or list claims several, and none can be held against it. */
  readonly claimed: number | undefined;
  readonly duties: readonly PlainText[];
  readonly opinion: Opinion;
}

/** The same, all at once; more than one rule asks it of the same context. */
export function allJudgedDuties(context: RuleContext, judge: TextJudge): readonly JudgedDuties[] {
  let all = answers.get(context);
  if (all === undefined) answers.set(context, (all = [...judgedDuties(context, judge)]));
  return all;
}

const answers = new WeakMap<RuleContext, readonly JudgedDuties[]>();

/**
 * Judges every claim of the profile, one after the other: a caller may stop in between and go on later. Claims to which
 * the judge has no answer yet are left out.
 */
export function* judgedDuties(
  context: Pick<RuleContext, 'text' | 'profile' | 'resolve' | 'edition'>,
  judge: TextJudge,
): Generator<JudgedDuties> {
  for (const claim of context.profile.claims) {
    const resolved = context.resolve(context.profile.citations[claim.citation]!);
    if (resolved?.skill === undefined) continue;
    const levels = levelsOf(resolved.citation.levels);
    const claimed = levels.length === 1 ? levels[0] : undefined;
    const duties = claim.duties.map((duty) => plainText(context.text, duty.start, duty.end));
    const opinion = judge.opinion(
      context.edition,
      resolved.code,
      claimed,
      duties.map(({ text }) => text),
    );
    if (opinion !== undefined) yield { resolved, claimed, duties, opinion };
  }
}

/** What a page says of the levels of a skill is no claim, and a level that the skill does not define is undefined-level's matter. */
export function isHeldAgainst({ resolved: { citation, skill }, claimed }: JudgedDuties): boolean {
  if (citation.stance !== 'claims' && citation.stance !== 'wished-for') return false;
  return claimed !== undefined && skill!.levels.some(({ level }) => level === claimed);
}

/** The document's span of a stretch of one duty. */
export function spanInDuty(
  duties: readonly PlainText[],
  part: { readonly duty: number; readonly start: number; readonly end: number },
): Span {
  return duties[part.duty]!.span(part.start, part.end);
}
