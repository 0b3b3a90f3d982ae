/** What a bullet, a paragraph, or the words beside a citation say of themselves. */
import { amountOf } from './amount.ts';
import { wordsOf } from './match-words.ts';
import { isFilling, phrasesIn, tableOf, wholeSays } from './said.ts';
import type { SectionWords } from './section-words.ts';
import { SECTION_WORDS } from './section-words.ts';

const besides = tableOf(({ beside }) => beside !== undefined);

/** Words beside a citation that tell when, or for whom, its level holds. */
export function isExplained(words: string): boolean {
  return words.includes('~~') || besides.matchesIn(wordsOf(words)).length > 0;
}

/** Words that may stand around those that say that a level is not there. */
const AROUND_LEVEL: ReadonlySet<string> = new Set(
  'level levels skill sfia framework by here there has at stufe fähigkeit auf dieser'.split(' '),
);
const LONGEST_REMARK = 60;
const remarks = tableOf(({ alone, within }) => [...(alone ?? []), ...(within ?? [])].includes('not-defined'));

/** "This level is not defined for this skill.", "n/a": nothing else stands there. */
export function saysNotDefined(text: string): boolean {
  if (text.length > LONGEST_REMARK || remarks.matchesIn(wordsOf(text)).length === 0) return false;
  return wholeSays(text, AROUND_LEVEL).has('not-defined');
}

/** What a bullet or paragraph is: a duty unless it says otherwise. */
export interface LineSays {
  /** It is no duty wherever it stands: a field such as "Salary: ...", or what is asked of a person. */
  readonly noDuty?: true;
  /** Where its duty begins behind a label, "Purpose of the role: Runs the halls"; it is one wherever it stands. */
  readonly dutyFrom?: number;
}

/** Of a paragraph, so many characters are looked at. */
const LONGEST_BEGINNING = 80;
/** `**Qualifications:** ...`, `Salary: ...` */
const FIELD = /^[\s*_]{0,6}([^:*_\n]{2,40}?)[*_\s]{0,4}:[*_\s]*/;

/** Takes the text of a bullet or paragraph, with its markup. */
export function lineSays(paragraph: string): LineSays {
  const beginning = paragraph.slice(0, LONGEST_BEGINNING);
  const field = beginning.includes(':') ? FIELD.exec(beginning) : null;
  const says = field === null ? undefined : wholeSays(field[1]!);
  if (says?.has('duties')) return { dutyFrom: field![0].length };
  if (says?.has('no-duties') || says?.has('describes-skill') || asksOrReports(beginning)) return { noDuty: true };
  return {};
}

/** True for the text of a bullet, paragraph or cell that says enough to be judged, and does not say that it is no duty. */
export function mayBeDuty(text: string): boolean {
  return amountOf(text) === 'duty' && lineSays(text).noDuty !== true;
}

const isOpening = ({ first }: SectionWords): boolean =>
  first?.includes('no-duties') === true || first?.includes('praise') === true;
const openings = tableOf(isOpening);
/** The words that such lines begin with: most lines tell at their first word that they are duties. */
const FIRST_WORDS = new Set(
  SECTION_WORDS.filter(isOpening).flatMap(({ en, de }) =>
    [...phrasesIn(en), ...phrasesIn(de)].map((phrase) => phrase.split(' ')[0]!),
  ),
);
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u;
/** No such words are longer, in UTF-16 code units, words that may stand in front included. */
const LONGEST_OPENING = 50;

function mayAsk(word: string): boolean {
  return FIRST_WORDS.has(word) || FIRST_WORDS.has(word.replace(/s$/, '')) || isFilling(word) || /^\p{N}/u.test(word);
}

/** "Strong ability to ...", "The postholder reports to ...", "Managers should ..." */
function asksOrReports(beginning: string): boolean {
  const word = FIRST_WORD.exec(beginning)?.[1]?.toLowerCase();
  if (word === undefined || !mayAsk(word)) return false;
  const words = wordsOf(beginning.slice(0, LONGEST_OPENING));
  let asks = false;
  let praisedTo = 0;
  for (let at = 0; at < words.length; at++) {
    for (const { row, to } of openings.matchesAt(words, at)) {
      if (row.first?.includes('no-duties')) asks = true;
      if (row.first?.includes('praise')) praisedTo = Math.max(praisedTo, to);
    }
    if (at >= praisedTo && !isFilling(words[at]!)) return asks;
  }
  return false;
}
