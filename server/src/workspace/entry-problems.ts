/** What is wrong with single entries of the lists in the settings, told where the list was written. */
import type { Messages } from '../core/messages/messages.ts';
import type { SettingKey } from '../core/settings.ts';
import type { FileProblem } from './problems.ts';
import type { ResolvedSettings } from './settings.ts';
import { statedIn } from './settings.ts';
import type { TeamFile } from './team-file.ts';

export interface EntryProblem {
  readonly key: SettingKey;
  /** Which entry of the list. */
  readonly index: number;
  readonly message: string;
}

export interface ToldProblems {
  /** At their places in the settings files. */
  readonly inFile: readonly { readonly uri: string; readonly problem: FileProblem }[];
  /** Of the editor's settings, which have no places. */
  readonly inEditor: readonly string[];
}

/** As many entries of one list are told one by one; the rest is told as a number. */
const MOST_TOLD = 20;

export function tellEntries(
  problems: readonly EntryProblem[],
  { origins }: ResolvedSettings,
  layers: readonly TeamFile[],
  messages: Messages,
): ToldProblems {
  const inFile: { uri: string; problem: FileProblem }[] = [];
  const inEditor: string[] = [];
  for (const key of new Set(problems.map((problem) => problem.key))) {
    const file = statedIn(key, origins, layers);
    const own = problems.filter((problem) => problem.key === key);
    const more = own.length - MOST_TOLD;
    const told = own.slice(0, MOST_TOLD).map(({ index, message }) => ({ path: [key, String(index)], message }));
    if (more > 0) told.push({ path: [key], message: messages.settings.sameWith(more, key) });
    for (const { path, message } of told) {
      if (file !== undefined) inFile.push({ uri: file.uri, problem: file.problemAt(path, message) });
      else inEditor.push(`roleProfiles.${key}: ${message}`);
    }
  }
  return { inFile, inEditor };
}
