import { isNameOfPerson } from '../check/people.ts';
import { defineRule } from '../check/rule.ts';
import type { Role, Span } from '../profile/types.ts';

export default defineRule({
  id: 'person-as-role',
  defaultSeverity: 'off',
  checkDocument(context) {
    const asking = new Set(
      context.profile.citations.flatMap(({ role, stance }) => (stance === 'claims' ? [role] : [])),
    );
    const headings = new Map(context.profile.headings.toReversed().map((heading) => [heading.title, heading]));
    const opening = new Map(context.profile.headings.map((heading) => [heading.start, heading]));
    return context.profile.roles.flatMap((role, index) => {
      if (!asking.has(index) || !isNameOfPerson(role.title)) return [];
      // the role of the whole document begins above its title
      const heading = opening.get(role.start) ?? headings.get(role.title);
      const place = placeOf(role, heading?.title === role.title ? heading : context.profile.head, context.text);
      return place === undefined
        ? []
        : [{ ...place, message: context.messages.rules['person-as-role'].found(role.title) }];
    });
  },
});

/** Where the title stands: in a heading, or in front matter. Rows of a table are left alone: tables of people are right. */
function placeOf({ title }: Role, within: Span | undefined, text: string): Span | undefined {
  const at = within === undefined ? -1 : text.slice(within.start, within.end).indexOf(title);
  return at < 0 ? undefined : { start: within!.start + at, end: within!.start + at + title.length };
}
