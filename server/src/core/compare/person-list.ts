/** What somebody can do: a plain list of skills with levels, written in Markdown. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionsOf } from '../check/edition.ts';
import { levelsOf } from '../check/level-edits.ts';
import { createResolver } from '../check/resolve.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';

export interface PersonSkill {
  readonly code: string;
  /** '' for a code that nobody knows. */
  readonly name: string;
  /** The highest that is stated; `null` where none is. */
  readonly level: number | null;
}

/**
 * Each skill once, in the order of the list. Nobody writes a list of this kind but of skills, so what reads like a citation is
 * one, whether the document shows that it cites skills or not.
 */
export function personSkills({ profile }: Document, catalogue: Catalogue, settings: Settings): readonly PersonSkill[] {
  const resolve = createResolver(catalogue, editionsOf(profile, catalogue, settings).edition);
  const skills = new Map<string, PersonSkill>();
  for (const citation of [...profile.citations, ...profile.doubtful].sort((a, b) => a.start - b.start)) {
    const resolved = resolve(citation);
    if (resolved === undefined) continue;
    const { code, skill, everywhere } = resolved;
    const highest = Math.max(levelsOf(citation.levels).at(-1) ?? 0, skills.get(code)?.level ?? 0);
    const name = (skill ?? everywhere.at(-1))?.name ?? '';
    skills.set(code, { code, name, level: highest === 0 ? null : highest });
  }
  return [...skills.values()];
}
