/** Finds the words of a table in a text: a step for each word of the text, and a few more where a phrase begins. */
import { remember } from './remember.ts';

export interface Match<Row> {
  readonly row: Row;
  /** The words of the text that were matched, counted from 0; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface WordTable<Row> {
  /** Takes words in small letters; see `wordsOf`. */
  matchesIn(words: readonly string[]): readonly Match<Row>[];
  /** The matches that begin at one of the words. */
  matchesAt(words: readonly string[], from: number): readonly Match<Row>[];
}

interface Node<Row> {
  readonly rows: Row[];
  readonly words: Map<string, Node<Row>>;
  /** `requirement*`, by their first letter, and `*aufgabe`, by their last. */
  readonly beginnings: Map<string, [string, Node<Row>][]>;
  readonly endings: Map<string, [string, Node<Row>][]>;
}

/** @param phrases each with its row; a phrase is words in small letters with a space between them */
export function createWordTable<Row>(phrases: Iterable<readonly [string, Row]>): WordTable<Row> {
  const root = emptyNode<Row>();
  for (const [phrase, row] of phrases) {
    let node = root;
    for (const word of phrase.split(' ')) node = added(node, word);
    node.rows.push(row);
  }
  const beginningWith = remember((word) => after(root, word));
  const addThoseAt = (matches: Match<Row>[], words: readonly string[], from: number): void => {
    let nodes = beginningWith(words[from]!);
    for (let to = from + 1; nodes.length > 0; to++) {
      addMatches(matches, nodes, from, to);
      const next = words[to];
      nodes = next === undefined ? NONE : nodes.flatMap((node) => after(node, next));
    }
  };
  return {
    matchesIn(words) {
      const matches: Match<Row>[] = [];
      for (let from = 0; from < words.length; from++) addThoseAt(matches, words, from);
      return matches;
    },
    matchesAt(words, from) {
      const matches: Match<Row>[] = [];
      addThoseAt(matches, words, from);
      return matches;
    },
  };
}

function addMatches<Row>(matches: Match<Row>[], nodes: readonly Node<Row>[], from: number, to: number): void {
  for (const { rows } of nodes) for (const row of rows) matches.push({ row, from, to });
}

function emptyNode<Row>(): Node<Row> {
  return { rows: [], words: new Map(), beginnings: new Map(), endings: new Map() };
}

/** The node behind a word of a phrase, made if it is new. */
function added<Row>(node: Node<Row>, word: string): Node<Row> {
  const part = word.replace('*', '');
  const made = emptyNode<Row>();
  if (part === word) {
    const known = node.words.get(word);
    if (known === undefined) node.words.set(word, made);
    return known ?? made;
  }
  const [lists, letter] = word.endsWith('*') ? [node.beginnings, part.at(0)!] : [node.endings, part.at(-1)!];
  const list = lists.get(letter) ?? [];
  lists.set(letter, list);
  const known = list.find(([own]) => own === part)?.[1];
  if (known === undefined) list.push([part, made]);
  return known ?? made;
}

/** The nodes behind a word of a text. A plural in -s is the word that the table has without it. */
function after<Row>({ words, beginnings, endings }: Node<Row>, word: string): readonly Node<Row>[] {
  const last = word.at(-1)!;
  const singular = last === 's' ? words.get(word.slice(0, -1)) : undefined;
  const found = [words.get(word), singular].filter((node) => node !== undefined);
  for (const [beginning, node] of beginnings.get(word[0]!) ?? NONE) if (word.startsWith(beginning)) found.push(node);
  for (const [ending, node] of endings.get(last) ?? NONE) if (word.endsWith(ending)) found.push(node);
  return found.length === 0 ? NONE : found;
}

const NONE: readonly never[] = [];

const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHE = /['’](ll|re|s|ve)(?![\p{L}\p{N}])/giu;
const SPELT_OUT: Readonly<Record<string, string>> = { ll: ' will', re: ' are', s: ' is', ve: ' have' };

/** The words of a title in small letters, without marks; digits are `#`. "You'll" is "you will". */
export function wordsOf(title: string): string[] {
  const text = /['’]/.test(title)
    ? title.replace(APOSTROPHE, (_, end: string) => SPELT_OUT[end.toLowerCase()]!)
    : title;
  const words = text.toLowerCase().match(WORD) ?? [];
  return /\p{N}/u.test(text) ? words.map((word) => (/^\p{N}/u.test(word) ? '#' : word)) : words;
}
