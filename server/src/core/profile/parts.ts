/**
 * A document that describes several roles is put together role by role, and a role that an edit left alone is not put
 * together again: so a keystroke costs what its role holds, and not what the document holds. Where something reaches
 * over the border of a role (a level that a heading above gives to all of them, say), the whole document is one part.
 */
import { assemble } from './outline/assemble.ts';
import type { PagedText } from '../paged-text.ts';
import { firstAtOrAfter } from '../sorted.ts';
import type { LocalChange } from './document/change.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { INTRODUCTION } from './document/roles.ts';
import type { Survey } from './document/survey.ts';
import type { Part, Span, Vocabulary } from './types.ts';
import type { Title, UnitContent } from './document/unit-content.ts';
import type { Units } from './document/units.ts';
import { unitsFrom } from './document/units.ts';

/** A part with what it was read from, for the next version. */
export interface ReadPart extends Part {
  /** Index into `Roles.sections` of the section that it is. */
  readonly role: number;
  /** It is all of the document, whatever roles that describes. */
  readonly isWhole: boolean;
  readonly basis: Basis;
}

/** All that the contents of a part depend on. */
interface Basis {
  /** Where the part began when it was read. */
  readonly at: number;
  readonly units: Units;
  readonly frontMatter: FrontMatter | undefined;
  readonly vocabulary: Vocabulary;
  readonly title: string;
  readonly roleDepth: number | undefined;
  readonly cites: boolean;
  readonly keys: ReadonlySet<string>;
}

/** What parts are read from. */
interface Source {
  readonly text: PagedText;
  readonly units: Units;
  readonly survey: Survey;
  readonly frontMatter: FrontMatter | undefined;
  readonly vocabulary: Vocabulary;
}

type Stretch = Span & Pick<ReadPart, 'role' | 'isWhole'>;

/** @param previous the parts of the version before */
export function readParts(source: Source, previous: readonly ReadPart[]): ReadPart[] {
  let next = 0;
  return stretchesOf(source).map((stretch) => {
    const basis = basisOf(source, stretch);
    const known = indexNear(previous, next, basis);
    if (known >= 0) next = known + 1;
    const old = previous[known];
    return old !== undefined &&
      !stretch.isWhole &&
      old.end - old.start === stretch.end - stretch.start &&
      sameBasis(old.basis, basis)
      ? { ...stretch, basis, contents: old.contents }
      : readPart(source, stretch, basis);
  });
}

/** The parts of the next version, where the rest of the document is none the wiser for an edit. */
export function readPartsAgain(source: Source, previous: readonly ReadPart[], change: LocalChange): ReadPart[] {
  return previous.map((part) => {
    const { role, isWhole } = part;
    if (part.end <= change.start && part.end < change.end) return part;
    const end = part.end + change.by;
    if (part.start >= change.end) return { ...part, start: part.start + change.by, end };
    const stretch = { start: part.start, end, role, isWhole };
    return readPart(source, stretch, basisOf(source, stretch));
  });
}

function basisOf({ units, survey, frontMatter, vocabulary }: Source, { start, end, role }: Stretch): Basis {
  const { cites, keys, roles } = survey;
  return {
    at: start,
    units: unitsFrom(units, firstAtOrAfter(units.starts, start), firstAtOrAfter(units.starts, end)),
    frontMatter: start === 0 ? frontMatter : undefined,
    vocabulary,
    title: roles.sections[role]!.title,
    roleDepth: roles.depth === INTRODUCTION ? undefined : roles.depth,
    cites,
    keys,
  };
}

function readPart({ text, survey }: Source, stretch: Stretch, basis: Basis): ReadPart {
  const { start, end, role, isWhole } = stretch;
  const { at, units, frontMatter, vocabulary, title, roleDepth, cites, keys } = basis;
  const contents = assemble(
    {
      text: text.slice(start, end),
      at,
      units,
      sections: isWhole ? survey.roles.sections : [{ title, start: 0, end: end - start }],
      roleDepth,
      isOutside: role === 0 && !isWhole,
      frontMatter,
      cites,
      keys,
    },
    vocabulary,
  );
  return { ...stretch, basis, contents };
}

/**
 * The sections that are roles, and what is said outside of them; or the whole document, where they cannot be read one by
 * one: where a heading above them names a skill or a level, where the document gives a level to all of them, or where
 * more than one place outside of them speaks of skills.
 */
function stretchesOf({ text, units, survey: { roles }, frontMatter }: Source): readonly Stretch[] {
  const whole = [{ start: 0, end: text.length, role: 0, isWhole: true }];
  const { sections, depth } = roles;
  if (depth === undefined || depth === INTRODUCTION || frontMatter?.level !== undefined) return whole;
  const stretches: Stretch[] = [];
  let outside = 0;
  let first = 0;
  /** What stands between two sections; false where it rules out that sections are read one by one. */
  const addOutside = (start: number, end: number): boolean => {
    let isSpeaking = start === 0 && hasCitations(frontMatter);
    for (; first < units.starts.length && units.starts[first]! < end; first++) {
      const { statesLevel, cites } = units.contents[first]!;
      if (statesLevel) return false;
      isSpeaking ||= cites.length > 0;
    }
    if (isSpeaking) stretches.push({ start, end, role: 0, isWhole: false });
    if (isSpeaking) outside++;
    return outside <= 1;
  };
  let end = 0;
  for (let role = 1; role < sections.length; role++) {
    const section = sections[role]!;
    if (!addOutside(end, section.start)) return whole;
    end = section.end;
    stretches.push({ start: section.start, end, role, isWhole: false });
    first = firstAtOrAfter(units.starts, end);
  }
  if (!addOutside(end, sections[0]!.end)) return whole;
  const isAbove = (title: Title): boolean => title.depth < depth && speaks(title);
  const hasTitleAbove = ({ titles }: UnitContent): boolean => titles.length > 0 && titles.some(isAbove);
  return units.contents.some(hasTitleAbove) ? whole : stretches;
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
    if (parts[i]!.basis.units.contents[0] === units.contents[0]) return i;
  }
  return -1;
}

function sameBasis(old: Basis, now: Basis): boolean {
  return (
    old.frontMatter === now.frontMatter &&
    old.vocabulary === now.vocabulary &&
    old.title === now.title &&
    old.roleDepth === now.roleDepth &&
    old.cites === now.cites &&
    sameKeys(old.keys, now.keys) &&
    sameUnits(old, now)
  );
}

function sameUnits(old: Basis, now: Basis): boolean {
  const { contents, starts } = now.units;
  return (
    old.units.contents.length === contents.length &&
    contents.every(
      (content, i) => content === old.units.contents[i] && starts[i]! - now.at === old.units.starts[i]! - old.at,
    )
  );
}

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((key) => b.has(key)));
}
