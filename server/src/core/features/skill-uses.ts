/** Where a document cites skills, and how it comes to cite another skill or another level. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import { editionFor } from '../check/edition.ts';
import { hasNumber, levelsOf, rewriteLevel } from '../check/level-edits.ts';
import type { Edit } from '../check/rule.ts';
import { isNameOf } from '../check/wording.ts';
import type { Document } from '../document.ts';
import type { CitedLevel, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { citationAt } from './locate.ts';
import type { ResolvedAt } from './resolved.ts';
import { resolvedCitations } from './resolved.ts';

/** One citation; its span is that of the code, or of the name that stands alone. */
export interface SkillUse extends Span {
  readonly code: string;
  /** '' for a code that nobody knows. */
  readonly name: string;
  /** Single levels, ascending; empty where the citation states none. */
  readonly levels: readonly number[];
  /** The title of the role that cites it. */
  readonly role: string;
}

/** What can be renamed at a place: a skill by its code, or the level at which a skill is cited. */
export interface Renamable extends Span {
  readonly code: string;
  /** Missing where the skill is meant. */
  readonly level?: number;
  /** What stands there now. */
  readonly text: string;
}

/** In the order of the document; a code that several levels of a row belong to is one. */
export function skillUses({ profile }: Document, catalogue: Catalogue, settings: Settings): readonly SkillUse[] {
  const uses = new Map<number, SkillUse>();
  for (const { citation, code, skill, everywhere } of resolvedCitations(profile, catalogue, settings)) {
    const { start, end } = citation.code ?? citation.name ?? citation;
    const levels = levelsOf([
      ...(uses.get(start)?.levels ?? []).map((level) => ({ from: level, to: level })),
      ...citation.levels,
    ]);
    const name = (skill ?? everywhere.at(-1))?.name ?? '';
    uses.set(start, { start, end, code, name, levels, role: profile.roles[citation.role]?.title ?? '' });
  }
  return [...uses.values()];
}

/** @returns `undefined` where nothing is cited for certain, and on the words in between */
export function renamableAt(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
): Renamable | undefined {
  const { text, profile } = document;
  if (citationAt(profile, offset)?.certain !== true) return undefined;
  const on = (span: Span): boolean => offset >= span.start && offset <= span.end;
  for (const { citation, code } of resolvedCitations(profile, catalogue, settings, { start: offset, end: offset })) {
    const place = [citation.code, citation.name].find((piece) => piece !== undefined && on(piece));
    if (place !== undefined) return { start: place.start, end: place.end, code, text: place.text };
    const level = citation.levelsFrom === 'role' ? undefined : citation.levels.find(on);
    if (level === undefined || level.from !== level.to || !hasNumber(text.slice(), level)) continue;
    const number = String(level.from);
    const start = level.start + text.slice(level.start, level.end).indexOf(number);
    return { start, end: start + number.length, code, level: level.from, text: number };
  }
  return undefined;
}

/** The skill that somebody means by a code or a name, in the edition of a document. */
export function skillMeant(
  { profile }: Document,
  words: string,
  catalogue: Catalogue,
  settings: Settings,
): Skill | undefined {
  const edition = editionFor(profile, catalogue, settings);
  return (
    catalogue.skill(words.trim().toUpperCase(), edition) ??
    catalogue.named(words).find(({ code }) => catalogue.skill(code, edition) !== undefined)
  );
}

/** The edits after which a document cites another skill wherever it cites the one: code and name. */
export function renameSkill(
  { profile }: Document,
  code: string,
  skill: Skill,
  catalogue: Catalogue,
  settings: Settings,
): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const { citation, code: own } of resolvedCitations(profile, catalogue, settings)) {
    if (own !== code) continue;
    for (const [piece, text] of [
      [citation.code, skill.code],
      [citation.name, skill.name],
    ] as const) {
      if (piece !== undefined) edits.set(piece.start, { start: piece.start, end: piece.end, text });
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/**
 * The edits after which a document cites a skill at another level wherever it cites it at the one, with the phrases beside
 * it. A level that belongs to other skills too stays what it is.
 */
export function renameLevel(
  document: Document,
  code: string,
  from: number,
  to: number,
  catalogue: Catalogue,
  settings: Settings,
): readonly Edit[] {
  const cited = resolvedCitations(document.profile, catalogue, settings);
  const text = document.text.slice();
  const edits = new Map<number, Edit>();
  const others = new Set(
    cited.flatMap((one) => (one.code === code ? [] : one.citation.levels.map(({ start }) => start))),
  );
  for (const one of cited) {
    if (one.code !== code || one.citation.levelsFrom === 'role') continue;
    for (const level of one.citation.levels) {
      if (!isAlone(level, from) || others.has(level.start) || !hasNumber(text, level)) continue;
      edits.set(level.start, rewriteLevel(text, level, to, to));
      const phrase = phraseFor(one, to, catalogue);
      if (phrase !== undefined) edits.set(phrase.start, phrase);
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

function isAlone({ from, to }: CitedLevel, level: number): boolean {
  return from === level && to === level;
}

function phraseFor({ citation, skill }: ResolvedAt, level: number, catalogue: Catalogue): Edit | undefined {
  const { levelName, levels } = citation;
  if (levelName === undefined || skill === undefined || levels.length > 1) return undefined;
  const known = catalogue.levels(skill.framework, skill.edition).find(({ number }) => number === level);
  if (known === undefined || isNameOf(levelName.text, known)) return undefined;
  return { start: levelName.start, end: levelName.end, text: known.name };
}
