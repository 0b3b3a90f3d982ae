/** Files with one row for each level of a skill: `ITOP, 1, ...`, `ITOP, 2, ...`. */
import type { RawSkill } from '../core/catalogue/raw.ts';

/** What a row says before it is known whether its skill has others. */
export interface RawRow extends RawSkill {
  /** The text of the one level that the row names. */
  readonly levelText?: string;
}

/**
 * Puts the rows of one skill together: those with one code that name one level each, and none twice. Where such rows have
 * no text of their level, their descriptions are that text. Other rows stay as they are.
 */
export function joinLevelRows(rows: readonly RawRow[]): RawSkill[] {
  const byCode = new Map<string, RawRow[]>();
  for (const row of rows) {
    if (row.code === undefined || !isOfOneLevel(row)) continue;
    const known = byCode.get(row.code);
    if (known === undefined) byCode.set(row.code, [row]);
    else known.push(row);
  }
  const joined = new Set<string>();
  return rows.flatMap((row): RawSkill[] => {
    const { levelText: _, ...alone } = row;
    const group = isOfOneLevel(row) ? byCode.get(row.code ?? '') : undefined;
    if (group === undefined || !hasLevelsOnce(group)) return [alone];
    if (group.length === 1 && row.levelText === undefined) return [alone];
    if (joined.has(row.code!)) return [];
    joined.add(row.code!);
    return [join(group)];
  });
}

function isOfOneLevel({ levels, definedLevels }: RawRow): boolean {
  return levels.length === 0 && definedLevels?.length === 1;
}

function hasLevelsOnce(group: readonly RawRow[]): boolean {
  return new Set(group.map(({ definedLevels }) => definedLevels![0]!.level)).size === group.length;
}

function join(group: readonly RawRow[]): RawSkill {
  const [first] = group;
  const { levelText: _, definedLevels: __, description, ...facts } = first!;
  const texts = group.map(({ levelText }) => levelText);
  const describesLevels =
    texts.every((text) => text === undefined) && group.some((row) => row.description !== description);
  return {
    ...facts,
    ...(description !== undefined && !describesLevels && { description }),
    levels: group.map(({ definedLevels, levelText, description: own, place }) => {
      const text = describesLevels ? own : levelText;
      return { level: definedLevels![0]!.level, ...(text !== undefined && { text }), ...(place && { place }) };
    }),
  };
}
