/** Reads a table: what its rows and cells say by themselves. */
import type { TableBlock } from '../markdown/blocks.ts';
import { mayMention } from '../phrases/may-mention.ts';
import { mayBeDuty } from '../words/lines.ts';
import type { Cell, CellLevels } from '../tables/cells.ts';
import type { DutyCells } from '../tables/duty-tables.ts';
import { dutyCells } from '../tables/duty-tables.ts';
import type { RowCitation } from '../tables/rows.ts';
import { readTable } from '../tables/tables.ts';
import type { CitedLevel, Span, Vocabulary } from '../types.ts';
import { frameworkLinks } from './links.ts';
import { mentionFact } from './mention-facts.ts';
import { runPieces } from './pieces.ts';
import { standingOf, withStances } from './standings.ts';
import type { LevelsFact, TableFact, TableRowFact } from './types.ts';

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
    duties: duties.length === 0 ? NO_SPANS : duties.filter(({ text }) => mayBeDuty(text)).map(wholeCell),
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
