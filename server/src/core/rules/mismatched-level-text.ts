import type { JudgedDuties } from '../check/claims.ts';
import { allJudgedDuties, isHeldAgainst, judgedDuties, spanInDuty } from '../check/claims.ts';
import { changeLevel } from '../check/role-levels.ts';
import type { Fix, Report, RuleContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { namedLevel, readingOf, skillInWords } from '../check/wording.ts';
import type { CopiedPassage, LevelJudgement } from '../judge/index.ts';
import { shouldWarn } from '../judge/index.ts';
import type { Span } from '../profile/types.ts';

export default defineRule({
  id: 'mismatched-level-text',
  defaultSeverity: 'warning',
  ask: judgedDuties,
  check(context) {
    if (context.judge === undefined) return [];
    const reports: Report[] = [];
    for (const judged of allJudgedDuties(context, context.judge)) {
      if (!isHeldAgainst(judged)) continue;
      const { copied, judgement } = judged.opinion;
      if (copied !== undefined) reports.push(copiedReport(context, judged, copied));
      else if (judgement !== undefined && shouldWarn(judgement, judged.claimed!))
        reports.push(farReport(context, judged, judgement));
    }
    return reports;
  },
});

function farReport(context: RuleContext, judged: JudgedDuties, judgement: LevelJudgement): Report {
  const { resolved, claimed, duties } = judged;
  const skill = resolved.skill!;
  const say = context.messages.rules['mismatched-level-text'];
  const spans = judgement.cues.slice(0, 3).map((cue) => spanInDuty(duties, cue));
  const [main, ...others] =
    spans.length > 0 ? spans : [spanInDuty(duties, { duty: 0, start: 0, end: duties[0]!.text.length })];
  return {
    ...main!,
    message: say.found(readingOf(judgement), resolved.code, namedLevel(claimed!, skill, context.catalogue)),
    fixes: changeTo(context, judged, judgement.best),
    telling: others,
    related: [...others.map((span) => ({ ...span, message: say.weighs })), levelPlace(judged, context)],
    about: { code: resolved.code, level: claimed!, at: resolved.citation.start },
  };
}

function copiedReport(context: RuleContext, judged: JudgedDuties, copied: CopiedPassage): Report {
  const { resolved, claimed, duties } = judged;
  const skill = resolved.skill!;
  const say = context.messages.rules['mismatched-level-text'];
  const [main, ...others] = copied.spans.map((span) => spanInDuty(duties, span));
  const { code } = resolved;
  const { catalogue, edition } = context;
  return {
    ...main!,
    message:
      copied.kind === 'other-level'
        ? say.copiedLevel(skillInWords(skill), namedLevel(copied.level, skill, catalogue), code, claimed!)
        : say.copiedSkill(
            skillInWords({ code: copied.code, name: catalogue.skill(copied.code, edition)?.name ?? copied.code }),
            copied.level,
            code,
            claimed!,
          ),
    fixes: copied.kind === 'other-level' ? changeTo(context, judged, copied.level) : [],
    telling: others,
    related: [...others.map((span) => ({ ...span, message: say.copiedOn })), levelPlace(judged, context)],
    about: { code: resolved.code, level: claimed!, at: resolved.citation.start },
  };
}

function levelPlace({ resolved, claimed }: JudgedDuties, { messages }: RuleContext): Span & { message: string } {
  const { start, end } = resolved.citation.levels[0]!;
  return { start, end, message: messages.rules['mismatched-level-text'].claimed(claimed!) };
}

/** Not where the level is the whole role's: that one is not this skill's to change. */
function changeTo(context: RuleContext, { resolved }: JudgedDuties, level: number): Fix[] {
  const change = resolved.citation.levelsFrom === 'role' ? undefined : changeLevel(context, resolved, level);
  if (change === undefined) return [];
  const to = namedLevel(level, resolved.skill!, context.catalogue);
  const { change: title } = context.messages.rules['mismatched-level-text'];
  return [{ title: title(resolved.code, to, change.places), edits: change.edits }];
}
