import { compileCodePattern, SFIA_CODE_PATTERN } from './code-pattern.ts';
import { createProblemList } from './problem-list.ts';
import { cut, DATA_LIMITS, wholeNumber, webAddress, type LoadContext, type Skipped } from './load-context.ts';
import { loadItems } from './load-items.ts';
import type { Messages } from '../messages/messages.ts';
import { english } from '../messages/messages.ts';
import type { RawFramework, RawSkill } from './raw.ts';
import {
  SFIA,
  type Attribute,
  type DataProblem,
  type Framework,
  type LevelOfResponsibility,
  type Skill,
  type Source,
} from './types.ts';

export type { Skipped } from './load-context.ts';

export interface LoadResult {
  readonly framework: Framework;
  readonly problems: readonly DataProblem[];
  readonly skipped: readonly Skipped[];
}

/**
 * Validates what a reader found in one file and turns it into a framework. Never throws; what cannot be used is left
 * out, told in `problems` and listed in `skipped`. `defaults.edition` is taken where a file of SFIA names no edition.
 */
export function loadFramework(
  raw: RawFramework,
  source: Source,
  defaults: { readonly edition?: string } = {},
  messages: Messages = english,
): LoadResult {
  const context: LoadContext = { problems: createProblemList(messages), skipped: [], textLength: 0 };
  const id = frameworkId(raw, context);
  const isSfia = id === SFIA;
  const edition = validEdition(raw.edition, isSfia, context) ?? (isSfia ? defaults.edition : undefined);
  const { pattern, isCode } = codePatternOf(raw, context);
  const levels = loadLevels(raw, isSfia, context);
  const levelNumber = levelReader(levels, isSfia);
  const shared = { isCode, pattern, levelNumber, context };

  const isAttribute = (item: RawSkill): boolean =>
    ATTRIBUTE.test(item.type ?? '') || (isSfia && BEHAVIOUR.test(item.type ?? ''));
  const rawSkills = raw.skills.filter((item) => !isAttribute(item));
  const rawAttributes = [...raw.attributes, ...raw.skills.filter(isAttribute)];
  const skills: Skill[] = loadItems(rawSkills, 'skill', shared).map((item) => ({
    ...item.texts,
    ...(item.raw.guidance !== undefined && { guidance: item.raw.guidance }),
    ...(item.raw.category !== undefined && { category: cut(item.raw.category, DATA_LIMITS.name) }),
    ...(item.raw.subcategory !== undefined && { subcategory: cut(item.raw.subcategory, DATA_LIMITS.name) }),
    levels: item.levels,
    ...(edition !== undefined && { edition }),
    framework: id,
    source,
    ...(item.raw.place && { place: item.raw.place }),
  }));
  const attributes: Attribute[] = loadItems(rawAttributes, 'attribute', shared).map((item) => ({
    ...item.texts,
    ...(item.raw.type !== undefined && { type: cut(item.raw.type, DATA_LIMITS.name) }),
    levels: item.levels,
    ...(edition !== undefined && { edition }),
    source,
  }));
  if (skills.length + attributes.length + levels.length === 0) {
    context.problems.add('error', 'no-skills', messages.data.nothingUsable);
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

/** The types that are given to attributes wherever they are listed, and those that SFIA alone gives to them. */
const ATTRIBUTE = /\battributes?\b/i;
const BEHAVIOUR = /\b(?:business skills|behaviou?r(?:s|al)?)\b/i;

/**
 * The declared id in small letters, digits and hyphens. A file that declares neither an id nor codes of its own is SFIA's;
 * one that has its own codes and no id goes by its title.
 */
function frameworkId(raw: RawFramework, { problems }: LoadContext): string {
  const ownCodes = raw.codePattern !== undefined && raw.codePattern !== SFIA_CODE_PATTERN;
  if (raw.id === undefined && !ownCodes) return SFIA;
  const id = slug(raw.id ?? '') || slug(raw.title ?? '') || 'house';
  if (raw.id === undefined || slug(raw.id) === '') {
    problems.add('warning', 'framework-without-id', problems.messages.data.noId(id));
  }
  return id;
}

function slug(text: string): string {
  return cut(text, 60)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** An edition of SFIA is its number, however it is written: `SFIA 9`, `v9`, `9.0`. */
function validEdition(edition: string | undefined, isSfia: boolean, { problems }: LoadContext): string | undefined {
  if (edition === undefined) return undefined;
  const number = /^(?:sfia[\s_-]?)?(?:v|version|edition)?[\s_.-]?(\d{1,2})(?:\.0)?$/i.exec(edition.slice(0, 40))?.[1];
  if (isSfia && number !== undefined) return number;
  if (/^[\p{L}\p{N}][\p{L}\p{N}. _-]{0,31}$/u.test(edition)) return edition;
  problems.add('warning', 'edition-unclear', problems.messages.data.noEdition(cut(edition, 40)));
  return undefined;
}

function codePatternOf(
  raw: RawFramework,
  { problems }: LoadContext,
): { pattern: string; isCode: (text: string) => boolean } {
  const pattern = raw.codePattern ?? SFIA_CODE_PATTERN;
  const compiled = compileCodePattern(pattern, problems.messages.codePatterns);
  if (compiled.ok) {
    const whole = new RegExp(`^(?:${compiled.source})$`);
    return { pattern, isCode: (text) => whole.test(text) };
  }
  problems.add('error', 'code-pattern', problems.messages.codePatterns.notUsed(cut(pattern, 60), compiled.reason));
  return { pattern: SFIA_CODE_PATTERN, isCode: (text) => /^[A-Z]{4}$/.test(text) };
}

/** Levels of responsibility by ascending number. A number that is missing or used twice is told. */
function loadLevels(raw: RawFramework, isSfia: boolean, context: LoadContext): LevelOfResponsibility[] {
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
      skip('level-unknown', problems.messages.data.noLevelOfResponsibility(cut(level.number, 40), most));
    } else if (byNumber.has(number)) {
      skip('level-twice', problems.messages.data.responsibilityTwice(number));
    } else {
      const { name, essence, url } = level;
      byNumber.set(number, {
        number,
        name: cut(isSfia ? phraseIn(name ?? '', number) : (name ?? ''), DATA_LIMITS.name),
        ...(essence !== undefined && { essence: cut(essence, DATA_LIMITS.text) }),
        ...webAddress(url, level.place, context),
      });
    }
  }
  if (!isSfia && raw.levels.length === 0) {
    problems.add('warning', 'framework-without-levels', problems.messages.data.noLevels(DATA_LIMITS.levels));
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** `Enable` of `Level 4: Enable`; a label that only counts, `Level 4`, is no phrase. */
function phraseIn(name: string, number: number): string {
  const [counting = ''] = /^(?:(?:sfia )?level )?(\d{1,2})(?!\d)/i.exec(name) ?? [];
  if (!counting.endsWith(String(number))) return name;
  return name
    .slice(counting.length)
    .replace(/^[\s:.,()\u2013\u2014-]+/, '')
    .replace(/\)$/, '');
}

/** 4 of `Level 4`, `level_4`, `L4`, `4 - Enable`, `Level 4: Enable`. */
function leadingNumber(written: string): number | undefined {
  const [, behindWord, alone] =
    /^(?:l(?:evel)?[\s_-]*(\d{1,2})|(\d{1,2})\s*[-:.(\u2013])(?!\d)/i.exec(written.slice(0, 40)) ?? [];
  return wholeNumber(behindWord ?? alone ?? '');
}

/** Finds the number of a level that a skill names by number or by word; undefined when the framework has no such level. */
function levelReader(
  levels: readonly LevelOfResponsibility[],
  isSfia: boolean,
): (written: string) => number | undefined {
  const byName = new Map(
    levels.filter(({ name }) => name !== '').map(({ name, number }) => [name.toLowerCase(), number]),
  );
  const numbers = new Set(levels.map((level) => level.number));
  const most = isSfia ? 7 : DATA_LIMITS.levels;
  // SFIA has seven levels even where a file describes some of them only; a house framework has those that it declares.
  const known = isSfia || numbers.size === 0 ? (n: number) => n >= 1 && n <= most : (n: number) => numbers.has(n);
  return (written) => {
    const number = wholeNumber(written) ?? byName.get(written.toLowerCase()) ?? leadingNumber(written);
    return number !== undefined && known(number) ? number : undefined;
  };
}
