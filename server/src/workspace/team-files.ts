/** Finds the nearest team's file above a folder, and reads those that it extends. */
import { lazily } from '../core/lazily.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Files } from '../host/files.ts';
import type { Refused } from './data-places.ts';
import type { ExtendedFiles } from './extended-files.ts';
import { readExtended } from './extended-files.ts';
import type { TeamFile } from './team-file.ts';
import { isMisnamed, readTeamFileAt, readTeamFileIn, TEAM_FILE } from './team-file.ts';
import { foldersUpTo, join } from './uris.ts';

export type TeamFiles = (folder: string, root: string, trusted: boolean) => Promise<FoundTeamFiles>;

export interface FoundTeamFiles extends ExtendedFiles {
  /** Files on the way that were meant to be one. */
  readonly misnamed: readonly Refused[];
}

interface Found {
  readonly teamFile?: TeamFile;
  readonly misnamed: readonly Refused[];
}

/**
 * Within one round of resolving, each folder is looked into once, and each file is read once.
 * @param only the file that serves in place of all of them
 */
export function createTeamFiles(files: Files, messages: Messages, only: string | undefined): TeamFiles {
  const find = only === undefined ? createFinder(files, messages) : createReaderOf(only, files, messages);
  const read = new Map<string, Promise<TeamFile | undefined>>();
  const readOnce = (uri: string): Promise<TeamFile | undefined> => {
    let reading = read.get(uri);
    if (reading === undefined) read.set(uri, (reading = readTeamFileAt(files, uri, messages)));
    return reading;
  };
  return async (folder, root, trusted) => {
    const { teamFile, misnamed } = await find(folder, root);
    if (teamFile === undefined) return { layers: [], named: [], misnamed };
    const extended = await readExtended(teamFile, { files, root, trusted, messages, readTeamFile: readOnce });
    return { ...extended, misnamed };
  };
}

type Finder = (folder: string, root: string) => Promise<Found>;

function createReaderOf(uri: string, files: Files, messages: Messages): Finder {
  const read = lazily(() => readTeamFileAt(files, uri, messages));
  return async () => {
    const teamFile = await read();
    return { ...(teamFile && { teamFile }), misnamed: [] };
  };
}

function createFinder(files: Files, messages: Messages): Finder {
  const looked = new Map<string, Promise<Found>>();
  const lookIn = async (folder: string): Promise<Found> => {
    const teamFile = await readTeamFileIn(files, folder, messages);
    if (teamFile !== undefined) return { teamFile, misnamed: [] };
    const names = ((await files.list(folder)) ?? []).filter(isMisnamed);
    const message = messages.settings.misnamed(TEAM_FILE);
    return { misnamed: names.map((name) => ({ uri: join(folder, name), message })) };
  };
  return async (folder, root) => {
    const misnamed: Refused[] = [];
    for (const at of foldersUpTo(folder, root)) {
      let looking = looked.get(at);
      if (looking === undefined) looked.set(at, (looking = lookIn(at)));
      const found = await looking;
      if (found.teamFile !== undefined) return { teamFile: found.teamFile, misnamed };
      for (const one of found.misnamed) misnamed.push(one);
    }
    return { misnamed };
  };
}
