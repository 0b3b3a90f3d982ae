/** Watching the profiles and the files that the product is set up with, for clients that watch files for servers. */
import type { Connection, Disposable, FileSystemWatcher } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { nameOf, parentOf } from '../workspace/uris.ts';

const ALWAYS: readonly FileSystemWatcher[] = [
  // with the names that people give to settings by mistake
  '**/*role-profiles.json*',
  '**/skills-data',
  '**/skills-data/**',
  '**/*.{md,markdown}',
].map((globPattern) => ({ globPattern }));

export interface Watching {
  /** Watches what is always watched, and the files and folders that settings name. */
  watch(named: readonly string[]): Promise<void>;
}

export function createWatching(connection: Connection): Watching {
  let registered: Promise<Disposable> | undefined;
  let watched = '';
  return {
    async watch(named) {
      const key = [...new Set(named)].sort().join('\n');
      if (registered !== undefined && key === watched) return;
      watched = key;
      const before = registered;
      const watchers = [...ALWAYS, ...[...new Set(named)].flatMap(watchersOf)];
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
