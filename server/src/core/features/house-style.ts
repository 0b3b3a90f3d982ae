/** Citations written in the one style of the settings: one, or all of a document. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Edit } from '../check/rule.ts';
import type { FixVerifier } from '../check/verify-fix.ts';
import type { Document } from '../document.ts';
import type { InSteps } from '../in-steps.ts';
import type { PagedText } from '../paged-text.ts';
import type { Citation } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { resolvedCitations } from './resolved.ts';
import { writeCitation } from './write-citation.ts';

/**
 * Writes a citation that is one run of words: markup inside it is the author's.
 * @returns `undefined` where it is in the style already, or cannot be written in it
 */
export function inHouseStyle(
  text: PagedText,
  citation: Citation,
  skill: Skill | undefined,
  { citationStyle }: Settings,
): Edit | undefined {
  if (skill === undefined || citation.levelSpan === undefined || !isOneRun(text, citation)) return undefined;
  const [only, second] = citation.levels;
  const level =
    second === undefined && only!.from === only!.to
      ? only!.from
      : text.slice(citation.levelSpan.start, citation.levelSpan.end);
  const written = writeCitation(skill, level, citationStyle);
  const { start, end } = citation;
  return written === undefined || written === text.slice(start, end) ? undefined : { start, end, text: written };
}

/** The edits for all citations of a document, without those that would bring a finding. One reading a step. */
export function* allInHouseStyle(
  document: Document,
  catalogue: Catalogue,
  verifier: FixVerifier,
  settings: Settings,
): InSteps<readonly Edit[]> {
  let end = 0;
  const edits: Edit[] = [];
  for (const { citation, skill } of resolvedCitations(document.profile, catalogue, settings)) {
    const edit = inHouseStyle(document.text, citation, skill, settings);
    if (edit === undefined || edit.start < end) continue;
    edits.push(edit);
    end = edit.end;
  }
  if (edits.length === 0 || verifier.isBetter(document, edits, settings)) return edits;
  const right: Edit[] = [];
  for (const edit of edits) {
    yield;
    if (verifier.isBetter(document, [edit], settings)) right.push(edit);
  }
  return verifier.isBetter(document, right, settings) ? right : [];
}

function isOneRun(text: PagedText, citation: Citation): boolean {
  if (['heading', 'table-row', 'front-matter', 'link'].includes(citation.shape) || citation.levelSpan === undefined)
    return false;
  if (citation.levelSpan.start < citation.start || citation.levelSpan.end > citation.end) return false;
  return !/[*_`~[\]<\n\\]/.test(text.slice(citation.start, citation.end));
}
