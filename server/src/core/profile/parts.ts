/**
 * A document that describes several roles is put together role by role, and a role that an edit left alone is not put
 * together again: so a keystroke costs what its role holds, and not what the document holds. Where something reaches
 * over the border of a role (a level that a heading above gives to all of them, say), the whole document is one part.
 */
import { assemble } from './outline/assemble.ts';
import type { PagedText } from '../paged-text.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import type { RoleSection } from './document/roles.ts';
import { INTRODUCTION } from './document/roles.ts';
import type { Survey } from './document/survey.ts';
import type { Part, Span, Vocabulary } from './types.ts';
import type { Title, Unit } from './document/units.ts';

/** A part with what it was read from, for the next version. */
export interface ReadPart extends Part {
  /** Index into `Roles.sections` of the section that it is. */
  readonly role: number;
  readonly basis: Basis;
}

/** All that the contents of a part depend on. */
interface Basis {
  readonly units: readonly Unit[];
  readonly frontMatter: FrontMatter | undefined;
  readonly vocabulary: Vocabulary;
  readonly title: string;
  readonly roleDepth: number | undefined;
  readonly cites: boolean;
  readonly keys: ReadonlySet<string>;
}

/** @param previous the parts of the version before */
export function readParts(
  text: PagedText,
  units: readonly Unit[],
  { roles, cites, keys }: Survey,
  frontMatter: FrontMatter | undefined,
  vocabulary: Vocabulary,
  previous: readonly ReadPart[],
): ReadPart[] {
  const whole = roles.sections[0]!;
  const roleDepth = roles.depth === INTRODUCTION ? undefined : roles.depth;
  const stretches = roles.depth === undefined ? undefined : divide(units, roles.sections, roles.depth, frontMatter);
  if (stretches === undefined) {
    const basis = { units, frontMatter, vocabulary, title: whole.title, roleDepth, cites, keys };
    const stretch = {
      text: text.slice(),
      at: 0,
      units,
      sections: roles.sections,
      roleDepth,
      isOutside: false,
      frontMatter,
      cites,
      keys,
    };
    return [{ start: 0, end: text.length, role: 0, basis, contents: assemble(stretch, vocabulary) }];
  }
  let next = 0;
  return stretches.map((stretch) => {
    const { start, end, role } = stretch;
    const { title } = roles.sections[role]!;
    const own = start === 0 ? frontMatter : undefined;
    const basis = { units: stretch.units, frontMatter: own, vocabulary, title, roleDepth, cites, keys };
    const known = indexNear(previous, next, basis);
    if (known >= 0) next = known + 1;
    const old = previous[known];
    if (old !== undefined && old.end - old.start === end - start && sameBasis(old, start, basis)) {
      return { start, end, role, basis, contents: old.contents };
    }
    const sections = [{ title, start: 0, end: end - start }];
    const contents = assemble(
      {
        text: text.slice(start, end),
        at: start,
        units: basis.units,
        sections,
        roleDepth,
        isOutside: role === 0,
        frontMatter: own,
        cites,
        keys,
      },
      vocabulary,
    );
    return { start, end, role, basis, contents };
  });
}

interface RoleStretch extends Span {
  readonly role: number;
  readonly units: readonly Unit[];
}

/**
 * The sections that are roles, and what is said outside of them. `undefined` where they cannot be read one by one: where
 * a heading above them names a skill or a level, where the document gives a level to all of them, or where more than
 * one place outside of them speaks of skills.
 */
function divide(
  units: readonly Unit[],
  sections: readonly RoleSection[],
  depth: number,
  frontMatter: FrontMatter | undefined,
): RoleStretch[] | undefined {
  if (depth === INTRODUCTION || frontMatter?.level !== undefined) return undefined;
  const stretches: RoleStretch[] = [];
  let outside = 0;
  let first = 0;
  const until = (place: number): readonly Unit[] => {
    const from = first;
    while (first < units.length && units[first]!.at < place) first++;
    return units.slice(from, first);
  };
  /** What stands between two sections; false where it rules out that sections are read one by one. */
  const addOutside = (start: number, end: number): boolean => {
    const between = until(end);
    if (between.some(({ content }) => content.statesLevel)) return false;
    const isSpeaking =
      between.some(({ content }) => content.cites.length > 0) || (start === 0 && hasCitations(frontMatter));
    if (isSpeaking) stretches.push({ start, end, role: 0, units: between });
    if (isSpeaking) outside++;
    return outside <= 1;
  };
  let end = 0;
  for (let role = 1; role < sections.length; role++) {
    const section = sections[role]!;
    if (!addOutside(end, section.start)) return undefined;
    stretches.push({ start: section.start, end: section.end, role, units: until(section.end) });
    end = section.end;
  }
  if (!addOutside(end, sections[0]!.end)) return undefined;
  const isAbove = (title: Title): boolean => title.depth < depth && speaks(title);
  return units.some(({ content }) => content.titles.some(isAbove)) ? undefined : stretches;
}

function hasCitations(frontMatter: FrontMatter | undefined): boolean {
  return frontMatter !== undefined && frontMatter.citations.length > 0;
}

/** A heading that, above the roles, has something to say to what stands below it. */
function speaks({ facts }: Title): boolean {
  return facts.soleName !== undefined || facts.mentions.length > 0 || facts.levels.length > 0;
}

/** An edit takes the place of a few parts; behind them the old ones go on in their order. */
const LOOK_AHEAD = 8;

function indexNear(parts: readonly ReadPart[], from: number, { units }: Basis): number {
  const limit = Math.min(parts.length, from + LOOK_AHEAD);
  for (let i = from; i < limit; i++) {
    if (parts[i]!.basis.units[0]?.content === units[0]?.content) return i;
  }
  return -1;
}

function sameBasis(old: ReadPart, start: number, basis: Basis): boolean {
  const { units, frontMatter, vocabulary, title, roleDepth, cites, keys } = old.basis;
  return (
    frontMatter === basis.frontMatter &&
    vocabulary === basis.vocabulary &&
    title === basis.title &&
    roleDepth === basis.roleDepth &&
    cites === basis.cites &&
    sameKeys(keys, basis.keys) &&
    units.length === basis.units.length &&
    units.every((unit, i) => {
      const other = basis.units[i]!;
      return unit.content === other.content && unit.at - old.start === other.at - start;
    })
  );
}

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((key) => b.has(key)));
}
