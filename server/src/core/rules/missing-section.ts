import type { DocumentContext, Edit, Report } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { missingFields } from '../check/sections/fields.ts';
import { missingSections } from '../check/sections/headings.ts';
import type { Missing } from '../check/sections/missing.ts';

export default defineRule({
  id: 'missing-section',
  defaultSeverity: 'warning',
  checkDocument(context) {
    const { sections, fields } = context.settings;
    if (sections.length + fields.length === 0) return NOTHING;
    return [missingFields(context), ...missingSections(context)].flatMap((missing) => reportsFor(missing, context));
  },
});

/** Each with what inserts it, and one that inserts all of them. */
function reportsFor({ found, inOrder }: Missing, { messages }: DocumentContext): Report[] {
  const missing = found.filter(({ edit }) => edit !== undefined).length;
  const all =
    missing < 2 ? [] : [{ title: messages.rules['missing-section'].insertAll(missing), edits: joined(inOrder) }];
  return found.map(({ edit, title, ...report }) => ({
    ...report,
    ...(edit !== undefined && { fixes: [{ title, edits: [edit] }, ...all] }),
  }));
}

/** What is inserted at one place goes there in its order. */
function joined(edits: readonly Edit[]): Edit[] {
  const byPlace = new Map<number, Edit>();
  for (const edit of edits) {
    const known = byPlace.get(edit.start);
    const before = /^\s/.test(edit.text) ? known?.text.trimEnd() : known?.text;
    byPlace.set(edit.start, { ...edit, text: (before ?? '') + edit.text });
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start);
}
