/** What a block says of its own citations: when or for whom a level holds, that it is one of many, what its line is about. */
import { detached } from '../../detached.ts';
import type { MentionFact, TableRowFact } from './types.ts';
import { amountOf } from '../words/amount.ts';
import type { CitedLevel, Piece, Span, Vocabulary } from '../types.ts';
import type { PlainText } from '../words/plain-text.ts';
import { isExplained, saysNotDefined } from '../words/lines.ts';
import { titleSays } from '../words/said.ts';

/** What a text says of a mention in it. */
export type Standing = Pick<MentionFact, 'stance' | 'conditional' | 'isTag' | 'about'>;

/** @param source the text that the mention's offsets count in, with its markup */
export function standingOf(source: string, plain: PlainText, mention: MentionFact): Standing {
  if (mention.levels.length === 0) return {};
  const about = subjectOfLine(source, mention.start);
  return {
    ...((isInContents(plain, mention) || spansAll(mention.levels)) && { stance: 'lists' as const }),
    ...(isConditional(source, mention) && { conditional: true }),
    ...(isTag(source, mention) && { isTag: true }),
    ...(about !== undefined && { about }),
  };
}

/** `[Network support: Level 2](#network-support-level-2)`: an entry of a list of contents. */
function isInContents({ urls, span }: PlainText, mention: Span): boolean {
  return urls.some(({ url, label }) => {
    if (label === undefined || !url.startsWith('#')) return false;
    const { start, end } = span(label.from, label.to);
    return start < mention.end && mention.start < end;
  });
}

/** So many levels are no role's: they are those that a skill has. */
const ALL = 4;

function spansAll(levels: readonly CitedLevel[]): boolean {
  return levels.reduce((count, { from, to }) => count + Math.abs(to - from) + 1, 0) >= ALL;
}

/** So far, in UTF-16 code units, words beside a citation, on its line, belong to it. */
const WORDS_BESIDE = 30;

/** "ITOP-3 on appointment, ITOP-4 after a year" */
function isConditional(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - WORDS_BESIDE), start);
  const after = source.slice(end, end + WORDS_BESIDE);
  return isExplained(`${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n')[0]!}`);
}

const BOLD_LABEL = /^[\s>]*(?:[-*+•] |\d+[.)] )?(?:\*\*|__)([^*_]{2,40})(?:\*\*|__)/;
const LABEL = /^[\s>]*(?:[-*+•] |\d+[.)] )?([^:–—]{2,40}?)(?:\s?:|\s[–—-])[\s*_]*(?![\s*_]|(?:SFIA )?[Ll]evel|L?\d)/;
/** Farther back, in UTF-16 code units, the beginning of a line says nothing of a citation in it. */
const LONGEST_LINE = 1000;

/** `Ann Lee: ITOP Level 5`: words in bold at the beginning of a line, or in front of the colon or dash that leads to a citation. */
function subjectOfLine(source: string, start: number): string | undefined {
  const before = source.slice(Math.max(0, start - LONGEST_LINE), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const label = (BOLD_LABEL.exec(line) ?? LABEL.exec(line))?.[1];
  // what cites something itself is no label
  return label === undefined || /\d|[A-Z]{4}/.test(label) ? undefined : detached(label.replace(/[\s.:]+$/, ''));
}

/** Farther back, in UTF-16 code units, a duty need not begin. */
const LONGEST_DUTY = 200;

function isTag(source: string, { start, rest }: MentionFact): boolean {
  if (rest.amount !== 'nothing' || !/[([] ?$/.test(source.slice(Math.max(0, start - 2), start))) return false;
  return amountOf(source.slice(Math.max(0, start - LONGEST_DUTY), start - 1)) === 'duty';
}

/** As wide as this are the levels that a skill has, where most rows are as wide. */
const WIDE = 3;

/**
 * What the rows of a table do, beyond what each says itself.
 * @param source the text that the rows' offsets count in
 * @param header the words of its header
 * @param roles stretches of rows that are a role each
 */
export function withStances(
  rows: readonly TableRowFact[],
  source: string,
  header: readonly string[],
  roles: readonly Piece[],
  { codesNamed }: Pick<Vocabulary, 'codesNamed'>,
): TableRowFact[] {
  if (rows.length === 0) return [];
  const isList = header.some((title) => titleSays(title).has('lists')) || mostAreWide(rows);
  const skillOf = ({ code, name }: TableRowFact): string => code?.text ?? codesNamed(name!.text)[0] ?? name!.text;
  const defined = isList ? new Set<TableRowFact>() : rungs(rows, roles, skillOf);
  return rows.map((row) => {
    if (row.stance !== 'claims' || row.levels.length === 0) return row;
    if (isList) return { ...row, stance: 'lists' };
    const isThere = !row.duties.some(({ start, end }) => saysNotDefined(source.slice(start, end)));
    if (defined.has(row) || !isThere) return { ...row, stance: 'defines' };
    return {
      ...row,
      stance: spansAll(row.levels) ? 'lists' : 'claims',
      ...(isConditional(source, row) && CONDITIONAL),
    };
  });
}

const CONDITIONAL = { conditional: true } as const;

function mostAreWide(rows: readonly TableRowFact[]): boolean {
  const levelled = rows.filter(({ levels }) => levels.length > 0);
  const wide = levelled.filter(
    ({ levels }) => levels.reduce((sum, { from, to }) => sum + Math.abs(to - from) + 1, 0) >= WIDE,
  );
  return levelled.length > 1 && wide.length * 2 > levelled.length;
}

/** The rows that go through the levels of their skill. */
function rungs(
  rows: readonly TableRowFact[],
  roles: readonly Piece[],
  skillOf: (row: TableRowFact) => string,
): ReadonlySet<TableRowFact> {
  const ofRole = new Map<number, Map<string, TableRowFact[]>>();
  for (const row of rows) {
    if (row.levels.length === 0) continue;
    const role = roles.findIndex(({ start, end }) => start <= row.start && row.start < end);
    const skills = ofRole.get(role) ?? new Map<string, TableRowFact[]>();
    ofRole.set(role, skills);
    const skill = skillOf(row);
    const known = skills.get(skill);
    if (known === undefined) skills.set(skill, [row]);
    else known.push(row);
  }
  return new Set([...ofRole.values()].flatMap((skills) => rungsOfRole([...skills.values()])));
}

/** @param skills the rows of each skill of one role */
function rungsOfRole(skills: readonly (readonly TableRowFact[])[]): readonly TableRowFact[] {
  const several = skills.filter((rows) => differentLevels(rows) > 1 || isDescribed(rows));
  // two rows of one skill among those of others may be a slip; a table of nothing else is none
  const isLadder = several.length > 1 && several.length * 2 >= skills.length;
  const isAlone = skills.length === 1;
  return several.flatMap((rows) =>
    isLadder || differentLevels(rows) >= WIDE || isDescribed(rows) || (isAlone && saysMore(rows)) ? rows : [],
  );
}

/** In how many ways the rows state levels. What stands in one row is written as one, the level that somebody has and the one aimed at. */
function differentLevels(rows: readonly TableRowFact[]): number {
  const apart = rows.filter(({ row }, i) => row !== rows[i - 1]?.row);
  return new Set(apart.map(({ levels }) => levels.map(({ from, to }) => `${from}-${to}`).join())).size;
}

/** One row, and each level of it with its text. */
function isDescribed(rows: readonly TableRowFact[]): boolean {
  return rows.length > 1 && rows.every(({ row, duties }) => row === rows[0]!.row && duties.length > 0);
}

/** Each row says what its level is. */
function saysMore(rows: readonly TableRowFact[]): boolean {
  return rows.every(({ duties }) => duties.length > 0);
}
