/** What the columns of the table at the cursor hold: told by the other rows first, by the header where there are none. */
import type { PagedText } from '../../paged-text.ts';
import type { Vocabulary } from '../types.ts';
import { isWordLike } from '../phrases/everyday-words.ts';
import { isCitation } from './series.ts';
import type { TableAt, TableLine } from './table.ts';
import { ANY_LEVEL_WORD, LEVEL_KEYS, OTHER_SCALES_IN_GERMAN } from '../words/level-words.ts';

/** `skill`: name and code, or whole citations, in one cell. */
export type Holds = 'name' | 'code' | 'skill' | 'level' | 'nothing';

export interface SkillsTable extends TableAt {
  readonly columns: readonly Holds[];
  /** Its header or its rows show that it is about skills. Where this is false, it merely could be. */
  readonly isLikely: boolean;
  readonly saysSfia: boolean;
  /** How the other rows write a level: what stands in front of its number. */
  readonly levelWord: string;
  /** How the other rows write what a column of skills holds; missing where there are none. */
  readonly skillsAre: 'name' | 'code' | 'name-and-code' | undefined;
}

const SKILL_HEADER = /skill|competenc|capabilit|\bsfia\b/i;
const CODE_HEADER = /\bcodes?\b/i;
const NAME_HEADER = /\bname\b/i;
const LEVEL_HEADER = new RegExp(`${LEVEL_KEYS}|lvl|rating|required|target|current|wanted|profici|minimum`, 'i');
const OTHER_LEVELS = new RegExp(
  String.raw`\b(?:pay|grade|risk|clearance|maturity|confidence|band|${OTHER_SCALES_IN_GERMAN})\b`,
  'i',
);
const LEVELS = new RegExp(`^(L|(?:${ANY_LEVEL_WORD}) ?)?[1-7](?: ?(?:[-–,/]|to|bis) ?[1-7])*$`, 'i');

/** @returns `undefined` for a table that is not about skills */
export function skillsTableAt(text: PagedText, table: TableAt, vocabulary: Vocabulary): SkillsTable | undefined {
  const header = table.rows[0]!.cells.map((cell) => wordsIn(text, cell));
  // what is being written says nothing of its column until it is a code or a name
  const here = table.rows[table.row]!;
  const others = table.rows.filter((row, index) => index > 0 && row !== here);
  const own = wordsIn(text, here.cells[table.column]!);
  const isWritten = vocabulary.kindOf(own) === 'skill' || vocabulary.codesNamed(own).length > 0;
  const seen = header.map((_, column) =>
    cellsIn(text, column === table.column && !isWritten ? others : [...others, here], column),
  );
  const told = seen.map((cells, column) => heldBy(cells, header[column]!, vocabulary));
  const byHeader = heldByHeader(header);
  const columns = told.map((holds, column) => holds ?? byHeader[column]!);
  const proof = told.some((holds, column) => isProof(holds, seen[column]!));
  const speaksOfSkills = header.some((words) => SKILL_HEADER.test(words));
  if (!columns.some((holds) => holds === 'name' || holds === 'code' || holds === 'skill')) return undefined;
  const skills = seen[columns.indexOf('skill')] ?? [];
  const levels = seen.flatMap((cells, column) => (columns[column] === 'level' ? cells : []));
  return {
    ...table,
    columns,
    isLikely: proof || speaksOfSkills,
    saysSfia: proof || (speaksOfSkills && header.some((words) => /\bsfia\b/i.test(words) || CODE_HEADER.test(words))),
    levelWord: levels.map((cell) => LEVELS.exec(cell)?.[1]).find((word) => word !== undefined) ?? '',
    skillsAre: howSkillsAre(skills, vocabulary),
  };
}

/** Skills stand in the column, and not merely codes that are words as well. */
function isProof(holds: Holds | undefined, cells: readonly string[]): boolean {
  return holds === 'name' || holds === 'skill' || (holds === 'code' && cells.some((cell) => !isWordLike(cell)));
}

/** The text of a cell without markup and padding. */
export function wordsIn(text: PagedText, cell: { readonly start: number; readonly end: number }): string {
  return text
    .slice(cell.start, cell.end)
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`[\]]/g, '')
    .trim();
}

function cellsIn(text: PagedText, rows: readonly TableLine[], column: number): string[] {
  return rows.flatMap(({ cells }) => {
    const words = cells[column] === undefined ? '' : wordsIn(text, cells[column]);
    return words === '' || /^[-–—.?]+$/.test(words) ? [] : [words];
  });
}

/** What most of the cells are. */
function heldBy(cells: readonly string[], header: string, vocabulary: Vocabulary): Holds | undefined {
  if (cells.length === 0) return undefined;
  const most = (is: (cell: string) => boolean): boolean => cells.filter(is).length * 2 >= cells.length;
  if (most((cell) => vocabulary.kindOf(cell) === 'skill')) return 'code';
  if (most((cell) => vocabulary.codesNamed(cell).length > 0)) return 'name';
  if (most((cell) => LEVELS.test(cell)))
    return OTHER_LEVELS.test(header) || /^#|\bno\b|years?/i.test(header) ? 'nothing' : 'level';
  if (most((cell) => cell.split(/[,;]/).every((part) => isCitation(part, vocabulary)))) return 'skill';
  return SKILL_HEADER.test(header) || CODE_HEADER.test(header) ? undefined : 'nothing';
}

function heldByHeader(header: readonly string[]): Holds[] {
  const hasCode = header.some((words) => CODE_HEADER.test(words));
  const speaksOfSkills = header.some((words) => SKILL_HEADER.test(words));
  return header.map((words) => {
    if (CODE_HEADER.test(words)) return 'code';
    if (LEVEL_HEADER.test(words) && !OTHER_LEVELS.test(words)) return 'level';
    if (SKILL_HEADER.test(words)) return hasCode ? 'name' : 'skill';
    return hasCode && speaksOfSkills && NAME_HEADER.test(words) ? 'name' : 'nothing';
  });
}

function howSkillsAre(cells: readonly string[], vocabulary: Vocabulary): SkillsTable['skillsAre'] {
  const [first] = cells.filter((cell) => isCitation(cell, vocabulary));
  if (first === undefined) return undefined;
  return new RegExp(`(?:${vocabulary.codes})`).test(first)
    ? /\p{Ll}{3}/u.test(first.replace(/levels?/i, ''))
      ? 'name-and-code'
      : 'code'
    : 'name';
}
