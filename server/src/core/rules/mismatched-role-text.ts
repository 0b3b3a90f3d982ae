import type { JudgedRole } from '../check/judged-roles.ts';
import { isFarRole, judgedAlone, judgedRoles } from '../check/judged-roles.ts';
import { changeRole, skillsFarFrom } from '../check/role-change.ts';
import type { Fix, Report, RuleContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import type { TextJudge } from '../check/text-judge.ts';
import { kindOfDuty, namedRoleLevel, readingOf } from '../check/wording.ts';
import { farProbability } from '../judge/index.ts';
import { levelsOf } from '../check/level-edits.ts';
import type { Span } from '../profile/types.ts';

const FAR = 2;
/** More bullets and skills than this explain nothing more. */
const MOST_BULLETS = 5;
const MOST_SKILLS = 8;

export default defineRule({
  id: 'mismatched-role-text',
  defaultSeverity: 'warning',
  *ask(context, judge) {
    for (const judged of judgedRoles(context, judge)) {
      yield;
      if (isFarRole(judged)) yield* judgedAlone(context, judge, judged.duties);
    }
  },
  check(context) {
    const { judge } = context;
    if (judge === undefined) return [];
    return [...judgedRoles(context, judge)].filter(isFarRole).map((judged) => report(context, judged, judge));
  },
});

function report(context: RuleContext, judged: JudgedRole, judge: TextJudge): Report {
  const { level, by } = judged.claimed!;
  const { judgement, place } = judged;
  const bullets = weightiest(context, judged, judge);
  const say = context.messages.rules['mismatched-role-text'];
  const reading = readingOf(judgement);
  return {
    ...place,
    message:
      by === 'role'
        ? say.statedByRole(reading, namedRoleLevel(level, context.catalogue, context.edition))
        : say.statedBySkills(reading, level, judgement.best < level ? 'higher' : 'lower'),
    fixes: changeTo(context, judged, judge),
    telling: bullets,
    related: [
      ...bullets,
      ...skillsFarFrom(context, judged, judgement.best)
        .slice(0, MOST_SKILLS)
        .map(({ code, citation: { start, end, levels } }) => ({
          start,
          end,
          message: say.skill(code, levelsOf(levels)),
        })),
    ],
  };
}

/** The duties that are furthest from the claimed level by themselves, on the side of what all of them read like. */
function weightiest(
  context: RuleContext,
  { duties, judgement: { best }, claimed }: JudgedRole,
  judge: TextJudge,
): (Span & { message: string })[] {
  const { level } = claimed!;
  const say = context.messages.rules['mismatched-role-text'];
  const isFar = (own: number): boolean => Math.abs(own - level) >= FAR && own < level === best < level;
  return [...judgedAlone(context, judge, duties)]
    .filter(({ judgement }) => isFar(judgement.best))
    .sort((a, b) => farProbability(b.judgement, level) - farProbability(a.judgement, level))
    .slice(0, MOST_BULLETS)
    .map(({ duty, judgement }) => {
      const span = duty.span(0, duty.text.length);
      return { ...span, message: say.duty(kindOfDuty(context.text, span.start), readingOf(judgement)) };
    })
    .sort((a, b) => a.start - b.start);
}

function changeTo(context: RuleContext, judged: JudgedRole, judge: TextJudge): Fix[] {
  const { best } = judged.judgement;
  const change = changeRole(context, judged, best, judge);
  if (change === undefined) return [];
  const to = namedRoleLevel(best, context.catalogue, context.edition);
  return [{ title: context.messages.rules['mismatched-role-text'].change(to, change.places), edits: change.edits }];
}
