/** One line of a document: what was read in it, what was passed over, and why. For `role-profiles inspect --explain`. */
import type { Span, Vocabulary } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import { isWord } from '../profile/phrases/everyday-words.ts';
import { lex } from '../profile/phrases/lexer.ts';
import type { Kind } from '../profile/phrases/tokens.ts';
import { plainText } from '../profile/words/plain-text.ts';
import { isMarkdownCode } from './markdown-code.ts';
import type { InspectedCitation } from './inspect.ts';
import { dutiesByCitation, inspectCitation, inspectLevels } from './inspect.ts';

export interface LineExplanation {
  /** The line as it stands. */
  readonly text: string;
  /** In the order of the line; what reaches over several lines is told at each of them. */
  readonly read: readonly ReadThing[];
  readonly passedOver: readonly PassedOver[];
}

export type ReadThing = Span &
  (
    | { readonly what: 'citation'; readonly citation: InspectedCitation; readonly role: string }
    | { readonly what: 'duty'; readonly citation: InspectedCitation }
    | { readonly what: 'duty-of-role'; readonly role: string }
    | { readonly what: 'level'; readonly levels: readonly number[]; readonly of: 'role' | 'skill' | null }
    | { readonly what: 'role'; readonly title: string; readonly level: number | null }
    | { readonly what: 'edition'; readonly edition: string }
    | { readonly what: 'ignore'; readonly rules: readonly string[] }
  );

/** Something that looks as if it could have been read. */
export interface PassedOver extends Span {
  readonly text: string;
  /** In words for a person. */
  readonly why: string;
}

type Say = Messages['inspection']['passedOver'];

/** @param line from 0; `undefined` is returned where the document has no such line */
export function explainLine(
  document: Document,
  vocabulary: Vocabulary,
  line: number,
  { inspection: { passedOver: say } }: Messages,
): LineExplanation | undefined {
  const { text } = document;
  if (line < 0 || line >= text.lineCount) return undefined;
  const start = text.offsetAt({ line, character: 0 });
  const end = text.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const span = { start, end };
  const read = readIn(document, span).sort((a, b) => a.start - b.start || b.end - a.end);
  const passedOver = [
    ...wordsPassedOver(document, vocabulary, span, read, say),
    ...numbersPassedOver(document, vocabulary, span, read, say),
    ...titlePassedOver(document, span, say),
  ];
  return { text: text.slice(start, end), read, passedOver: passedOver.sort((a, b) => a.start - b.start) };
}

function readIn(document: Document, line: Span): ReadThing[] {
  const { text, profile } = document;
  const on = ({ start, end }: Span): boolean => start < line.end && end > line.start;
  const found: ReadThing[] = [];
  const duties = dutiesByCitation(profile);
  profile.citations.forEach((one, index) => {
    const own = duties.get(index) ?? [];
    const cited = on(one);
    if (!cited && !own.some(on)) return;
    const citation = inspectCitation(document, one, own);
    const { start, end } = one;
    if (cited) found.push({ what: 'citation', start, end, citation, role: profile.roles[one.role]?.title ?? '' });
    for (const duty of own.filter(on)) found.push({ what: 'duty', ...placeOf(duty), citation });
  });
  for (const { title, duties: common } of profile.roles) {
    for (const duty of common.filter(on)) found.push({ what: 'duty-of-role', ...placeOf(duty), role: title });
  }
  const levels = inspectLevels(profile);
  profile.levelStatements.forEach((one, index) => {
    if (on(one)) found.push({ what: 'level', ...placeOf(one), levels: levels[index]!.levels, of: levels[index]!.of });
  });
  const words = plainText(text, line.start, line.end).text;
  profile.roles.forEach(({ title, level, start }, index) => {
    // the first role is the document, whatever stands above its title
    const begins = index === 0 || (start >= line.start && start < line.end);
    if (title === '' || !begins || !words.includes(title)) return;
    found.push({ what: 'role', ...line, title, level: level?.from ?? null });
  });
  for (const one of profile.editions.filter(on)) found.push({ what: 'edition', ...placeOf(one), edition: one.edition });
  for (const one of profile.ignores.filter(on)) {
    found.push({ what: 'ignore', ...placeOf(one), rules: one.rules.map((rule) => rule.text) });
  }
  return found;
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** Words that are shaped like codes, and levels: they are what people expect to be read. */
function wordsPassedOver(
  document: Document,
  vocabulary: Vocabulary,
  line: Span,
  read: readonly ReadThing[],
  say: Say,
): PassedOver[] {
  const { text, profile } = document;
  const found: PassedOver[] = [];
  const shapes = `(?<code>${vocabulary.codes})|(?:level|L)[ -]?\\d+`;
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${shapes})(?![\\p{L}\\p{N}])`, 'gu');
  const isRead = (at: number): boolean =>
    read.some(
      ({ what, start, end }) =>
        what !== 'role' && what !== 'duty' && what !== 'duty-of-role' && start <= at && at < end,
    );
  const doubtful = profile.doubtful.filter(({ start, end }) => start < line.end && end > line.start);
  for (const match of text.slice(line.start, line.end).matchAll(words)) {
    const start = line.start + match.index;
    if (isRead(start)) continue;
    const whole = doubtful.find((citation) => citation.start <= start && start < citation.end);
    const place = whole ?? { start, end: start + wordFrom(text.slice(start, line.end), match[0].length) };
    if (found.at(-1)?.start === place.start) continue;
    const why =
      whole === undefined
        ? whyNot(document, vocabulary, place, match.groups?.['code'], say)
        : profile.cites
          ? say.keys
          : say.noEvidence;
    found.push({ ...placeOf(place), text: text.slice(place.start, place.end), why });
  }
  return found;
}

/** The length of a word that goes on behind a code: `TEST-12`. */
function wordFrom(text: string, length: number): number {
  return length + /^(?:[-.@][\p{L}\p{N}]+)*/u.exec(text.slice(length))![0].length;
}

function whyNot(
  document: Document,
  vocabulary: Vocabulary,
  { start, end }: Span,
  code: string | undefined,
  say: Say,
): string {
  if (isMarkdownCode(document, start + 1)) return say.inCode;
  if (code === undefined) return say.levelAlone;
  if (end - start > code.length) return say.longer;
  switch (vocabulary.kindOf(code)) {
    case 'attribute':
      return say.attribute;
    case 'skill':
      return isWord(code) ? say.word : say.skill;
    case 'unknown':
      return say.unknown;
  }
}

/** Kinds of numbers that are no levels, by the names that the messages have for why. */
const NO_LEVELS: Partial<Record<Kind, 'counts' | 'placeholder'>> = { '#': 'counts', _: 'placeholder' };

/** Beside a skill a number is expected to be its level. */
function numbersPassedOver(
  { text }: Document,
  vocabulary: Vocabulary,
  line: Span,
  read: readonly ReadThing[],
  say: Say,
): PassedOver[] {
  if (!read.some(({ what }) => what === 'citation')) return [];
  const plain = plainText(text, line.start, line.end);
  return lex(plain.text, vocabulary).list.flatMap(({ kind, start, end }) => {
    const why = NO_LEVELS[kind];
    return why === undefined ? [] : [{ ...plain.span(start, end), text: plain.text.slice(start, end), why: say[why] }];
  });
}

/** A heading that does not name the role, since the document's front matter does. */
function titlePassedOver({ profile }: Document, line: Span, say: Say): PassedOver[] {
  const [role] = profile.roles;
  const heading = profile.headings.find(({ start }) => start >= line.start && start < line.end);
  const isNamedAbove = profile.head !== undefined && !profile.headings.some(({ title }) => title === role?.title);
  if (heading === undefined || heading.depth > 1 || role === undefined || role.title === '' || !isNamedAbove) return [];
  return [{ ...placeOf(heading), text: heading.title, why: say.title(role.title) }];
}
