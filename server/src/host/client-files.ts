/**
 * Files that the editor reads for the server: virtual workspaces, and everything in the browser, where the server has no
 * file system of its own. The client answers in client/src/files.ts.
 */
import { fromBase64 } from '../../shared/base64.ts';
import type { FileParams, FolderEntry, ReadFileResult, StatResult } from '../../shared/protocol.ts';
import { READ_DIRECTORY, READ_FILE, STAT } from '../../shared/protocol.ts';
import type { Files, ReadBytes } from './files.ts';

/** @param request sends a request to the editor; it may reject */
export function createClientFiles(request: <R>(method: string, params: FileParams) => Promise<R>): Files {
  const entries = async (uri: string): Promise<readonly FolderEntry[] | undefined> => {
    const found = await orNothing(request<readonly FolderEntry[] | null>(READ_DIRECTORY, { uri }));
    return found?.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  };
  return {
    async read(uri): Promise<ReadBytes> {
      try {
        const result = await request<ReadFileResult>(READ_FILE, { uri });
        if (result.data !== undefined) return { ok: true, bytes: fromBase64(result.data) };
        return { ok: false, missing: result.missing ?? false, reason: result.reason ?? 'it cannot be read' };
      } catch (error) {
        return { ok: false, missing: false, reason: error instanceof Error ? error.message : String(error) };
      }
    },
    list: async (uri) => (await entries(uri))?.map(({ name }) => name),
    entries,
    stat: (uri) => orNothing(request<StatResult | null>(STAT, { uri })),
  };
}

async function orNothing<T>(answer: Promise<T | null>): Promise<T | undefined> {
  try {
    return (await answer) ?? undefined;
  } catch {
    return undefined;
  }
}
