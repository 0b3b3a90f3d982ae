/** What was found in a part of a document, at its place in the whole. */
import type { Span } from '../profile/types.ts';
import type { Report } from './rule.ts';

export function moveReport(report: Report, by: number): Report {
  if (by === 0) return report;
  const { fixes, telling, fixedAt, related, about } = report;
  return {
    ...moved(report, by),
    ...(fixes !== undefined && {
      fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => moved(edit, by)) })),
    }),
    ...(telling !== undefined && { telling: telling.map((place) => moved(place, by)) }),
    ...(fixedAt !== undefined && { fixedAt: fixedAt.map((place) => moved(place, by)) }),
    ...(about !== undefined && { about: { ...about, at: about.at + by } }),
    ...(related !== undefined && { related: related.map((place) => moved(place, by)) }),
  };
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
