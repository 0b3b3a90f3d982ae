/** Reads the facts of a table: its rows as citations with their duties, the levels of roles and of the skill above. */
import type { TableFact } from '../facts/types.ts';
import { moveLevels } from '../facts/placed.ts';
import { saysNotDefined } from '../words/lines.ts';
import { endLine, ownersIn, leave, LABEL } from './context.ts';
import { closeGroup, isCounted, place, placeLevels, roleOfDuties, withSharedLevel } from './reading.ts';
import type { Reading } from './reading.ts';

/** @param at where the table begins in the stretch */
export function readTable(reading: Reading, facts: TableFact, at: number): void {
  readDuties(reading, facts, at);
  reading.context = endLine(reading.context);
  if (facts.rows.length > 0) closeGroup(reading, reading.context);
  const citing = readRows(reading, facts, at) + readOthers(reading, facts, at);
  if (!reading.stretch.cites) return;
  const { levelStatements, roleLevels, roleAt } = reading;
  for (const fact of facts.stated) {
    levelStatements.push(placeLevels(fact, at));
    roleLevels.state(roleAt(at + fact.start), moveLevels(fact.levels, at)[0]!);
  }
  if (citing === 0) readLevelRows(reading, facts, at);
}

/** The cells of a table of duties are those of the skill above, else of the role. */
function readDuties(reading: Reading, { dutyCells: { duties: said, others } }: TableFact, at: number): void {
  const { context, duties } = reading;
  const owners = ownersIn(context);
  for (const cell of said) duties.add(owners, cell, at, roleOfDuties(reading, at + cell.start, true));
  if (context.kind !== 'duties') return;
  for (const cell of others) duties.add(owners, cell, at, roleOfDuties(reading, at + cell.start));
}

/** @returns how many rows cite a skill */
function readRows(reading: Reading, { rows }: TableFact, at: number): number {
  const { cited, duties, doubtful, groups, roleAt, stretch, vocabulary } = reading;
  let group = 0;
  rows.forEach((row, i) => {
    // several level columns of one row are written as one
    if (row.row !== rows[i - 1]?.row) group = groups.next();
    const citation = place(reading, row, at, { role: roleAt(at + row.start), group, listed: true });
    if (stretch.cites) {
      const number = cited.add(withSharedLevel(reading, citation));
      for (const duty of row.duties) duties.add([number], duty, at);
    } else if (vocabulary.kindOf(row.code?.text ?? '') === 'skill') doubtful.push(citation);
  });
  return stretch.cites ? rows.length : 0;
}

/** Mentions that the columns do not explain. @returns how many are citations */
function readOthers(reading: Reading, { others }: TableFact, at: number): number {
  const { cited, doubtful, groups, roleAt } = reading;
  let count = 0;
  for (const mention of others) {
    const role = roleAt(at + mention.start);
    const citation = place(reading, mention, at, { role, group: groups.next(), listed: false });
    if (isCounted(reading, mention)) {
      cited.add(withSharedLevel(reading, citation));
      count++;
    } else doubtful.push(citation);
  }
  return count;
}

/** Rows that are a level each, of the skill that the heading names. */
function readLevelRows({ context, cited, duties, stretch }: Reading, { levelRows }: TableFact, at: number): void {
  const { skills } = leave(context, LABEL);
  if (skills === undefined || skills.settled) return;
  for (const row of levelRows) {
    const owners = cited.giveLevel(skills, placeLevels(row, at));
    if (row.duties.some(({ start, end }) => saysNotDefined(stretch.text.slice(at + start, at + end))))
      cited.withdrawLevel(owners);
    for (const duty of row.duties) duties.add(owners, duty, at);
  }
}
