/** Asks the table of words what a text says: wherever the words stand in it, or where it is nothing else. */
import { remember } from './remember.ts';
import { createWordTable, wordsOf } from './match-words.ts';
import type { Match, WordTable } from './match-words.ts';
import type { Says, SectionWords } from './section-words.ts';
import { SECTION_WORDS } from './section-words.ts';

/** The words of some rows: who asks for few of them is answered sooner. */
export function tableOf(isWanted: (row: SectionWords) => boolean): WordTable<SectionWords> {
  return createWordTable(
    SECTION_WORDS.filter(isWanted).flatMap((row) =>
      [row.en, row.de].flatMap((words) => phrasesIn(words).map((phrase) => [phrase, row] as const)),
    ),
  );
}

const table = tableOf(() => true);

/** The phrases of one field of the table. */
export function phrasesIn(words: string | undefined): string[] {
  return words === undefined ? [] : words.split(', ');
}

/** Words that change nothing around those that a title is about: "Your key responsibilities in this role". */
const FILLING = new Set(
  (
    '# a an and the your our my this these that their job key role post position main minimum relevant core primary major ' +
    'principal essential general typical specific other additional overall basic daily regular formal required needed expected used ' +
    'preferred technical personal professional behavioural behavioral of for in to at include includes are is required candidate candidates summary list overview ' +
    'der die das den im in zur zum für ihre ihr deine unsere und wichtigste wesentliche weitere allgemeine'
  ).split(' '),
);

/** True for a word, in small letters, that says nothing by itself: "the", "key", "role". */
export function isFilling(word: string): boolean {
  return FILLING.has(word);
}

/** The rows of the table whose words stand in a text; places are counted in words. */
export function rowsIn(words: readonly string[]): readonly Match<SectionWords>[] {
  return table.matchesIn(words);
}

/** Longer ones are sentences, and head nothing. */
const LONGEST_TITLE = 200;
const NOTHING: ReadonlySet<Says> = new Set();

/** All that the words of a heading, label or header of a column say. */
export function titleSays(title: string): ReadonlySet<Says> {
  return title.length > LONGEST_TITLE ? NOTHING : saidBy(title);
}

/** A document has the same headings and headers again and again. */
const saidBy = remember((title): ReadonlySet<Says> => {
  const words = wordsOf(title);
  const rows = rowsIn(words);
  if (rows.length === 0) return NOTHING;
  const says = new Set<Says>();
  for (const { row } of rows) for (const each of row.within ?? []) says.add(each);
  addAlone(says, rows, words.map(isFilling));
  return says;
});

/**
 * What a text says that is nothing else than words of the table.
 * @param around more words that may stand around them
 */
export function wholeSays(text: string, around?: ReadonlySet<string>): ReadonlySet<Says> {
  const words = wordsOf(text);
  const says = new Set<Says>();
  addAlone(
    says,
    rowsIn(words),
    words.map((word) => isFilling(word) || around?.has(word) === true),
  );
  return says;
}

/** What a title says where it is nothing else than words that say it: "Knowledge", "Knowledge and understanding". */
function addAlone(says: Set<Says>, rows: readonly Match<SectionWords>[], filling: readonly boolean[]): void {
  const candidates = new Set(rows.flatMap(({ row }) => [...(row.alone ?? []), ...(row.within ?? [])]));
  for (const each of candidates) {
    const saying = rows.filter(({ row }) => row.alone?.includes(each) === true || row.within?.includes(each) === true);
    const isSaid = (at: number): boolean => saying.some(({ from, to }) => from <= at && at < to);
    if (filling.every((isFilled, at) => isFilled || isSaid(at))) says.add(each);
  }
}
