/** A look over a JSON text before it is parsed: how deep it nests and how much it holds. */
import type { Limits } from './limits.ts';

/** The limit that a JSON text exceeds, if any. Takes time in proportion to the text, and no memory. */
export function exceededJsonLimit(text: string, limits: Limits): 'depth' | 'values' | undefined {
  let depth = 0;
  let values = 1;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inString) {
      if (unit === BACKSLASH) index += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === SLASH && isComment(text.charCodeAt(index + 1))) index = endOfComment(text, index) - 1;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      depth += 1;
      values += 1;
      if (depth > limits.depth) return 'depth';
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth -= 1;
    else if (unit === COMMA) values += 1;
    if (values > limits.values) return 'values';
  }
  return undefined;
}

/** What stands behind the first slash of a comment; a quotation mark in one opens nothing. */
function isComment(unit: number): boolean {
  return unit === SLASH || unit === STAR;
}

function endOfComment(text: string, start: number): number {
  const isLine = text.charCodeAt(start + 1) === SLASH;
  if (!isLine) {
    const close = text.indexOf('*/', start + 2);
    return close === -1 ? text.length : close + 2;
  }
  let end = start + 2;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

const QUOTE = 0x22;
const SLASH = 0x2f;
const STAR = 0x2a;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
