/**
 * Text -> Profile. Pure, never throws. Blocks are read one by one into facts (units.ts), which an unchanged block keeps
 * from version to version; what only the whole document shows is looked up in all of them (survey.ts): does it cite the
 * framework at all, which roles does it describe. Then it is put together role by role (parts.ts, assemble.ts): which
 * level stands under which heading, which duties belong to which citation.
 */
import type { ChangedRange } from '@lezer/common';
import type { PagedText } from '../paged-text.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';
import type { MarkdownTree } from './markdown/markdown.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import type { ReadPart } from './parts.ts';
import { readParts, readPartsAgain } from './parts.ts';
import { localChange } from './document/change.ts';
import type { Survey } from './document/survey.ts';
import { movedSurvey, survey } from './document/survey.ts';
import type { Profile, Vocabulary } from './types.ts';
import type { Units } from './document/units.ts';
import { readUnits } from './document/units.ts';
import { wholeProfile } from './whole.ts';

/** A document as it was read, with what its next version can use again. */
export interface ParsedProfile {
  readonly text: PagedText;
  readonly profile: Profile;
  readonly markdown: MarkdownTree;
  readonly units: Units;
  readonly frontMatter: FrontMatter | undefined;
  readonly survey: Survey;
  readonly parts: readonly ReadPart[];
  readonly vocabulary: Vocabulary;
}

/**
 * @param text the document
 * @param vocabulary what is known of codes and names
 * @param previous an earlier version with the changes since then; makes the cost that of the changes
 */
export function parseProfile(
  text: PagedText,
  vocabulary: Vocabulary,
  previous?: { readonly parsed: ParsedProfile; readonly changes: readonly ChangedRange[] },
): ParsedProfile {
  const markdown = parseMarkdown(
    text,
    previous === undefined ? undefined : { tree: previous.parsed.markdown, changes: previous.changes },
  );
  const before = previous?.parsed.vocabulary === vocabulary ? previous.parsed : undefined;
  const units = readUnits(text, markdown.tree, vocabulary, before);
  const frontMatter = frontMatterOf(text, units, vocabulary, before);
  const surveyed = surveyAndParts(text, units, frontMatter, vocabulary, before);
  return {
    text,
    profile: wholeProfile(surveyed.parts, surveyed.survey, units),
    markdown,
    units,
    frontMatter,
    vocabulary,
    ...surveyed,
  };
}

/** Where an edit tells nothing of the rest of the document, what was known of the rest serves again. */
function surveyAndParts(
  text: PagedText,
  units: Units,
  frontMatter: FrontMatter | undefined,
  vocabulary: Vocabulary,
  before: ParsedProfile | undefined,
): Pick<ParsedProfile, 'survey' | 'parts'> {
  const isLocal = before !== undefined && before.frontMatter === frontMatter;
  const change = isLocal
    ? localChange({ units: before.units, length: before.text.length }, { units, length: text.length })
    : undefined;
  if (before === undefined || change === undefined) {
    const surveyed = survey(units, frontMatter, text.length);
    return {
      survey: surveyed,
      parts: readParts({ text, units, survey: surveyed, frontMatter, vocabulary }, before?.parts ?? []),
    };
  }
  const moved = movedSurvey(before.survey, change);
  return {
    survey: moved,
    parts: readPartsAgain({ text, units, survey: moved, frontMatter, vocabulary }, before.parts, change),
  };
}

/** Read again only when it changed. */
function frontMatterOf(
  text: PagedText,
  { contents: [first] }: Units,
  vocabulary: Vocabulary,
  before: ParsedProfile | undefined,
): FrontMatter | undefined {
  const block = first?.blocks[0]?.block;
  if (block?.kind !== 'front-matter') return undefined;
  return before?.units.contents[0] === first
    ? before?.frontMatter
    : readFrontMatter(text.slice(0, block.end), block, vocabulary);
}
