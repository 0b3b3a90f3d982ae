/** What a mention is worth, told by how it is written. */
import type { Shape } from '../types.ts';
import { isOtherAcronym, isWord, isWordLike } from './everyday-words.ts';
import type { LevelRun } from './levels.ts';
import type { Strength, TextPart } from './types.ts';

interface Written {
  readonly text: string;
  readonly code: TextPart | undefined;
  readonly known: boolean;
  readonly name: { readonly codes?: readonly string[]; readonly words?: number } | undefined;
  readonly run: LevelRun | undefined;
  readonly shape: Shape;
  /** Words in brackets stand between code and level, as a name would. */
  readonly aside: boolean;
}

/** `'word'` for what counts only in a row of codes, `undefined` for what is no mention. */
export function strengthOf(written: Written): Strength | 'word' | undefined {
  const { text, code, known, name, run, shape, aside } = written;
  if (code === undefined) return 'likely';
  const worded = run !== undefined && hasLevelWord(text, run);
  if (!known) {
    if (isOtherAcronym(code.text)) return undefined;
    // an unknown code is worth a word only in a shape that nothing else has
    return name !== undefined || shape === 'code-hyphen-level' || worded ? 'likely' : 'word';
  }
  if (name?.codes?.includes(code.text) === true) {
    return name.words! > 1 || run !== undefined || !isWordLike(code.text) ? 'certain' : 'likely';
  }
  // PROG1, PROG2 are names of programs
  if (isWordLike(code.text) && run?.wordStart === code.end && shape !== 'code-hyphen-level') return 'word';
  if (isWordLike(code.text)) {
    if (name !== undefined) return 'likely';
    if (aside && worded && !isWord(code.text)) return 'clear';
    if (run === undefined || (isWord(code.text) && isInSentence(text, code, run, shape))) return 'word';
    // `### TEST 1: sign in` is a test case
    if (shape === 'code-number' && isWord(code.text) && /^ ?: ?\S/.test(text.slice(run.tailEnd, run.tailEnd + 4)))
      return 'word';
    return 'likely';
  }
  if (run !== undefined) return worded || shape === 'code-hyphen-level' ? 'clear' : 'likely';
  return name === undefined ? 'bare' : 'likely';
}

/** Of what stands in front of a code, so much is looked at. */
const LONGEST_BEFORE = 80;

/** "deploy to TEST (2)", "the TECH L3 queue": a word with a number behind it, somewhere in a sentence. */
function isInSentence(text: string, code: TextPart, run: LevelRun, shape: Shape): boolean {
  const before = text.slice(Math.max(0, code.start - LONGEST_BEFORE), code.start);
  if (shape === 'code-hyphen-level' || isSpeltOut(text, run) || /[([]$/.test(before)) return false;
  const withoutLabel = before.replace(/^[^:.]{0,40}:/, '');
  return /\p{Ll}{2}/u.test(withoutLabel);
}

/** `Level 4` in full. */
export function isSpeltOut(text: string, run: LevelRun): boolean {
  return /^(?:SFIA[ -]?)?(?:level|lvl|responsib)/i.test(text.slice(run.wordStart, run.start));
}

/** True when the level was written with a word: `Level 4`, `L4`, or the `practitioner` of a house framework. */
export function hasLevelWord(text: string, run: LevelRun): boolean {
  return (
    run.wordStart < run.start || /\p{L}/u.test(text[run.start]!) || /^ ?[级級]/.test(text.slice(run.end, run.end + 2))
  );
}
