/** What messages are told of skills, levels and duties. How it is said stands in the tables of messages. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelName } from '../catalogue/catalogue.ts';
import { SFIA, type LevelOfResponsibility, type Skill } from '../catalogue/types.ts';
import type { LevelJudgement } from '../judge/index.ts';
import type { KindOfDuty, NamedLevel, Reading } from '../messages/types.ts';
import { levelNameKey } from '../profile/phrases/names.ts';

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
export function skillInWords({ code, name }: Pick<Skill, 'code' | 'name'>): string {
  return `${code} (${name})`;
}

/** A level of a skill with its phrase. */
export function namedLevel(level: number, skill: Skill, catalogue: Catalogue): NamedLevel {
  return { level, name: levelName(catalogue, skill, level) ?? '' };
}

/** The same for a level that belongs to no skill. */
export function namedRoleLevel(level: number, catalogue: Catalogue, edition: string): NamedLevel {
  return { level, name: catalogue.levels(SFIA, edition).find(({ number }) => number === level)?.name ?? '' };
}

/** What a judgement says of duties, as far as a message tells it. */
export function readingOf(judgement: LevelJudgement): Reading {
  return { levels: likelyLevels(judgement), cues: judgement.cues.slice(0, 3).map((cue) => cue.text.trim()) };
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

/** What a duty that begins at an offset stands in. */
export function kindOfDuty(text: string, at: number): KindOfDuty {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return before.includes('|') ? 'cell' : /^[\s>]*(?:[-*+]|\d+[.)])\s/.test(before) ? 'bullet' : 'paragraph';
}

/** Whether a phrase names a level, in full or by its first part: "Ensure" for "Ensure, advise". */
export function isNameOf(phrase: string, { name }: LevelOfResponsibility): boolean {
  const written = levelNameKey(phrase);
  return written === levelNameKey(name) || written === levelNameKey(name.split(',')[0]!);
}
