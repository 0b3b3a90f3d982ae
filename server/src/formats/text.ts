/**
 * The plain text format of `skills-data/ITOP.txt`: any number of skills, levels in any order.
 *
 *     Category: ...            (optional; holds for the skills below until the next one)
 *     Subcategory: ...
 *
 *     Name - CODE
 *
 *     What the skill is about, one paragraph or several.
 *
 *     Levels:
 *
 *     Level 1:
 *     Description: ...
 */
import { createProblemList, type ProblemList } from '../core/catalogue/problem-list.ts';
import type { Messages } from '../core/messages/messages.ts';
import { english } from '../core/messages/messages.ts';
import type { RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { cleanLine, lineOrNothing, textOrNothing } from './clean.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** Reads a decoded text. `framework` is missing when the text has no skill in this format. */
export function readText(text: string, limits: Limits = DEFAULT_LIMITS, messages: Messages = english): ReadResult {
  const problems = createProblemList(messages);
  const skills = readSkills(text, limits, problems);
  if (skills.length === 0) return { problems: problems.all() };
  return { framework: { format: 'text', levels: [], skills, attributes: [] }, problems: problems.all() };
}

/** Whether a text looks like this format: a line `Levels:`, and below it a line `Level 1:`. */
export function looksLikeText(text: string): boolean {
  const levels = /^[ \t]*Levels[ \t]*:[ \t]*$/im.exec(text);
  return levels !== null && /^[ \t]*Level [^\s:]+[ \t]*:/im.test(text.slice(levels.index + levels[0].length));
}

interface OpenLevel {
  readonly level: string;
  readonly place: Place;
  readonly lines: string[];
}

interface OpenSkill {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly category: string | undefined;
  readonly subcategory: string | undefined;
  readonly place: Place;
  readonly lines: string[];
  readonly levels: OpenLevel[];
  /** Whether its line `Levels:` was seen. */
  inLevels: boolean;
}

/** What is read so far: the skills that are complete, and the one that the next line belongs to. */
interface Reading {
  readonly skills: RawSkill[];
  readonly problems: ProblemList;
  category: string | undefined;
  subcategory: string | undefined;
  open: OpenSkill | undefined;
}

interface Line {
  readonly text: string;
  readonly place: Place;
  /** An empty line, a category or nothing at all stands above it. */
  readonly afterGap: boolean;
}

/** One pass over the lines. */
function readSkills(text: string, limits: Limits, problems: ProblemList): RawSkill[] {
  const reading: Reading = { skills: [], problems, category: undefined, subcategory: undefined, open: undefined };
  let afterGap = true;
  let number = -1;
  for (const written of linesOf(text)) {
    number += 1;
    if (number >= limits.values) {
      const message = problems.messages.formats.tooManyLines(limits.values);
      problems.add('error', 'too-many-rows', message, { line: number });
      break;
    }
    const place = { line: number, start: 0, end: written.length };
    const line: Line = { text: cleanLine(written), place, afterGap };
    const isGroup = readGroup(reading, line);
    if (!isGroup) readLine(reading, line);
    afterGap = isGroup || line.text === '';
  }
  finishSkill(reading);
  return reading.skills;
}

function finishSkill(reading: Reading): void {
  // Levels without a heading were told where they stand.
  if (reading.open?.name !== undefined) reading.skills.push(toRawSkill(reading.open));
  reading.open = undefined;
}

function startSkill(reading: Reading, heading: Heading, { place }: Line): OpenSkill {
  finishSkill(reading);
  const { category, subcategory } = reading;
  return (reading.open = { ...heading, category, subcategory, place, lines: [], levels: [], inLevels: false });
}

/** A line `Category: ...`; returns whether it is one. */
function readGroup(reading: Reading, { text, afterGap }: Line): boolean {
  const group = /^(Category|Subcategory)\s*:(.*)$/i.exec(text);
  if (group === null || (reading.open !== undefined && !afterGap)) return false;
  finishSkill(reading);
  const value = lineOrNothing(group[2]);
  const isCategory = group[1]?.toLowerCase() === 'category';
  if (isCategory) reading.category = value;
  reading.subcategory = isCategory ? undefined : value;
  return true;
}

function readLine(reading: Reading, line: Line): void {
  const { text } = line;
  const heading = line.afterGap && text !== '' ? readHeading(text, reading.open) : undefined;
  if (heading !== undefined) {
    startSkill(reading, heading, line);
    return;
  }
  if (reading.open !== undefined) {
    readOwnLine(reading.open, line);
    return;
  }
  // Neither a heading nor below one: the name of a skill whose code was forgotten, unless it is the list of levels itself.
  if (text === '') return;
  if (!/^Levels?\b.*:/i.test(text)) {
    startSkill(reading, { code: undefined, name: text }, line);
    return;
  }
  reading.problems.add('error', 'skill-without-heading', reading.problems.messages.formats.levelsWithoutSkill, {
    line: line.place.line!,
  });
  readOwnLine(startSkill(reading, { code: undefined, name: undefined }, line), line);
}

/** A line below the heading of a skill. */
function readOwnLine(open: OpenSkill, { text, place }: Line): void {
  if (/^Levels\s*:$/i.test(text) && !open.inLevels) {
    open.inLevels = true;
    return;
  }
  const level = /^Level (\d+|[^\s:]+(?=\s*:\s*$))\s*:(.*)$/i.exec(text);
  if (level !== null) {
    open.inLevels = true;
    const behind = level[2] ?? '';
    open.levels.push({ level: level[1] ?? '', place, lines: behind.trim() === '' ? [] : [behind] });
    return;
  }
  const into = open.levels.at(-1)?.lines ?? open.lines;
  // A text does not begin with empty lines.
  if (into.length > 0) into.push(text);
  else if (text !== '') into.push(open.levels.length > 0 ? text.replace(/^Description\s*:/i, '') : text);
}

/** Line by line, so that a long text is never held twice. */
function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield text.slice(start, match.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}

interface Heading {
  readonly code: string | undefined;
  readonly name: string | undefined;
}

/** In UTF-16 code units. A longer line is a paragraph. */
const LONGEST_HEADING = 400;

/**
 * `Name - CODE`. Where a heading is due, anything behind the last dash counts as the code, so that a mistyped code is
 * told as one. Inside a skill only a code without small letters does: its own text may well hold a dash.
 */
function readHeading(line: string, open: OpenSkill | undefined): Heading | undefined {
  if (line.length > LONGEST_HEADING) return undefined;
  const match = /^(.*\S) [-\u2013\u2014] (\S+(?: \S+)?)$/.exec(line);
  const code = match?.[2];
  if (match === null || code === undefined) return undefined;
  if (open !== undefined && !/^[A-Z0-9][A-Z0-9_./-]+$/.test(code)) return undefined;
  return { name: match[1], code };
}

function toRawSkill(open: OpenSkill): RawSkill {
  const description = textOrNothing(open.lines.join('\n'));
  return {
    ...(open.code !== undefined && { code: open.code }),
    ...(open.name !== undefined && { name: open.name }),
    ...(open.category !== undefined && { category: open.category }),
    ...(open.subcategory !== undefined && { subcategory: open.subcategory }),
    ...(description !== undefined && { description }),
    levels: open.levels.map(({ level, place, lines }) => {
      const text = textOrNothing(lines.join('\n'));
      return { level, place, ...(text !== undefined && { text }) };
    }),
    place: open.place,
  };
}
