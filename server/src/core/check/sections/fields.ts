/** The fields that a team wants in the front matter of each profile. */
import type { Span } from '../../profile/types.ts';
import type { DocumentContext, Edit } from '../rule.ts';
import type { Missing } from './missing.ts';
import { lineBreakOf, outOfOrder } from './missing.ts';

/** A line of front matter that begins with a key at its margin. */
const FIELD = /^(?:"([^"\n]+)"|'([^'\n]+)'|([^\s#"'{[\-:][^:\n#]*?))[ \t]*:(?=\s|$)/gm;

export function missingFields({ text, profile: { head }, messages, settings: { fields } }: DocumentContext): Missing {
  if (fields.length === 0) return { found: [], inOrder: [] };
  const says = messages.rules['missing-section'].field;
  const standing = head === undefined ? [] : fieldsIn(text, head);
  const wanted = fields.map((name) => ({ name, place: standing.find((one) => isSame(one.name, name)) }));
  const missing = wanted.flatMap(({ name, place }, i) => {
    if (place !== undefined) return [];
    const after = wanted.slice(i + 1).find((one) => one.place !== undefined)?.place;
    return [{ name, edit: insertion(text, head, name, after) }];
  });
  const mark = markOf(text, head);
  return {
    found: [
      ...missing.map(({ name, edit }) => ({
        ...mark,
        message: says.missing(name, fields),
        title: says.insert(name),
        edit,
      })),
      ...outOfOrder(wanted).map(({ place: { start, end }, name, wrongly, other }) => ({
        start,
        end,
        message: says.outOfOrder(name, wrongly, other),
        title: '',
      })),
    ],
    inOrder:
      head === undefined
        ? [
            newHead(
              text,
              missing.map(({ name }) => name),
            ),
          ]
        : missing.map(({ edit }) => edit),
  };
}

function fieldsIn(text: string, { start, end }: Span): (Span & { readonly name: string })[] {
  return [...text.slice(start, end).matchAll(FIELD)].map((match) => {
    const at = start + match.index;
    return { name: (match[1] ?? match[2] ?? match[3])!, start: at, end: at + match[0].length };
  });
}

function isSame(written: string, name: string): boolean {
  return written.trim().toLowerCase() === name.toLowerCase();
}

/** In front of the field that comes after it, else as the last one. */
function insertion(text: string, head: Span | undefined, name: string, after: Span | undefined): Edit {
  if (head === undefined) return newHead(text, [name]);
  const at = after?.start ?? lastFence(text, head);
  return { start: at, end: at, text: `${name}:${lineBreakOf(text)}` };
}

function lastFence(text: string, { start, end }: Span): number {
  const fence = /(?:---|\.\.\.)[ \t]*\s*$/.exec(text.slice(start, end));
  return fence === null || fence.index === 0 ? end : start + fence.index;
}

/** A document without front matter gets one. */
function newHead(text: string, names: readonly string[]): Edit {
  const lineBreak = lineBreakOf(text);
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  const lines = ['---', ...names.map((name) => `${name}:`), '---', '', ''];
  return { start: at, end: at, text: lines.join(lineBreak) };
}

/** The first line: the fence of the front matter, or what stands where it would. */
function markOf(text: string, head: Span | undefined): Span {
  const start = head?.start ?? (text.startsWith('\uFEFF') ? 1 : 0);
  const lines = /^\s*[^\r\n]*/.exec(text.slice(start))![0];
  return { start: start + (lines.length - lines.trimStart().length), end: start + lines.trimEnd().length };
}
