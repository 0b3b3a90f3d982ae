/**
 * Does a document cite the framework at all? Capitals with a number behind them are everywhere; so a document has to
 * show it, by one thing that nobody writes by chance or by several that point the same way.
 */
import { isWord, isWordLike } from '../phrases/everyday-words.ts';
import type { MentionFact, TableFact, TextFacts } from '../facts/types.ts';
import type { Vocabulary } from '../types.ts';

/** What one unit contributes. */
export interface Evidence {
  /** A code beside its own name, a table of skills, a link to the framework's site, a level with its guiding phrase and "SFIA". */
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
  if (fact.links.length > 0) return true;
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
  const signs: Sign[] = [];
  if (fact.kind === 'table') {
    for (const row of fact.rows) {
      const code = row.code?.text ?? row.name?.text;
      if (code === undefined || row.levels.length === 0) continue;
      if (row.code === undefined || vocabulary.kindOf(code) === 'skill')
        signs.push({ kind: isTelling(code) ? 'telling' : 'likely', code });
    }
  } else if (fact.soleName !== undefined && isTelling(fact.soleName.text)) {
    signs.push({ kind: 'telling', code: fact.soleName.text });
  }
  for (const mention of fact.kind === 'table' ? fact.others : fact.mentions) {
    const code = mention.code?.text ?? mention.name?.text ?? '';
    const inShape = mention.shape === 'code-hyphen-level';
    if (!mention.known) {
      if (!vocabulary.isScrambled(code)) signs.push({ kind: inShape ? 'unknown-key' : 'unknown', code });
      if (mention.name !== undefined && isTelling(mention.name.text))
        signs.push({ kind: 'telling', code: mention.name.text });
    } else if (mention.strength === 'clear') signs.push({ kind: mention.spelt ? 'clear-in-words' : 'clear', code });
    else if (mention.levels.length > 0) {
      signs.push({ kind: isTelling(code) || inShape ? 'telling' : 'likely', code });
      if (mention.isTag && isTelling(code)) signs.push({ kind: 'tag', code });
      if (mention.spelt && mention.code !== undefined && !isWord(code)) signs.push({ kind: 'spelt', code });
    } else if (mention.code !== undefined && isTelling(code)) signs.push({ kind: 'bare', code });
  }
  return signs;
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

/** Puts the evidence of all units together. */
export function showsThatItCites(all: readonly Evidence[]): boolean {
  if (all.some(({ proof }) => proof)) return true;
  const signs = all.flatMap((evidence) => evidence.signs);
  const codesOf = (...kinds: Kind[]): Set<string> =>
    new Set(signs.filter(({ kind }) => kinds.includes(kind)).map(({ code }) => code));
  const inWords = codesOf('clear-in-words');
  // one known code among many unknown ones is a chance hit in somebody else's scheme
  if (inWords.size > 0 && inWords.size >= codesOf('unknown').size) return true;
  const clear = codesOf('clear', 'clear-in-words');
  for (const key of allKeys(all)) clear.delete(key);
  const unknown = codesOf('unknown', 'unknown-key');
  if (clear.size > 0 && clear.size >= unknown.size) return true;
  const telling = codesOf('telling');
  const likely = codesOf('likely');
  if (all.some(({ framework }) => framework)) {
    const known = [...clear, ...telling, ...likely, ...codesOf('bare')];
    // SFIA said in so many words, and a code or name of it: mistakes beside them are mistakes
    return known.some((code) => !isWord(code)) || (known.length >= unknown.size && likely.size >= MANY);
  }
  const listed = codesOf('bare').size;
  if (listed >= LIST && listed > unknown.size * 2 && all.some(({ named }) => named)) return true;
  if (signs.filter(({ kind }) => kind === 'tag').length >= MANY && codesOf('tag').size >= unknown.size) return true;
  if (unknown.size > 0) return all.some(({ named }) => named) && clear.size > 0;
  if (signs.filter(({ kind }) => kind === 'spelt').length >= FEW) return true;
  return all.some(({ named }) => named) && (clear.size > 0 || telling.size > 0 || likely.size >= MANY);
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
