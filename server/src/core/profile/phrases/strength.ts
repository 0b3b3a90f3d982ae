/** What a mention is worth, told by how it is written. */
import type { Shape } from '../types.ts';
import { isOtherAcronym, isWord, isWordLike } from './everyday-words.ts';
import type { LevelRun } from './levels.ts';
import type { Strength, TextPart } from './types.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';

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
  const { code, known, name, run } = written;
  if (code === undefined) return 'likely';
  if (!known) return strengthOfUnknown(written, code);
  if (name?.codes?.includes(code.text) === true) {
    return name.words! > 1 || run !== undefined || !isWordLike(code.text) ? 'certain' : 'likely';
  }
  return isWordLike(code.text) ? strengthOfWord(written, code) : strengthOfTelling(written);
}

/** An unknown code is worth a word only in a shape that nothing else has. */
function strengthOfUnknown(written: Written, code: TextPart): Strength | 'word' | undefined {
  if (isOtherAcronym(code.text)) return undefined;
  const isTelling = written.name !== undefined || written.shape === 'code-hyphen-level' || isWorded(written);
  return isTelling ? 'likely' : 'word';
}

/** A code that is also a word. */
function strengthOfWord(written: Written, code: TextPart): Strength | 'word' {
  const { text, name, run, shape, aside } = written;
  // PROG1, PROG2 are names of programs
  if (run?.wordStart === code.end && shape !== 'code-hyphen-level') return 'word';
  if (name !== undefined) return 'likely';
  if (run === undefined) return 'word';
  if (!isWord(code.text)) return aside && isWorded(written) ? 'clear' : 'likely';
  if (isInSentence(text, code, run, shape)) return 'word';
  // `### TEST 1: sign in` is a test case
  const isTitle = shape === 'code-number' && /^ ?: ?\S/.test(text.slice(run.tailEnd, run.tailEnd + 4));
  return isTitle ? 'word' : 'likely';
}

function strengthOfTelling(written: Written): Strength {
  const { name, run, shape } = written;
  if (run !== undefined) return isWorded(written) || shape === 'code-hyphen-level' ? 'clear' : 'likely';
  return name === undefined ? 'bare' : 'likely';
}

function isWorded({ text, run }: Written): boolean {
  return run !== undefined && hasLevelWord(text, run);
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

const SPELT_OUT = new RegExp(`^(?:SFIA[ -]?)?(?:${LEVEL_KEYS}|lvl|responsib)`, 'i');

/** `Level 4` in full. */
export function isSpeltOut(text: string, run: LevelRun): boolean {
  return SPELT_OUT.test(text.slice(run.wordStart, run.start));
}

/** True when the level was written with a word: `Level 4`, `L4`, or the `practitioner` of a house framework. */
export function hasLevelWord(text: string, run: LevelRun): boolean {
  return (
    run.wordStart < run.start || /\p{L}/u.test(text[run.start]!) || /^ ?[级級]/.test(text.slice(run.end, run.end + 2))
  );
}
