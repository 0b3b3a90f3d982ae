/**
 * What the columns of a table hold, told by their cells first and by their headers second, for headers are called
 * anything: "Level", "Defined at levels", "Estimated level", "SFIA".
 */
import type { Cell, CellLevels } from './cells.ts';
import { isSentence } from './cells.ts';
import { isWordLike } from '../phrases/everyday-words.ts';
import { onlyLevels } from '../phrases/levels.ts';
import { leadingLevels } from '../phrases/levels-at.ts';
import type { Piece, Vocabulary } from '../types.ts';
import { ANY_LEVEL_WORD, LEVEL_KEYS, OTHER_SCALES_IN_GERMAN } from '../words/level-words.ts';
import { headsLater, namesSomebody, speaksOfOthers } from '../words/titles.ts';

/** A table, or one of the groups of columns that stand side by side in it. */
export interface Grid {
  readonly header: readonly Cell[];
  readonly body: readonly (readonly Cell[])[];
}

export interface Columns {
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly levels: readonly number[];
  /** Who each row is about: a role, a grade, a person. */
  readonly role: number | undefined;
  /** Each row is about a module, a team, a task. */
  readonly rowsStandApart: boolean;
  /** Columns headed by a code, over a level in each row: `| Role | PROG | ITOP |`. */
  readonly codeHeaders: readonly { readonly column: number; readonly code: Piece }[];
  /** Columns headed by a level, over ticks or the words of the level: `| Skill | L1 | L2 | L3 |`. */
  readonly levelHeaders: readonly (CellLevels & { readonly column: number })[];
  /** The column of the skills is headed "Desirable". */
  readonly isLater: boolean;
  /** A header speaks of skills. */
  readonly speaksOfSkills: boolean;
  /** A header names the framework itself. */
  readonly saysSfia: boolean;
}

/** Headers under which digits are no levels. */
const NO_LEVEL =
  /^(?:#|(?:no|nr|number)\b.*|id|row|rank(?:ing)?|order|priority\b.*|weight(?:ing)?|years?.*|count.*|qty|quantity|points?|(?:.* )?scores?|pages?|version|port|week|day|(?:19|20)\d\d|qn?|item|stage|step|phase|headcount|fte|gap|(?:sub)?totals?|sum|average|avg\.?|mean|median|diff(?:erence)?|delta|variance|change|cost|salary|hours|days|months|posts?|places|staff|people|team size|vacancies|interviews?|applica(?:nts?|tions?)|sessions?|credits?|modules?|tickets?)$/i;
const SFIA_LEVEL = new RegExp(String.raw`^(?=.*\bsfia\b).*(?<!\p{L})(?:${ANY_LEVEL_WORD})(?!\p{L})`, 'iu');
/** What somebody has beside what is asked for. */
const GAP_HEADER =
  /profici|required|target|current|minimum|maximum|preferred|desired|ideal|actual|goal|assess|expected/i;
const LEVEL_WORD = new RegExp(`${LEVEL_KEYS}|lvl`, 'i');
const LEVEL_HEADER = new RegExp(
  `${LEVEL_KEYS}|lvl|defined|rating|desirable|essential|estimated|sfia|grade|${GAP_HEADER.source}`,
  'i',
);
/** Scales that are not the framework's, though they have levels. */
const OTHER_SCALE = new RegExp(
  String.raw`\b(?:(?:grade|pay|fheq|[rnse]qf|scqf|cqfw|ofqual|nvq|credit|apprenticeship|academic|risk|clearance|maturity|trl|cefr|confidence|criticality|stock) levels?|${OTHER_SCALES_IN_GERMAN})\b`,
  'i',
);
const SKILL_HEADER = /skill|competenc|capabilit|sfia|discipline|practice/i;
const ROLE_HEADER =
  /^(?:(?:job |role )?(?:role|title|post|position|family)s?|jobs?|grade|band|who|persons?|people|employees?|staff|colleagues?|team members?|candidates?|name)$/i;
/** What else each row may be about, with levels of its own: then the same skill in two rows is neither a conflict nor a repetition. */
const SUBJECT_HEADER =
  /^(?:modules?|courses?|units?|programmes?|programs?|teams?|squads?|departments?|projects?|products?|services?|clients?|customers?|sites?|year|stage|phase|term|semester|week|learning outcomes?|outcomes?|tasks?|qualifications?|work ?packages?|workstreams?|deliverables?|scenarios?)$/i;
const TICK = /^(?:x|X|✓|✔|✅|☑|●|•|y|Y|yes|Yes)$/;

export function isTick(cell: Cell | undefined): boolean {
  return TICK.test(cell?.text ?? '');
}

/** True where columns tell what the skills are in one edition and another: then no cell is a claim. */
export function comparesEditions(header: readonly Cell[]): boolean {
  const editions = header.flatMap(({ text }) => /\bSFIA ?v?\.?(\d)/i.exec(text)?.[1] ?? []);
  return new Set(editions).size > 1;
}

export function readColumns(grid: Grid, vocabulary: Vocabulary): Columns {
  const { header, body } = grid;
  const count = body.reduce((most, row) => Math.max(most, row.length), header.length);
  const all = Array.from({ length: count }, (_, column) => column);
  const speaksOfSkills = header.some((cell) => SKILL_HEADER.test(cell.text));
  const code = findCode(grid, all, speaksOfSkills, vocabulary);
  const name = findName(grid, all, code);
  const levels = findLevels(grid, all, [code, name], code !== undefined || speaksOfSkills);
  return {
    code,
    name,
    levels,
    role: findRole(grid, all, [code, name], levels),
    rowsStandApart:
      all.some((column) => column !== code && column !== name && SUBJECT_HEADER.test(header[column]?.text ?? '')) ||
      areLevels(grid, code, vocabulary),
    codeHeaders: code === undefined ? findCodeHeaders(header, vocabulary) : [],
    levelHeaders: findLevelHeaders(grid, code ?? name ?? 0, vocabulary),
    isLater: headsLater(header[name ?? code ?? 0]?.text ?? ''),
    speaksOfSkills,
    saysSfia: header.some((cell) => /\bSFIA\b/.test(cell.text)),
  };
}

/** `| Threat intelligence level 3 | THIN | 3 |`, `| ... level 4 | THIN | 4 |`: each row is about a level of a skill. */
function areLevels({ body }: Grid, code: number | undefined, vocabulary: Vocabulary): boolean {
  if (code === undefined) return false;
  const rows = body.filter((row) => {
    const own = row[code]?.code?.text;
    if (own === undefined) return false;
    return row.some(
      ({ mentions }, column) =>
        column !== code &&
        mentions.some(({ run, name, code: said }) => {
          if (run === undefined) return false;
          return said === undefined ? vocabulary.codesNamed(name!.text).includes(own) : said.text === own;
        }),
    );
  });
  return rows.length > 1;
}

/** A table that is two beside each other: `| Skill | Code | Level | Skill | Code | Level |`. */
export function sideBySide({ header, body }: Grid): Grid[] {
  const width = periodOf(header);
  if (width !== undefined) {
    const slices = Array.from({ length: header.length / width }, (_, i) => ({
      header: header.slice(i * width, (i + 1) * width),
      body: body.map((row) => row.slice(i * width, (i + 1) * width)),
    }));
    if (slices.every((slice) => slice.body.some((row) => row.some((cell) => isSkill(cell))))) return slices;
  }
  return [{ header, body }];
}

function isSkill(cell: Cell): boolean {
  return cell.code !== undefined || cell.isName || cell.mentions.length > 0;
}

/** After how many columns the headers begin again. */
function periodOf(header: readonly Cell[]): number | undefined {
  const kinds = header.map(({ text }) =>
    /\bcode\b/i.test(text) ? 'code' : LEVEL_WORD.test(text) ? 'level' : SKILL_HEADER.test(text) ? 'skill' : text,
  );
  for (let width = 2; width <= header.length / 2; width++) {
    if (header.length % width !== 0) continue;
    const isSame = kinds.every((kind, i) => i % width === 0 || kind === kinds[i % width]);
    if (isSame && kinds.slice(0, width).some((kind) => kind === 'level' || kind === 'code')) return width;
  }
  return undefined;
}

function findCode(
  { header, body }: Grid,
  all: readonly number[],
  speaksOfSkills: boolean,
  vocabulary: Vocabulary,
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const column of all) {
    const title = header[column]?.text ?? '';
    const codes = body.map((row) => row[column]?.code).filter((code) => code !== undefined);
    const known = codes.filter((code) => vocabulary.kindOf(code.text) === 'skill').length;
    const titled = /\bcodes?\b/i.test(title) || SKILL_HEADER.test(title);
    const worth = known + (titled ? codes.length * 0.5 : 0);
    if ((known > 0 || titled) && worth > most) [best, most] = [column, worth];
  }
  if (best === undefined || speaksOfSkills) return best;
  const found = best;
  const resolves = body.some((row) => vocabulary.kindOf(row[found]?.code?.text ?? '') === 'skill');
  return resolves ? best : undefined;
}

function findName({ header, body }: Grid, all: readonly number[], code: number | undefined): number | undefined {
  const codeIsSkill = code !== undefined && SKILL_HEADER.test(header[code]?.text ?? '');
  let best: number | undefined;
  let most = 0;
  for (const column of all) {
    const title = header[column]?.text ?? '';
    if (column === code || SFIA_LEVEL.test(title) || (code === undefined && speaksOfOthers(title))) continue;
    const known = body.filter((row) => row[column]?.isName).length;
    const worth = known * 2 + (headsNames(title, codeIsSkill) && (known > 0 || code !== undefined) ? 1 : 0);
    if (worth > most) [best, most] = [column, worth];
  }
  return best;
}

/** Beside a column of skills, "Name" is that of a person. */
function headsNames(title: string, codeIsSkill: boolean): boolean {
  return SKILL_HEADER.test(title) || (/\bname\b/i.test(title) && !codeIsSkill);
}

/** @param ofSkills the table shows that it is about skills: then a column of numbers with any header may be their levels */
function findLevels(
  { header, body }: Grid,
  all: readonly number[],
  taken: readonly (number | undefined)[],
  ofSkills: boolean,
): number[] {
  const titled: number[] = [];
  const untitled: number[] = [];
  for (const column of all) {
    const title = header[column]?.text ?? '';
    if (taken.includes(column) || NO_LEVEL.test(title) || OTHER_SCALE.test(title)) continue;
    const filled = body.map((row) => row[column]).filter((cell) => cell !== undefined && !/^[-–—]?$/.test(cell.text));
    const levels = filled.filter((cell) => cell!.levels !== undefined).length;
    if (levels === 0) continue;
    if (LEVEL_HEADER.test(title)) titled.push(column);
    else if (levels === filled.length) untitled.push(column);
  }
  if (titled.length === 0) return ofSkills ? untitled : [];
  const headed = (pattern: RegExp): number[] => titled.filter((column) => pattern.test(header[column]?.text ?? ''));
  const ours = headed(SFIA_LEVEL);
  if (ours.length > 0)
    return titled.filter((column) => ours.includes(column) || GAP_HEADER.test(header[column]?.text ?? ''));
  // a grade beside a level is the grade of a post
  const grades = headed(/^(?:grade|band)$/i);
  return grades.length === titled.length ? titled : titled.filter((column) => !grades.includes(column));
}

const FORM_FIELD =
  /^(?:sfia )?(?:role |responsibility )?(?:level(?: of responsibility)?|grade|band|location|salary|department|team|reports to|hours|contract):?$/i;

/** Rows are about somebody where a column says who, and not always the same one. */
function findRole(
  { header, body }: Grid,
  all: readonly number[],
  taken: readonly (number | undefined)[],
  levels: readonly number[],
): number | undefined {
  // `| Grade | 6 |`, `| SFIA level | 3 |`: what the first column names are the fields of a form
  if (all.length === 2 && body.some((row) => FORM_FIELD.test(row[0]?.text ?? ''))) return undefined;
  return all.find((column) => {
    if (taken.includes(column) || levels.includes(column)) return false;
    const texts = body.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
    if (texts.some((text) => text.length > 60) || body.some((row) => row[column]?.isName)) return false;
    const somebody = texts.filter(namesSomebody).length;
    const titled = ROLE_HEADER.test(header[column]?.text ?? '');
    return texts.length > 0 && (titled || somebody * 2 > texts.length);
  });
}

function findCodeHeaders(header: readonly Cell[], vocabulary: Vocabulary): { column: number; code: Piece }[] {
  return header.flatMap((cell, column) => {
    const code = column === 0 ? undefined : cell.code;
    return code !== undefined && vocabulary.kindOf(code.text) === 'skill' ? [{ column, code }] : [];
  });
}

function findLevelHeaders({ header, body }: Grid, subject: number, vocabulary: Vocabulary): Columns['levelHeaders'] {
  return header.flatMap((cell, column) => {
    if (column === subject) return [];
    const run =
      leadingLevels(cell.plain.text, vocabulary) ??
      (/^[1-7]$/.test(cell.text) ? onlyLevels(cell.plain.text, vocabulary) : undefined);
    return run !== undefined && body.some((row) => isTick(row[column]) || isSentence(row[column]))
      ? [{ column, run, cell }]
      : [];
  });
}

/** Two known codes or more over levels, one of them no word, are no accident. */
export function isMatrix({ codeHeaders }: Columns): boolean {
  return codeHeaders.length > 1 && codeHeaders.some(({ code }) => !isWordLike(code.text));
}
