import { isHeldAgainst, judgedDuties } from '../check/claims.ts';
import { judgedAlone, judgedRoles } from '../check/judged-roles.ts';
import type { Report, RuleContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import type { TextJudge } from '../check/text-judge.ts';
import { kindOfDuty, readingOf } from '../check/wording.ts';
import type { LevelJudgement } from '../judge/index.ts';
import { isFarAlone } from '../judge/index.ts';
import type { PlainText } from '../profile/words/plain-text.ts';
import type { Span } from '../profile/types.ts';

/** Duties that fit their level as a whole. */
interface Fitting {
  readonly duties: readonly PlainText[];
  readonly level: number;
  /** The skill that claims the level, by its code; missing where the role does. */
  readonly code: string | undefined;
  /** Where it is claimed. */
  readonly place: Span;
}

export default defineRule({
  id: 'mismatched-duty',
  defaultSeverity: 'off',
  *ask(context, judge) {
    for (const { duties } of fittingDuties(context, judge)) yield* judgedAlone(context, judge, duties);
  },
  check(context) {
    const { judge } = context;
    if (judge === undefined) return [];
    return [...fittingDuties(context, judge)].flatMap((fitting) => farDuties(context, judge, fitting));
  },
});

function* fittingDuties(context: RuleContext, judge: TextJudge): Generator<Fitting> {
  for (const { claimed, judgement, duties, place } of judgedRoles(context, judge)) {
    if (claimed !== undefined && fits(judgement, claimed.level, duties))
      yield { duties, level: claimed.level, code: undefined, place };
  }
  for (const judged of judgedDuties(context, judge)) {
    const { resolved, claimed, duties, opinion } = judged;
    if (!isHeldAgainst(judged) || opinion.judgement === undefined) continue;
    const [level] = resolved.citation.levels;
    if (fits(opinion.judgement, claimed!, duties))
      yield { duties, level: claimed!, code: resolved.code, place: level! };
  }
}

/** Among fewer duties none stands out. */
const FEWEST_DUTIES = 3;

function fits({ best }: LevelJudgement, level: number, { length }: readonly PlainText[]): boolean {
  return length >= FEWEST_DUTIES && Math.abs(best - level) <= 1;
}

function farDuties(context: RuleContext, judge: TextJudge, fitting: Fitting): Report[] {
  const { duties, level, code, place } = fitting;
  const say = context.messages.rules['mismatched-duty'];
  return [...judgedAlone(context, judge, duties)]
    .filter(({ judgement }) => isFarAlone(judgement, level))
    .map(({ duty, judgement }) => {
      const span = duty.span(0, duty.text.length);
      return {
        ...span,
        message: say.found(kindOfDuty(context.text, span.start), readingOf(judgement), level, code),
        related: [{ ...place, message: say.claimed(level) }],
      };
    });
}
