/**
 * Does a document cite the framework at all? Capitals with a number behind them are everywhere; so a document has to
 * show it, by one thing that nobody writes by chance or by several that point the same way.
 */
import { isWord, isWordLike } from '../phrases/everyday-words.ts';
import type { MentionFact, TableFact, TableRowFact, TextFacts } from '../facts/types.ts';
import type { Vocabulary } from '../types.ts';

/** What one unit contributes. */
export interface Evidence {
  /** A code beside its own name, a table of skills, a link to a skill on the framework's site, a level with its guiding phrase and "SFIA". */
  readonly proof: boolean;
  /** The word SFIA stands there; on its own it proves nothing, for others use it too. */
  readonly named: boolean;
  /** "SFIA skills", "SFIA level 4", a link to the framework's site: others hardly say that. */
  readonly framework: boolean;
  /** What is neither proof nor nothing; empty beside proof. */
  readonly signs: readonly Sign[];
  /** Codes that number something beyond levels, `PROD-123`: keys of issues or places. */
  readonly keys: readonly string[];
}

type Kind =
  | 'clear' // a telling code with a level, which may be a key: ITOP-4
  | 'clear-in-words' // ITOP Level 4
  | 'telling' // proves it beside the word SFIA: ITOP 4, PROG-2, Problem management: Level 4
  | 'likely' // a known code or name with a level that may also mean something else: TEST Level 4, Testing: Level 4
  | 'line' // a telling code or name that is a line of its own with its level in words: Problem management: Level 4
  | 'tag' // a telling code with a level, in brackets behind a duty: ... tell the engineer. (ITOP 5)
  | 'spelt' // a code that is no word, with the level in full: PROG Level 3
  | 'bare' // a telling code with nothing beside it: ITOP
  | 'unknown-key' // an unknown code in the shapes of the first two: QZXW-4
  | 'unknown'; // QZXW Level 4

interface Sign {
  readonly kind: Kind;
  /** The code, or the name where it stands alone. */
  readonly code: string;
}

const NONE: readonly never[] = [];

/** Takes the text of a unit and what its blocks say; returns nothing where that is no evidence of anything. */
export function readEvidence(
  text: string,
  facts: readonly (TextFacts | TableFact)[],
  vocabulary: Vocabulary,
): Evidence | undefined {
  const named = text.includes('SFIA') && /(?<![\p{L}\p{N}])SFIA(?![\p{L}\p{N}])/u.test(text);
  const framework = (named || text.includes('sfia') || text.includes('ramework for')) && FRAMEWORK.test(text);
  const keys = keysIn(text, vocabulary);
  const proof = facts.some((fact) => isProof(text, fact));
  const signs = proof ? NONE : facts.flatMap((fact) => signsIn(fact, vocabulary));
  if (!proof && !named && !framework && keys.length + signs.length === 0) return undefined;
  return { proof, named, framework, signs, keys };
}

function isProof(text: string, fact: TextFacts | TableFact): boolean {
  if (fact.links.some(({ toSkill }) => toSkill)) return true;
  if (fact.kind === 'table') return fact.cites || fact.others.some(isCertain);
  return (
    fact.mentions.some(isCertain) ||
    fact.levels.some((level) => level.sfia && level.levelName !== undefined) ||
    listsCodes(text, fact)
  );
}

function isCertain({ strength }: MentionFact): boolean {
  return strength === 'certain';
}

function signsIn(fact: TextFacts | TableFact, vocabulary: Vocabulary): Sign[] {
  const mentions = fact.kind === 'table' ? fact.others : fact.mentions;
  const beside = fact.kind === 'table' ? fact.rows.flatMap((row) => signOfRow(row, vocabulary)) : signOfName(fact);
  return [...beside, ...mentions.flatMap((mention) => signsOf(mention, vocabulary))];
}

function signOfRow({ code, name, levels }: TableRowFact, vocabulary: Vocabulary): Sign | [] {
  const skill = code?.text ?? name?.text;
  if (skill === undefined || levels.length === 0) return [];
  if (code === undefined || vocabulary.kindOf(skill) === 'skill')
    return { kind: isTelling(skill) ? 'telling' : 'likely', code: skill };
  return vocabulary.isScrambled(skill) ? [] : { kind: 'unknown', code: skill };
}

function signOfName({ soleName }: TextFacts): Sign[] {
  return soleName !== undefined && isTelling(soleName.text) ? [{ kind: 'telling', code: soleName.text }] : [];
}

function signsOf(mention: MentionFact, vocabulary: Vocabulary): Sign[] {
  const code = mention.code?.text ?? mention.name?.text ?? '';
  if (!mention.known) return signsOfUnknown(mention, code, vocabulary);
  if (mention.strength === 'clear') return [{ kind: mention.spelt ? 'clear-in-words' : 'clear', code }];
  if (mention.levels.length > 0) return kindsWithLevel(mention, code).map((kind) => ({ kind, code }));
  return mention.code !== undefined && isTelling(code) ? [{ kind: 'bare', code }] : [];
}

function signsOfUnknown({ shape, name }: MentionFact, code: string, vocabulary: Vocabulary): Sign[] {
  const signs: Sign[] = [];
  if (!vocabulary.isScrambled(code))
    signs.push({ kind: shape === 'code-hyphen-level' ? 'unknown-key' : 'unknown', code });
  if (name !== undefined && isTelling(name.text)) signs.push({ kind: 'telling', code: name.text });
  return signs;
}

function kindsWithLevel(mention: MentionFact, code: string): Kind[] {
  const isSpelt = mention.spelt && mention.code !== undefined && !isWord(code);
  if (!isTelling(code))
    return [mention.shape === 'code-hyphen-level' ? 'telling' : 'likely', ...(isSpelt ? (['spelt'] as const) : [])];
  return [
    'telling',
    ...(isLine(mention) ? (['line'] as const) : []),
    ...(mention.isTag === true ? (['tag'] as const) : []),
    ...(isSpelt ? (['spelt'] as const) : []),
  ];
}

const FRAMEWORK =
  /(?<![\p{L}\p{N}])SFIA[ -](?:skills?|levels?|competenc|codes?|profile|framework|roles?|responsib)|skills framework for the information age|sfia-online\.org\/|(?<![\p{L}\p{N}])SFIA ?: ?(?:[A-Z]{4}|[Ll]evel)|skills? \(SFIA\)|\(SFIA(?: [Ll]evel)? [1-7]\)/iu;

/** As many different words in capitals with a level, beside the word SFIA, are no accident, nor as many tags behind duties. */
const MANY = 3;
/** Codes that are no words, as often with their level in full, are no accident either. */
const FEW = 2;

/** As many codes that are no words, with nothing beside them, on a page that names the framework. */
const LIST = 5;

/** A code that is no word, or a name of several words. */
function isTelling(codeOrName: string): boolean {
  return /^[A-Z]{4}$/.test(codeOrName) ? !isWordLike(codeOrName) : codeOrName.trim().includes(' ');
}

/** Nothing else stands in its block, and its level is in words. */
function isLine({ leads, rest, levelPhrase, levelSpan }: MentionFact): boolean {
  const isWorded = levelPhrase !== undefined && levelSpan !== undefined && levelPhrase.start < levelSpan.start;
  return leads && isWorded && rest.amount === 'nothing';
}

/** What shows that a document cites: one thing that nobody writes by chance, several codes, or codes below the word SFIA. */
export type ShownBy = 'proof' | 'codes' | 'framework';

/**
 * Puts the evidence of all units together, which are given in their order.
 * @returns `undefined` where they do not show that the document cites
 */
export function shownBy(all: readonly Evidence[]): ShownBy | undefined {
  if (all.some(({ proof }) => proof)) return 'proof';
  if (showsByItself(all)) return 'codes';
  return showsByItsFramework(all) ? 'framework' : undefined;
}

/** Codes and levels that nobody writes by chance. */
function showsByItself(all: readonly Evidence[]): boolean {
  const unknown = codesOf(all, 'unknown', 'unknown-key').size;
  // one known code among many unknown ones is a chance hit in somebody else's scheme
  const inWords = codesOf(all, 'clear-in-words').size;
  if (inWords > 0 && inWords >= codesOf(all, 'unknown').size) return true;
  const clear = clearCodes(all, allKeys(all)).size;
  if (clear > 0 && clear >= unknown) return true;
  if (count(all, 'tag') >= MANY && codesOf(all, 'tag').size >= unknown) return true;
  return unknown === 0 && count(all, 'spelt') >= FEW;
}

/**
 * The word SFIA says of the codes below it what they are. Of those above it, it says so only where they are lines of their
 * own: a remark at the end of a document is about anything.
 */
function showsByItsFramework(all: readonly Evidence[]): boolean {
  const first = all.findIndex(({ named, framework }) => named || framework);
  if (first < 0) return false;
  const lines = codesOf(all, 'line').size;
  if (lines >= MANY && lines > codesOf(all, 'unknown', 'unknown-key').size) return true;
  const below = all.slice(first);
  const clear = clearCodes(below, allKeys(all));
  const unknown = codesOf(below, 'unknown', 'unknown-key').size;
  const telling = codesOf(below, 'telling');
  const likely = codesOf(below, 'likely');
  const bare = codesOf(below, 'bare');
  if (below.some(({ framework }) => framework)) {
    const known = [...clear, ...telling, ...likely, ...bare];
    // SFIA said in so many words, and a code or name of it: mistakes beside them are mistakes
    return known.some((code) => !isWord(code)) || (known.length >= unknown && likely.size >= MANY);
  }
  if (bare.size >= LIST && bare.size > unknown * 2) return true;
  if (unknown > 0) return clear.size > 0;
  return clear.size > 0 || telling.size > 0 || likely.size >= MANY;
}

/** Telling codes with a level that are no keys of issues. */
function clearCodes(all: readonly Evidence[], keys: ReadonlySet<string>): Set<string> {
  const clear = codesOf(all, 'clear', 'clear-in-words');
  for (const key of keys) clear.delete(key);
  return clear;
}

function count(all: readonly Evidence[], wanted: Kind): number {
  return all.reduce((sum, { signs }) => sum + signs.filter(({ kind }) => kind === wanted).length, 0);
}

/** The codes, or names, of the signs of some kinds. */
function codesOf(all: readonly Evidence[], ...kinds: Kind[]): Set<string> {
  const codes = new Set<string>();
  for (const { signs } of all) for (const { kind, code } of signs) if (kinds.includes(kind)) codes.add(code);
  return codes;
}

/** The codes that number something beyond levels anywhere in the document. */
export function allKeys(all: readonly Evidence[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const evidence of all) for (const key of evidence.keys) keys.add(key);
  return keys;
}

/** In a document that cites the framework everything counts, but for keys: `DENG-7` beside `DENG-104`, `TECH-4` beside `PROD-123`. */
export function counts(mention: MentionFact, cites: boolean, keys: ReadonlySet<string>): boolean {
  if (!cites) return false;
  const code = mention.code?.text ?? '';
  return keys.size === 0 || mention.shape !== 'code-hyphen-level' || !(keys.has(code) || isWord(code));
}

/** `Skills: ITOP, NTAS`: nobody else writes that. */
function listsCodes(text: string, { mentions }: TextFacts): boolean {
  if (mentions.length < FEW) return false;
  const list = /\bskills?\b[\s*_]*:(.*)$/is.exec(text)?.[1];
  return (
    list !== undefined &&
    !/\p{Ll}{4}/u.test(list) &&
    mentions.every(({ known }) => known) &&
    mentions.filter(({ code }) => code !== undefined && isTelling(code.text)).length >= FEW
  );
}

/** True for what is no evidence of anything, by itself. */
export function isEmpty(fact: TextFacts | TableFact): boolean {
  return (
    fact.links.length === 0 &&
    (fact.kind === 'table'
      ? fact.rows.length + fact.others.length + fact.stated.length === 0 && !fact.cites
      : fact.mentions.length + fact.levels.length === 0 && fact.soleName === undefined)
  );
}

function keysIn(text: string, vocabulary: Vocabulary): readonly string[] {
  if (!text.includes('-') || !/[A-Z]-\d\d/.test(text)) return NONE;
  return [...text.matchAll(/(?<![\p{L}\p{N}_-])([A-Z]{2,6})-\d{2,}(?![\p{L}\p{N}])/gu)]
    .map((match) => match[1]!)
    .filter((code) => vocabulary.kindOf(code) === 'skill');
}
