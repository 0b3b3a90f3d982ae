/** Levels that belong to no skill in their own block, as facts of it: the level of a role, or of what the heading above names. */
import type { LevelFact } from './types.ts';
import type { PlainText } from '../words/plain-text.ts';
import type { LevelRun } from '../phrases/levels.ts';
import { restAfter, runPieces } from './pieces.ts';

/** What may stand in front of a level at the beginning of a block: a bullet, "SFIA", two words such as "Required level". */
const BEFORE_LEADING_LEVEL =
  /^[\s([•–-]*(?:SFIA|(?:[A-Z][a-z]+ ){0,2}(?:SFIA )?)?(?:[Ll]evel [Oo]f [Rr]esponsibility)?[\s:([–-]*$/;
const LONGEST_LEAD = 40;
/** Nothing follows, or a mark, or a word that says that the level's text comes below: `Level 4 attainment:`. */
const STANDS_ALONE =
  /^[\s)\]]*(?:$|[|:;,.–—(·•-]|(?:attainments?|descriptors?|description|duties|responsibilities|criteria|expectations?|indicators?|statements?|requirements?|evidence)\W*$)/i;

/** Levels that no skill has claimed, found in a plain text, as a fact of its block. */
export function levelFact(plain: PlainText, run: LevelRun, wordStart: number): LevelFact {
  const near = plain.text.slice(Math.max(0, wordStart - LONGEST_LEAD), wordStart);
  return {
    ...plain.span(wordStart, run.tailEnd),
    ...runPieces(plain, run),
    leads: wordStart < LONGEST_LEAD && BEFORE_LEADING_LEVEL.test(near),
    alone: STANDS_ALONE.test(plain.text.slice(run.tailEnd, run.tailEnd + 40)),
    sfia:
      /(?:SFIA|responsibility)[\s:-]*$/i.test(near) || /^SFIA|responsib/i.test(plain.text.slice(wordStart, run.start)),
    rest: restAfter(plain, run.tailEnd),
  };
}

/** `**Level 4** Answers for the estate`: bold type sets the level apart as a colon would. */
export function inBold(text: string, level: LevelFact): LevelFact {
  const isBold = /(?:\*\*|__)$/.test(text.slice(0, level.start)) && /^(?:\*\*|__)/.test(text.slice(level.end));
  return isBold && !level.alone ? { ...level, alone: true } : level;
}

/** `Data Engineer (SFIA 2)`: 7, 8 and 9 are editions as often as levels, so they are neither. */
export function sfiaLevels(plain: PlainText, heading: boolean): LevelFact[] {
  const match =
    /(?<![\p{L}\p{N}])SFIA[ :-]{1,2}([1-6])(?![\d\p{L}.-])(?! (?:skill|framework|edition|code|profile))/u.exec(
      plain.text,
    );
  if (match === null) return [];
  const before = plain.text.slice(0, match.index);
  const isStatement = BEFORE_LEADING_LEVEL.test(before) || /(?:[Ll]evel:|\() ?$/.test(before);
  // "Reports to: Manager (SFIA 6)" is somebody else's level
  if ((!heading && !isStatement) || /\b(?:report|manage[ds]? by|accountable to)/i.test(before)) return [];
  const at = match.index + match[0].length - 1;
  const level = Number(match[1]);
  const run: LevelRun = {
    start: at,
    end: at + 1,
    wordStart: at,
    tailEnd: at + 1,
    levels: [{ from: level, to: level, start: at, end: at + 1 }],
  };
  return [levelFact(plain, run, match.index)];
}
