/**
 * Finds the skills that one stretch of plain text mentions: a paragraph, a heading, a cell. What a mention is worth
 * (does it cite the framework, or is it an issue key?) is settled later, when the whole document is known.
 */
import { isOtherAcronym, isWord, isWordLike } from './everyday-words.ts';
import type { LevelRun } from './levels.ts';
import { allWordedLevels, bareLevels, houseLevel, onlyLevels, phrasedLevels, wordedLevels } from './levels.ts';
import type { NameBeside } from './name-beside.ts';
import { nameAfter, nameBefore } from './name-beside.ts';
import type { Shape, Vocabulary } from './types.ts';

/** Offsets are in the plain text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  readonly code?: { readonly start: number; readonly end: number; readonly text: string };
  readonly name?: { readonly start: number; readonly end: number; readonly text: string };
  readonly run?: LevelRun;
  /**
   * `certain`: the code stands beside its own name. `clear`: a telling code with a level, as nobody else writes it.
   * `likely`: counts once the document has shown that it cites the framework. `bare`: a code with nothing beside it;
   * counts as `likely` does, and proves nothing.
   */
  readonly strength: Strength;
  /** False for a code that no edition knows. */
  readonly known: boolean;
}

export type Strength = 'certain' | 'clear' | 'likely' | 'bare';

/** A code that may yet turn out to be a word: one that stands in a row of codes is none. */
type Candidate = Omit<Mention, 'strength'> & { readonly strength: Strength | 'word' };

export interface Mentions {
  readonly mentions: readonly Mention[];
  /** Levels that belong to no mention. */
  readonly levels: readonly LevelRun[];
}

const NOTHING: Mentions = { mentions: [], levels: [] };

/** Tells quickly whether a text can hold anything of interest; most paragraphs cannot. */
export function mayMention(text: string, vocabulary: Vocabulary): boolean {
  return (
    // searched one by one: together in one expression they take three times as long
    text.includes('evel') ||
    text.includes('SFIA') ||
    text.includes('vl') ||
    text.includes('LEVEL') ||
    SHORT_LEVEL.test(text) ||
    (text.length <= LONGEST_LINE && NUMBERED_LINE.test(text)) ||
    codePattern(vocabulary).test(text)
  );
}

const SHORT_LEVEL = /\b(?:L|[Ll]ev )\d/;
/** `Problem management - 4`: a name and a number, and nothing else. */
const NUMBERED_LINE = /^\s*(?:[*_[]{0,3})\p{Lu}[^\n]+\d[)\]*_]{0,4}\s*$/u;
const LONGEST_LINE = 90;

/** Takes plain text; returns what it mentions, in order, without overlaps. */
export function findMentions(text: string, vocabulary: Vocabulary): Mentions {
  if (!mayMention(text, vocabulary)) return NOTHING;
  const mentions: Candidate[] = [];
  const codes = codePattern(vocabulary);
  let from = 0;
  for (;;) {
    codes.lastIndex = from;
    const match = codes.exec(text);
    if (match === null) break;
    const code = { start: match.index, end: match.index + match[0].length, text: match[0] };
    const mention = isPartOfKey(text, code)
      ? undefined
      : readMention(text, code, mentions.at(-1)?.end ?? 0, vocabulary);
    if (mention !== undefined) mentions.push(mention);
    from = Math.max(code.end, mention?.end ?? 0);
  }
  const shared = joinWords(text, shareLevels(text, mentions)).filter(isMention);
  return addNamesAlone(text, shared, vocabulary);
}

function isMention(candidate: Candidate): candidate is Mention {
  return candidate.strength !== 'word';
}

const patterns = new WeakMap<Vocabulary, RegExp>();

function codePattern(vocabulary: Vocabulary): RegExp {
  let pattern = patterns.get(vocabulary);
  if (pattern === undefined) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${vocabulary.codes})(?![\\p{L}_])`, 'gu');
    patterns.set(vocabulary, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}

/** `TECH-SPEC-12`, `PROD-123`, `x-ITOP`, `ITOP.md`, `mail@ITOP`: capitals inside a longer token are no citation. */
function isPartOfKey(text: string, code: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, code.start - 2), code.start);
  if (/[\p{L}\p{N}_][-.@#=\\]$|[-.@#=\\][-.@#=\\]$|[#@$=\\]$/u.test(before)) return true;
  const after = text.slice(code.end, code.end + 14);
  return (
    /^-(?![ ]|\d(?![\p{L}\p{N}_-])|\d[,;:.)\]]|[Ll](?:evel)? ?\d|$)/u.test(after) ||
    /^[.:_=\\][\p{L}\p{N}_]/u.test(after.replace(/^:\d(?![\p{L}\p{N}])/u, '')) ||
    /^\d\d|^\d[\p{L}_]|^\(\)|^\d?-\d*[\p{L}_]/u.test(after.replace(/^-[Ll](?:evel)? ?\d/, ''))
  );
}

type Code = NonNullable<Mention['code']>;

function readMention(text: string, code: Code, floor: number, vocabulary: Vocabulary): Candidate | undefined {
  const kind = vocabulary.kindOf(code.text);
  if (kind === 'attribute') return undefined;
  const before = nameBefore(text, code, floor, vocabulary);
  const tail = readTail(text, code, before !== undefined, vocabulary);
  const behind = before === undefined && tail.name === undefined ? nameBehind(text, code, tail, vocabulary) : undefined;
  const name = before ?? tail.name ?? behind;
  const front = levelsBefore(text, before?.start ?? code.start, floor, vocabulary);
  const run = front?.bound === true ? front.run : (tail.run ?? front?.run);
  const shape = shapeOf(text, before, tail, run);
  const strength = strengthOf(text, code, kind === 'skill', name, run, shape);
  if (strength === undefined) return undefined;
  const start = Math.min(code.start, name?.start ?? code.start, run?.wordStart ?? code.start);
  let end = Math.max(code.end, tail.end, run?.tailEnd ?? 0, behind?.outerEnd ?? 0);
  if (end === code.end && before !== undefined && /^[)\]]/.test(text.slice(end))) end++;
  return {
    start,
    end,
    shape,
    code,
    strength,
    known: kind === 'skill',
    ...(name !== undefined && { name: { start: name.start, end: name.end, text: text.slice(name.start, name.end) } }),
    ...(run !== undefined && { run }),
  };
}

/** `ITOP-4: Infrastructure operations`, where nothing else follows: a name behind the level. */
function nameBehind(text: string, code: Code, { run }: Tail, vocabulary: Vocabulary): NameBeside | undefined {
  if (run === undefined) return undefined;
  const name = nameAfter(text, { start: code.start, end: run.tailEnd, text: code.text }, vocabulary);
  // one word may be anything: `MEAS 3: Measurement` is a course
  return name !== undefined && name.words > 1 && /^[\s).\]]*$/.test(text.slice(name.outerEnd)) ? name : undefined;
}

interface Tail {
  readonly end: number;
  readonly run?: LevelRun;
  readonly name?: NameBeside;
  readonly compact?: boolean;
}

/** What follows a code: levels, or the name and then levels. */
function readTail(text: string, code: Code, named: boolean, vocabulary: Vocabulary): Tail {
  const compact = /^(?:-| ?@ ?|\/)(?=\d)/.exec(text.slice(code.end, code.end + 4));
  if (compact !== null) {
    const run = bareLevels(text, code.end + compact[0].length, vocabulary, 'compact');
    if (run !== undefined) return { end: run.tailEnd, run, compact: compact[0] !== '/' };
  }
  const direct = levelsAfter(text, code.end, vocabulary);
  if (direct !== undefined) return { end: direct.tailEnd, run: direct };

  const name = named ? undefined : nameAfter(text, code, vocabulary);
  if (name !== undefined) {
    const run = levelsAfter(text, name.outerEnd, vocabulary);
    return { end: Math.max(name.outerEnd, run?.tailEnd ?? 0), name, ...(run !== undefined && { run }) };
  }
  const aside = /^ ?\([^()]{2,80}\)/.exec(text.slice(code.end, code.end + 90));
  if (aside !== null) {
    const run = levelsAfter(text, code.end + aside[0].length, vocabulary, true);
    if (run !== undefined) return { end: run.tailEnd, run };
  }
  return { end: code.end };
}

const BEFORE_WORD =
  /[\s)\]"'”’\p{Extended_Pictographic}\uFE0F]*(?:[,:;|–—=·•→@([\-] ?){0,2}(?:(?:at least|at a minimum of|minimum|min\.?|up to|to|from|is|required at|(?:all )?at|all|between) )?/uy;
const BEFORE_NUMBER = /[)\]"'”’]*(?: ?[:=|–—([] ?| - | |)/y;

/** Levels at `at`, behind closing marks and at most two separators. */
export function levelsAfter(
  text: string,
  at: number,
  vocabulary: Vocabulary,
  wordedOnly = false,
): LevelRun | undefined {
  BEFORE_WORD.lastIndex = at;
  const lead = BEFORE_WORD.exec(text)?.[0] ?? '';
  const worded = wordedLevels(text, at + lead.length, vocabulary);
  // "PRMG, at level 3 in Business analysis": that level belongs to what follows
  if (
    worded !== undefined &&
    lead.includes(',') &&
    /^ (?:in|of|for) \p{Lu}/u.test(text.slice(worded.tailEnd, worded.tailEnd + 8))
  )
    return undefined;
  if (worded !== undefined && BELONGS_TO_WHAT_FOLLOWS.test(text.slice(worded.tailEnd, worded.tailEnd + 24)))
    return undefined;
  if (worded !== undefined) return worded;
  const sfia = sfiaLevel(text, at + lead.length, vocabulary);
  if (sfia !== undefined) return sfia;
  const phrased = phrasedLevels(text, at + lead.length, vocabulary);
  if (phrased !== undefined) return phrased;
  if (wordedOnly) return undefined;
  const house = houseLevel(text, at + lead.length, vocabulary);
  if (house !== undefined) return house;
  BEFORE_NUMBER.lastIndex = at;
  const gap = BEFORE_NUMBER.exec(text)?.[0] ?? '';
  return bareLevels(text, at + gap.length, vocabulary);
}

/** `Level 3: TEST, USUP Level 2: BPTS`, where lines follow each other; "PROD, level 3 support is with the vendor". */
const BELONGS_TO_WHAT_FOLLOWS =
  /^[*_]*: ?[*_]*[A-Z]{4}\b|^ (?:support|calls?|tickets?|incidents?|issues?|requests?|queues?|engineers?|analysts?|technicians?|team|diplomas?|qualifications?|security clearance)\b/;

/** `ITOP - SFIA 4`: 7, 8 and 9 are editions as often as levels, so they are neither. */
function sfiaLevel(text: string, at: number, vocabulary: Vocabulary): LevelRun | undefined {
  if (!/^SFIA [1-6](?!\d)/.test(text.slice(at, at + 7))) return undefined;
  const run = bareLevels(text, at + 'SFIA '.length, vocabulary);
  return run && { ...run, wordStart: at };
}

/** `Level 4 (ITOP)`, `level 4 in ITOP`: the level in front. It is bound to the skill when a word such as "in" says so. */
function levelsBefore(
  text: string,
  start: number,
  floor: number,
  vocabulary: Vocabulary,
): { run: LevelRun; bound: boolean } | undefined {
  const from = Math.max(floor, start - 40);
  const before = text.slice(from, start);
  if (!BETWEEN_LEVEL_AND_CODE.test(before.slice(before.search(/\d\D*$/) + 1))) return undefined;
  for (const run of allWordedLevels(before, vocabulary)) {
    const gap = before.slice(run.end);
    if (!BETWEEN_LEVEL_AND_CODE.test(gap)) continue;
    return { run: shift(run, from), bound: /(?:in|of|for) $/.test(gap) };
  }
  return undefined;
}

const BETWEEN_LEVEL_AND_CODE = /^\)? ?(?:(?:skills?|competenc(?:y|ies)) ?)?(?:[,:–—(-] ?|(?:in|of|for) )?$/;

function shift(run: LevelRun, by: number): LevelRun {
  return {
    start: run.start + by,
    end: run.end + by,
    wordStart: run.wordStart + by,
    tailEnd: run.tailEnd + by,
    levels: run.levels.map((level) => ({ ...level, start: level.start + by, end: level.end + by })),
    ...(run.name !== undefined && { name: { start: run.name.start + by, end: run.name.end + by } }),
  };
}

function shapeOf(text: string, before: NameBeside | undefined, tail: Tail, run: LevelRun | undefined): Shape {
  if (before !== undefined) return 'name-code-level';
  if (tail.name !== undefined) return 'code-name-level';
  if (run === undefined) return 'code';
  if (tail.compact === true) return 'code-hyphen-level';
  return hasLevelWord(text, run) ? 'code-level-word' : 'code-number';
}

function strengthOf(
  text: string,
  code: Code,
  known: boolean,
  name: NameBeside | undefined,
  run: LevelRun | undefined,
  shape: Shape,
): Candidate['strength'] | undefined {
  const worded = run !== undefined && hasLevelWord(text, run);
  if (!known) {
    if (isOtherAcronym(code.text)) return undefined;
    // an unknown code is worth a word only in a shape that nothing else has
    return name !== undefined || shape === 'code-hyphen-level' || worded ? 'likely' : 'word';
  }
  if (name?.codes.includes(code.text) === true) {
    return name.words > 1 || run !== undefined || !isWordLike(code.text) ? 'certain' : 'likely';
  }
  if (isWordLike(code.text)) {
    if (name !== undefined) return 'likely';
    if (run === undefined || (isWord(code.text) && isInSentence(text, code, run, shape))) return 'word';
    // `### TEST 1: sign in` is a test case
    if (shape === 'code-number' && isWord(code.text) && /^ ?: ?\S/.test(text.slice(run.tailEnd))) return 'word';
    return 'likely';
  }
  if (run !== undefined) return worded || shape === 'code-hyphen-level' ? 'clear' : 'likely';
  return name === undefined ? 'bare' : 'likely';
}

/** "deploy to TEST (2)", "the TECH L3 queue": a word with a number behind it, somewhere in a sentence. */
function isInSentence(text: string, code: Code, run: LevelRun, shape: Shape): boolean {
  if (shape === 'code-hyphen-level' || isSpeltOut(text, run) || /[([]$/.test(text.slice(0, code.start))) return false;
  const withoutLabel = text.slice(0, code.start).replace(/^[^:.]{0,40}:/, '');
  return /\p{Ll}{2}/u.test(withoutLabel);
}

/** `Level 4` in full. */
export function isSpeltOut(text: string, run: LevelRun): boolean {
  return /^(?:SFIA[ -]?)?(?:level|lvl|responsib)/i.test(text.slice(run.wordStart, run.start));
}

/** True when the level was written with a word: `Level 4`, `L4`, or the `practitioner` of a house framework. */
function hasLevelWord(text: string, run: LevelRun): boolean {
  return run.wordStart < run.start || /\p{L}/u.test(text[run.start]!);
}

/**
 * `GOVN / POMG / METL Level 5–7`: codes joined by a bar, "&" or "and" share the levels of the last one; in
 * `Level 4: GOVN, POMG, METL` they share those of the first.
 */
function shareLevels(text: string, candidates: readonly Candidate[]): Candidate[] {
  const result = [...candidates];
  for (let i = result.length - 2; i >= 0; i--) {
    const mention = result[i]!;
    const next = result[i + 1]!;
    if (mention.run !== undefined || next.run === undefined || mention.code === undefined) continue;
    if (next.run.start < (next.code?.start ?? 0)) continue;
    const between = text.slice(mention.end, next.start);
    const joined =
      /^ ?(?:[/&+]|and|or|, ?and|, ?or) ?$/.test(between) ||
      (/^ ?[,;·|] ?$/.test(between) &&
        (continuesList(text, result, i + 1) || isNothingButList(text, result, next.run)));
    if (joined) result[i] = withRun(mention, next);
  }
  for (let i = 1; i < result.length; i++) {
    const mention = result[i]!;
    const before = result[i - 1]!;
    if (mention.run !== undefined || before.run === undefined || mention.code === undefined) continue;
    if (before.run.start > (before.code?.start ?? before.start)) continue;
    if (/^ ?(?:[/&+,;]|(?:[,;] ?)?(?:and|or)) ?$/.test(text.slice(before.end, mention.start)))
      result[i] = withRun(mention, before);
  }
  return result;
}

/** In `PROG, SWDN` a word is a code as its neighbour is. */
function joinWords(text: string, candidates: readonly Candidate[]): Candidate[] {
  const isJoined = (a: Candidate | undefined, b: Candidate | undefined): boolean =>
    a !== undefined && b !== undefined && /^ ?(?:[/&+,;]|(?:[,;] ?)?(?:and|or)) ?$/.test(text.slice(a.end, b.start));
  const isKnown = (candidate: Candidate | undefined): boolean =>
    candidate !== undefined && candidate.known && candidate.strength !== 'word';
  const result = [...candidates];
  for (let i = 0; i < result.length; i++) {
    const candidate = result[i]!;
    const [before, after] = [result[i - 1], result[i + 1]];
    if (candidate.strength !== 'word' || (!candidate.known && candidate.run === undefined)) continue;
    if ((isKnown(before) && isJoined(before, candidate)) || (isKnown(after) && isJoined(candidate, after)))
      result[i] = { ...candidate, strength: candidate.run === undefined ? 'bare' : 'likely' };
  }
  return result;
}

function withRun(mention: Candidate, other: Candidate): Candidate {
  const isNew = mention.strength === 'bare' || mention.strength === 'word';
  return { ...mention, run: other.run!, strength: isNew ? other.strength : mention.strength };
}

/** `NTAS, STMG level 4`, and nothing else: the level is not only the last one's. */
function isNothingButList(text: string, mentions: readonly Candidate[], run: LevelRun): boolean {
  if (text.slice(0, mentions[0]!.start).trim() !== '' || !/^[\s.)]*$/.test(text.slice(run.tailEnd))) return false;
  return mentions.every((mention) => mention.run === undefined || mention.run === run);
}

/** In `PROG, TEST and ITOP Level 4` the comma joins as the "and" behind it does. */
function continuesList(text: string, mentions: readonly Candidate[], index: number): boolean {
  for (let i = index; i + 1 < mentions.length; i++) {
    const between = text.slice(mentions[i]!.end, mentions[i + 1]!.start).trim();
    if (/^(?:,? ?(?:and|or)|[&/+])$/.test(between)) return true;
    if (between !== ',') return false;
  }
  return false;
}

/** What may stand in front of what a block is about. */
export const LEADS = /^[\s\d.)(["'“•–-]*(?:(?:(?:SFIA )?(?:skill|code)s?|SFIA):\s*)?$/i;

/** A paragraph that states more levels than this is no profile's. */
const MOST_LEVELS = 200;

/** Levels that no code claimed: a name in front of them makes a mention, the others are statements of their own. */
function addNamesAlone(text: string, mentions: readonly Mention[], vocabulary: Vocabulary): Mentions {
  const all = [...mentions];
  const levels: LevelRun[] = [];
  const line = mentions.length === 0 ? nameAndNumber(text, vocabulary) : undefined;
  if (line !== undefined) return { mentions: [line], levels: [] };
  all.push(...namesWithNumbers(text, mentions, vocabulary));
  let next = 0;
  for (const run of allWordedLevels(text, vocabulary)) {
    while (next < mentions.length && mentions[next]!.end <= run.wordStart) next++;
    const around = mentions[next];
    if (around?.run !== undefined && run.start >= around.run.start && run.start < around.run.end) continue;
    if (levels.length === MOST_LEVELS) break;
    const floor = mentions[next - 1]?.end ?? 0;
    const name = nameBefore(text, { start: run.wordStart, end: run.wordStart, text: '' }, floor, vocabulary);
    if (name === undefined) levels.push(run);
    else if (LEADS.test(text.slice(0, name.start)) || continues(text, all.at(-1), name.start)) {
      all.push(nameWithLevel(text, name, run));
    }
  }
  if (all.length > mentions.length) all.sort((a, b) => a.start - b.start);
  return { mentions: all, levels };
}

function nameWithLevel(text: string, name: { start: number; end: number }, run: LevelRun): Mention {
  return {
    start: name.start,
    end: run.tailEnd,
    shape: 'name-level',
    name: { start: name.start, end: name.end, text: text.slice(name.start, name.end) },
    run,
    strength: 'likely',
    known: true,
  };
}

/** `Data analytics Level 4, Data visualisation Level 3 and Measurement Level 3`: one name alone after another. */
function continues(text: string, before: Mention | undefined, start: number): boolean {
  return before !== undefined && before.run !== undefined && /^[\s,;&]*(?:and )?$/.test(text.slice(before.end, start));
}

/** `Skills: Infrastructure operations (4), Network support (3)`: names of several words, each with a digit in brackets. */
function namesWithNumbers(text: string, mentions: readonly Mention[], vocabulary: Vocabulary): Mention[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(/ \((?=\d(?:\)|[–-]\d\)))/g)].flatMap(({ index }) => {
    if (mentions.some(({ start, end }) => index >= start && index < end)) return [];
    const run = bareLevels(text, index + 2, vocabulary);
    const name = run && nameBefore(text, { start: index, end: index, text: '' }, 0, vocabulary);
    if (name === undefined || name.words < 2 || !/(?:^|[:,;•] ?)$/.test(text.slice(0, name.start))) return [];
    return nameWithLevel(text, name, run!);
  });
}

/** A line that is nothing but the name of a skill and a number: `Problem management - 4`, `Problem management (4)`. */
function nameAndNumber(text: string, vocabulary: Vocabulary): Mention | undefined {
  const line = /^\s*(\p{Lu}[^\d(:]{3,80}?)[ ]?(?:[:–—(-]|[ ])[ ]?(?=\d)/u.exec(text);
  if (line === null || text.length > LONGEST_LINE) return undefined;
  const name = line[1]!;
  const run = bareLevels(text, line[0].length, vocabulary);
  if (run === undefined || onlyLevels(text.slice(line[0].length), vocabulary) === undefined) return undefined;
  if (!name.includes(' ') || vocabulary.codesNamed(name).length === 0) return undefined;
  const start = text.indexOf(name);
  return nameWithLevel(text, { start, end: start + name.length }, run);
}
