/**
 * Text -> Profile. Pure, never throws. Blocks are read one by one into facts (facts.ts), which an unchanged block keeps
 * from version to version; then the document is put together: does it cite the framework at all, which roles does it
 * describe, which level stands under which heading, which duties belong to which citation.
 */
import type { ChangedRange } from '@lezer/common';
import type { Block, Heading, Paragraph } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import { assemble } from './assemble.ts';
import type { TableFact, TextFacts } from './facts.ts';
import { readTableFacts, readText } from './facts.ts';
import { readFrontMatter } from './front-matter.ts';
import { readIgnores } from './ignores.ts';
import type { MarkdownTree } from './markdown.ts';
import { parseMarkdown } from './markdown.ts';
import type { Profile, Vocabulary } from './types.ts';

/** A document as it was read, with what its next version can use again. */
export interface ParsedProfile {
  readonly profile: Profile;
  readonly markdown: MarkdownTree;
  readonly facts: FactsByText;
  readonly vocabulary: Vocabulary;
}

/** Facts by the block's kind and text. */
type FactsByText = ReadonlyMap<string, TextFacts | TableFact>;

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
  const blocks = readBlocks(text, markdown.tree);
  const known = previous?.parsed.vocabulary === vocabulary ? previous.parsed.facts : undefined;
  const facts = new Map<string, TextFacts | TableFact>();
  const read = blocks.map((block) => ({ block, facts: factsOf(text, block, vocabulary, known, facts) }));
  const head = blocks[0];
  const frontMatter = head?.kind === 'front-matter' ? readFrontMatter(text, head, vocabulary) : undefined;
  const code = blocks.filter((block) => block.kind === 'code');
  const profile = assemble(text, read, frontMatter, readIgnores(text, code), vocabulary);
  return { profile, markdown, facts, vocabulary };
}

function factsOf(
  text: string,
  block: Block,
  vocabulary: Vocabulary,
  known: FactsByText | undefined,
  into: Map<string, TextFacts | TableFact>,
): TextFacts | TableFact | undefined {
  if (block.kind === 'code' || block.kind === 'front-matter') return undefined;
  const own = text.slice(block.start, block.end);
  const key = block.kind === 'heading' ? `#${own}` : block.kind === 'table' ? `|${own}` : own;
  const kept = into.get(key) ?? known?.get(key);
  const facts =
    kept ?? (block.kind === 'table' ? readTableFacts(own, block, vocabulary) : readText(own, block as Heading | Paragraph, vocabulary));
  into.set(key, facts);
  return facts;
}
