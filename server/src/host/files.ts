/**
 * What the workspace knows of a file system: reading, and never writing. URIs are strings as the editor sends them.
 * Nothing here throws: what is not there, or cannot be read, is a value.
 */
import type { FolderEntry, StatResult } from '../../shared/protocol.ts';

export interface FileStat extends StatResult {
  /** Where it really is, once links are followed; missing where the host cannot tell. */
  readonly real?: string;
}

export type { FolderEntry };

export type ReadBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly missing: boolean; readonly reason: string };

export interface Files {
  /** The content of a file. `missing` says that it is not there at all; `reason` is in words for a person. */
  read(uri: string): Promise<ReadBytes>;
  /** The names in a folder, sorted; `undefined` when there is no such folder. */
  list(uri: string): Promise<readonly string[] | undefined>;
  /** What is in a folder, by name; `undefined` when there is no such folder. */
  entries(uri: string): Promise<readonly FolderEntry[] | undefined>;
  /** `undefined` when it is not there. Follows symbolic links. */
  stat(uri: string): Promise<FileStat | undefined>;
}
