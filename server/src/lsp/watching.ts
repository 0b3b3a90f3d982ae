/** Watching the profiles and the files that the product is set up with, for clients that watch files for servers. */
import type { Connection, Disposable, FileSystemWatcher } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, WatchKind } from 'vscode-languageserver';
import { isInside, nameOf, parentOf } from '../workspace/uris.ts';

const ALWAYS: readonly FileSystemWatcher[] = [
  // with the names that people give to settings by mistake
  '**/*role-profiles.json*',
  '**/skills-data',
  '**/skills-data/**',
  '**/*.{md,markdown,mdown,mdx,qmd,rmd,Rmd}',
  '**/{.gitignore,.role-profilesignore}',
].map((globPattern) => ({ globPattern }));

/** What settings and skill data are called, and the files that say what is left out. */
const SET_UP = /role-profiles[^/]*$|\/skills-data(?:\/|$)|\/\.gitignore$/;

/** When a folder goes, nothing is told of what was in it. */
const GONE: FileSystemWatcher = { globPattern: '**', kind: WatchKind.Delete };

export interface Watching {
  /** Watches what is always watched, and the files and folders that settings name. */
  watch(named: readonly string[]): Promise<void>;
  /** Whether settings or skill data may be in a file or folder. What is gone is told of everything. */
  isSetUp(uri: string): boolean;
}

export function createWatching(connection: Connection): Watching {
  let registered: Promise<Disposable> | undefined;
  let watched = '';
  let others: readonly string[] = [];
  return {
    isSetUp: (uri) => SET_UP.test(uri) || others.some((one) => isInside(one, uri) || isInside(uri, one)),
    async watch(named) {
      others = named;
      const key = [...new Set(named)].sort().join('\n');
      if (registered !== undefined && key === watched) return;
      watched = key;
      const before = registered;
      const watchers = [...ALWAYS, GONE, ...[...new Set(named)].flatMap(watchersOf)];
      registered = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      await registered;
      (await before)?.dispose();
    },
  };
}

/** The file itself, or all that is in the folder. */
function watchersOf(uri: string): FileSystemWatcher[] {
  const parent = parentOf(uri);
  if (parent === undefined) return [];
  const name = nameOf(uri).replace(/[[\]{}*?]/g, '?');
  return [name, `${name}/**`].map((pattern) => ({ globPattern: { baseUri: parent, pattern } }));
}
