/** What headings, labels, headers of columns and cells say. */
import { remember } from './remember.ts';
import { wordsOf } from './match-words.ts';
import { rowsIn, titleSays } from './said.ts';

/** Behind the words that a label begins with, no more follows than this, in UTF-16 code units. */
const LONGEST_LABEL = 40;

/** A cell or a label that begins so: "Desirable", "D", "nice to have". */
export function speaksOfLater(label: string): boolean {
  return label !== '' && label.length <= LONGEST_LABEL && beginsWithLater(label);
}

const beginsWithLater = remember(
  (label) =>
    !label.slice(0, -1).includes('.') &&
    rowsIn(wordsOf(label)).some(({ row, from }) => from === 0 && row.first?.includes('wished-for')),
);

/** A heading or label under which something is wished for, comes later, or was once. */
export function headsLater(title: string): boolean {
  const says = titleSays(title);
  return says.has('wished-for') || says.has('history');
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

/** True for words of which any means something to the reader of profiles: a job, a section, a theme. */
export function saysSomething(words: string): boolean {
  return titleSays(words).size > 0 || isJobTitle(`Some ${words}`);
}
