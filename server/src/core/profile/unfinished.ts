/**
 * The citation that is being typed. It is parsed on its own, from the line in front of the cursor: a half-typed
 * citation means nothing to the document's parser.
 */
import type { PagedText } from '../paged-text.ts';
import type { Span, Vocabulary } from './types.ts';

export interface UnfinishedLevel {
  readonly kind: 'level';
  readonly code: string;
  /** What stands before the level, the code and all: `ITOP-`, `ITOP Level `. Empty for a bare code. */
  readonly lead: string;
  /** From the code to the end of the level that is there already. */
  readonly span: Span;
}

export interface UnfinishedSkill {
  readonly kind: 'skill';
  /** The words typed so far, longest first: `["infrastructure op", "op"]`, each with its place. */
  readonly candidates: readonly (Span & { readonly text: string })[];
}

const MOST_WORDS = 5;
const LEAD =
  /(?: ?- ?| ?@ ?| |: ?|[)\]]{1,3}[ ,:–-]{0,3}|\*{1,2}[ ,:–-]{0,3})?(?: ?[([])?(?:(?:SFIA )?(?:[Ll]evels? ?|LEVEL ?|L))?/;

/** @param offset the cursor; `undefined` where nothing was begun */
export function unfinishedAt(
  text: PagedText,
  offset: number,
  vocabulary: Vocabulary,
): UnfinishedLevel | UnfinishedSkill | undefined {
  const before = text.slice(Math.max(text.lineStart(offset), offset - 200), offset);
  const from = offset - before.length;
  if (/(?:https?:|www\.)\S*$|\]\([^)]*$|<!--(?!.*-->).*$/.test(before)) return undefined;
  return unfinishedLevel(text, before, from, offset, vocabulary) ?? unfinishedSkill(before, from);
}

function unfinishedLevel(
  text: PagedText,
  before: string,
  from: number,
  offset: number,
  vocabulary: Vocabulary,
): UnfinishedLevel | undefined {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/.-])(${vocabulary.codes})(${LEAD.source})(\\d?)$`, 'u');
  const match = pattern.exec(before);
  if (match === null || vocabulary.kindOf(match[1]!) !== 'skill') return undefined;
  const [, code, lead, digit] = match;
  // a level needs something that begins it: the code alone, or a separator; a digit right behind words is a number
  if (lead === ' ' && digit === '') return undefined;
  const after = /^\d?(?![\p{L}\p{N}])/u.exec(text.slice(offset, offset + 2))?.[0] ?? '';
  return {
    kind: 'level',
    code: code!,
    lead: lead === '' && digit === '' ? '' : `${code}${lead}`,
    span: { start: from + match.index, end: offset + (digit === '' ? after.length : 0) },
  };
}

function unfinishedSkill(before: string, from: number): UnfinishedSkill | undefined {
  const match = /(?:^|[^\p{L}\p{N}_/.@#-])((?:[\p{L}\p{N}&/'’-]+ ){0,4}[\p{L}][\p{L}\p{N}/'’-]*)$/u.exec(before);
  if (match === null) return undefined;
  const typed = match[1]!;
  const start = from + match.index + match[0].length - typed.length;
  const words = typed.split(' ');
  const candidates = [];
  let skipped = 0;
  for (let i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
    const text = words.slice(i).join(' ');
    if (text.length >= 2) candidates.push({ text, start: start + skipped, end: start + typed.length });
    skipped += words[i]!.length + 1;
  }
  return candidates.length === 0 ? undefined : { kind: 'skill', candidates };
}
