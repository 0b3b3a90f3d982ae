/** The documents in a folder, in any file system: those that `lint` finds there. */
import type { Files, FolderEntry } from '../host/files.ts';
import { decode } from './decode.ts';
import { kindOfDocument } from './document-kinds.ts';
import { IGNORE_FILES, readIgnoreLines, saidOf } from './ignore-lines.ts';
import { join } from './uris.ts';

export interface DocumentsBelow {
  /** In the order of their names. */
  readonly uris: readonly string[];
  /** False where there are more than anybody looks through. */
  readonly complete: boolean;
}

export const MOST_DOCUMENTS = 10_000;
/** Names that are looked at in one folder and all below it. */
const MOST_NAMES = 200_000;
const DEEPEST = 50;

/** Folders that hold very many files and nobody's documents. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Whether what lies at a path below the folder, with slashes, is left out. */
type LeavesOut = (below: string, name: string, isFolder: boolean) => boolean;

/** Links to folders are not followed: they may lead in a circle. What ignore files name is left out. */
export async function documentsBelow(files: Files, folder: string): Promise<DocumentsBelow> {
  const uris: string[] = [];
  let names = 0;
  let complete = true;
  const isDocument = async (uri: string, { name, kind }: FolderEntry): Promise<boolean> =>
    kindOfDocument(name) !== undefined &&
    (kind === 'file' || (kind === 'link' && (await files.stat(uri))?.kind === 'file'));
  const look = async (at: string, below: string, above: LeavesOut, depth: number): Promise<void> => {
    const entries = (await files.entries(at)) ?? [];
    const leavesOut = await leavingOut(files, at, below, above, entries);
    for (const entry of entries) {
      if (uris.length >= MOST_DOCUMENTS || ++names > MOST_NAMES) complete = false;
      if (!complete) return;
      const { name } = entry;
      const isFolder = entry.kind === 'folder';
      const path = below === '' ? name : `${below}/${name}`;
      if (PASSED_OVER.has(name) || leavesOut(path, name, isFolder)) continue;
      if (!isFolder) {
        const uri = join(at, name);
        if (await isDocument(uri, entry)) uris.push(uri);
      } else if (depth < DEEPEST) await look(join(at, name), path, leavesOut, depth + 1);
    }
  };
  await look(folder, '', () => false, 1);
  return { uris, complete };
}

/** The ignore files of one folder, over those of the folders above it. */
async function leavingOut(
  files: Files,
  folder: string,
  below: string,
  above: LeavesOut,
  entries: readonly FolderEntry[],
): Promise<LeavesOut> {
  const written = IGNORE_FILES.filter((file) => entries.some(({ name }) => name === file));
  if (written.length === 0) return above;
  const read = await Promise.all(written.map((name) => files.read(join(folder, name))));
  const lines = read.flatMap((one) => (one.ok ? readIgnoreLines(decode(one.bytes)) : []));
  const from = below === '' ? 0 : below.length + 1;
  return (path, name, isFolder) => saidOf(lines, path.slice(from), name, isFolder) ?? above(path, name, isFolder);
}

/** Whether the name of a file says that it is a document. */
export function isMarkdownFile(uri: string): boolean {
  return kindOfDocument(uri) !== undefined;
}
