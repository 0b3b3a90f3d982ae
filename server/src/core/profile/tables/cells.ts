/** The cells of a table, and what one cell can be: a code, levels, the name of a skill. */
import { detached } from '../../detached.ts';
import type { PlainText } from '../words/plain-text.ts';
import { plainText } from '../words/plain-text.ts';
import type { LevelRun } from '../phrases/levels.ts';
import { onlyLevels } from '../phrases/levels.ts';
import { mayMention } from '../phrases/may-mention.ts';
import { findListed, findMentions } from '../phrases/mentions.ts';
import type { Mention } from '../phrases/types.ts';
import type { Piece, Span, Vocabulary } from '../types.ts';

/** What is asked of a cell more than once is worked out when it is first asked. */
export interface Cell {
  readonly plain: PlainText;
  readonly text: string;
  /** Offset of `text` in `plain.text`: cells are padded. */
  readonly at: number;
  /** The code that the cell is nothing but, in brackets perhaps. */
  readonly code: Piece | undefined;
  /** The levels that the cell is nothing but. */
  readonly levels: CellLevels | undefined;
  /** The cell is the name of a skill. */
  readonly isName: boolean;
  readonly mentions: readonly Mention[];
}

/** Levels with the cell that they were read from, for they sit in cells of their own. */
export interface CellLevels {
  readonly cell: Cell;
  readonly run: LevelRun;
}

class ReadCell implements Cell {
  readonly plain: PlainText;
  readonly text: string;
  readonly at: number;
  readonly #vocabulary: Vocabulary;
  readonly #lists: boolean;
  #code: Piece | undefined | null = null;
  #levels: CellLevels | undefined | null = null;
  #mentions: readonly Mention[] | undefined;

  constructor(source: string, { start, end }: Span, vocabulary: Vocabulary, lists: boolean) {
    this.plain = plainText(source, start, end);
    this.text = this.plain.text.trim();
    this.at = this.text === '' ? 0 : this.plain.text.indexOf(this.text);
    this.#vocabulary = vocabulary;
    this.#lists = lists;
  }

  get code(): Piece | undefined {
    if (this.#code === null) this.#code = soleCode(this, this.#vocabulary);
    return this.#code;
  }

  get levels(): CellLevels | undefined {
    if (this.#levels === null) {
      const run = LEVELS.test(this.text) ? onlyLevels(this.plain.text, this.#vocabulary) : undefined;
      this.#levels = run && { cell: this, run };
    }
    return this.#levels;
  }

  get isName(): boolean {
    return this.#vocabulary.codesNamed(this.text).length > 0;
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= this.#findMentions());
  }

  #findMentions(): readonly Mention[] {
    const { text } = this.plain;
    if (this.#lists) return findListed(text, this.#vocabulary).mentions;
    return mayMention(text, this.#vocabulary) ? findMentions(text, this.#vocabulary).mentions : [];
  }
}

/** A cell of nothing but levels has a digit, or is a few words of a house framework. */
const LEVELS = /\d|^[\p{L} -]{3,40}$/u;

/** @param lists the column is one of skills, by its header: what stands there is read as a list of codes */
export function readCell(source: string, span: Span, vocabulary: Vocabulary, lists: boolean): Cell {
  return new ReadCell(source, span, vocabulary, lists);
}

/** A stretch of the cell's text, with its place. */
export function pieceOfCell({ plain, at }: Cell, from: number, text: string): Piece {
  return { ...plain.span(at + from, at + from + text.length), text: detached(text) };
}

const solePatterns = new WeakMap<Vocabulary, RegExp>();

/** A code and nothing else, in brackets perhaps. */
export function soleCodePattern(vocabulary: Vocabulary): RegExp {
  let pattern = solePatterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`^[([]{0,2}(${vocabulary.codes})[)\\]]{0,2}$`, 'u');
    solePatterns.set(vocabulary, pattern);
  }
  return pattern;
}

function soleCode(cell: Cell, vocabulary: Vocabulary): Piece | undefined {
  if (cell.text.length > 40) return undefined;
  const match = soleCodePattern(vocabulary).exec(cell.text);
  if (match === null || vocabulary.kindOf(match[1]!) === 'attribute') return undefined;
  return pieceOfCell(cell, match[0].indexOf(match[1]!), match[1]!);
}

/** Enough words to be a duty. */
export function isSentence(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.split(' ').length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 4;
