import { levelsOf } from './level-edits.ts';
import type { Report } from './rule.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'duplicate-citation',
  summary: "The same skill and level listed twice in one role's table or list.",
  defaultSeverity: 'information',
  check({ citations }) {
    const seen = new Map<string, (typeof citations)[number]['citation']>();
    const reports: Report[] = [];
    for (const { citation, code } of citations) {
      if (!citation.listed || citation.levels.length === 0) continue;
      // a summary in front matter and the table below it say the same on purpose
      const list = citation.shape === 'front-matter' || citation.shape === 'table-row' ? citation.shape : 'list';
      const key = `${citation.role} ${list} ${code} ${levelsOf(citation.levels).join(' ')}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, citation);
      else if (known.group !== citation.group) {
        reports.push({
          start: citation.start,
          end: citation.end,
          message: `${code} at the same level is listed twice for this role.`,
          related: [{ start: known.start, end: known.end, message: 'The first time' }],
        });
      }
    }
    return reports;
  },
});
