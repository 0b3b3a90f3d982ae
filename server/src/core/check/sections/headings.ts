/** The headings that a team wants in each profile. */
import type { Heading, Span } from '../../profile/types.ts';
import type { DocumentContext, Edit } from '../rule.ts';
import type { Missing } from './missing.ts';
import { lineBreakOf, outOfOrder } from './missing.ts';

/** @param role the stretch of one role; headings outside of all roles are taken for its own */
export function missingSections(
  { text, profile, messages, settings: { sections } }: DocumentContext,
  role: Span,
): Missing {
  if (sections.length === 0) return { found: [], inOrder: [] };
  const says = messages.rules['missing-section'].section;
  const { headings } = profile;
  const isOutside = ({ start }: Heading): boolean => !profile.roles.slice(1).some((one) => holds(one, start));
  const within = headings.filter(({ start }) => holds(role, start));
  const wanted = sections.map((name) => ({
    name,
    place: within.find((one) => isCalled(one, name)) ?? headings.find((one) => isOutside(one) && isCalled(one, name)),
  }));
  const own = wanted.map(({ name, place }) => ({ name, place: place && within.includes(place) ? place : undefined }));
  const title = within[0];
  const depth = own.find(({ place }) => place !== undefined)?.place?.depth ?? Math.min((title?.depth ?? 1) + 1, 6);
  const mark = title === undefined ? firstLine(text, role) : firstLine(text, title);
  const missing = wanted.flatMap(({ name, place }, i) => {
    if (place !== undefined) return [];
    const before = own.slice(0, i).findLast((one) => one.place !== undefined)?.place;
    const after = own.slice(i + 1).find((one) => one.place !== undefined)?.place;
    const edit = insertion(text, role, `${'#'.repeat(depth)} ${name}`, sectionEnd(headings, before, role), after);
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

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}

/** Numbers in front, a colon behind and the case of letters make no difference. */
function isCalled({ title }: Heading, name: string): boolean {
  return plain(title) === plain(name);
}

function plain(title: string): string {
  return title
    .trim()
    .replace(/^(?:\d+[.)]?)+\s+/, '')
    .replace(/\s*:$/, '')
    .replace(/\s+/g, ' ')
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
