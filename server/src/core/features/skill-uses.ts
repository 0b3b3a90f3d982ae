/** Where a document cites skills, and how it comes to cite another skill or another level. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import { editionFor } from '../check/edition.ts';
import { hasNumber, levelsOf, rewriteLevel } from '../check/level-edits.ts';
import type { Edit } from '../check/rule.ts';
import { isNameOf } from '../check/wording.ts';
import { detached } from '../detached.ts';
import type { Document } from '../document.ts';
import type { Citation, CitedLevel, Piece, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { citationAt } from './locate.ts';
import { resolvedCitations } from './resolved.ts';

/** One citation; its span is that of the code, or of the name that stands alone. It holds no part of the text it stands in. */
export interface SkillUse extends Span {
  readonly code: string;
  /** '' for a code that nobody knows. */
  readonly name: string;
  /** Single levels, ascending; empty where the citation states none. */
  readonly levels: readonly number[];
  /** The title of the role that cites it. */
  readonly role: string;
  /** What is written there, for whoever changes it. */
  readonly written: readonly WrittenUse[];
}

/** Where a citation says what it says. A code that several levels of a row belong to is written several times. */
interface WrittenUse {
  readonly skill: Skill | undefined;
  readonly code: Span | undefined;
  readonly name: Span | undefined;
  readonly levels: readonly CitedLevel[];
  /** The levels are those of the role. */
  readonly ofRole: boolean;
  /** The phrase beside a single level. */
  readonly phrase: Piece | undefined;
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
    const known = uses.get(start);
    uses.set(start, {
      start,
      end,
      code: detached(code),
      name: (skill ?? everywhere.at(-1))?.name ?? '',
      levels: levelsOf([...(known?.levels ?? []).map((level) => ({ from: level, to: level })), ...citation.levels]),
      role: detached(profile.roles[citation.role]?.title ?? ''),
      written: [...(known?.written ?? []), writtenUse(citation, skill)],
    });
  }
  return [...uses.values()];
}

/** Copies, so that nothing of the document is kept alive by what is remembered of it. */
function writtenUse({ code, name, levels, levelsFrom, levelName }: Citation, skill: Skill | undefined): WrittenUse {
  const phrase = levels.length > 1 ? undefined : levelName;
  return {
    skill,
    code: code && spanOf(code),
    name: name && spanOf(name),
    levels: levels.map(({ start, end, from, to }) => ({ start, end, from, to })),
    ofRole: levelsFrom === 'role',
    phrase: phrase && { ...spanOf(phrase), text: detached(phrase.text) },
  };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
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
export function renameSkill(uses: readonly SkillUse[], code: string, skill: Skill): readonly Edit[] {
  const edits = new Map<number, Edit>();
  for (const { code: own, written } of uses) {
    if (own !== code) continue;
    for (const one of written) {
      if (one.code !== undefined) edits.set(one.code.start, { ...one.code, text: skill.code });
      if (one.name !== undefined) edits.set(one.name.start, { ...one.name, text: skill.name });
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/**
 * The edits after which a document cites a skill at another level wherever it cites it at the one, with the phrases beside
 * it. A level that belongs to other skills too stays what it is.
 * @param text of the document whose uses these are
 */
export function renameLevel(
  uses: readonly SkillUse[],
  text: string,
  code: string,
  from: number,
  to: number,
  catalogue: Catalogue,
): readonly Edit[] {
  const edits = new Map<number, Edit>();
  const others = new Set(
    uses.flatMap((use) =>
      use.code === code ? [] : use.written.flatMap(({ levels }) => levels.map(({ start }) => start)),
    ),
  );
  const written = uses.flatMap((use) => (use.code === code ? use.written : []));
  for (const { skill, levels, ofRole, phrase } of written) {
    for (const level of ofRole ? [] : levels) {
      if (!isAlone(level, from) || others.has(level.start) || !hasNumber(text, level)) continue;
      edits.set(level.start, rewriteLevel(text, level, to, to));
      const renamed = phrase && skill && phraseFor(phrase, skill, to, catalogue);
      if (renamed !== undefined) edits.set(renamed.start, renamed);
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

function isAlone({ from, to }: CitedLevel, level: number): boolean {
  return from === level && to === level;
}

function phraseFor({ start, end, text }: Piece, skill: Skill, level: number, catalogue: Catalogue): Edit | undefined {
  const known = catalogue.levels(skill.framework, skill.edition).find(({ number }) => number === level);
  return known === undefined || isNameOf(text, known) ? undefined : { start, end, text: known.name };
}
