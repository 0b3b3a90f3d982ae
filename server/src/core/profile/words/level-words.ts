/** "Level" in the languages that are read. A new language is a new entry. */

/** Words with spaces around them, in small letters: each with its plurals. */
const WORDS = [
  ['level', 'levels'],
  ['stufe', 'stufen'],
  ['niveau', 'niveaux', 'niveaus'],
  ['nivel', 'niveles'],
  ['nível', 'níveis'],
  ['livello', 'livelli'],
  ['poziom', 'poziomy'],
  ['nivå', 'nivåer'],
  ['taso', 'tasot'],
] as const;
const SHORT_FORMS = ['lvl', 'lv', 'lev'];
/** Words of languages that part no words; the last two may be a part of another word. */
const CLOSED = ['レベル', '等级', '级别', '等級', '級別', '级', '級'];

const [ENGLISH, ...OTHERS] = WORDS;

/** Every word with spaces around it, in small letters. */
export const LEVEL_WORDS: readonly string[] = [...WORDS.flat(), ...SHORT_FORMS];

/** Singulars, as pieces of a pattern that takes no notice of capitals: for keys and for headers of columns. */
export const LEVEL_KEYS = [...WORDS.map(([one]) => one), ...CLOSED].join('|');

/** The same with plurals and short forms: for what is being written. */
export const ANY_LEVEL_WORD = [...longestFirst(LEVEL_WORDS), ...CLOSED].join('|');

/** As pieces of a pattern: the words of other languages, in running text, where capitals tell a word from letters in it. */
export const OTHER_LEVEL_WORDS = longestFirst([...OTHERS.flat(), ...SHORT_FORMS])
  .map(eitherCase)
  .join('|');

/** As pieces of a pattern, with the `u` flag: no part of a longer word. */
export const CLOSED_LEVEL_WORDS = CLOSED.map((word) =>
  word.length > 1 ? word : String.raw`(?<!\p{L})${word}(?!\p{L})`,
).join('|');

/** Behind the first letter of a word of another language, with a number near: it tells quickly that no level is stated. */
export const MAY_STATE_LEVEL = new RegExp(
  String.raw`(?:${OTHERS.map(([one]) => one.slice(1)).join('|')})\p{L}{0,2}[^\p{L}\n]{1,6}\d|[${CLOSED.map((word) => word[0]).join('')}]`,
  'u',
);

/** What has German words for a level and is none of the framework's, as pieces of a pattern that takes no notice of capitals. */
export const OTHER_SCALES_IN_GERMAN =
  '(?:risiko|gefahren|reifegrad|entgelt|gehalts|tarif|besoldungs|erfahrungs)-?stufen?|dqr[- ]niveau';

const ENDS_IN_LEVEL_WORD = new RegExp(`(?:${[...LEVEL_WORDS, ...CLOSED].join('|')}) $`, 'i');

/** A text that is one of the words, or its beginning. */
export function beginsLevelWord(text: string): boolean {
  const begun = text.toLowerCase();
  return LEVEL_WORDS.some((word) => word.startsWith(begun));
}

/** The word stands there, and its number comes next. */
export function endsInLevelWord(text: string): boolean {
  return ENDS_IN_LEVEL_WORD.test(text);
}

/** The English word, as people write it in running text. */
export const ENGLISH_LEVEL_WORDS = `${eitherCase(ENGLISH[0])}s?|LEVELS?`;

function longestFirst(words: readonly string[]): string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** `[Ss]tufe` */
function eitherCase(word: string): string {
  return `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;
}
