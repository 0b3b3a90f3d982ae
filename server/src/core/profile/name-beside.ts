/** The name of a skill right in front of a code or level, or right behind a code. Works on plain text. */
import type { Vocabulary } from './types.ts';

export interface NameBeside {
  readonly start: number;
  readonly end: number;
  /** Behind the bracket that closes after the name, if one does. */
  readonly outerEnd: number;
  /** The codes of the skills that bear the name in any edition. */
  readonly codes: readonly string[];
  readonly words: number;
}

/** The longest name in the shipped editions has nine words. */
const MOST_WORDS = 10;
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu;
/** The word that a stretch begins with, behind one mark at most. */
const FIRST_WORD = /[^\p{L}\p{N}&]?([\p{L}\p{N}]+(?:['’]\p{L}+)?|&)/uy;
/** The word that a stretch ends in, closing marks aside. */
const LAST_WORD = /([\p{L}\p{N}]+(?:['’]\p{L}+)?|&)[\s)\]"']*$/u;
/** Capitalised words that may stand in front of a name without being part of it. */
const NOT_PART =
  /^(?:The|A|An|Our|Your|Its|Skill|Skills|SFIA|Code|In|For|And|Or|Of|With|Primary|Secondary|Core|Key|Main|Other|Required|Essential|Desirable)$/;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `Infrastructure operations (ITOP)`, `Infrastructure operations: Level 4`: the name that ends right before `at`. */
export function nameBefore(text: string, at: Place, floor: number, vocabulary: Vocabulary): NameBeside | undefined {
  const from = Math.max(floor, at.start - 120);
  const before = text.slice(from, at.start);
  const gap = /(?: ?(?:[,:|–—/([]|-(?= )|\bcode\b:?|\bat\b) ?){0,3} ?["')\]]?[ ]*$/.exec(before)!;
  if (gap.index === 0) return undefined;
  const area = before.slice(0, gap.index);
  // most words end no name: the last one is looked at before the others are parted
  const last = LAST_WORD.exec(area)?.[1];
  if (last === undefined || !vocabulary.endsName(last)) return undefined;
  const words = [...area.matchAll(WORD)].slice(-MOST_WORDS);
  const end = words.at(-1)!.index + words.at(-1)![0].length;
  for (let first = 0; first < words.length; first++) {
    if (!vocabulary.beginsName(words[first]![0])) continue;
    const start = words[first]!.index;
    const written = area.slice(start, end) + closing(area, start, end);
    if (/[.;!?|]\s/.test(written)) continue;
    const codes = vocabulary.codesNamed(written);
    if (codes.length === 0) continue;
    const own = at.text !== '' && codes.includes(at.text);
    if (own ? isEndOfName(area, start) : !standsAlone(area, start)) return undefined;
    return {
      start: from + start,
      end: from + start + written.length,
      outerEnd: at.start,
      codes,
      words: words.length - first,
    };
  }
  return undefined;
}

/** `ITOP (Infrastructure operations)`, `ITOP - Infrastructure operations`: the name that begins right after a code. */
export function nameAfter(text: string, code: Place, vocabulary: Vocabulary): NameBeside | undefined {
  const gap = /^[\s)\]]*(?:[:|–—([/,-] ?){0,2}/.exec(text.slice(code.end, code.end + 12))![0];
  if (gap === '') return undefined;
  const from = code.end + gap.length;
  // most words begin no name: the first one is looked at before all are parted
  FIRST_WORD.lastIndex = from;
  const first = FIRST_WORD.exec(text)?.[1];
  if (first === undefined || !vocabulary.beginsName(first)) return undefined;
  const area = /^[^.;!?|)\]]*(?:\([^()]*\)[^.;!?|)\]]*)?/.exec(text.slice(from, from + 120))![0];
  const words = [...area.matchAll(WORD)].slice(0, MOST_WORDS);
  if (words.length === 0 || words[0]!.index > 1) return undefined;
  for (let last = words.length - 1; last >= 0; last--) {
    const start = words[0]!.index;
    if (!vocabulary.endsName(words[last]![0])) continue;
    const end = words[last]!.index + words[last]![0].length;
    const written = area.slice(start, end) + closing(area, start, words[last]!.index + words[last]![0].length);
    const codes = vocabulary.codesNamed(written);
    if (codes.length === 0) continue;
    const own = codes.includes(code.text);
    if (!own && !(/^\p{Lu}/u.test(written) && endsHere(words, last))) return undefined;
    const bracket = /^["'”’]?[)\]]/.exec(text.slice(from + end, from + end + 2));
    return {
      start: from + start,
      end: from + end,
      outerEnd: from + end + (bracket?.[0].length ?? 0),
      codes,
      words: last + 1,
    };
  }
  return undefined;
}

/** A name that ends in a bracket of its own, "Artificial intelligence (AI)", keeps it. */
function closing(area: string, start: number, end: number): string {
  const opened = area.slice(start, end).split('(').length - area.slice(start, end).split(')').length;
  return opened > 0 && area[end] === ')' ? ')' : '';
}

/** "IT governance" is not the skill "governance": it says the name in short. */
function isEndOfName(area: string, start: number): boolean {
  return /^\p{Ll}/u.test(area.slice(start)) && /\p{Lu}[\p{L}\p{N}]* $/u.test(area.slice(0, start));
}

/** The name begins with a capital, and what stands before it is no part of a longer name. */
function standsAlone(area: string, start: number): boolean {
  if (!/^\p{Lu}/u.test(area.slice(start))) return false;
  const previous = /([\p{L}\p{N}]+)[ ]$/u.exec(area.slice(0, start))?.[1];
  return previous === undefined || NOT_PART.test(previous) || !/^\p{Lu}/u.test(previous);
}

/** Behind the name stands no further word that would make it a longer one. */
function endsHere(words: readonly RegExpExecArray[], last: number): boolean {
  const next = words[last + 1];
  if (next === undefined) return true;
  return next.index > words[last]!.index + words[last]![0].length + 1 || /^(?:[Ll]evels?|L\d|\d)/.test(next[0]);
}
