/** Files in memory, for tests and for hosts without a file system. */
import type { Files } from './files.ts';

export interface MemoryFiles extends Files {
  /** Writes a file; `modified` is in milliseconds since 1970, by default later than every write before. */
  write(uri: string, content: string | Uint8Array, modified?: number): void;
  remove(uri: string): void;
  /** Makes a symbolic link that leads from one URI to another. */
  link(uri: string, target: string): void;
}

/** @param initial the content of each file by its URI */
export function createMemoryFiles(initial: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles {
  const files = new Map<string, { bytes: Uint8Array; modified: number }>();
  const links = new Map<string, string>();
  let clock = 1_000;

  const follow = (uri: string): string => {
    for (const [from, to] of links) {
      if (uri === from || uri.startsWith(`${from}/`)) return to + uri.slice(from.length);
    }
    return uri;
  };
  const memory: MemoryFiles = {
    async read(uri) {
      const file = files.get(follow(uri));
      return file === undefined
        ? { ok: false, missing: true, reason: 'no such file or folder' }
        : { ok: true, bytes: file.bytes };
    },
    async list(uri) {
      const folder = `${follow(uri)}/`;
      const names = new Set<string>();
      for (const known of files.keys()) {
        if (known.startsWith(folder)) names.add(decodeURIComponent(known.slice(folder.length).split('/')[0]!));
      }
      for (const known of links.keys()) {
        if (known.startsWith(folder)) names.add(decodeURIComponent(known.slice(folder.length)));
      }
      return names.size === 0 ? undefined : [...names].sort();
    },
    async entries(uri) {
      const names = await memory.list(uri);
      return names?.map((name) => {
        const child = `${uri}/${encodeURIComponent(name)}`;
        if (links.has(child)) return { name, kind: 'link' };
        return { name, kind: files.has(follow(child)) ? 'file' : 'folder' };
      });
    },
    async stat(uri) {
      const real = follow(uri);
      const link = links.has(uri);
      const file = files.get(real);
      if (file !== undefined) return { kind: 'file', size: file.bytes.length, modified: file.modified, link, real };
      return (await memory.list(uri)) === undefined ? undefined : { kind: 'folder', size: 0, modified: 0, link, real };
    },
    write(uri, content, modified = (clock += 1_000)) {
      files.set(uri, { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, modified });
    },
    remove(uri) {
      files.delete(uri);
    },
    link(uri, target) {
      links.set(uri, target);
    },
  };
  for (const [uri, content] of Object.entries(initial)) memory.write(uri, content);
  return memory;
}
