import { isNameOfPerson } from '../check/people.ts';
import type { DocumentContext } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import type { Role, Span } from '../profile/types.ts';

export default defineRule({
  id: 'person-as-role',
  defaultSeverity: 'off',
  checkDocument(context) {
    const asking = new Set(
      context.profile.citations.flatMap(({ role, stance }) => (stance === 'claims' ? [role] : [])),
    );
    return context.profile.roles.flatMap((role, index) => {
      if (!asking.has(index) || !isNameOfPerson(role.title)) return [];
      const place = placeOf(role, context);
      if (place === undefined) return [];
      const message = context.messages.rules['person-as-role'].found(role.title);
      return [{ ...place, message }];
    });
  },
});

/** Where the title stands: in a heading, or in front matter. Rows of a table are left alone: tables of people are right. */
function placeOf(
  { title, start, end }: Role,
  { text, profile: { headings, head } }: DocumentContext,
): Span | undefined {
  const heading = headings.find((one) => one.title === title && one.start >= start && one.start < end);
  const within = heading ?? head;
  if (within === undefined) return undefined;
  const at = text.slice(within.start, within.end).indexOf(title);
  return at < 0 ? undefined : { start: within.start + at, end: within.start + at + title.length };
}
