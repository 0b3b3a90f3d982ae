/** The Markdown files below a folder, in any file system. */
import type { Files } from '../host/files.ts';
import { join } from './uris.ts';

export interface DocumentsBelow {
  /** In the order of their names. */
  readonly uris: readonly string[];
  /** False where there are more than anybody looks through. */
  readonly complete: boolean;
}

export const MOST_DOCUMENTS = 2_000;
/** Names that are looked at in all folders together. */
const MOST_NAMES = 20_000;
const DEEPEST = 20;

const MARKDOWN = /\.(?:md|markdown)$/i;
/** Folders that hold very many files and nobody's documents. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Links are not followed: they may lead in a circle. */
export async function documentsBelow(files: Files, folder: string): Promise<DocumentsBelow> {
  const uris: string[] = [];
  let names = 0;
  let complete = true;
  const look = async (at: string, depth: number): Promise<void> => {
    for (const name of (await files.list(at)) ?? []) {
      if (uris.length >= MOST_DOCUMENTS || ++names > MOST_NAMES) complete = false;
      if (!complete) return;
      if (PASSED_OVER.has(name)) continue;
      const child = join(at, name);
      if (MARKDOWN.test(name)) uris.push(child);
      else if (depth < DEEPEST) {
        const found = await files.stat(child);
        if (found?.kind === 'folder' && !found.link) await look(child, depth + 1);
      }
    }
  };
  await look(folder, 1);
  return { uris, complete };
}

/** Whether the name of a file says that it is Markdown. */
export function isMarkdownFile(uri: string): boolean {
  return MARKDOWN.test(uri);
}
