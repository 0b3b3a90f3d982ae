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
import { readParts } from './parts.ts';
import { survey } from './document/survey.ts';
import type { Profile, Vocabulary } from './types.ts';
import type { Unit } from './document/units.ts';
import { readUnits } from './document/units.ts';
import { wholeProfile } from './whole.ts';

/** A document as it was read, with what its next version can use again. */
export interface ParsedProfile {
  readonly profile: Profile;
  readonly markdown: MarkdownTree;
  readonly units: readonly Unit[];
  readonly frontMatter: FrontMatter | undefined;
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
  const units = readUnits(text, markdown.tree, vocabulary, before?.units ?? []);
  const frontMatter = frontMatterOf(text, units[0], vocabulary, before);
  const surveyed = survey(units, frontMatter, text.length);
  const parts = readParts(text, units, surveyed, frontMatter, vocabulary, before?.parts ?? []);
  return { profile: wholeProfile(parts, surveyed, units), markdown, units, frontMatter, parts, vocabulary };
}

/** Read again only when it changed. */
function frontMatterOf(
  text: PagedText,
  first: Unit | undefined,
  vocabulary: Vocabulary,
  before: ParsedProfile | undefined,
): FrontMatter | undefined {
  const block = first?.content.blocks[0]?.block;
  if (block?.kind !== 'front-matter') return undefined;
  return before?.units[0]?.content === first?.content
    ? before?.frontMatter
    : readFrontMatter(text.slice(0, block.end), block, vocabulary);
}
