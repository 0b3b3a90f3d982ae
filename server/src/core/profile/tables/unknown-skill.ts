/** Words and a code that nobody knows, and nothing else: `Web analytics (WEBA)`, `Web analytics - WEBA`. */
import { detached } from '../../detached.ts';
import { soleCodePattern } from './cells.ts';
import { isOtherAcronym } from '../phrases/everyday-words.ts';
import { isSomebody } from '../words/titles.ts';
import type { PlainText } from '../words/plain-text.ts';
import type { Piece, Vocabulary } from '../types.ts';

export interface UnknownSkill {
  readonly name: Piece;
  readonly code: Piece;
}

/** Takes the text of a heading or cell. Whether it is meant as a skill shows in what stands beside or below it. */
export function unknownSkill(plain: PlainText, vocabulary: Vocabulary): UnknownSkill | undefined {
  const match = /^([\s\d.]*)(\p{Lu}[^()[\]:]{2,60}?)( ?[([]| [–—-] )([^()[\]\s]{2,12})[)\]]?\s*$/u.exec(plain.text);
  if (match === null) return undefined;
  const [, lead, name, open, code] = match;
  const isCode = soleCodePattern(vocabulary).test(code!) && vocabulary.kindOf(code!) === 'unknown';
  if (!isCode || isOtherAcronym(code!) || /\bframework\b/i.test(name!) || isSomebody(name!)) return undefined;
  const codeAt = lead!.length + name!.length + open!.length;
  const piece = (at: number, written: string): Piece => ({
    ...plain.span(at, at + written.length),
    text: detached(written),
  });
  return {
    name: piece(lead!.length, name!),
    code: piece(codeAt, code!),
  };
}
