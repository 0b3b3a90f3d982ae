/**
 * What one block says by itself, whatever stands around it. Facts depend on the block's text alone, with offsets from
 * its start, so that an unchanged block is never read again.
 */
import type { Heading, Paragraph, TableBlock } from './blocks.ts';
import { detached } from '../detached.ts';
import type { Cell, CellLevels } from './cells.ts';
import type { PlainText } from './inline.ts';
import { plainText } from './inline.ts';
import type { LevelRun } from './levels.ts';
import type { Mention } from './mentions.ts';
import { frameworkLinks, linkedSkills } from './links.ts';
import type { FrameworkLink, LinkedSkill } from './links.ts';
import { LEADS, findMentions, isSpeltOut, mayMention } from './mentions.ts';
import type { Amount } from './rest.ts';
import { amountOf } from './rest.ts';
import { namesSomebody } from './roles.ts';
import type { RowCitation } from './tables.ts';
import { readTable } from './tables.ts';
import type { CitedLevel, Piece, Shape, Span, Vocabulary } from './types.ts';
import type { UnknownSkill } from './unknown-skill.ts';
import { unknownSkill } from './unknown-skill.ts';

/** Room for those who look at a fact to remember what they found, as long as the fact lives. */
export interface Memo {
  /** The state of settings and data in which no rule had anything to say. */
  clean?: object;
}

/** What follows a citation or a level in its block. */
export interface Rest extends Span {
  readonly amount: Amount;
}

/** A mention with its places in the block. */
export interface MentionFact extends Span {
  readonly memo: Memo;
  readonly shape: Shape;
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span | undefined;
  readonly levelPhrase: Span | undefined;
  readonly levelName: Piece | undefined;
  readonly strength: Mention['strength'];
  readonly known: boolean;
  /** The level is written with the word in full: `Level 4`. */
  readonly spelt: boolean;
  /** The mention stands at the beginning of the block, markup aside. */
  readonly leads: boolean;
  /** A sentence goes on to tell of it: `ARCH-2 is a decision record`. */
  readonly told: boolean;
  /** What follows the mention in the block; empty for a lead-in such as `**ITOP-4**:`. */
  readonly rest: Rest;
}

export interface LevelFact extends LevelsFact {
  /** It stands at the beginning of the block: `**Level 4** | ...`, `SFIA level: 4`. */
  readonly leads: boolean;
  /** It says "SFIA" in so many words. */
  readonly sfia: boolean;
  /** Nothing, or something behind a mark, follows: `**Level 4** | ...`, but not "Level 3 diploma". */
  readonly alone: boolean;
  readonly rest: Rest;
}

export interface TextFacts {
  readonly kind: 'text';
  /** A heading's words without markup; empty for a paragraph. */
  readonly title: string;
  /** The name of a role that a paragraph introduces: `**Junior developer:** PROG-2`. */
  readonly introduces: string | undefined;
  /** "You will:" introduces what comes below it. */
  readonly endsInColon: boolean;
  /** A short line in bold, or one that ends in a colon, says what comes below it: its words. */
  readonly label: string | undefined;
  readonly mentions: readonly MentionFact[];
  readonly levels: readonly LevelFact[];
  readonly links: readonly FrameworkLink[];
  /** The whole heading or list item is the name of a skill. */
  readonly soleName?: Piece;
  /** The whole heading is words and an unknown code, `Web analytics (WEBA)`: a skill, if a level stands below it. */
  readonly unknownSkill?: UnknownSkill;
}

export interface TableRowFact extends Span {
  readonly memo: Memo;
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span | undefined;
  readonly levelPhrase: Span | undefined;
  readonly levelName: Piece | undefined;
  readonly duties: readonly Span[];
  readonly row: number;
  /** The row is about what is wished for, or comes later. */
  readonly later: boolean;
}

/** A row that is one level of the skill that the heading above names. */
export interface LevelRowFact extends LevelsFact {
  readonly duties: readonly Span[];
}

/** Levels that belong to no skill, with their places. */
export interface LevelsFact extends Span {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span;
  readonly levelPhrase: Span;
  readonly levelName?: Piece;
}

export interface TableFact {
  readonly kind: 'table';
  readonly rows: readonly TableRowFact[];
  readonly others: readonly MentionFact[];
  readonly roles: readonly Piece[];
  /** Levels of a role: `| SFIA level | 4 |`. */
  readonly stated: readonly LevelsFact[];
  readonly levelRows: readonly LevelRowFact[];
  readonly links: readonly FrameworkLink[];
  readonly cites: boolean;
}

const NO_TEXT: TextFacts = {
  kind: 'text',
  title: '',
  introduces: undefined,
  endsInColon: false,
  label: undefined,
  mentions: [],
  levels: [],
  links: [],
};

/**
 * Takes the text of a heading or paragraph.
 * @param quiet it is known that no code, level or link stands there
 */
export function readText(text: string, block: Heading | Paragraph, quiet: boolean, vocabulary: Vocabulary): TextFacts {
  const heading = block.kind === 'heading';
  const linked = !quiet && /sfia|skillcode/i.test(text);
  const interesting = linked || (!quiet && mayMention(text, vocabulary));
  const introduced = heading ? undefined : introducedRole(text, block.depth);
  const endsInColon = /:[\s*_]*$/.test(text.slice(-4));
  const label = heading ? undefined : labelOf(text, endsInColon);
  const item = !heading && mayBeName(text, block.depth, vocabulary);
  if (!heading && !interesting && !item) {
    if (introduced === undefined && label === undefined && !endsInColon) return NO_TEXT;
    return { ...NO_TEXT, introduces: introduced, endsInColon, label };
  }
  const plain = plainText(text, 0, text.length);
  const { mentions, levels } = interesting ? findMentions(plain.text, vocabulary) : { mentions: [], levels: [] };
  const facts = mentions.flatMap((mention) => (isIssueLink(plain, mention) ? [] : mentionFact(plain, mention)));
  const sole = heading || item ? soleName(plain, vocabulary) : undefined;
  const unknown = heading && sole === undefined && mentions.length === 0 ? unknownSkill(plain, vocabulary) : undefined;
  return {
    kind: 'text',
    title: heading ? detached(plain.text.trim()) : '',
    introduces: introduced,
    endsInColon,
    label,
    mentions: linked ? withLinks(plain, facts, vocabulary) : facts,
    levels: [
      ...levels.map((level) => inBold(text, levelFact(plain, level, level.wordStart))),
      ...(linked ? sfiaLevels(plain, heading) : []),
    ],
    links: linked ? frameworkLinks(plain) : [],
    ...(sole !== undefined && { soleName: sole }),
    ...(unknown !== undefined && { unknownSkill: unknown }),
  };
}

/** A list item that could be a name and nothing else; most tell at their first word that they are not. */
function mayBeName(text: string, depth: number, vocabulary: Vocabulary): boolean {
  if (depth === 0 || text.length > 60) return false;
  const first = /^[*_`[]{0,3}(\p{Lu}\p{L}*)/u.exec(text)?.[1];
  return first !== undefined && vocabulary.beginsName(first);
}

const LONGEST_LABEL = 60;

function labelOf(text: string, endsInColon: boolean): string | undefined {
  if (text.length > LONGEST_LABEL || (!endsInColon && !/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text)))
    return undefined;
  return detached(text.replace(/[*_:]/g, '').trim());
}

/** What a stretch that can be folded away is called. */
const SUMMARY = /<summary>\s*(?:<[^<>]{1,20}>\s*)*([^<>]{3,60})</i;

/** A short line that is bold, ends in a colon or puts one behind its first words, or a short list item: if it names somebody, it is about them. */
function introducedRole(text: string, depth: number): string | undefined {
  const summary = text.includes('<summary') ? SUMMARY.exec(text)?.[1]!.trim() : undefined;
  if (summary !== undefined) return namesSomebody(summary) ? detached(summary) : undefined;
  const start = text.slice(0, 100);
  const isItem = depth > 0 && text.length < 40;
  if (!isItem && !start.includes(':') && !start.includes('**') && !start.includes('__')) return undefined;
  const line = start.split('\n')[0]!;
  const lead =
    /^[\s*_]{0,6}([^:*_]{3,60}?)(?:\s?\((?:SFIA[ :-]?|[Ll]evel ?)?[^()]{0,20}\))?[*_]{0,2}:/.exec(line) ??
    /^\s*(?:\*\*|__)([^*_]{3,60})(?:\*\*|__)(?:\s*$| (?=(?:needs?|requires?|has|have|holds?|is|at|brings?)\b))/.exec(
      line,
    ) ??
    (isItem ? /^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2})$/u.exec(line.trim()) : null);
  const name = lead?.[1]!.replace(/\([^()]*\)/g, '').trim();
  return name === undefined || name.split(' ').length > 5 || !namesSomebody(name) ? undefined : detached(name);
}

/** Takes the text of a table and its rows, which are given with offsets in the document. */
export function readTableFacts(text: string, table: TableBlock, vocabulary: Vocabulary): TableFact {
  const rows = table.rows.map((row) =>
    row.map((cell) => ({ start: cell.start - table.start, end: cell.end - table.start })),
  );
  if (
    !mayMention(text, vocabulary) &&
    !rows.some((row) => row.some((cell) => vocabulary.codesNamed(text.slice(cell.start, cell.end)).length > 0))
  ) {
    return { kind: 'table', rows: [], others: [], roles: [], stated: [], levelRows: [], links: [], cites: false };
  }
  const facts = readTable(text, { ...table, start: 0, end: text.length, rows }, vocabulary);
  return {
    kind: 'table',
    cites: facts.cites,
    roles: facts.roles,
    links: /sfia|skillcode/i.test(text) ? facts.cells.flatMap((cell) => frameworkLinks(cell.plain)) : [],
    others: facts.others.map(({ cell, mention }) => mentionFact(cell.plain, mention)),
    stated: facts.stated.map(levelsFact),
    levelRows: facts.levelRows.map((row) => ({ ...levelsFact(row), duties: row.duties.map(wholeCell) })),
    rows: facts.rows.map(rowFact),
  };
}

function rowFact({ code, name, levels, levelName, duties, row, place, later }: RowCitation): TableRowFact {
  const { start, end } = place ?? code ?? name!;
  const run = levels && runPieces(levels.cell.plain, levels.run);
  return {
    memo: {},
    start,
    end,
    code,
    name,
    levels: run?.levels ?? NO_LEVELS,
    levelSpan: run?.levelSpan,
    levelPhrase: run?.levelPhrase,
    levelName: levelName ?? run?.levelName,
    duties: duties.length === 0 ? NO_SPANS : duties.filter(({ text }) => amountOf(text) === 'duty').map(wholeCell),
    row,
    later,
  };
}

const NO_LEVELS: readonly CitedLevel[] = [];
const NO_SPANS: readonly Span[] = [];

function levelsFact({ cell, run }: CellLevels): LevelsFact {
  return { ...cell.plain.span(run.wordStart, run.tailEnd), ...runPieces(cell.plain, run) };
}

function wholeCell({ plain, at, text }: Cell): Span {
  return plain.span(at, at + text.length);
}

function mentionFact(plain: PlainText, mention: Mention): MentionFact {
  const part = (at: { start: number; end: number; text: string }): Piece => ({
    ...plain.span(at.start, at.end),
    text: detached(at.text),
  });
  const { start, end } = plain.span(mention.start, mention.end);
  const run = mention.run === undefined ? undefined : runPieces(plain, mention.run);
  return {
    start,
    end,
    memo: {},
    shape: mention.shape,
    strength: mention.strength,
    known: mention.known,
    spelt: mention.run !== undefined && isSpeltOut(plain.text, mention.run),
    code: mention.code && part(mention.code),
    name: mention.name && part(mention.name),
    levels: run?.levels ?? [],
    levelSpan: run?.levelSpan,
    levelPhrase: run?.levelPhrase,
    levelName: run?.levelName,
    leads: LEADS.test(plain.text.slice(0, mention.start)),
    told: TOLD.test(plain.text.slice(mention.end, mention.end + LONGEST_VERB)),
    rest: restAfter(plain, mention.end),
  };
}

const TOLD =
  /^ (?:is|was|are|were|has|had|opens?|opened|closed|done|fixed|blocked|covers|tracks|describes|asks|says)\b/;
const LONGEST_VERB = 12;

/** Links to skills cite them: `[Infrastructure operations](.../skillcode/9/ITOP)`, with the level of the anchor if there is one. */
function withLinks(plain: PlainText, mentions: readonly MentionFact[], vocabulary: Vocabulary): MentionFact[] {
  const all = [...mentions];
  for (const link of linkedSkills(plain, vocabulary)) {
    const at = all.findIndex(({ start, end }) => start < link.end && end > link.start);
    const known = all[at];
    if (known === undefined) {
      if (link.code !== undefined || link.name !== undefined) all.push(linkFact(plain, link));
    } else {
      const { level } = link;
      const levels = known.levels.length === 0 && level !== undefined;
      all[at] = {
        ...known,
        code: known.code ?? link.code,
        strength: 'certain',
        ...(levels && { levels: [level], levelSpan: level, levelPhrase: level }),
      };
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function linkFact(plain: PlainText, { start, end, code, name, run, level, after }: LinkedSkill): MentionFact {
  const levels = run === undefined ? undefined : runPieces(plain, run);
  return {
    start,
    end,
    code,
    name,
    memo: {},
    shape: 'link',
    strength: 'certain',
    known: true,
    spelt: false,
    told: false,
    leads: LEADS.test(plain.text.slice(0, after.from)),
    levels: levels?.levels ?? (level === undefined ? [] : [level]),
    levelSpan: levels?.levelSpan ?? level,
    levelPhrase: levels?.levelPhrase ?? level,
    levelName: levels?.levelName,
    rest: restAfter(plain, after.to),
  };
}

/** `[OPSX-6](https://.../browse/OPSX-6)`: the key of an issue. */
function isIssueLink({ urls }: PlainText, { start, end }: Mention): boolean {
  return urls.some(
    ({ url, label }) =>
      label !== undefined &&
      label.from <= start &&
      end <= label.to &&
      /\/(?:browse|issues?|tickets?|pull)\//i.test(url),
  );
}

/** What may stand in front of a level at the beginning of a block: a bullet, "SFIA", two words such as "Required level". */
const BEFORE_LEADING_LEVEL =
  /^[\s([•–-]*(?:SFIA|(?:[A-Z][a-z]+ ){0,2}(?:SFIA )?)?(?:[Ll]evel [Oo]f [Rr]esponsibility)?[\s:([–-]*$/;
const LONGEST_LEAD = 40;
/** Nothing follows, or a mark, or a word that says that the level's text comes below: `Level 4 attainment:`. */
const STANDS_ALONE =
  /^[\s)\]]*(?:$|[|:;,.–—(·•-]|(?:attainments?|descriptors?|description|duties|responsibilities|criteria|expectations?|indicators?|statements?|requirements?|evidence)\W*$)/i;

function levelFact(plain: PlainText, run: LevelRun, wordStart: number): LevelFact {
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
function inBold(text: string, level: LevelFact): LevelFact {
  const isBold = /(?:\*\*|__)$/.test(text.slice(0, level.start)) && /^(?:\*\*|__)/.test(text.slice(level.end));
  return isBold && !level.alone ? { ...level, alone: true } : level;
}

/** `Data Engineer (SFIA 2)`: 7, 8 and 9 are editions as often as levels, so they are neither. */
function sfiaLevels(plain: PlainText, heading: boolean): LevelFact[] {
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

function runPieces(
  plain: PlainText,
  run: LevelRun,
): { levels: CitedLevel[]; levelSpan: Span; levelPhrase: Span; levelName?: Piece } {
  return {
    levels: run.levels.map((level) => ({ from: level.from, to: level.to, ...plain.span(level.start, level.end) })),
    levelSpan: plain.span(run.start, run.end),
    levelPhrase: plain.span(run.wordStart, run.end),
    ...(run.name !== undefined && { levelName: pieceOf(plain, run.name.start, run.name.end) }),
  };
}

function restAfter(plain: PlainText, at: number): Rest {
  REST.lastIndex = at;
  const from = Math.min(at + REST.exec(plain.text)![0].length, plain.text.length);
  return { ...plain.span(from, plain.text.length), amount: amountOf(plain.text.slice(from)) };
}

const REST = /[\s:.,;|)\]–—-]*/y;

function pieceOf(plain: PlainText, from: number, to: number): Piece {
  return { ...plain.span(from, to), text: detached(plain.text.slice(from, to)) };
}

function soleName(plain: PlainText, vocabulary: Vocabulary): Piece | undefined {
  const match = /^[\s\d.]*(.*?)[\s:]*$/.exec(plain.text)!;
  const name = match[1]!;
  if (name.length > 100 || vocabulary.codesNamed(name).length === 0) return undefined;
  const start = match[0].indexOf(name);
  return { ...plain.span(start, start + name.length), text: detached(name) };
}
