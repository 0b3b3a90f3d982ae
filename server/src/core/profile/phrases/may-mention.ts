/** Tells quickly whether a text can hold anything of interest; most paragraphs cannot, and are never parted into tokens. */
import type { Vocabulary } from '../types.ts';
import { MAY_STATE_LEVEL } from '../words/level-words.ts';

const patterns = new WeakMap<Vocabulary, RegExp>();

function codeAnywhere(vocabulary: Vocabulary): RegExp {
  let pattern = patterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(vocabulary.codes, 'u');
    patterns.set(vocabulary, pattern);
  }
  return pattern;
}

export function mayMention(text: string, vocabulary: Vocabulary): boolean {
  return (
    // searched one by one: together in one expression they take three times as long
    text.includes('evel') ||
    text.includes('SFIA') ||
    text.includes('vl') ||
    text.includes('LEVEL') ||
    SHORT_LEVEL.test(text) ||
    MAY_STATE_LEVEL.test(text) ||
    isNumberedLine(text) ||
    codeAnywhere(vocabulary).test(text)
  );
}

const SHORT_LEVEL = /\b(?:L|[Ll]ev )\d/;
/** `Problem management - 4`: a name and a number, and nothing else. */
const NUMBERED_LINE = /^\s*(?:[*_[]{0,3})\p{Lu}[^\n]+\d[)\]*_]{0,4}\s*$/u;
const LONGEST_LINE = 90;
/** What nobody sees on the page: comments, tags, spaces that do not break. */
const UNSEEN = /<[^>]*>|&nbsp;/g;
const LONGEST_MARKED_LINE = 400;

function isNumberedLine(text: string): boolean {
  if (text.length > LONGEST_MARKED_LINE) return false;
  const line = /[<&]/.test(text) ? text.replace(UNSEEN, ' ') : text;
  return line.length <= LONGEST_LINE && NUMBERED_LINE.test(line);
}
