/** Citations in a row: `ITOP-4, Network support (NTAS) level 2 and ...`. */
import { levelNameKey } from '../phrases/names.ts';
import type { Vocabulary } from '../types.ts';
import { ANY_LEVEL_WORD } from '../words/level-words.ts';

/** What a citation says beside its skill. */
const BESIDE_SKILLS = new RegExp(String.raw`(?<!\p{L})(?:SFIA|${ANY_LEVEL_WORD}|L(?=\d)|to|at)(?!\p{L})`, 'giu');

const SEPARATOR = /\s*(?:[,;/&+·•]\s*|\s(?:and|or)\s+)/g;

/** `ITOP, level ` is no second citation. */
const LEVEL = /^(?:at )?(?:SFIA )?(?:le?v|L\d?$)/i;

/** How much of the beginning of a text is complete citations with what parts them. */
export function afterCitations(before: string, vocabulary: Vocabulary): number {
  let end = 0;
  for (const { index, 0: separator } of before.matchAll(SEPARATOR)) {
    // "and" and "/" stand in names as well: then the name goes on behind them
    const next = index + separator.length;
    if (LEVEL.test(before.slice(next))) continue;
    if (isCitation(before.slice(end, index), vocabulary)) end = next;
    else if (/[,;]/.test(separator) && end > 0) return 0;
  }
  return end;
}

/** A code or a name, with a level or without, and nothing else. */
export function isCitation(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > 120) return false;
  const bare = text.replace(/[*_`[\]"“”]/g, '').trim();
  const code = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vocabulary.codes})(?![\\p{L}])`, 'u').exec(bare)?.[0];
  if (code !== undefined && vocabulary.kindOf(code) !== 'skill') return false;
  const others = (code === undefined ? bare : bare.replace(code, ' '))
    .replace(/\(([^()]*)\)/g, (whole, inner: string) => (isPhrase(inner, vocabulary) ? ' ' : whole))
    .replace(BESIDE_SKILLS, ' ')
    .replace(/[^\p{L}&/'’-]+|(?<!\p{L})[-/&'’]+|[-/&'’]+(?!\p{L})/gu, ' ')
    .trim();
  return others === '' ? code !== undefined : vocabulary.codesNamed(others).length > 0;
}

function isPhrase(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.levelNames.has(levelNameKey(text));
}
