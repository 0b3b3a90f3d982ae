/**
 * What one block says by itself, whatever stands around it. Facts depend on the block's text alone, with offsets from
 * its start, so that an unchanged block is never read again.
 */
import type { Heading, Paragraph, TableBlock } from './blocks.ts';
import type { PlainText } from './inline.ts';
import { plainText } from './inline.ts';
import type { LevelRun } from './levels.ts';
import type { Mention } from './mentions.ts';
import { findMentions, mayMention } from './mentions.ts';
import { namesSomebody } from './roles.ts';
import { readTable } from './tables.ts';
import type { CitedLevel, Piece, Shape, Span, Vocabulary } from './types.ts';

/** Room for those who look at a fact to remember what they found, as long as the fact lives. */
export interface Memo {
  /** The state of settings and data in which no rule had anything to say. */
  clean?: object;
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
  /** The mention stands at the beginning of the block, markup aside. */
  readonly leads: boolean;
  /** What follows the mention in the block; empty for a lead-in such as `**ITOP-4**:`. */
  readonly rest: Piece;
}

export interface LevelFact extends Span {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan: Span;
  readonly levelPhrase: Span;
  readonly levelName?: Piece;
  /** It stands at the beginning of the block: `**Level 4** | ...`, `SFIA level: 4`. */
  readonly leads: boolean;
  /** It says "SFIA" in so many words. */
  readonly sfia: boolean;
  readonly rest: Piece;
}

export interface TextFacts {
  readonly kind: 'text';
  /** A heading's words without markup; empty for a paragraph. */
  readonly title: string;
  /** The name of a role that a paragraph introduces: `**Junior developer:** PROG-2`. */
  readonly introduces: string | undefined;
  /** "You will:" introduces what comes below it. */
  readonly endsInColon: boolean;
  readonly mentions: readonly MentionFact[];
  readonly levels: readonly LevelFact[];
  readonly links: readonly FrameworkLink[];
  /** The whole block is the name of a skill. */
  readonly soleName?: Piece;
}

/** A link to the framework's own site. */
export interface FrameworkLink extends Span {
  readonly edition?: string;
  readonly code?: string;
}

export interface TableRowFact extends Span {
  readonly memo: Memo;
  readonly code?: Piece;
  readonly name?: Piece;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span;
  readonly levelPhrase?: Span;
  readonly levelName?: Piece;
  readonly duties: readonly Piece[];
  readonly row: number;
}

export interface TableFact {
  readonly kind: 'table';
  readonly rows: readonly TableRowFact[];
  readonly others: readonly MentionFact[];
  readonly roles: readonly Piece[];
  readonly links: readonly FrameworkLink[];
  readonly cites: boolean;
}

const NO_TEXT: TextFacts = {
  kind: 'text',
  title: '',
  introduces: undefined,
  endsInColon: false,
  mentions: [],
  levels: [],
  links: [],
};

/** Takes the text of a heading or paragraph. */
export function readText(text: string, block: Heading | Paragraph, vocabulary: Vocabulary): TextFacts {
  const heading = block.kind === 'heading';
  const linked = /sfia|skillcode/i.test(text);
  const interesting = linked || mayMention(text, vocabulary);
  const introduced = heading ? undefined : introducedRole(text, block.depth);
  const endsInColon = /:[\s*_]*$/.test(text.slice(-4));
  if (!heading && !interesting) {
    return introduced === undefined && !endsInColon ? NO_TEXT : { ...NO_TEXT, introduces: introduced, endsInColon };
  }
  const plain = plainText(text, 0, text.length);
  const { mentions, levels } = interesting ? findMentions(plain.text, vocabulary) : { mentions: [], levels: [] };
  const sole = heading ? soleName(plain, vocabulary) : undefined;
  return {
    kind: 'text',
    title: heading ? plain.text.trim() : '',
    introduces: introduced,
    endsInColon,
    mentions: mentions.map((mention) => mentionFact(plain, mention)),
    levels: [
      ...levels.map((level) => levelFact(plain, level, level.wordStart)),
      ...(linked ? sfiaLevels(plain, heading) : []),
    ],
    links: linked ? frameworkLinks(plain) : [],
    ...(sole !== undefined && { soleName: sole }),
  };
}

/** A short line that is bold, ends in a colon or puts one behind its first words, or a short list item: if it names somebody, it is about them. */
function introducedRole(text: string, depth: number): string | undefined {
  const line = text.slice(0, 100).split('\n')[0]!;
  const lead =
    /^[\s*_]{0,6}([^:*_]{3,60}?)(?:\s?\((?:SFIA[ :-]?|[Ll]evel ?)?[^()]{0,20}\))?[*_]{0,2}:/.exec(line) ??
    /^\s*(?:\*\*|__)([^*_]{3,60})(?:\*\*|__)\s*$/.exec(line) ??
    (depth > 0 && text.length < 40 ? /^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2})$/u.exec(line.trim()) : null);
  const name = lead?.[1]!.replace(/\([^()]*\)/g, '').trim();
  return name === undefined || name.split(' ').length > 5 || !namesSomebody(name) ? undefined : name;
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
    return { kind: 'table', rows: [], others: [], roles: [], links: [], cites: false };
  }
  const facts = readTable(text, { ...table, start: 0, end: text.length, rows }, vocabulary);
  return {
    kind: 'table',
    cites: facts.cites,
    roles: facts.roles,
    links: facts.cells.flatMap((cell) => frameworkLinks(cell.plain)),
    others: facts.others.map(({ cell, mention }) => mentionFact(cell.plain, mention)),
    rows: facts.rows.map(({ code, name, levels, duties, row, place }) => {
      const anchor = place ?? code ?? name!;
      return {
        memo: {},
        start: anchor.start,
        end: anchor.end,
        ...(code !== undefined && { code }),
        ...(name !== undefined && { name }),
        ...(levels === undefined ? { levels: [] } : runPieces(levels.cell.plain, levels.run)),
        duties: duties
          .filter((cell) => cell.text !== '')
          .map((cell) => pieceOf(cell.plain, cell.at, cell.at + cell.text.length)),
        row,
      };
    }),
  };
}

function mentionFact(plain: PlainText, mention: Mention): MentionFact {
  const part = (at: { start: number; end: number; text: string }): Piece => ({
    ...plain.span(at.start, at.end),
    text: at.text,
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
    code: mention.code && part(mention.code),
    name: mention.name && part(mention.name),
    levels: run?.levels ?? [],
    levelSpan: run?.levelSpan,
    levelPhrase: run?.levelPhrase,
    levelName: run?.levelName,
    leads: /^[\s\d.)(["'“•–-]*$/.test(plain.text.slice(0, mention.start)),
    rest: restAfter(plain, mention.end),
  };
}

/** What may stand in front of a level at the beginning of a block: a bullet, "SFIA", two words such as "Required level". */
const BEFORE_LEADING_LEVEL = /^[\s([•–-]*(?:SFIA|(?:[A-Z][a-z]+ ){0,2}(?:SFIA )?)?[\s:([–-]*$/;
const LONGEST_LEAD = 40;

function levelFact(plain: PlainText, run: LevelRun, wordStart: number): LevelFact {
  const near = plain.text.slice(Math.max(0, wordStart - LONGEST_LEAD), wordStart);
  return {
    ...plain.span(wordStart, run.tailEnd),
    ...runPieces(plain, run),
    leads: wordStart < LONGEST_LEAD && BEFORE_LEADING_LEVEL.test(near),
    sfia: /SFIA[\s:-]*$/i.test(near) || /^SFIA/i.test(plain.text.slice(wordStart, wordStart + 4)),
    rest: restAfter(plain, run.tailEnd),
  };
}

/** `Data Engineer (SFIA 2)`: 7, 8 and 9 are editions as often as levels, so they are neither. */
function sfiaLevels(plain: PlainText, heading: boolean): LevelFact[] {
  const match =
    /(?<![\p{L}\p{N}])SFIA[ :-]{1,2}([1-6])(?![\d\p{L}.-])(?! (?:skill|framework|edition|code|profile))/u.exec(
      plain.text,
    );
  if (match === null || (!heading && match.index > 40)) return [];
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

function restAfter(plain: PlainText, at: number): Piece {
  REST.lastIndex = at;
  const from = Math.min(at + REST.exec(plain.text)![0].length, plain.text.length);
  return pieceOf(plain, from, plain.text.length);
}

const REST = /[\s:.,;|)\]–—-]*/y;

function pieceOf(plain: PlainText, from: number, to: number): Piece {
  return { ...plain.span(from, to), text: plain.text.slice(from, to) };
}

function soleName(plain: PlainText, vocabulary: Vocabulary): Piece | undefined {
  const match = /^[\s\d.]*(.*?)[\s:]*$/.exec(plain.text)!;
  const name = match[1]!;
  if (name.length > 100 || vocabulary.codesNamed(name).length === 0) return undefined;
  const start = match[0].indexOf(name);
  return pieceOf(plain, start, start + name.length);
}

function frameworkLinks(plain: PlainText): FrameworkLink[] {
  return plain.urls.flatMap(({ url, start, end }) => {
    const byCode = /\/skillcode\/(\d{1,2})\/([A-Z]{4})\b/.exec(url);
    if (byCode !== null) return [{ start, end, edition: byCode[1]!, code: byCode[2]! }];
    const bySlug = /\/sfia-(\d{1,2})\/(?:skills|responsibilities)\b/.exec(url);
    return bySlug === null ? [] : [{ start, end, edition: bySlug[1]! }];
  });
}
