/**
 * The citations of a stretch while it is read. A skill that a heading or line names may find its level below, or several;
 * a name alone becomes a citation only when it finds one.
 */
import { standing, withParts } from '../facts/placed.ts';
import type { CitedLevel, Citation, LevelStatement } from '../types.ts';
import type { NamedSkills } from './context.ts';

export interface CitedSkills {
  /** @returns its number, by which contexts and duties know it */
  add(citation: Citation): number;
  /** Adds a skill that a heading names. Where it has no level, none is found below and no table has one, it has the level shared. */
  addHeading(citation: Citation, shared: CitedLevel | undefined): number;
  /** Adds a skill that becomes a citation when a level is found for it. */
  addWaiting(citation: Citation): number;
  /** The citation says in other words what a heading named: `SFIA code: ITOP` below `### Infrastructure operations`. */
  complete(waiting: number, citation: Citation): void;
  isWaiting(number: number): boolean;
  at(number: number): Citation;
  /** Gives a level found below to the skills named above; returns the citations whose duties follow. */
  giveLevel(skills: NamedSkills, statement: LevelStatement): readonly number[];
  /** A name alone heads a group where citations stand below it instead of levels or duties: it cites nothing. */
  closeGroup(number: number, hasDuties: () => boolean): void;
  /** The document says that the level is not there: whoever found it does not cite it. */
  withdrawLevel(owners: readonly number[]): void;
  /** The last citation in a table or list for which this is true. */
  findListed(isIt: (citation: Citation) => boolean): number | undefined;
  /**
   * @param owners the citations under which duties stand
   * @returns all citations in the order of the document; and where each number stands among them, `undefined` where it is none
   */
  close(
    roleLevels: readonly (CitedLevel | undefined)[],
    owners: Iterable<number>,
  ): { readonly citations: readonly Citation[]; readonly placeOf: (number: number) => number | undefined };
}

export function createCitedSkills(): CitedSkills {
  const citations: Citation[] = [];
  /** Those that are no citations, or not yet. */
  const out = new Set<number>();
  const headings = new Map<number, CitedLevel | undefined>();
  /** The levels found below a skill: the first is its own, each other one a citation of its own. */
  const found = new Map<number, number[]>();

  /** Headings that are a name, of which it is not yet known what stands below them. */
  const names = new Set<number>();
  const groups = new Set<number>();

  const add = (citation: Citation): number => citations.push(citation) - 1;

  const giveOne = (number: number, statement: LevelStatement): number => {
    const current = citations[number]!;
    const before = found.get(number);
    if (groups.has(number)) return number;
    if (before === undefined && current.levels.length > 0) return number;
    const known = before?.find((each) => sameLevels(citations[each]!.levels, statement.levels));
    if (known !== undefined) return known;
    const parts = partsBelow(statement);
    if (before === undefined) {
      citations[number] = withParts(current, parts);
      out.delete(number);
      headings.set(number, headings.get(number));
      found.set(number, [number]);
      return number;
    }
    const next = add(withParts(current, { ...parts, start: statement.start, end: statement.end }));
    before.push(next);
    return next;
  };

  /** Gives levels from elsewhere to those of the citations that have found none. */
  const fill = (numbers: Iterable<number>, levelsFor: (number: number) => readonly CitedLevel[] | undefined): void => {
    for (const number of numbers) {
      const citation = citations[number]!;
      if (citation.levels.length > 0 || found.has(number)) continue;
      const levels = levelsFor(number);
      if (levels !== undefined) citations[number] = withParts(citation, { levels, levelsFrom: 'role' });
    }
  };

  return {
    add,
    addHeading(citation, shared) {
      const number = add(citation);
      headings.set(number, shared);
      if (citation.code === undefined) names.add(number);
      return number;
    },
    addWaiting(citation) {
      const number = add(citation);
      out.add(number);
      names.add(number);
      return number;
    },
    complete(waiting, citation) {
      const { name, start, end } = citations[waiting]!;
      citations[waiting] = withParts(citation, { name, start, end, shape: 'heading' });
      out.delete(waiting);
      headings.set(waiting, undefined);
    },
    isWaiting: (number) => out.has(number),
    at: (number) => citations[number]!,
    giveLevel: ({ cited }, statement) => cited.map((number) => giveOne(number, statement)),
    closeGroup(number, hasDuties) {
      if (!names.delete(number) || found.has(number) || citations[number]!.levels.length > 0 || hasDuties()) return;
      groups.add(number);
      out.add(number);
    },
    withdrawLevel(owners) {
      for (const number of owners) {
        const isOwn = found.get(number) !== undefined;
        if (isOwn) citations[number] = withParts(citations[number]!, NO_LEVELS);
        else if (citations[number]!.levelsFrom === 'below') out.add(number);
      }
    },
    findListed(isIt) {
      const number = citations.findLastIndex((citation) => citation.listed && isIt(citation));
      return number < 0 ? undefined : number;
    },
    close(roleLevels, owners) {
      let listed: ReturnType<typeof levelsListed> | undefined;
      fill(headings.keys(), (number) => (listed ??= levelsListed(citations))(citations[number]!));
      // a code alone stays without a level, but duties are claimed at the level of the role
      fill(new Set([...headings.keys(), ...owners]), (number) => {
        const level = headings.get(number) ?? roleLevels[citations[number]!.role] ?? roleLevels[0];
        return level && [level];
      });
      for (const numbers of found.values()) {
        if (numbers.length > 1)
          for (const number of numbers) citations[number] = standing(citations[number]!, 'defines');
      }
      return withoutThose(citations, out);
    },
  };
}

/** The levels that a table or list of the same role gives to the skill that a heading names once more. */
function levelsListed(citations: readonly Citation[]): (named: Citation) => readonly CitedLevel[] | undefined {
  const known = new Map<string, readonly CitedLevel[]>();
  const keyOf = ({ role, code }: Citation): string => `${role} ${code?.text}`;
  for (const citation of citations) {
    if (!citation.listed || citation.code === undefined || citation.levels.length === 0) continue;
    if (!known.has(keyOf(citation))) known.set(keyOf(citation), citation.levels);
  }
  return (named) => known.get(keyOf(named));
}

/** What a citation has from a level that stands below it. */
function partsBelow({ levels, levelSpan, levelPhrase, levelName }: LevelStatement): Partial<Citation> {
  return { levels, levelsFrom: 'below', levelSpan, levelPhrase, levelName };
}

const NO_LEVELS = {
  levels: [],
  levelsFrom: undefined,
  levelSpan: undefined,
  levelPhrase: undefined,
  levelName: undefined,
};

function withoutThose(citations: readonly Citation[], out: ReadonlySet<number>): ReturnType<CitedSkills['close']> {
  if (out.size === 0) return { citations, placeOf: (number) => number };
  const places: (number | undefined)[] = [];
  let next = 0;
  for (let number = 0; number < citations.length; number++) places.push(out.has(number) ? undefined : next++);
  return { citations: citations.filter((_, number) => !out.has(number)), placeOf: (number) => places[number] };
}

function sameLevels(a: readonly CitedLevel[], b: readonly CitedLevel[]): boolean {
  return a.length === b.length && a.every((level, i) => level.from === b[i]!.from && level.to === b[i]!.to);
}
