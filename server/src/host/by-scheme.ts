import type { Files } from './files.ts';

/** `file:` URIs go to one file system, all others to another. */
export function filesByScheme(own: Files, others: Files): Files {
  const of = (uri: string): Files => (uri.startsWith('file:') ? own : others);
  return {
    read: (uri) => of(uri).read(uri),
    list: (uri) => of(uri).list(uri),
    entries: (uri) => of(uri).entries(uri),
    stat: (uri) => of(uri).stat(uri),
  };
}
