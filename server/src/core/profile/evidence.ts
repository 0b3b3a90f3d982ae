/**
 * Does a document cite the framework at all? Capitals with a number behind them are everywhere; so a document has to
 * show it, by one thing that nobody writes by chance or by several that point the same way.
 */
import { isWord, isWordLike } from './everyday-words.ts';
import type { MentionFact, TableFact, TextFacts } from './facts.ts';
import type { Vocabulary } from './types.ts';

/** What one unit contributes. */
export interface Evidence {
  /** A code beside its own name, a table of skills, a link to the framework's site, a level with its guiding phrase and "SFIA". */
  readonly proof: boolean;
  /** The word SFIA stands there; on its own it proves nothing, for others use it too. */
  readonly named: boolean;
  /** "SFIA skills", "SFIA level 4", a link to the framework's site: others hardly say that. */
  readonly framework: boolean;
  /** Telling codes with a level: `ITOP-4`, and in words, `ITOP Level 4`. */
  readonly clear: readonly string[];
  readonly clearInWords: readonly string[];
  /** What proves it beside the word SFIA: `ITOP 4`, `PROG-2`, `Problem management: Level 4`. */
  readonly telling: readonly string[];
  /** Known codes and names with a level that may also mean something else: `TEST Level 4`, `Testing: Level 4`. */
  readonly likely: readonly string[];
  /** Codes that are no words, with the level in full: `PROG Level 3`. */
  readonly spelt: readonly string[];
  /** Telling codes with nothing beside them: `ITOP`. */
  readonly bare: readonly string[];
  /** Unknown codes in the same shapes: `QZXW Level 4`, and `QZXW-4`, which may be a key. */
  readonly unknown: readonly string[];
  readonly unknownKeys: readonly string[];
  /** Codes that number something beyond levels, `PROD-123`: keys of issues or places. */
  readonly keys: readonly string[];
}

const NONE: readonly string[] = [];

/** Takes the text of a unit and what its blocks say; returns nothing where that is no evidence of anything. */
export function readEvidence(
  text: string,
  facts: readonly (TextFacts | TableFact)[],
  vocabulary: Vocabulary,
): Evidence | undefined {
  const named = text.includes('SFIA') && /(?<![\p{L}\p{N}])SFIA(?![\p{L}\p{N}])/u.test(text);
  const framework = (named || text.includes('sfia') || text.includes('ramework for')) && FRAMEWORK.test(text);
  const keys = keysIn(text, vocabulary);
  if (!named && !framework && keys.length === 0 && facts.every(isEmpty)) return undefined;
  const clear: string[] = [];
  const telling: string[] = [];
  const likely: string[] = [];
  const spelt: string[] = [];
  const bare: string[] = [];
  const unknown: string[] = [];
  const unknownKeys: string[] = [];
  const clearInWords: string[] = [];
  let proof = false;
  for (const fact of facts) {
    proof ||= fact.links.length > 0;
    if (fact.kind === 'table') {
      proof ||= fact.cites;
      for (const row of fact.rows) {
        const skill = row.code?.text ?? row.name?.text;
        if (skill === undefined || row.levels.length === 0) continue;
        if (row.code === undefined || vocabulary.kindOf(skill) === 'skill')
          (isTelling(skill) ? telling : likely).push(skill);
      }
    } else {
      proof ||= fact.levels.some((level) => level.sfia && level.levelName !== undefined);
      proof ||= listsCodes(text, fact);
      if (fact.soleName !== undefined && isTelling(fact.soleName.text)) telling.push(fact.soleName.text);
    }
    for (const mention of fact.kind === 'table' ? fact.others : fact.mentions) {
      proof ||= mention.strength === 'certain';
      const code = mention.code?.text ?? mention.name?.text ?? '';
      if (!mention.known) {
        if (!vocabulary.isScrambled(code)) (mention.shape === 'code-hyphen-level' ? unknownKeys : unknown).push(code);
        if (mention.name !== undefined && isTelling(mention.name.text)) telling.push(mention.name.text);
      } else if (mention.strength === 'clear') (mention.spelt ? clearInWords : clear).push(code);
      else if (mention.levels.length > 0) {
        (isTelling(code) || mention.shape === 'code-hyphen-level' ? telling : likely).push(code);
        if (mention.spelt && mention.code !== undefined && !isWord(code)) spelt.push(code);
      } else if (mention.code !== undefined && isTelling(code)) bare.push(code);
    }
  }
  return { proof, named, framework, clear, telling, likely, spelt, bare, unknown, unknownKeys, clearInWords, keys };
}

const FRAMEWORK =
  /(?<![\p{L}\p{N}])SFIA[ -](?:skills?|levels?|competenc|codes?|profile|framework|roles?|responsib)|skills framework for the information age|sfia-online\.org\/|(?<![\p{L}\p{N}])SFIA ?: ?(?:[A-Z]{4}|[Ll]evel)|skills? \(SFIA\)|\(SFIA(?: [Ll]evel)? [1-7]\)/iu;

/** As many different words in capitals with a level, beside the word SFIA, are no accident. */
const MANY = 3;
/** As many different codes that are no words, each with its level in full, are no accident either. */
const FEW = 2;

/** A code that is no word, or a name of several words. */
function isTelling(codeOrName: string): boolean {
  return /^[A-Z]{4}$/.test(codeOrName) ? !isWordLike(codeOrName) : codeOrName.trim().includes(' ');
}

/** Puts the evidence of all units together. */
export function showsThatItCites(all: readonly Evidence[]): boolean {
  if (all.some(({ proof }) => proof)) return true;
  const union = (of: (evidence: Evidence) => readonly string[]): Set<string> => new Set(all.flatMap(of));
  const clearInWords = union((evidence) => evidence.clearInWords);
  const inWords = union((evidence) => evidence.unknown);
  // one known code among many unknown ones is a chance hit in somebody else's scheme
  if (clearInWords.size > 0 && clearInWords.size >= inWords.size) return true;
  const clear = union(({ clear: keys, clearInWords: words }) => [...keys, ...words]);
  for (const key of allKeys(all)) clear.delete(key);
  const unknown = union(({ unknown: words, unknownKeys: keys }) => [...words, ...keys]);
  if (clear.size > 0 && clear.size >= unknown.size) return true;
  const telling = union((evidence) => evidence.telling);
  const likely = union((evidence) => evidence.likely);
  if (all.some(({ framework }) => framework)) {
    const known = [...clear, ...telling, ...likely, ...union((evidence) => evidence.bare)];
    // SFIA said in so many words, and a code or name of it: mistakes beside them are mistakes
    return known.some((code) => !isWord(code)) || (known.length >= unknown.size && likely.size >= MANY);
  }
  if (unknown.size > 0) return all.some(({ named }) => named) && clear.size > 0;
  if (union((evidence) => evidence.spelt).size >= FEW) return true;
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
