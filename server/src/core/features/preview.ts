/** What a rendered profile shows beside its words: what citations mean, the definitions behind the text, findings. */
import type { PreviewDefinitions, PreviewMark } from '../../../shared/preview.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelName } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Finding } from '../check/finding.ts';
import { levelsOf } from '../check/level-edits.ts';
import { definedLevels } from '../check/wording.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import type { Citation, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { citedSkills } from './cited-definitions.ts';
import { resolvedCitations } from './resolved.ts';

export interface PreviewOptions {
  readonly definitions: boolean;
  /** What is wrong, where that is to be shown. */
  readonly findings: readonly Finding[];
}

export interface PreviewOfDocument {
  readonly marks: readonly PreviewMark[];
  readonly definitions?: PreviewDefinitions;
}

/** The definitions of more levels at once are a page, not a tooltip. */
const MOST_DEFINITIONS = 3;

export function preview(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  { definitions, findings }: PreviewOptions,
  messages: Messages,
): PreviewOfDocument {
  const { text, profile } = document;
  const said = new Map<string, string>();
  const marks = resolvedCitations(profile, catalogue, settings).flatMap(({ citation, skill, everywhere }) => {
    const known = skill ?? everywhere.at(-1);
    if (known === undefined) return [];
    const levels = levelsOf(citation.levels);
    const key = [known.framework, known.edition, known.code, ...levels].join(' ');
    const says = said.get(key) ?? inWords(known, levels, catalogue, messages);
    said.set(key, says);
    return placesOf(citation).flatMap((span) => onLines(text, span, 'citation', says));
  });
  const wrong = findings.flatMap((finding) => onLines(text, finding, finding.severity, finding.message));
  return {
    marks: [...marks, ...wrong],
    ...(definitions && definitionsOf(document, catalogue, settings, messages)),
  };
}

/** Code, name and level, which may stand apart. */
function placesOf({ start, end, name, levelSpan, levelsFrom }: Citation): Span[] {
  const own = { start, end };
  const others = [name, levelsFrom === 'role' ? undefined : levelSpan];
  return [own, ...others.flatMap((span) => (span === undefined || isWithin(span, own) ? [] : [span]))];
}

function isWithin(span: Span, other: Span): boolean {
  return span.start >= other.start && span.end <= other.end;
}

/** A tooltip is of plain words. */
function inWords(skill: Skill, cited: readonly number[], catalogue: Catalogue, { skills }: Messages): string {
  const defined = skill.levels.filter(({ level }) => cited.includes(level));
  const lines = defined.flatMap(({ level, text = '' }) => [
    skills.levelTitle(level, levelName(catalogue, skill, level) ?? ''),
    ...(text === '' || defined.length > MOST_DEFINITIONS ? [] : [text.replace(/\s+/g, ' ')]),
  ]);
  if (cited.length > 0 && defined.length === 0) lines.push(skills.definedAt(definedLevels(skill)));
  return [`${skill.name} (${skill.code})`, ...lines].join('\n');
}

function onLines(text: PagedText, { start, end }: Span, kind: PreviewMark['kind'], says: string): PreviewMark[] {
  const marks: PreviewMark[] = [];
  let from = start;
  while (from < end) {
    const { line, character } = text.positionAt(from);
    const to = Math.min(end, text.lineEnd(from));
    if (to > from) marks.push({ line, from: character, to: character + to - from, kind, says });
    // behind the line break, which may be two characters
    from = Math.max(to + 1, Math.min(end, text.offsetAt({ line: line + 1, character: 0 })));
  }
  return marks;
}

/** Nothing where no text of a cited skill is known. */
function definitionsOf(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): Pick<PreviewOfDocument, 'definitions'> {
  const skills = citedSkills(document, catalogue, settings, messages);
  if (skills.length === 0) return {};
  const definitions = {
    title: messages.word.appendix,
    skills: skills.map(({ title, levels }) => ({
      title,
      levels: levels.map((level) => ({ title: level.title, text: level.definition })),
    })),
    origins: [...new Set(skills.map(({ origin }) => origin))],
  };
  return { definitions };
}
