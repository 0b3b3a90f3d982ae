/** The words that messages share. Plain English for people in HR. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelName } from '../catalogue/catalogue.ts';
import { SFIA, type LevelOfResponsibility, type Skill } from '../catalogue/types.ts';
import type { LevelJudgement } from '../judge/index.ts';
import { levelNameKey } from '../profile/phrases/names.ts';

/** `levels 1 to 5`, `level 4`, `levels 2, 3 and 5`: numbers in ascending order. */
export function levelsInWords(levels: readonly number[]): string {
  if (levels.length === 0) return 'no level';
  if (levels.length === 1) return `level ${levels[0]}`;
  const contiguous = levels.every((level, i) => i === 0 || level === levels[i - 1]! + 1);
  if (contiguous && levels.length > 2) return `levels ${levels[0]} to ${levels.at(-1)}`;
  return `levels ${levels.slice(0, -1).join(', ')} and ${levels.at(-1)}`;
}

export function definedLevels(skill: Skill): number[] {
  return skill.levels.map(({ level }) => level);
}

/** `SFIA 9`; a house framework goes by its own title and edition, `Skills of the bakery 2026`. */
export function editionName({ framework: id, edition, source }: Skill, catalogue: Catalogue): string {
  if (id === SFIA) return edition === undefined ? 'SFIA' : `SFIA ${edition}`;
  const title = catalogue.frameworks.find((framework) => framework.source === source)?.title ?? id;
  return edition === undefined || title.includes(edition) ? title : `${title} ${edition}`;
}

/** `ITOP (Infrastructure operations)` */
export function skillInWords(skill: Skill): string {
  return `${skill.code} (${skill.name})`;
}

/** `level 4 (Enable)` */
export function levelInWords(level: number, skill: Skill, catalogue: Catalogue): string {
  const name = levelName(catalogue, skill, level);
  return name === undefined || name === '' ? `level ${level}` : `level ${level} (${name})`;
}

/** The same for a level that belongs to no skill. */
export function roleLevelInWords(level: number, catalogue: Catalogue, edition: string): string {
  const name = catalogue.levels(SFIA, edition).find(({ number }) => number === level)?.name ?? '';
  return name === '' ? `level ${level}` : `level ${level} (${name})`;
}

/** "reads like level 1 or 2: *swap the tapes*, *ring the engineer*" */
export function readsLike(judgement: LevelJudgement): string {
  const words = judgement.cues.slice(0, 3).map((cue) => `"${cue.text.trim()}"`);
  return `reads like level ${likelyLevels(judgement).join(' or ')}${words.length === 0 ? '' : `: ${words.join(', ')}`}`;
}

/** The levels that a judgement speaks for: the best, and its neighbour where that is nearly as likely. */
function likelyLevels(judgement: LevelJudgement): number[] {
  const best = judgement.probabilities.get(judgement.best) ?? 0;
  return [...judgement.probabilities]
    .filter(
      ([level, probability]) =>
        level === judgement.best || (Math.abs(level - judgement.best) === 1 && probability > best / 3),
    )
    .map(([level]) => level)
    .sort((a, b) => a - b);
}

/** What a duty that begins at an offset is called. */
export function kindOfDuty(text: string, at: number): string {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.includes('|') ? 'cell' : /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(before) ? 'bullet' : 'paragraph';
}

/** Whether a phrase names a level, in full or by its first part: "Ensure" for "Ensure, advise". */
export function isNameOf(phrase: string, { name }: LevelOfResponsibility): boolean {
  const written = levelNameKey(phrase);
  return written === levelNameKey(name) || written === levelNameKey(name.split(',')[0]!);
}
