/** One level up or down, of those that the skill has. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import { codeOf } from '../check/resolve.ts';
import type { Edit } from '../check/rule.ts';
import { definedLevels } from '../check/wording.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import { citationAt } from './locate.ts';
import type { LevelUse } from './use-level.ts';

export interface LevelStep {
  readonly level: number;
  readonly edits: readonly Edit[];
}

/**
 * Makes the role that cites a skill at an offset state the next level of it, wherever it states the one.
 * @returns `undefined` where no citation states one level, where there is no further one, or where it would bring a mistake
 */
export function stepLevel(
  document: Document,
  offset: number,
  by: 'up' | 'down',
  catalogue: Catalogue,
  levelUse: LevelUse,
  settings: Settings,
): LevelStep | undefined {
  const located = citationAt(document.profile, offset);
  if (located?.certain !== true) return undefined;
  const { start, levels, levelsFrom } = located.citation;
  const [only, second] = levels;
  if (only === undefined || second !== undefined || only.from !== only.to || levelsFrom === 'role') return undefined;
  const edition = editionAt(document.profile, offset, catalogue, settings);
  const code = codeOf(located.citation, catalogue, edition);
  const skill = code === undefined ? undefined : catalogue.skill(code, edition);
  if (code === undefined || skill === undefined) return undefined;
  const defined = definedLevels(skill);
  const level = by === 'up' ? defined.find((each) => each > only.from) : defined.findLast((each) => each < only.from);
  if (level === undefined) return undefined;
  const edits = levelUse.use(document, { code, at: start }, level, settings);
  // of a row with several levels another one may be nearest
  return edits?.some((edit) => edit.start <= only.end && edit.end >= only.start) ? { level, edits } : undefined;
}
