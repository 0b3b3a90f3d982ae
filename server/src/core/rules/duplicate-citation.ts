import { levelsOf } from '../check/level-edits.ts';
import type { Report, Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import { levelNumbers } from '../profile/facts/placed.ts';
import type { Citation } from '../profile/types.ts';

export default defineRule({
  id: 'duplicate-citation',
  defaultSeverity: 'information',
  check({ repeated, messages }) {
    const reports: Report[] = [];
    const say = messages.rules['duplicate-citation'];
    for (const { citation, code, known } of repeated.flatMap(repetitions)) {
      if (known.group !== citation.group) {
        reports.push({
          start: citation.start,
          end: citation.end,
          message: say.found(code),
          related: [{ start: known.start, end: known.end, message: say.first }],
        });
      }
    }
    return reports;
  },
});

/** Each listed citation that says what an earlier one of the same kind of list said. */
function repetitions(cited: readonly Resolved[]): { citation: Citation; code: string; known: Citation }[] {
  if (cited.filter(({ citation }) => citation.listed).length < 2) return [];
  const seen = new Map<string, Citation>();
  return cited.flatMap(({ citation, code }) => {
    if (!citation.listed) return [];
    // a summary in front matter and the table below it say the same on purpose
    const list = citation.shape === 'front-matter' || citation.shape === 'table-row' ? citation.shape : 'list';
    const key = `${list} ${levelsOf(levelNumbers(citation)).join(' ')}`;
    const known = seen.get(key);
    if (known === undefined) seen.set(key, citation);
    return known === undefined ? [] : [{ citation, code, known }];
  });
}
