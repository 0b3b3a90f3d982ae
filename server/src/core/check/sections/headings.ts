/** The headings that a team wants in each profile. */
import type { Heading, Span } from '../../profile/types.ts';
import { firstAtOrAfter } from '../../sorted.ts';
import type { DocumentContext, Edit } from '../rule.ts';
import type { Missing } from './missing.ts';
import { lineBreakOf, outOfOrder } from './missing.ts';

/** A heading with its words in the form in which they are compared. */
interface Called extends Heading {
  readonly called: string;
}

/** What each role of a document lacks. What stands outside of all roles belongs to each of them. */
export function missingSections(context: DocumentContext): Missing[] {
  if (context.settings.sections.length === 0) return [];
  const headings = context.profile.headings.map((heading) => ({ ...heading, called: plain(heading.title) }));
  const starts = headings.map(({ start }) => start);
  const roles = rolesOf(context);
  const within = roles.map(({ start, end }) =>
    headings.slice(firstAtOrAfter(starts, start), firstAtOrAfter(starts, end)),
  );
  const inRoles = new Set(within.flat());
  const common = new Set(headings.flatMap((heading) => (inRoles.has(heading) ? [] : [heading.called])));
  return roles.map((role, i) => missingIn(context, role, within[i]!, common));
}

/** The sections that are roles; all of the document where it is one. */
function rolesOf({ profile, text }: DocumentContext): readonly Span[] {
  const starts = new Set(profile.headings.map(({ start }) => start));
  const own = profile.roles.slice(1).filter(({ start }) => starts.has(start));
  return own.length > 0 ? own : [{ start: 0, end: text.length }];
}

/**
 * @param within the headings of the role, its title first
 * @param common what headings outside of all roles are called
 */
function missingIn(
  { text, messages, settings: { sections } }: DocumentContext,
  role: Span,
  within: readonly Called[],
  common: ReadonlySet<string>,
): Missing {
  const says = messages.rules['missing-section'].section;
  const own = sections.map((name) => ({ name, place: within.find(({ called }) => called === plain(name)) }));
  const title = within[0];
  const depth = own.find(({ place }) => place !== undefined)?.place?.depth ?? Math.min((title?.depth ?? 1) + 1, 6);
  const mark = title === undefined ? firstLine(text, role) : firstLine(text, title);
  const missing = own.flatMap(({ name, place }, i) => {
    if (place !== undefined || common.has(plain(name))) return [];
    const before = own.slice(0, i).findLast((one) => one.place !== undefined)?.place;
    const after = own.slice(i + 1).find((one) => one.place !== undefined)?.place;
    const edit = insertion(text, role, `${'#'.repeat(depth)} ${name}`, sectionEnd(within, before, role), after);
    return [{ name, edit, mark: before === undefined ? mark : firstLine(text, before) }];
  });
  return {
    found: [
      ...missing.map(({ name, edit, mark: { start, end } }) => ({
        start,
        end,
        message: says.missing(name, sections),
        title: says.insert(name),
        edit,
      })),
      ...outOfOrder(own).map(({ place, name, wrongly, other }) => ({
        ...firstLine(text, place),
        message: says.outOfOrder(name, wrongly, other),
        title: '',
      })),
    ],
    inOrder: missing.map(({ edit }) => edit),
  };
}

/** Numbers in front, a colon behind and the case of letters make no difference. */
function plain(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d+(?:[.)]\d+)*[.)]? /, '')
    .replace(/ ?:$/, '')
    .toLowerCase();
}

/** Where the section under a heading ends, its subsections included. */
function sectionEnd(headings: readonly Heading[], heading: Heading | undefined, role: Span): number | undefined {
  if (heading === undefined) return undefined;
  const next = headings.find(({ start, depth }) => start > heading.start && depth <= heading.depth);
  return Math.min(next?.start ?? role.end, role.end);
}

/** Behind the section that comes before it; else in front of the one that comes after it; else at the end of the role. */
function insertion(
  text: string,
  role: Span,
  heading: string,
  behind: number | undefined,
  before: Heading | undefined,
): Edit {
  const lineBreak = lineBreakOf(text);
  if (behind === undefined && before !== undefined) {
    return { start: before.start, end: before.start, text: `${heading}${lineBreak}${lineBreak}` };
  }
  const written = text.slice(0, behind ?? role.end).trimEnd();
  const start = Math.max(written.length, role.start);
  const isLast = text.slice(start).trim() === '' && !/[\r\n]/.test(text.slice(start));
  return { start, end: start, text: `${lineBreak}${lineBreak}${heading}${isLast ? lineBreak : ''}` };
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))![0].trimEnd();
  return { start, end: start + line.length };
}
