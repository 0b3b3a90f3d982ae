/**
 * Finds the skills and levels that one stretch of plain text mentions: a paragraph, a heading, a cell. What a mention is
 * worth (does it cite the framework, or is it an issue key?) is settled later, when the whole document is known.
 */
import type { Shape, Vocabulary } from '../types.ts';
import type { LevelRun } from './levels.ts';
import { levelRun } from './levels.ts';
import { lex } from './lexer.ts';
import { joinWords, shareLevels } from './lists.ts';
import type { CompiledShape, Parts } from './match-shape.ts';
import { compiledShapes, matchShape, nextBeginning, statementPattern } from './match-shape.ts';
import { isWord } from './everyday-words.ts';
import { hasLevelWord, strengthOf } from './strength.ts';
import type { Candidate, Mention, Mentions, TextPart } from './types.ts';
import type { Token, Tokens } from './tokens.ts';

/** A paragraph that states more levels than this is no profile's. */
const MOST_LEVELS = 200;

/** Takes plain text; returns what it mentions, in order, without overlaps. */
export function findMentions(text: string, vocabulary: Vocabulary): Mentions {
  return mentionsIn(lex(text, vocabulary), vocabulary);
}

/**
 * The same for a place that is known to list skills, a column "SFIA skills" or a key `sfia_codes`: where nothing but codes
 * stands, words and codes that nobody knows are codes as well.
 */
export function findListed(text: string, vocabulary: Vocabulary): Mentions {
  const tokens = lex(text, vocabulary);
  const { mentions, levels, candidates } = mentionsIn(tokens, vocabulary);
  if (!ONLY_CODES.test(tokens.kinds)) return { mentions, levels };
  return { mentions: candidates.map((each) => (isMention(each) ? each : { ...each, strength: 'likely' })), levels };
}

/**
 * The same for a text that names SFIA as its source, `SFIA v8 - MLDS`, `SFIA 9 skill: Installation (INSD)`: capitals behind a
 * mark are a code.
 */
export function findSourced(text: string, vocabulary: Vocabulary): readonly Mention[] {
  const tokens = lex(text, vocabulary);
  return mentionsIn(tokens, vocabulary).candidates.flatMap((each) => {
    if (isMention(each)) return [each];
    return '(:~-'.includes(tokens.kinds[each.first - 1] ?? 'w') ? [{ ...each, strength: 'likely' as const }] : [];
  });
}

const ONLY_CODES = /^[CU,;/&a·|()"\-dL~:@]+$/;

/** The same for a text that has been parted into tokens. */
function mentionsIn(tokens: Tokens, vocabulary: Vocabulary): Mentions & { readonly candidates: readonly Candidate[] } {
  const candidates: Candidate[] = [];
  const levels: LevelRun[] = [];
  const { kinds } = tokens;
  for (let at = nextBeginning(kinds, 0); at < kinds.length; at = nextBeginning(kinds, at)) {
    const found = mentionAt(tokens, at, candidates.at(-1), vocabulary);
    if (found !== undefined) {
      if (found !== 'word') candidates.push(found);
      at = found === 'word' ? at + 1 : found.next;
      continue;
    }
    const stated = statedAt(tokens, at);
    if (stated === undefined) at++;
    else {
      if (levels.length < MOST_LEVELS) levels.push(stated.run);
      at = stated.next;
    }
  }
  const joined = candidates.length < 2 ? candidates : joinWords(tokens, shareLevels(tokens, candidates));
  return { mentions: joined.filter(isMention), levels, candidates: joined };
}

function isMention(candidate: Candidate): candidate is Candidate & Mention {
  return candidate.strength !== 'word';
}

/** The mention that begins at a token; `'word'` for one that is a word after all. */
function mentionAt(
  tokens: Tokens,
  at: number,
  before: Candidate | undefined,
  vocabulary: Vocabulary,
): Candidate | 'word' | undefined {
  for (const shape of compiledShapes(tokens.kinds[at]!)) {
    const parts = matchShape(shape, tokens, at, before);
    if (parts !== undefined) return candidateFrom(shape, parts, tokens, at, vocabulary) ?? 'word';
  }
  return undefined;
}

function candidateFrom(
  { row }: CompiledShape,
  parts: Parts,
  tokens: Tokens,
  first: number,
  vocabulary: Vocabulary,
): Candidate | undefined {
  const { text, list, kinds } = tokens;
  const run = parts.levels && levelRun(tokens, parts.levels.from, parts.levels.to);
  const code = parts.code === undefined ? undefined : part(text, list[parts.code]!);
  const name = parts.name === undefined ? undefined : part(text, list[parts.name]!);
  const known = code === undefined || vocabulary.kindOf(code.text) === 'skill';
  const shape = row.shape ?? shapeOf(tokens, parts, run);
  const named = parts.name === undefined ? undefined : { ...list[parts.name]!, text: name!.text };
  const aside = row.id === 'code, words in brackets, level';
  const sfia = BEHIND_SFIA.test(kinds.slice(Math.max(0, first - LONGEST_LEAD), first));
  const strength = strengthOf({ text, code, known, name: named, run, shape, aside });
  if (strength === undefined) return undefined;
  // what a run leaves, "4/7" say, is not part of the mention
  const last = Math.max(
    run?.next ?? 0,
    parts.code === undefined ? 0 : parts.code + 1,
    parts.name === undefined ? 0 : parts.name + 1,
  );
  const next = withBrackets(kinds, first, last);
  return {
    start: list[first]!.start,
    end: Math.max(list[next - 1]!.end, run?.tailEnd ?? 0),
    first,
    next,
    shape,
    row: row.id,
    code,
    name,
    run,
    strength: sfia ? besideSfia(strength, known, code, run) : strength,
    known,
    sfia,
  };
}

/** Behind the word SFIA a code is one, unless it is a word without a level. */
function besideSfia(
  strength: Candidate['strength'],
  known: boolean,
  code: TextPart | undefined,
  run: LevelRun | undefined,
): Candidate['strength'] {
  if (code === undefined || (isWord(code.text) && run === undefined)) return strength;
  return known ? 'certain' : 'likely';
}

/** `SFIA`, an edition perhaps, a word or two such as "skill" or "alignment", one mark. */
const BEHIND_SFIA = /S[dw]?[sw]{0,2}[:~(-]{0,2}$/;
const LONGEST_LEAD = 7;

/** What a code with a level and without a name is called. */
function shapeOf({ text, kinds }: Tokens, { code, levels }: Parts, run: LevelRun | undefined): Shape {
  if (run === undefined || levels === undefined) return 'code';
  if (hasLevelWord(text, run)) return 'code-level-word';
  return /^[-@]$/.test(kinds.slice(code! + 1, levels.from)) ? 'code-hyphen-level' : 'code-number';
}

function part(text: string, { start, end }: Token): TextPart {
  return { start, end, text: text.slice(start, end) };
}

/** Takes the closing brackets in for those that were opened inside. */
function withBrackets(kinds: string, first: number, next: number): number {
  let open = 0;
  for (let i = first; i < next; i++) {
    if (kinds[i] === '(') open++;
    else if (kinds[i] === ')') open = Math.max(0, open - 1);
  }
  let end = next;
  while (open > 0 && kinds[end] === ')') {
    end++;
    open--;
  }
  return end;
}

/** Levels that belong to no skill beside them. */
function statedAt(tokens: Tokens, at: number): { run: LevelRun; next: number } | undefined {
  const pattern = statementPattern(tokens.kinds[at]!);
  if (pattern === undefined) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(tokens.kinds);
  if (match === null) return undefined;
  const run = levelRun(tokens, at, at + match[0].length);
  return run && { run, next: Math.max(at + 1, run.next) };
}
