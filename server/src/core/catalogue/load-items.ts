/** The skills and attributes of a file: which of them are sound, and what is wrong with the others. */
import { SFIA_CODE_PATTERN } from './code-pattern.ts';
import { cut, DATA_LIMITS, webAddress, type LoadContext, type Skipped } from './load-context.ts';
import type { Messages } from '../messages/messages.ts';
import type { RawSkill } from './raw.ts';
import type { Place, SkillLevel } from './types.ts';

/** What the framework says about codes and levels. */
export interface Shared {
  readonly isCode: (text: string) => boolean;
  readonly pattern: string;
  readonly levelNumber: (written: string) => number | undefined;
  readonly context: LoadContext;
}

export interface Item {
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
export function loadItems(raws: readonly RawSkill[], what: 'skill' | 'attribute', shared: Shared): Item[] {
  const { problems, skipped } = shared.context;
  const items = new Map<string, Item>();
  for (const raw of raws) {
    const item = loadItem(raw, what, items, shared);
    if (!('problem' in item)) {
      items.set(item.texts.code, item);
      continue;
    }
    const { place } = raw;
    problems.add('error', item.problem, item.message, place);
    const label = cut(raw.code ?? raw.name ?? '', DATA_LIMITS.name);
    if (skipped.length < DATA_LIMITS.skills)
      skipped.push({ what, label, problem: item.problem, ...(place && { place }) });
  }
  return [...items.values()];
}

/** Why something is left out. */
interface LeftOut {
  readonly problem: string;
  readonly message: string;
}

/** @param before the items of the same file that are read already, by code */
function loadItem(
  raw: RawSkill,
  what: 'skill' | 'attribute',
  before: ReadonlyMap<string, Item>,
  shared: Shared,
): Item | LeftOut {
  const { code, name, place } = raw;
  const say = shared.context.problems.messages.data;
  const most = what === 'skill' ? DATA_LIMITS.skills : DATA_LIMITS.attributes;
  if (before.size >= most) {
    return {
      problem: 'too-many',
      message: say.tooMany[what](most),
    };
  }
  if (code === undefined) {
    const named = name === undefined ? say.this[what] : say.quote(cut(name, 60));
    const message = say.noCode(named);
    return { problem: 'row-without-code', message };
  }
  if (!shared.isCode(code)) {
    return { problem: 'code-shape', message: wrongShape(code, shared, say) };
  }
  if (name === undefined) {
    const message = say.noName[what](code);
    return { problem: 'row-without-name', message };
  }
  const first = before.get(code);
  if (first !== undefined) {
    const message = say.codeTwice(code, firstInWords(first.raw.place, say));
    return { problem: 'duplicate-code', message };
  }
  const levels = loadSkillLevels(raw, code, what, shared);
  if (what === 'skill' && levels.length === 0) {
    const message = say.noLevel(code);
    return { problem: 'skill-without-levels', message };
  }
  const description = limited(raw.description, say.description(code), place, shared.context);
  const guidance = limited(raw.guidance, say.guidance(code), place, shared.context);
  return {
    raw: guidance === undefined ? raw : { ...raw, guidance },
    texts: {
      code,
      name: cut(name, DATA_LIMITS.name),
      ...(description !== undefined && { description }),
      ...webAddress(raw.url, place, shared.context),
    },
    levels,
  };
}

/** The levels of one skill, in ascending order; a level that is defined without a text is kept and told. */
function loadSkillLevels(raw: RawSkill, code: string, what: Skipped['what'], shared: Shared): SkillLevel[] {
  const levels = new Map<number, SkillLevel>();
  addDescribedLevels(levels, raw, code, shared);
  addListedLevels(levels, raw, code, shared);
  const sorted = [...levels.values()].sort((a, b) => a.level - b.level);
  if (what === 'skill') tellGap(sorted, raw, code, shared.context);
  return sorted;
}

/** The levels that have a definition, or a place for one. */
function addDescribedLevels(levels: Map<number, SkillLevel>, raw: RawSkill, code: string, shared: Shared): void {
  const { problems, skipped } = shared.context;
  const say = problems.messages.data;
  const listed = new Set((raw.definedLevels ?? []).map(({ level }) => shared.levelNumber(level)));
  for (const { level, text, place = raw.place } of raw.levels) {
    const skip = (problem: string, message: string): void => {
      problems.add('error', problem, message, place);
      if (skipped.length < DATA_LIMITS.skills) {
        skipped.push({ what: 'level', label: `${code} ${cut(level, 40)}`, problem, ...(place && { place }) });
      }
    };
    const number = shared.levelNumber(level);
    if (number === undefined) skip('level-unknown', say.unknownLevel(cut(level, 40), code));
    else if (levels.has(number)) skip('level-twice', say.levelTwice(code, level));
    else if (text === undefined) {
      problems.add('warning', 'level-without-text', say.noText(level, code), place);
      levels.set(number, { level: number });
    } else {
      if (listed.size > 0 && !listed.has(number)) {
        problems.add('warning', 'level-not-listed', say.notListed(code, level), place);
      }
      const own = limited(text, say.definition(code, level), place, shared.context);
      levels.set(number, { level: number, ...(own !== undefined && { text: own }) });
    }
  }
}

/** The levels that the skill's list of levels names and that have no place for a definition. */
function addListedLevels(levels: Map<number, SkillLevel>, raw: RawSkill, code: string, shared: Shared): void {
  const { problems } = shared.context;
  const say = problems.messages.data;
  for (const { level, place = raw.place } of raw.definedLevels ?? []) {
    const number = shared.levelNumber(level);
    if (number === undefined) problems.add('error', 'level-unknown', say.unknownLevel(cut(level, 40), code), place);
    else if (!levels.has(number)) {
      problems.add('warning', 'level-without-text', say.noText(level, code), place);
      levels.set(number, { level: number });
    }
  }
}

function tellGap(sorted: readonly SkillLevel[], { place }: RawSkill, code: string, { problems }: LoadContext): void {
  const gap = sorted.find((level, index) => index > 0 && level.level !== (sorted[index - 1]?.level ?? 0) + 1);
  if (gap === undefined) return;
  problems.add(
    'information',
    'level-gap',
    problems.messages.data.gap(
      code,
      sorted.map((own) => own.level),
      gap.level,
    ),
    place,
  );
}

/** A text within the limits for one text and for all texts of the file; undefined where there is none, or no room for it. */
function limited(
  text: string | undefined,
  what: string,
  place: Place | undefined,
  context: LoadContext,
): string | undefined {
  if (text === undefined) return undefined;
  const { problems } = context;
  if (text.length > DATA_LIMITS.text) {
    problems.add('warning', 'text-too-long', problems.messages.data.textTooLong(what, DATA_LIMITS.text), place);
  }
  const own = cut(text, DATA_LIMITS.text);
  if (context.textLength + own.length > DATA_LIMITS.allTexts) {
    problems.add('error', 'too-much-text', problems.messages.data.tooMuchText(what, DATA_LIMITS.allTexts), place);
    return undefined;
  }
  context.textLength += own.length;
  return own;
}

function wrongShape(code: string, { isCode, pattern }: Shared, say: Messages['data']): string {
  const capitals = code.toUpperCase();
  const shown = cut(code, 40);
  if (capitals !== code && isCode(capitals)) return say.inCapitals(shown, capitals);
  return pattern === SFIA_CODE_PATTERN ? say.fourCapitals(shown) : say.otherCodes(shown, pattern);
}

function firstInWords(place: Place | undefined, say: Messages['data']): string {
  if (place?.cell !== undefined) return say.inCell(place.cell);
  return place?.line === undefined ? '' : say.inLine(place.line + 1);
}
