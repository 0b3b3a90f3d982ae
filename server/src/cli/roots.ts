/** On the command line nobody has opened a folder: how far up settings and skill data hold for a document. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DATA_FOLDER } from '../workspace/data-places.ts';
import { TEAM_FILE, TEAM_FILE_OF_NOTEPAD } from '../workspace/team-file.ts';

/** What a team puts into the folder that its settings and data hold for, one of them by mistake. */
const SIGNS = [TEAM_FILE, TEAM_FILE_OF_NOTEPAD, DATA_FOLDER];

/**
 * The root of the Git working tree around a folder; outside of one, the topmost folder above it that has a team's file or
 * a data folder; else the folder itself.
 */
export function rootOf(folder: string): string {
  let topmost = folder;
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (SIGNS.some((name) => existsSync(path.join(at, name)))) topmost = at;
    if (at === path.dirname(at)) return topmost;
  }
}
