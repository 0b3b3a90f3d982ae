/**
 * Text -> Profile. Pure, never throws. Blocks are read one by one into facts (units.ts), which an unchanged block keeps
 * from version to version; then the document is put together (assemble.ts): does it cite the framework at all, which
 * roles does it describe, which level stands under which heading, which duties belong to which citation.
 */
import type { ChangedRange } from '@lezer/common';
import { assemble } from './assemble.ts';
import { readFrontMatter } from './front-matter.ts';
import type { MarkdownTree } from './markdown.ts';
import { parseMarkdown } from './markdown.ts';
import type { Profile, Vocabulary } from './types.ts';
import type { Unit } from './units.ts';
import { readUnits } from './units.ts';

/** A document as it was read, with what its next version can use again. */
export interface ParsedProfile {
  readonly profile: Profile;
  readonly markdown: MarkdownTree;
  readonly units: readonly Unit[];
  readonly vocabulary: Vocabulary;
}

/**
 * @param text the document
 * @param vocabulary what is known of codes and names
 * @param previous an earlier version with the changes since then; makes the cost that of the changes
 */
export function parseProfile(
  text: string,
  vocabulary: Vocabulary,
  previous?: { readonly parsed: ParsedProfile; readonly changes: readonly ChangedRange[] },
): ParsedProfile {
  const markdown = parseMarkdown(
    text,
    previous === undefined ? undefined : { tree: previous.parsed.markdown, changes: previous.changes },
  );
  const units = readUnits(
    text,
    markdown.tree,
    vocabulary,
    previous?.parsed.vocabulary === vocabulary ? previous.parsed.units : [],
  );
  const head = units[0]?.content.blocks[0]?.block;
  const frontMatter = head?.kind === 'front-matter' ? readFrontMatter(text, head, vocabulary) : undefined;
  return { profile: assemble(text, units, frontMatter, vocabulary), markdown, units, vocabulary };
}
