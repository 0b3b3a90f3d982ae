/**
 * What one block says by itself, whatever stands around it. Facts depend on the block's text alone, with offsets from
 * its start, so that an unchanged block is never read again.
 */
import { detached } from '../../detached.ts';
import type { Heading, Paragraph, TableBlock } from '../markdown/blocks.ts';
import type { Cell, CellLevels } from '../tables/cells.ts';
import type { PlainText } from '../words/plain-text.ts';
import { editionsIn } from '../words/editions.ts';
import { plainText } from '../words/plain-text.ts';
import type { DutyCells } from '../tables/duty-tables.ts';
import { dutyCells } from '../tables/duty-tables.ts';
import { introducedRole, labelOf } from './introductions.ts';
import { inBold, levelFact, sfiaLevels } from './level-facts.ts';
import { frameworkLinks } from './links.ts';
import type { FrameworkLink } from './links.ts';
import { isContents, isIssueLink, mentionFact, withLinks } from './mention-facts.ts';
import { mayMention } from '../phrases/may-mention.ts';
import { findMentions } from '../phrases/mentions.ts';
import type { Strength } from '../phrases/types.ts';
import { runPieces } from './pieces.ts';
import type { Amount } from '../words/amount.ts';
import { amountOf } from '../words/amount.ts';
import type { RowCitation } from '../tables/tables.ts';
import { readTable } from '../tables/tables.ts';
import { standingOf, withStances } from './standings.ts';
import type { CitedLevel, Piece, Shape, Span, Stance, Vocabulary } from '../types.ts';
import type { UnknownSkill } from '../tables/unknown-skill.ts';
import { unknownSkill } from '../tables/unknown-skill.ts';
import type { Heads } from '../words/heads.ts';
import { headingHeads, labelHeads } from '../words/heads.ts';
import type { LineSays } from '../words/lines.ts';
import { lineSays, saysNotDefined } from '../words/lines.ts';

/** Room for those who look at a fact to remember what they found, as long as the fact lives. */
export interface Memo {
  /** The state of settings and data in which no rule had anything to say, of a citation of this stance. */
  clean?: object;
  stance?: Stance;
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
  readonly strength: Strength;
  readonly known: boolean;
  /** The level is written with the word in full: `Level 4`. */
  readonly spelt: boolean;
  /** The mention stands at the beginning of the block, markup aside. */
  readonly leads: boolean;
  /** A sentence goes on to tell of it: `ARCH-2 is a decision record`. */
  readonly told: boolean;
  /** It names all levels of a skill, or is an entry in a list of contents. */
  readonly stance?: 'lists';
  /** Words beside it say when or for whom its level holds. */
  readonly conditional?: true;
  /** It stands in brackets behind a duty: `... tell the shift engineer. (ITOP 5)`. */
  readonly isTag?: true;
  /** Words that begin its line and name whom or what the line is about: `Ann Lee: ITOP-4`. */
  readonly about?: string;
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

export interface TextFacts extends LineSays {
  readonly kind: 'text';
  /** A heading's words without markup; empty for a paragraph. */
  readonly title: string;
  /** The name of a role that a paragraph introduces: `**Junior developer:** PROG-2`. */
  readonly introduces: string | undefined;
  /** "You will:" introduces what comes below it. */
  readonly endsInColon: boolean;
  /** A short line in bold, or one that ends in a colon, says what comes below it: its words. */
  readonly label: string | undefined;
  /** What a heading or label says of what stands below it. */
  readonly heads?: Heads;
  /** A paragraph says of the level above that it is not there. */
  readonly notDefined?: true;
  readonly mentions: readonly MentionFact[];
  readonly levels: readonly LevelFact[];
  readonly links: readonly FrameworkLink[];
  /** Editions that are named in words. */
  readonly editions?: readonly (Span & { readonly edition: string })[];
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
  readonly stance: Stance;
  /** Words beside it say when or for whom its level holds. */
  readonly conditional?: true;
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
  /** What it tells of duties, where it cites nothing. */
  readonly dutyCells: DutyCells;
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
  const said = heading ? undefined : whatIsSaid(text, label);
  const item = !heading && mayBeName(text, block.depth, vocabulary);
  if (!heading && !interesting && !item) {
    if (introduced === undefined && label === undefined && !endsInColon && said === undefined) return NO_TEXT;
    return { ...NO_TEXT, introduces: introduced, endsInColon, label, ...said };
  }
  const plain = plainText(text, 0, text.length);
  const { mentions, levels } = interesting ? findMentions(plain.text, vocabulary) : { mentions: [], levels: [] };
  const facts = mentions.flatMap((mention) =>
    isIssueLink(plain, mention) || isContents(plain, mention) ? [] : mentionFact(plain, mention),
  );
  const editions = linked && plain.text.includes('SFIA') ? editionsIn(plain.text) : [];
  const sole = heading || item ? soleName(plain, vocabulary) : undefined;
  const unknown = heading && sole === undefined && mentions.length === 0 ? unknownSkill(plain, vocabulary) : undefined;
  const title = heading ? detached(plain.text.trim()) : '';
  const heads = heading ? headingHeads(title) : undefined;
  return {
    kind: 'text',
    title,
    introduces: introduced,
    endsInColon,
    label,
    mentions: (linked ? withLinks(plain, facts, vocabulary) : facts).map((mention) => ({
      ...mention,
      ...standingOf(text, plain, mention),
    })),
    levels: [
      ...levels.map((level) => inBold(text, levelFact(plain, level, level.wordStart))),
      ...(linked ? sfiaLevels(plain, heading) : []),
    ],
    links: linked ? frameworkLinks(plain) : [],
    ...said,
    ...(heads !== undefined && { heads }),
    ...(editions.length > 0 && {
      editions: editions.map(({ edition, start, end }) => ({ edition, ...plain.span(start, end) })),
    }),
    ...(sole !== undefined && { soleName: sole }),
    ...(unknown !== undefined && { unknownSkill: unknown }),
  };
}

/** What a label says of what stands below it, or that a paragraph is no duty. */
function whatIsSaid(
  text: string,
  label: string | undefined,
): Pick<TextFacts, 'heads' | 'noDuty' | 'dutyFrom' | 'notDefined'> | undefined {
  if (label === undefined) {
    if (saysNotDefined(text)) return { notDefined: true };
    const says = lineSays(text);
    return says.noDuty === undefined && says.dutyFrom === undefined ? undefined : says;
  }
  const heads = labelHeads(label);
  return heads && { heads };
}

/** Takes the text of a reference: only its address says something. */
export function readReference(text: string): TextFacts | undefined {
  const links = frameworkLinks(plainText(text, 0, text.length));
  return links.length === 0 ? undefined : { ...NO_TEXT, links };
}

/** A list item that could be a name and nothing else; most tell at their first word that they are not. */
function mayBeName(text: string, depth: number, vocabulary: Vocabulary): boolean {
  if (depth === 0 || text.length > 60) return false;
  const first = /^[*_`[]{0,3}(\p{Lu}\p{L}*)/u.exec(text)?.[1];
  return first !== undefined && vocabulary.beginsName(first);
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
    return {
      kind: 'table',
      rows: [],
      others: [],
      roles: [],
      stated: [],
      levelRows: [],
      dutyCells: dutyCells(text, rows),
      links: [],
      cites: false,
    };
  }
  const facts = readTable(text, { ...table, start: 0, end: text.length, rows }, vocabulary);
  return {
    kind: 'table',
    cites: facts.cites,
    roles: facts.roles,
    links: /sfia|skillcode/i.test(text) ? facts.cells.flatMap((cell) => frameworkLinks(cell.plain)) : [],
    others: facts.others.map(({ cell, mention }) => {
      const fact = mentionFact(cell.plain, mention);
      return { ...fact, ...standingOf(text, cell.plain, fact) };
    }),
    stated: facts.stated.map(levelsFact),
    dutyCells: isSilent(facts) ? dutyCells(text, rows) : NO_CELLS,
    levelRows: facts.levelRows.map((row) => ({ ...levelsFact(row), duties: row.duties.map(wholeCell) })),
    rows: withStances(facts.rows.map(rowFact), text, facts.header, facts.roles, vocabulary),
  };
}

function rowFact({ code, name, levels, levelName, duties, row, place, stance }: RowCitation): TableRowFact {
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
    stance,
  };
}

/** Neither a skill nor a level stands in it. */
function isSilent({ rows, others, stated, levelRows }: ReturnType<typeof readTable>): boolean {
  return rows.length + others.length + stated.length + levelRows.length === 0;
}

const NO_CELLS: DutyCells = { duties: [], others: [] };
const NO_LEVELS: readonly CitedLevel[] = [];
const NO_SPANS: readonly Span[] = [];

function levelsFact({ cell, run }: CellLevels): LevelsFact {
  return { ...cell.plain.span(run.wordStart, run.tailEnd), ...runPieces(cell.plain, run) };
}

function wholeCell({ plain, at, text }: Cell): Span {
  return plain.span(at, at + text.length);
}

function soleName(plain: PlainText, vocabulary: Vocabulary): Piece | undefined {
  const start = /^[\s\d.]*/.exec(plain.text)![0].length;
  let end = plain.text.length;
  while (end > start && /[\s:]/.test(plain.text[end - 1]!)) end--;
  const name = plain.text.slice(start, end);
  if (name === '' || name.length > 100 || vocabulary.codesNamed(name).length === 0) return undefined;
  return { ...plain.span(start, start + name.length), text: detached(name) };
}
