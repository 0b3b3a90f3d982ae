import { allJudgedDuties, judgedDuties, spanInDuty } from '../check/claims.ts';
import type { Fix, Report } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { editionName, skillInWords } from '../check/wording.ts';
import type { DiffPart } from '../judge/index.ts';
import type { Differences } from '../messages/types.ts';

export default defineRule({
  id: 'drifted-text',
  defaultSeverity: 'information',
  ask: judgedDuties,
  check(context) {
    if (context.judge === undefined) return [];
    const reports: Report[] = [];
    const say = context.messages.rules['drifted-text'];
    for (const { resolved, claimed, duties, opinion } of allJudgedDuties(context, context.judge)) {
      const { drift, copied } = opinion;
      if (drift === undefined || copied !== undefined || claimed === undefined || drift.spans.length === 0) continue;
      const skill = resolved.skill!;
      const spans = drift.spans.map((span) => spanInDuty(duties, span));
      const [main, ...telling] = spans;
      const definition = skill.levels.find(({ level }) => level === claimed)?.text;
      reports.push({
        ...main!,
        message: say.found(
          skillInWords(skill),
          claimed,
          editionName(skill, context.catalogue),
          differencesOf(drift.parts),
        ),
        fixes: definition === undefined ? [] : refresh(context.text, spans, definition, say.refresh),
        telling,
        about: { code: resolved.code, level: claimed, at: resolved.citation.start },
      });
    }
    return reports;
  },
});

/** What was added and left out, shortened to what a message can hold. */
function differencesOf(parts: readonly DiffPart[]): Differences {
  const shortened = (kind: DiffPart['kind']): string[] =>
    parts
      .filter((part) => part.kind === kind)
      .map((part) => part.text.trim())
      .filter((text) => text !== '')
      .map((text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text))
      .slice(0, 3);
  return { added: shortened('added'), missing: shortened('missing') };
}

/** Only one passage can be replaced by the definition; text that is spread over bullets is the author's to arrange. */
function refresh(
  text: string,
  spans: readonly { start: number; end: number }[],
  definition: string,
  title: string,
): Fix[] {
  const [only, second] = spans;
  if (only === undefined || second !== undefined || text.slice(only.start, only.end).includes('\n')) return [];
  const stopped = /^[.;]/.test(text.slice(only.end, only.end + 1));
  const words = definition.replace(/\s+/g, ' ').trim();
  return [
    {
      title,
      edits: [{ start: only.start, end: only.end, text: stopped ? words.replace(/\.$/, '') : words }],
    },
  ];
}
