import type { Document } from '../document.ts';

/** True inside code or an HTML comment, where nothing is read and nothing offered. */
export function isMarkdownCode({ parsed }: Document, offset: number): boolean {
  for (
    let node = parsed.markdown.tree.resolveInner(offset, -1) as { name: string; parent: unknown } | null;
    node !== null;
    node = node.parent as typeof node
  ) {
    if (/^(?:FencedCode|CodeBlock|CommentBlock)$/.test(node.name)) return true;
  }
  return false;
}
