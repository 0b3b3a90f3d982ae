/** The files of skill data that are read for a folder: those of the data folders, those that settings name, the user's. */
import type { Messages } from '../core/messages/messages.ts';
import type { Files } from '../host/files.ts';
import type { DataPlace, DataPlaces, Refused } from './data-places.ts';
import { filesInDataFolder, filesNamed, filesOfUser, MOST_FILES, withinLimits } from './data-places.ts';
import type { EntryProblem } from './entry-problems.ts';
import type { ResolvedSettings } from './settings.ts';
import { statedIn } from './settings.ts';
import type { TeamFile } from './team-file.ts';

export interface DataChoice extends DataPlaces {
  /** Files and folders that settings name, whether they are there or not. */
  readonly named: readonly string[];
  /** What is wrong with entries of the setting `skillsData`. */
  readonly problems: readonly EntryProblem[];
}

/** What counts beside the folder and its settings. */
export interface DataBeside {
  /** The folder of what the user has added for all folders. It lies below everything else. */
  readonly userData?: string | undefined;
  /** Files that are put over all others, whatever settings say. */
  readonly added: readonly string[];
}

/** @param layers the team's file, behind those that it extends */
export async function chooseData(
  files: Files,
  root: string,
  layers: readonly TeamFile[],
  { settings, origins }: ResolvedSettings,
  trusted: boolean,
  { userData, added }: DataBeside,
  messages: Messages,
): Promise<DataChoice> {
  const groups: (readonly DataPlace[])[] = [];
  const refused: Refused[] = [];
  const named: string[] = [];
  const problems: EntryProblem[] = [];
  const tell = (index: number, message: string): void => void problems.push({ key: 'skillsData', index, message });
  const add = (places: DataPlaces): void => {
    groups.push(places.found);
    for (const one of places.refused) refused.push(one);
  };
  const teamFile = layers.at(-1);
  const stating = statedIn('skillsData', origins, layers);
  const fromTeam = stating !== undefined;
  const nested = teamFile !== undefined && teamFile.folder !== root;
  const addNamed = async (): Promise<void> => {
    const base = stating?.folder ?? root;
    const layer = fromTeam && nested ? 'folder' : 'workspace';
    let count = 0;
    for (const [index, path] of settings.skillsData.entries()) {
      if (count >= MOST_FILES) {
        tell(index, messages.files.tooManyNamed(MOST_FILES));
        break;
      }
      const places = await filesNamed(files, path, base, root, layer, trusted, messages);
      named.push(places.uri);
      groups.push(places.found);
      count += places.found.length;
      const message = places.missing ? messages.files.missing(path) : places.refused[0]?.message;
      if (message !== undefined) tell(index, message);
    }
  };
  if (userData !== undefined) add(await filesOfUser(files, userData, messages));
  add(await filesInDataFolder(files, root, root, 'workspace', messages));
  if (!fromTeam || !nested) await addNamed();
  if (nested) add(await filesInDataFolder(files, teamFile.folder, root, 'folder', messages));
  if (fromTeam && nested) await addNamed();
  for (const path of added) add(await filesNamed(files, path, root, root, 'folder', true, messages));
  const limited = withinLimits(groups, messages);
  return { found: limited.found, refused: [...refused, ...limited.refused], named, problems };
}
