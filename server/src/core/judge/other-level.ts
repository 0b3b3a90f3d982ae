import { COPIED_WORDS, isMostOf, overlap, type CopiedPassage } from './copied.ts';
import type { Sentence } from './sentences.ts';
import { shareOfTellingWords } from './telling-words.ts';
import type { FrameworkSentence } from './within-skill.ts';

/** From this share of words in common with a sentence of the skill, a sentence is part of what was copied. */
const ALIKE = 0.6;
/** So much alike, the passage as a whole is the text of that level, a few words changed. */
const SAME_TEXT = 0.75;
/** Below this, what is nearer to another level may as well be a revision of the text that it is claimed for. */
const CLEARLY_NEARER = 0.1;
/** Levels that differ by few words are told apart where the passage has so many more of those of the one, as a share. */
const MOST_OF_WHAT_TELLS = 0.5;

/**
 * Finds out whether the duties are the text of another level of the cited skill, word for word or with a few words
 * changed. Levels may differ by single words, so what counts is the passage as a whole.
 * @param own the sentences of the skill at all of its levels
 * @param mayBeCopied whether a sentence resembles any of the skill's; only then is it compared word by word
 */
export function findOtherLevel(
  sentences: readonly Sentence[],
  cited: { readonly code: string; readonly level: number },
  own: readonly FrameworkSentence[],
  mayBeCopied: (index: number) => boolean,
): CopiedPassage | undefined {
  const originals = own.map(({ level, text, tokens }): Original => ({ level, text, tokens }));
  const copied = sentences
    .filter((_, index) => mayBeCopied(index))
    .map((sentence) => ({ sentence, nearest: nearestAtEachLevel(sentence, originals) }))
    .filter(({ nearest }) => [...nearest.values()].some(({ similarity }) => similarity >= ALIKE));
  const passage = wordsIn(copied.map(({ sentence }) => sentence));
  if (!isMostOf(passage, wordsIn(sentences))) return undefined;

  const levels = [...new Set(originals.map(({ level }) => level))];
  const likeness = new Map(levels.map((level) => [level, likenessTo(level, cited.level, copied, originals)]));
  const claimed = likeness.get(cited.level);
  const best = likest([...likeness.values()], cited.level);
  if (best === undefined || best === claimed || best.words < passage * SAME_TEXT) return undefined;
  if (claimed !== undefined && !isRather(best, claimed, copied, passage)) return undefined;

  const there = copied.filter(({ nearest }) => nearest.get(best.level)!.similarity >= ALIKE);
  return {
    kind: 'other-level',
    code: cited.code,
    level: best.level,
    sentences: [...new Set(there.map(({ nearest }) => nearest.get(best.level)!.text))],
    similarity: best.words / passage,
    spans: there.map(({ sentence: { duty, start, end } }) => ({ duty, start, end })),
  };
}

/** A sentence of the skill whose words are read. */
type Original = Pick<FrameworkSentence, 'level' | 'text' | 'tokens'>;

/** A sentence of the claim with the sentence of each level that it is most like. */
interface Copied {
  readonly sentence: Sentence;
  readonly nearest: ReadonlyMap<number, { readonly similarity: number; readonly text: string }>;
}

function nearestAtEachLevel({ tokens }: Sentence, originals: readonly Original[]): Copied['nearest'] {
  const nearest = new Map<number, { similarity: number; text: string }>();
  for (const { level, text, tokens: words } of originals) {
    const similarity = overlap(tokens, words);
    if (similarity > (nearest.get(level)?.similarity ?? -1)) nearest.set(level, { similarity, text });
  }
  return nearest;
}

/** How like the passage is to the text of one level, in words. */
interface Likeness {
  readonly level: number;
  readonly text: readonly Original[];
  /** Words of the passage, each by how like its sentence is to one of this level. */
  readonly words: number;
  /** Words of sentences that stand here word for word and not at the claimed level. */
  readonly exact: number;
  /** The other way round. */
  readonly exactAtClaimed: number;
}

function likenessTo(
  level: number,
  claimed: number,
  copied: readonly Copied[],
  originals: readonly Original[],
): Likeness {
  const sum = (share: (here: number, there: number) => number): number =>
    copied.reduce((words, { sentence, nearest }) => {
      const [here, there] = [level, claimed].map((at) => nearest.get(at)?.similarity ?? 0);
      return words + share(here!, there!) * sentence.tokens.length;
    }, 0);
  return {
    level,
    text: originals.filter((original) => original.level === level),
    words: sum((here) => here),
    exact: sum((here, there) => Number(here === 1 && there < 1)),
    exactAtClaimed: sum((here, there) => Number(there === 1 && here < 1)),
  };
}

/** The level that the passage is most like; of several the one nearest to the claimed one. */
function likest(levels: readonly Likeness[], claimed: number): Likeness | undefined {
  const distance = ({ level }: Likeness): number => Math.abs(level - claimed);
  return [...levels].sort((a, b) => b.words - a.words || distance(a) - distance(b))[0];
}

/** Whether the passage, which is so many words long, is plainly the text of one level rather than of the claimed one. */
function isRather(best: Likeness, claimed: Likeness, copied: readonly Copied[], passage: number): boolean {
  if (best.words <= claimed.words) return false;
  // whole sentences that only the one has
  if (best.exact >= COPIED_WORDS && best.exactAtClaimed === 0) return true;
  // more of the passage, or of passage and level together: one level may say all that another one does, and more
  const ofPassage = ({ words }: Likeness): number => words / passage;
  const ofBoth = ({ words, text }: Likeness): number => (2 * words) / (passage + wordsIn(text));
  if ([ofPassage, ofBoth].some((share) => share(best) - share(claimed) >= CLEARLY_NEARER)) return true;
  // the words in which the two differ
  const sentences = copied.map(({ sentence }) => sentence);
  const ofBest = shareOfTellingWords(sentences, best.text, claimed.text);
  const ofClaimed = shareOfTellingWords(sentences, claimed.text, best.text);
  return ofBest - ofClaimed >= MOST_OF_WHAT_TELLS;
}

function wordsIn(texts: readonly Pick<Sentence, 'tokens'>[]): number {
  return texts.reduce((sum, { tokens }) => sum + tokens.length, 0);
}
