/** What the words of headings, labels, headers and cells say, told by the one table of them. */
import { createWordTable, wordsOf } from './match-words.ts';
import type { Match } from './match-words.ts';
import type { Says, SectionWords } from './section-words.ts';
import { SECTION_WORDS } from './section-words.ts';

const table = createWordTable(
  SECTION_WORDS.flatMap((row) =>
    [row.en, row.de].flatMap((words) => phrasesIn(words).map((phrase) => [phrase, row] as const)),
  ),
);

/** The phrases of one field of the table. */
export function phrasesIn(words: string | undefined): string[] {
  return words === undefined ? [] : words.split(', ');
}

/** Words that change nothing around those that a title is about: "Your key responsibilities in this role". */
const FILLING = new Set(
  (
    '# a an and the your our my this these that their job key role post position main minimum relevant core primary major ' +
    'principal essential general typical specific other additional overall basic daily regular formal required needed expected used ' +
    'preferred of for in to at include includes are is required candidate candidates summary list overview ' +
    'der die das den im in zur zum für ihre ihr deine unsere und wichtigste wesentliche weitere allgemeine'
  ).split(' '),
);

/** Longer ones are sentences, and head nothing. */
const LONGEST_TITLE = 200;
const NOTHING: ReadonlySet<Says> = new Set();

/** All that the words of a heading, label or header of a column say. */
export function titleSays(title: string): ReadonlySet<Says> {
  if (title.length > LONGEST_TITLE) return NOTHING;
  const words = wordsOf(title);
  const matches = table.matchesIn(words);
  if (matches.length === 0) return NOTHING;
  const says = new Set<Says>();
  const isFilling = words.map((word) => FILLING.has(word));
  for (const match of matches) {
    for (const each of match.row.within ?? []) says.add(each);
    if (match.row.alone !== undefined && isAlone(match, isFilling)) for (const each of match.row.alone) says.add(each);
  }
  return says;
}

function isAlone({ from, to }: Match<SectionWords>, isFilling: readonly boolean[]): boolean {
  return isFilling.every((filling, at) => filling || (from <= at && at < to));
}

/** Behind the words that a label begins with, no more follows than this, in UTF-16 code units. */
const LONGEST_LABEL = 40;

/** A cell or a label that begins so: "Desirable", "D", "nice to have". */
export function speaksOfLater(label: string): boolean {
  if (label === '' || label.length > LONGEST_LABEL || label.slice(0, -1).includes('.')) return false;
  return table.matchesIn(wordsOf(label)).some(({ row, from }) => from === 0 && row.first?.includes('wished-for'));
}

/** Words that may stand around those that say that a level is not there. */
const AROUND_LEVEL = new Set(
  'level levels skill sfia framework by here there has at stufe fähigkeit auf dieser'.split(' '),
);
const LONGEST_REMARK = 60;

/** "This level is not defined for this skill.", "n/a": nothing else stands there. */
export function saysNotDefined(text: string): boolean {
  if (text.length > LONGEST_REMARK) return false;
  const words = wordsOf(text);
  const isFilling = words.map((word) => FILLING.has(word) || AROUND_LEVEL.has(word));
  return table
    .matchesIn(words)
    .some((match) => match.row.alone?.includes('not-defined') === true && isAlone(match, isFilling));
}

/** A heading or label under which something is wished for, comes later, or was once. */
export function headsLater(title: string): boolean {
  const says = titleSays(title);
  return says.has('wished-for') || says.has('history');
}

/** Words beside a citation that tell when, or for whom, its level holds. */
export function isExplained(words: string): boolean {
  return words.includes('~~') || table.matchesIn(wordsOf(words)).some(({ row }) => row.beside !== undefined);
}

/** True for the words of a heading or label below which the duties of a role stand. */
export function headsDuties(title: string): boolean {
  return titleSays(title).has('duties');
}

/** True for the words of a heading or label below which nothing is a duty. */
export function headsNoDuties(title: string): boolean {
  const says = titleSays(title);
  return says.has('no-duties') && !says.has('duties');
}

/** Of a paragraph, so many characters are looked at to see whether it is a duty. */
const LONGEST_BEGINNING = 80;
/** `**Qualifications:** ...`, `Salary: ...` */
const FIELD = /^[\s*_]{0,6}([^:*_\n]{2,40}?)[*_\s]{0,4}:/;

/** Takes a bullet or paragraph; true for a field such as "Salary: ...", and for words that ask for something or tell of the post. */
export function isNoDuty(paragraph: string): boolean {
  const beginning = paragraph.slice(0, LONGEST_BEGINNING);
  const field = beginning.includes(':') ? FIELD.exec(beginning)?.[1] : undefined;
  return (field !== undefined && isNoDutyField(field)) || beginsNoDuty(beginning);
}

function isNoDutyField(field: string): boolean {
  const words = wordsOf(field);
  const isFilling = words.map((word) => FILLING.has(word));
  return table.matchesIn(words).some((match) => {
    const { within, alone } = match.row;
    return (within?.some(isOfNoDuty) || alone?.some(isOfNoDuty)) === true && isAlone(match, isFilling);
  });
}

function isOfNoDuty(says: Says): boolean {
  return says === 'no-duties' || says === 'describes-skill';
}

/** The words that such lines begin with: most lines tell at their first word that they are duties. */
const FIRST_WORDS = new Set(
  SECTION_WORDS.filter(({ first }) => first?.includes('no-duties')).flatMap(({ en, de }) =>
    [...phrasesIn(en), ...phrasesIn(de)].map((phrase) => phrase.split(' ')[0]!),
  ),
);
const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u;
/** No such words are longer, in UTF-16 code units, words that may stand in front included. */
const LONGEST_OPENING = 50;

function beginsNoDuty(beginning: string): boolean {
  const word = FIRST_WORD.exec(beginning)?.[1]?.toLowerCase();
  if (word === undefined || (!FIRST_WORDS.has(word) && !FILLING.has(word) && !/^\p{N}/u.test(word))) return false;
  const words = wordsOf(beginning.slice(0, LONGEST_OPENING));
  const first = words.findIndex((word) => !FILLING.has(word));
  return table.matchesIn(words).some(({ row, from }) => from <= first && row.first?.includes('no-duties') === true);
}

/** True for a heading or header under which the name of a skill, or capitals that nobody knows, are no citation. */
export function speaksOfOthers(title: string): boolean {
  const says = titleSays(title);
  return says.has('others') && !says.has('ours');
}

/** True for words that mention the holder of some role. */
export function isSomebody(words: string): boolean {
  return titleSays(words).has('somebody');
}

/** True for a title that names the holder of a role: "Operations engineer". */
export function namesSomebody(title: string): boolean {
  const says = titleSays(title);
  return says.has('somebody') && !says.has('part-of-role') && /^[^\p{Ll}]*\p{Lu}/u.test(title);
}

/** True for a title that may be that of a role. Themes are none, nor what every description of a role has. */
export function mayBeRole(title: string): boolean {
  if (isJobTitle(title)) return true;
  const says = titleSays(title);
  return !says.has('part-of-role') && (says.has('somebody') || !says.has('theme'));
}

/** "Change manager", "Content designer": a few words that end in somebody, and are no sentence about him. */
export function isJobTitle(title: string): boolean {
  const words = title.split(' ');
  return (
    words.length > 1 &&
    words.length <= 5 &&
    isSomebody(words.at(-1)!) &&
    !/\b(?:the|of|for|as|an?|your|our|you|we|about|what|who|how|to|with|by|is|and|or|in)\b/i.test(title)
  );
}
