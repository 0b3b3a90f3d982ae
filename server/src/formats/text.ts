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
import type { RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { cleanLine, lineOrNothing, textOrNothing } from './clean.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** Reads a decoded text. `framework` is missing when the text has no skill in this format. */
export function readText(text: string, limits: Limits = DEFAULT_LIMITS): ReadResult {
  const problems = createProblemList();
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

/** One pass over the lines; `open` is the skill that the line belongs to. */
function readSkills(text: string, limits: Limits, problems: ProblemList): RawSkill[] {
  const skills: RawSkill[] = [];
  let category: string | undefined;
  let subcategory: string | undefined;
  let open: OpenSkill | undefined;
  let afterGap = true;
  const finish = (): void => {
    // Levels without a heading were told where they stand.
    if (open?.name !== undefined) skills.push(toRawSkill(open));
    open = undefined;
  };
  const start = (heading: Heading, line: number, width: number): OpenSkill => {
    finish();
    const place = { line, start: 0, end: width };
    return { ...heading, category, subcategory, place, lines: [], levels: [], inLevels: false };
  };

  let number = -1;
  for (const written of linesOf(text)) {
    number += 1;
    if (number >= limits.values) {
      const message = `This file has more than ${limits.values.toLocaleString('en')} lines; the rest is not read. A framework has far fewer: remove what does not belong to it.`;
      problems.add('error', 'too-many-rows', message, { line: number });
      break;
    }
    const line = cleanLine(written);
    const gap = afterGap;
    afterGap = line === '';

    const group = /^(Category|Subcategory)\s*:(.*)$/i.exec(line);
    if (group !== null && (open === undefined || gap)) {
      finish();
      const value = lineOrNothing(group[2]);
      if (group[1]?.toLowerCase() === 'category') [category, subcategory] = [value, undefined];
      else subcategory = value;
      afterGap = true;
      continue;
    }
    const heading = gap && line !== '' ? readHeading(line, open) : undefined;
    if (heading !== undefined) {
      open = start(heading, number, written.length);
      continue;
    }
    if (open === undefined) {
      // Neither a heading nor below one: the name of a skill whose code was forgotten, unless it is the list of levels itself.
      if (line === '') continue;
      if (/^Levels?\b.*:/i.test(line)) {
        problems.add(
          'error',
          'skill-without-heading',
          'A list of levels stands here without a skill above it. Write a line "Name - CODE" above it, with an empty line around it.',
          { line: number },
        );
        open = start({ code: undefined, name: undefined }, number, written.length);
      } else {
        open = start({ code: undefined, name: line }, number, written.length);
        continue;
      }
    }
    if (/^Levels\s*:$/i.test(line) && !open.inLevels) {
      open.inLevels = true;
      continue;
    }
    const level = /^Level (\d+|[^\s:]+(?=\s*:\s*$))\s*:(.*)$/i.exec(line);
    if (level !== null) {
      open.inLevels = true;
      open.levels.push({
        level: level[1] ?? '',
        place: { line: number, start: 0, end: written.length },
        lines: [level[2] ?? ''].filter((behind) => behind.trim() !== ''),
      });
      continue;
    }
    const into = open.levels.at(-1)?.lines ?? open.lines;
    // A text does not begin with empty lines.
    if (into.length > 0) into.push(line);
    else if (line !== '') into.push(open.levels.length > 0 ? line.replace(/^Description\s*:/i, '') : line);
  }
  finish();
  return skills;
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
