import type { JudgedDuties } from '../check/claims.ts';
import { allJudgedDuties, isHeldAgainst, judgedDuties, spanInDuty } from '../check/claims.ts';
import { changeLevel } from '../check/role-levels.ts';
import type { Fix, Report, RuleContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { levelInWords, readsLike, skillInWords } from '../check/wording.ts';
import type { CopiedPassage, LevelJudgement } from '../judge/index.ts';
import { shouldWarn } from '../judge/index.ts';
import type { Span } from '../profile/types.ts';

export default defineRule({
  id: 'mismatched-level-text',
  title: 'Duties that do not fit the level',
  summary: 'The duties under a citation describe another level than the one it claims.',
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
  const spans = judgement.cues.slice(0, 3).map((cue) => spanInDuty(duties, cue));
  const [main, ...others] =
    spans.length > 0 ? spans : [spanInDuty(duties, { duty: 0, start: 0, end: duties[0]!.text.length })];
  return {
    ...main!,
    message: `This ${readsLike(judgement)}. It stands under ${resolved.code} at ${levelInWords(claimed!, skill, context.catalogue)}.`,
    fixes: changeTo(context, judged, judgement.best),
    telling: others,
    related: [...others.map((span) => ({ ...span, message: 'This weighs as well' })), levelPlace(judged)],
    about: { code: resolved.code, level: claimed!, at: resolved.citation.start },
  };
}

function copiedReport(context: RuleContext, judged: JudgedDuties, copied: CopiedPassage): Report {
  const { resolved, claimed, duties } = judged;
  const skill = resolved.skill!;
  const [main, ...others] = copied.spans.map((span) => spanInDuty(duties, span));
  const from =
    copied.kind === 'other-level'
      ? `${skillInWords(skill)} at ${levelInWords(copied.level, skill, context.catalogue)}`
      : `another skill, ${copied.code} (${context.catalogue.skill(copied.code, context.edition)?.name ?? copied.code}) at level ${copied.level}`;
  return {
    ...main!,
    message: `This is the framework's text of ${from}, but it stands under ${resolved.code} at level ${claimed}.`,
    fixes: copied.kind === 'other-level' ? changeTo(context, judged, copied.level) : [],
    telling: others,
    related: [...others.map((span) => ({ ...span, message: 'The same passage goes on here' })), levelPlace(judged)],
    about: { code: resolved.code, level: claimed!, at: resolved.citation.start },
  };
}

function levelPlace({ resolved, claimed }: JudgedDuties): Span & { message: string } {
  const { start, end } = resolved.citation.levels[0]!;
  return { start, end, message: `Level ${claimed} is claimed here` };
}

/** Not where the level is the whole role's: that one is not this skill's to change. */
function changeTo(context: RuleContext, { resolved }: JudgedDuties, level: number): Fix[] {
  const change = resolved.citation.levelsFrom === 'role' ? undefined : changeLevel(context, resolved, level);
  if (change === undefined) return [];
  const words = levelInWords(level, resolved.skill!, context.catalogue);
  return [{ title: `Change ${resolved.code} to ${words}${change.where}`, edits: change.edits }];
}
