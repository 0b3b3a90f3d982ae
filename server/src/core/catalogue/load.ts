import { compileCodePattern, SFIA_CODE_PATTERN } from './code-pattern.ts';
import { createProblemList, type ProblemList } from './problem-list.ts';
import type { RawFramework, RawSkill } from './raw.ts';
import type {
  Attribute,
  DataProblem,
  Framework,
  LevelOfResponsibility,
  Place,
  Skill,
  SkillLevel,
  Source,
} from './types.ts';

/** Lengths in UTF-16 code units, and numbers of things, beyond which a file is no framework any more. */
export const DATA_LIMITS = { skills: 5_000, attributes: 500, levels: 20, name: 200, text: 20_000 } as const;

/** Something that the file holds and the framework does not. */
export interface Skipped {
  readonly what: 'skill' | 'attribute' | 'level';
  /** What it is called in the file: the code, else the name, else ''; for a level, the code and the level. */
  readonly label: string;
  /** The id of the problem that says why. */
  readonly problem: string;
  readonly place?: Place;
}

export interface LoadResult {
  readonly framework: Framework;
  readonly problems: readonly DataProblem[];
  readonly skipped: readonly Skipped[];
}

/**
 * Validates what a reader found in one file and turns it into a framework. Never throws; what cannot be used is left
 * out, told in `problems` and listed in `skipped`. `defaults.edition` is taken where the file names no edition.
 */
export function loadFramework(
  raw: RawFramework,
  source: Source,
  defaults: { readonly edition?: string } = {},
): LoadResult {
  const context: Context = { problems: createProblemList(), skipped: [] };
  const id = frameworkId(raw, context);
  const isSfia = id === 'sfia';
  const edition = validEdition(raw.edition, context) ?? defaults.edition;
  const { pattern, isCode } = codePatternOf(raw, context);
  const levels = loadLevels(raw, isSfia, context);
  const levelNumber = levelReader(levels, isSfia);
  const shared = { isCode, pattern, levelNumber, context };

  const skills: Skill[] = loadItems(raw.skills, 'skill', shared).map((item) => ({
    ...item.texts,
    ...(item.raw.guidance !== undefined && { guidance: item.raw.guidance }),
    ...(item.raw.category !== undefined && { category: item.raw.category }),
    ...(item.raw.subcategory !== undefined && { subcategory: item.raw.subcategory }),
    levels: item.levels,
    ...(edition !== undefined && { edition }),
    framework: id,
    source,
    ...(item.raw.place && { place: item.raw.place }),
  }));
  const attributes: Attribute[] = loadItems(raw.attributes, 'attribute', shared).map((item) => ({
    ...item.texts,
    ...(item.raw.type !== undefined && { type: item.raw.type }),
    levels: item.levels,
    ...(edition !== undefined && { edition }),
    source,
  }));
  if (skills.length + attributes.length + levels.length === 0) {
    context.problems.add(
      'error',
      'no-skills',
      'Nothing in this file can be used: it holds no skill with a code, a name and a level.',
    );
  }
  const title = isSfia ? 'SFIA' : cut(raw.title ?? id, DATA_LIMITS.name);
  const framework: Framework = {
    id,
    title,
    ...(edition !== undefined && { edition }),
    codePattern: pattern,
    levels,
    skills,
    attributes,
    source,
  };
  return { framework, problems: context.problems.all(), skipped: context.skipped };
}

interface Context {
  readonly problems: ProblemList;
  readonly skipped: Skipped[];
}

/**
 * The declared id in small letters, digits and hyphens. A file that declares neither an id nor codes of its own is SFIA's;
 * one that has its own codes and no id goes by its title.
 */
function frameworkId(raw: RawFramework, { problems }: Context): string {
  const ownCodes = raw.codePattern !== undefined && raw.codePattern !== SFIA_CODE_PATTERN;
  if (raw.id === undefined && !ownCodes) return 'sfia';
  const id = slug(raw.id ?? '') || slug(raw.title ?? '') || 'house';
  if (raw.id === undefined || slug(raw.id) === '') {
    problems.add(
      'warning',
      'framework-without-id',
      `This framework has no id, so it goes by "${id}". Declare an "id", a short name in small letters.`,
    );
  }
  return id;
}

function slug(text: string): string {
  return cut(text, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function validEdition(edition: string | undefined, { problems }: Context): string | undefined {
  if (edition === undefined || /^[\p{L}\p{N}][\p{L}\p{N}. _-]{0,31}$/u.test(edition)) return edition;
  problems.add(
    'warning',
    'edition-unclear',
    `"${cut(edition, 40)}" cannot be used as an edition. Write a number or a short name, for example 9.`,
  );
  return undefined;
}

function codePatternOf(
  raw: RawFramework,
  { problems }: Context,
): { pattern: string; isCode: (text: string) => boolean } {
  const pattern = raw.codePattern ?? SFIA_CODE_PATTERN;
  const compiled = compileCodePattern(pattern);
  if (compiled.ok) {
    const whole = new RegExp(`^(?:${compiled.source})$`);
    return { pattern, isCode: (text) => whole.test(text) };
  }
  problems.add(
    'error',
    'code-pattern',
    `The code pattern "${cut(pattern, 60)}" cannot be used. ${compiled.reason} Until it is mended, only codes of four capitals are read.`,
  );
  return { pattern: SFIA_CODE_PATTERN, isCode: (text) => /^[A-Z]{4}$/.test(text) };
}

/** Levels of responsibility by ascending number. A number that is missing or used twice is told. */
function loadLevels(raw: RawFramework, isSfia: boolean, context: Context): LevelOfResponsibility[] {
  const { problems, skipped } = context;
  const byNumber = new Map<number, LevelOfResponsibility>();
  for (const level of raw.levels) {
    const skip = (problem: string, message: string): void => {
      problems.add('error', problem, message, level.place);
      skipped.push({ what: 'level', label: level.number, problem, ...(level.place && { place: level.place }) });
    };
    const number = wholeNumber(level.number);
    const most = isSfia ? 7 : DATA_LIMITS.levels;
    if (number === undefined || number < 1 || number > most) {
      skip(
        'level-unknown',
        `"${cut(level.number, 40)}" is no level of responsibility: levels are numbered from 1 to ${most}. The level is left out.`,
      );
    } else if (byNumber.has(number)) {
      skip('level-twice', `Level ${number} of responsibility stands twice; the first one is used. Remove one of them.`);
    } else {
      const { name, essence, url } = level;
      byNumber.set(number, {
        number,
        name: cut(name ?? `Level ${number}`, DATA_LIMITS.name),
        ...(essence !== undefined && { essence: cut(essence, DATA_LIMITS.text) }),
        ...webAddress(url, level.place, context),
      });
    }
  }
  if (!isSfia && raw.levels.length === 0) {
    problems.add(
      'warning',
      'framework-without-levels',
      `This framework declares no levels, so any number from 1 to ${DATA_LIMITS.levels} is taken. Declare its "levels", from the lowest to the highest.`,
    );
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** Finds the number of a level that a skill names by number or by word; undefined when the framework has no such level. */
function levelReader(
  levels: readonly LevelOfResponsibility[],
  isSfia: boolean,
): (written: string) => number | undefined {
  const byName = new Map(levels.map((level) => [level.name.toLowerCase(), level.number]));
  const numbers = new Set(levels.map((level) => level.number));
  const most = isSfia ? 7 : DATA_LIMITS.levels;
  // SFIA has seven levels even where a file describes some of them only; a house framework has those that it declares.
  const known = isSfia || numbers.size === 0 ? (n: number) => n >= 1 && n <= most : (n: number) => numbers.has(n);
  return (written) => {
    const number = wholeNumber(written) ?? byName.get(written.toLowerCase());
    return number !== undefined && known(number) ? number : undefined;
  };
}

interface Shared {
  readonly isCode: (text: string) => boolean;
  readonly pattern: string;
  readonly levelNumber: (written: string) => number | undefined;
  readonly context: Context;
}

interface Item {
  readonly raw: RawSkill;
  readonly texts: {
    readonly code: string;
    readonly name: string;
    readonly description?: string;
    readonly url?: string;
  };
  readonly levels: readonly SkillLevel[];
}

/** Skills or attributes: those with a code of the right shape, a name and, for skills, at least one level; each code once. */
function loadItems(raws: readonly RawSkill[], what: 'skill' | 'attribute', shared: Shared): Item[] {
  const { problems, skipped } = shared.context;
  const most = what === 'skill' ? DATA_LIMITS.skills : DATA_LIMITS.attributes;
  const items = new Map<string, Item>();
  for (const raw of raws) {
    const { code, name, place } = raw;
    const label = code ?? name ?? '';
    const skip = (problem: string, message: string): void => {
      problems.add('error', problem, message, place);
      if (skipped.length < DATA_LIMITS.skills)
        skipped.push({ what, label: cut(label, DATA_LIMITS.name), problem, ...(place && { place }) });
    };
    if (items.size >= most) {
      skip(
        'too-many',
        `More than ${most.toLocaleString('en')} ${what}s in one file: the rest is left out. Is this the right file? If so, split it.`,
      );
    } else if (code === undefined) {
      const named = name === undefined ? `This ${what}` : `"${cut(name, 60)}"`;
      skip('row-without-code', `${named} has no code and is left out. Write its code, for example ITOP.`);
    } else if (!shared.isCode(code)) {
      skip(
        'code-shape',
        `"${cut(code, 40)}" is no code of this framework and is left out: ${shapeInWords(code, shared)}`,
      );
    } else if (name === undefined) {
      skip('row-without-name', `${code} has no name and is left out. Write the name of the ${what}.`);
    } else if (items.has(code)) {
      const first = items.get(code)?.raw.place;
      skip(
        'duplicate-code',
        `${code} stands here a second time; the first one${firstInWords(first)} is used. Remove one of them.`,
      );
    } else {
      const levels = loadSkillLevels(raw, code, what, shared);
      if (what === 'skill' && levels.length === 0) {
        skip('skill-without-levels', `${code} has no level and is left out. Say at which levels it is defined.`);
        continue;
      }
      const description = limited(raw.description, `The description of ${code}`, place, shared.context);
      const guidance = limited(raw.guidance, `The guidance notes of ${code}`, place, shared.context);
      items.set(code, {
        raw: guidance === undefined ? raw : { ...raw, guidance },
        texts: {
          code,
          name: cut(name, DATA_LIMITS.name),
          ...(description !== undefined && { description }),
          ...webAddress(raw.url, place, shared.context),
        },
        levels,
      });
    }
  }
  return [...items.values()];
}

/** The levels of one skill, in ascending order; a level that is defined without a text is kept and told. */
function loadSkillLevels(raw: RawSkill, code: string, what: Skipped['what'], shared: Shared): SkillLevel[] {
  const { problems, skipped } = shared.context;
  const levels = new Map<number, SkillLevel>();
  const listed = new Set((raw.definedLevels ?? []).map(shared.levelNumber));
  for (const { level, text, place: ownPlace } of raw.levels) {
    const place = ownPlace ?? raw.place;
    const skip = (problem: string, message: string): void => {
      problems.add('error', problem, message, place);
      if (skipped.length < DATA_LIMITS.skills) {
        skipped.push({ what: 'level', label: `${code} ${cut(level, 40)}`, problem, ...(place && { place }) });
      }
    };
    const number = shared.levelNumber(level);
    if (number === undefined) {
      skip(
        'level-unknown',
        `"${cut(level, 40)}" is no level of this framework, so ${code} is read without it. Mend the level.`,
      );
    } else if (levels.has(number)) {
      skip('level-twice', `${code} has level ${level} twice; the first one is used. Remove one of them.`);
    } else if (text === undefined) {
      problems.add(
        'warning',
        'level-without-text',
        `${code} is defined at level ${level}, and the definition is missing. Write it, or remove the level.`,
        place,
      );
      levels.set(number, { level: number });
    } else {
      if (listed.size > 0 && !listed.has(number)) {
        problems.add(
          'warning',
          'level-not-listed',
          `${code} has a definition for level ${level}, and its list of levels does not name it. It is read as defined. Mend the list or the definition.`,
          place,
        );
      }
      levels.set(number, {
        level: number,
        text: limited(text, `The definition of ${code} level ${level}`, place, shared.context) ?? text,
      });
    }
  }
  for (const level of raw.definedLevels ?? []) {
    const number = shared.levelNumber(level);
    if (number === undefined) {
      problems.add(
        'error',
        'level-unknown',
        `"${cut(level, 40)}" is no level of this framework, so ${code} is read without it. Mend the level.`,
        raw.place,
      );
    } else if (!levels.has(number)) {
      problems.add(
        'warning',
        'level-without-text',
        `${code} is defined at level ${level}, and the definition is missing. Write it, or remove the level.`,
        raw.place,
      );
      levels.set(number, { level: number });
    }
  }
  const sorted = [...levels.values()].sort((a, b) => a.level - b.level);
  const gap = sorted.find((level, index) => index > 0 && level.level !== (sorted[index - 1]?.level ?? 0) + 1);
  if (gap !== undefined && what === 'skill') {
    problems.add(
      'information',
      'level-gap',
      `${code} is defined at levels ${sorted.map((l) => l.level).join(', ')}, with a gap before ${gap.level}. SFIA has no such skill: check whether a level is missing.`,
      raw.place,
    );
  }
  return sorted;
}

function limited(
  text: string | undefined,
  what: string,
  place: Place | undefined,
  { problems }: Context,
): string | undefined {
  if (text === undefined || text.length <= DATA_LIMITS.text) return text;
  problems.add(
    'warning',
    'text-too-long',
    `${what} is longer than ${DATA_LIMITS.text.toLocaleString('en')} characters and is cut. Is it the right text?`,
    place,
  );
  return cut(text, DATA_LIMITS.text);
}

/** Only what leads to the web may become a link: a file may hold `command:` or `javascript:` there. */
function webAddress(url: string | undefined, place: Place | undefined, { problems }: Context): { url?: string } {
  if (url === undefined) return {};
  if (/^https?:\/\/[^\s<>"]{1,2000}$/i.test(url)) return { url };
  problems.add(
    'information',
    'no-web-address',
    `"${cut(url, 60)}" is no address on the web and is not offered as a link.`,
    place,
  );
  return {};
}

function shapeInWords(code: string, { isCode, pattern }: Shared): string {
  const capitals = code.toUpperCase();
  if (capitals !== code && isCode(capitals)) return `write it in capitals, ${capitals}.`;
  return pattern === SFIA_CODE_PATTERN
    ? 'a code has four capital letters. For a house framework with other codes, declare "codePattern" in its JSON file.'
    : `its codes look like ${pattern}. Mend the code, or "codePattern".`;
}

function firstInWords(place: Place | undefined): string {
  if (place?.cell !== undefined) return `, in cell ${place.cell},`;
  return place?.line === undefined ? '' : `, in line ${place.line + 1},`;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/** At most `length` UTF-16 code units, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}
