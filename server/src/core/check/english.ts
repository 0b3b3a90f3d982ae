/** Tells a name in English from one in another language, by the small words around it. */
const ENGLISH = 'and of the to for with in on is are that this by from or at as be will you your our their'.split(' ');
const OTHERS = (
  'der die das und mit für von den dem des im zur zum ein eine ist sind wird auf bei ' +
  'le la les et du une est sont pour dans avec sur aux au par ' +
  'el los las y del una por para con que en al se su sus ' +
  'il lo gli della dei delle di che per nel nella ' +
  'het een van voor met en op te zijn wordt ' +
  'og av på til som med er att och för är om inom ' +
  'o os da do dos em uma não as na no ' +
  'i w z na do oraz dla się jest'
).split(' ');

/** Small words that only one side has: "as", "on", "at" are words in many languages. */
const language = new Map<string, 1 | -1>([
  ...OTHERS.map((word) => [word, -1] as const),
  ...ENGLISH.filter((word) => !OTHERS.includes(word)).map((word) => [word, 1] as const),
]);

/** So much of a text tells its language. */
const ENOUGH = 10_000;

/** @param text around the name; both together have to hold more small words of English than of other languages */
export function isEnglish(name: string, text: string): boolean {
  if (/[^\p{ASCII}’–—]/u.test(name) || balance(name) < 0) return false;
  return balance(name) + balanceOf(text) > 0;
}

/** The last text that was asked about: the names of a document are asked about one by one. */
let last: { readonly text: string; readonly balance: number } | undefined;

function balanceOf(text: string): number {
  if (last?.text !== text) last = { text, balance: balance(text.slice(0, ENOUGH)) };
  return last.balance;
}

function balance(text: string): number {
  let sum = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) sum += language.get(word) ?? 0;
  return sum;
}
