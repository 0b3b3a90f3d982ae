import { rewriteLevel } from '../check/level-edits.ts';
import type { Report } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { levelNumbers } from '../profile/facts/placed.ts';
import type { CitedLevel, Citation } from '../profile/types.ts';

export default defineRule({
  id: 'invalid-range',
  defaultSeverity: 'warning',
  checkCitation({ citation, skill }, { text, messages }) {
    const [only, second] = levelNumbers(citation);
    if (citation.levelsFrom === 'role' || only === undefined || (second === undefined && only.from === only.to))
      return NOTHING;
    const say = messages.rules['invalid-range'];
    const backwards: Report[] = citation.levels
      .filter(({ from, to }) => from > to)
      .map((range) => ({
        start: range.start,
        end: range.end,
        message: say.backwards(range.from, range.to),
        fixes: [{ title: say.swap(range.to, range.from), edits: [swapped(text, range)], sure: true }],
      }));
    const missing = holeIn(citation);
    if (missing === undefined || citation.levelSpan === undefined) return backwards;
    if (skill !== undefined && !skill.levels.some(({ level }) => level === missing)) return backwards;
    return [
      ...backwards,
      {
        ...citation.levelSpan,
        message: say.hole(missing),
        fixes: [{ title: say.add(missing), edits: [inserted(text, citation, missing)] }],
      },
    ];
  },
});

function swapped(text: string, range: CitedLevel): { start: number; end: number; text: string } {
  return rewriteLevel(text, range, range.to, range.from);
}

/** Three levels or more in a row but for one: "2 3 5". Two levels apart are meant as they stand. */
function holeIn({ levels }: Citation): number | undefined {
  if (levels.length < 3 || levels.some(({ from, to }) => from !== to)) return undefined;
  const numbers = levels.map(({ from }) => from);
  const steps = numbers.slice(1).map((number, i) => number - numbers[i]!);
  if (
    steps.some((step) => step < 1) ||
    steps.filter((step) => step === 2).length !== 1 ||
    steps.some((step) => step > 2)
  )
    return undefined;
  return numbers[steps.indexOf(2)]! + 1;
}

/** Before the level that follows the hole, with the separator that stands there. */
function inserted(text: string, { levels }: Citation, missing: number): { start: number; end: number; text: string } {
  const next = levels.find(({ from }) => from === missing + 1)!;
  const before = levels[levels.indexOf(next) - 1]!;
  const written = text.slice(before.start, before.end).replace(/\d+/, String(missing));
  const separator = levels.indexOf(next) >= 2 ? text.slice(levels[levels.indexOf(next) - 2]!.end, before.start) : ', ';
  return { start: before.end, end: before.end, text: separator + written };
}
