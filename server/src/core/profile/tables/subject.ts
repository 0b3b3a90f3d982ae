/** Which skill a row of a table is about. */
import { detached } from '../../detached.ts';
import { isOtherAcronym, isWordLike } from '../phrases/everyday-words.ts';
import type { Mention, TextPart } from '../phrases/types.ts';
import type { Piece, Vocabulary } from '../types.ts';
import type { Cell, CellLevels } from './cells.ts';
import { pieceOfCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { unknownSkill } from './unknown-skill.ts';

/** What a row or a cell names. */
export interface Skill {
  readonly code: Piece | undefined;
  readonly name: Piece | undefined;
}

export interface Subject extends Skill {
  readonly cells: readonly Cell[];
  /** Levels that stand in the subject's own cell: `ITOP Level 4`. */
  readonly levels: CellLevels | undefined;
}

/** The skill that a row is about. */
export function subjectOf(cells: readonly Cell[], columns: Columns, vocabulary: Vocabulary): Subject | undefined {
  const nameCell = columns.name === undefined ? undefined : cells[columns.name];
  const codeCell = columns.code === undefined ? undefined : cells[columns.code];
  if (codeCell?.code !== undefined) return subjectOfCode(codeCell, codeCell.code, nameCell, vocabulary);
  const whole = subjectOfCell(cells);
  if (whole !== undefined) return whole;
  // `| Deployment | DEPL / RELM | 4 |`: the row is about both codes
  if (cells.some((cell) => cell !== nameCell && cell.mentions.length > 1)) return undefined;
  const unknown = unknownSubject(cells, columns, vocabulary);
  if (unknown !== undefined) return unknown;
  const named = [nameCell, codeCell].find((cell) => cell?.isName);
  return named && { code: undefined, name: pieceOfCell(named, 0, named.text), cells: [named], levels: undefined };
}

/** The skill of a code in the column of codes, with the name beside it. */
function subjectOfCode(
  codeCell: Cell,
  code: Piece,
  nameCell: Cell | undefined,
  vocabulary: Vocabulary,
): Subject | undefined {
  if (vocabulary.kindOf(code.text) === 'unknown' && isOtherAcronym(code.text)) return undefined;
  if (nameCell === undefined) return { code, name: undefined, cells: [codeCell], levels: undefined };
  const name = nameCell.text === '' ? undefined : nameInCell(nameCell);
  // what the cell of the name says of other skills is read for itself
  const isOwn = nameCell.mentions.every((mention) => isWholeCell(nameCell, mention));
  return { code, name, cells: isOwn ? [codeCell, nameCell] : [codeCell], levels: undefined };
}

/** The skill of the first cell that is nothing but one mention. */
function subjectOfCell(cells: readonly Cell[]): Subject | undefined {
  for (const cell of cells) {
    const [mention, second] = cell.mentions;
    if (mention === undefined || second !== undefined || !isWholeCell(cell, mention)) continue;
    return { ...skillOf(cell, mention), cells: [cell], levels: mention.run && { cell, run: mention.run } };
  }
  return undefined;
}

/** The words of a cell of names; of `Network support (NTAS)`, the name. */
function nameInCell(cell: Cell): Piece {
  const [mention, second] = cell.mentions;
  return mention?.name !== undefined && second === undefined && isWholeCell(cell, mention)
    ? skillOf(cell, mention).name!
    : pieceOfCell(cell, 0, cell.text);
}

/** `Web analytics (WEBA)` where others stand in the same column: an unknown code, beside a level. */
function unknownSubject(cells: readonly Cell[], columns: Columns, vocabulary: Vocabulary): Subject | undefined {
  const { name, levels, speaksOfSkills, code } = columns;
  const cell = cells[name ?? 0];
  if (!speaksOfSkills || code !== undefined || cell === undefined || cell.isName || cell.mentions.length > 0)
    return undefined;
  if (!levels.some((column) => cells[column]?.levels !== undefined)) return undefined;
  const unknown = unknownSkill(cell.plain, vocabulary);
  return unknown && { ...unknown, cells: [cell], levels: undefined };
}

/** A mention that fills its cell, markup and a few words aside, is what the row is about. */
function isWholeCell(cell: Cell, mention: Mention): boolean {
  return cell.text.length - (mention.end - mention.start) <= 12 && mention.start - cell.at <= 6;
}

/** The skill of a mention in a cell. */
export function skillOf(cell: Cell, { code, name }: Mention): Skill {
  const place = (part: TextPart): Piece => ({
    ...cell.plain.span(part.start, part.end),
    text: detached(part.text),
  });
  return { code: code && place(code), name: name && place(name) };
}

/** Columns headed by a skill, over what each level of it asks: `| Level | Infrastructure operations (ITOP) |`. */
export function skillsInHeader(
  header: readonly Cell[],
  { levels, code, name }: Columns,
): (Skill & { column: number })[] {
  if (levels[0] !== 0 || code !== undefined || name !== undefined) return [];
  return header.slice(1).flatMap((cell, i) => {
    const [mention, second] = cell.mentions;
    if (mention === undefined || second !== undefined || mention.run !== undefined) return [];
    return isWholeCell(cell, mention) ? [{ ...skillOf(cell, mention), column: i + 1 }] : [];
  });
}

/** The skill of the row, mentioned in another of its cells. */
export function saysAgain({ code, name }: Mention, subject: Skill, vocabulary: Vocabulary): boolean {
  const own = subject.code?.text;
  if (code !== undefined) return code.text === own;
  const codes = vocabulary.codesNamed(name!.text);
  return own === undefined ? name!.text === subject.name?.text : codes.includes(own);
}

/** The name in the row is that of the code. */
export function agree({ code, name }: Skill, vocabulary: Vocabulary): boolean {
  return code !== undefined && name !== undefined && vocabulary.codesNamed(name.text).includes(code.text);
}

/** Under a header that speaks of skills, a telling code beside a level is proof as well. */
export function isTelling(skill: Skill, levelled: boolean, vocabulary: Vocabulary): boolean {
  if (skill.code === undefined || vocabulary.kindOf(skill.code.text) !== 'skill') return false;
  return agree(skill, vocabulary) || (levelled && !isWordLike(skill.code.text));
}
