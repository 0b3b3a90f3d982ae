/** Where skill data lies: which files are read for a document, lowest layer first, and which are left alone. */
import type { Source } from '../core/catalogue/types.ts';
import type { Files } from '../host/files.ts';
import { isInside, join, nameOf, resolvePath } from './uris.ts';

/** The folder that people put their workbook into. */
export const DATA_FOLDER = 'skills-data';

/** More files than a folder of skill data ever has: somebody has named the wrong folder. */
const MOST_FILES = 200;

export interface DataPlace {
  readonly uri: string;
  readonly layer: Source['layer'];
}

/** A file that is there and is not read, and why. */
export interface Refused {
  readonly uri: string;
  readonly message: string;
}

export interface DataPlaces {
  readonly found: readonly DataPlace[];
  readonly refused: readonly Refused[];
}

/**
 * The files in the `skills-data` folder of `folder`. A symbolic link that leads out of `root` is not followed: whoever
 * sends a folder must not be able to have other files read.
 */
export async function filesInDataFolder(
  files: Files,
  folder: string,
  root: string,
  layer: Source['layer'],
): Promise<DataPlaces> {
  return filesIn(files, join(folder, DATA_FOLDER), root, layer);
}

/**
 * The file that a path in a setting names, or the files in the folder that it names; `missing` when there is neither.
 * In a folder that the user does not trust, a path may not leave the folder.
 */
export async function filesNamed(
  files: Files,
  path: string,
  base: string,
  root: string,
  layer: Source['layer'],
  trusted: boolean,
): Promise<DataPlaces & { readonly missing: boolean; readonly uri: string }> {
  const uri = resolvePath(base, path);
  const refuse = { uri, message: `"${path}" leads out of this folder, which you have not trusted, so it is not read.` };
  if (!trusted && !isInside(uri, root)) return { found: [], refused: [refuse], missing: false, uri };
  const stat = await files.stat(uri);
  if (stat === undefined) return { found: [], refused: [], missing: true, uri };
  if (!trusted && !(await staysInside(files, uri, root))) return { found: [], refused: [refuse], missing: false, uri };
  if (stat.kind !== 'folder') return { found: [{ uri, layer }], refused: [], missing: false, uri };
  return { ...(await filesIn(files, uri, trusted ? uri : root, layer)), missing: false, uri };
}

async function filesIn(files: Files, folder: string, root: string, layer: Source['layer']): Promise<DataPlaces> {
  const names = ((await files.list(folder)) ?? []).filter(mayHoldSkills);
  const found: DataPlace[] = [];
  const refused: Refused[] = [];
  if (names.length > MOST_FILES) {
    const message = `This folder has ${names.length} files; only the first ${MOST_FILES} are read for skills. Is it the right one?`;
    refused.push({ uri: folder, message });
  }
  for (const name of names.slice(0, MOST_FILES)) {
    const uri = join(folder, name);
    const stat = await files.stat(uri);
    if (stat === undefined || stat.kind === 'folder') continue;
    if (await staysInside(files, uri, root)) found.push({ uri, layer });
    else {
      const message = `${nameOf(uri)} is a link that leads out of this folder, so it is not read. Copy the file itself here.`;
      refused.push({ uri, message });
    }
  }
  return { found, refused };
}

async function staysInside(files: Files, uri: string, root: string): Promise<boolean> {
  const [own, top] = await Promise.all([files.stat(uri), files.stat(root)]);
  if (own === undefined) return false;
  if (own.real === undefined) return !own.link;
  return isInside(own.real, top?.real ?? root);
}

/**
 * Not hidden files, the lock and temporary files of office programs and downloads, notes to people, and the files of
 * this product's own data folder that are no framework.
 */
function mayHoldSkills(name: string): boolean {
  return !/^[.~]|~$|\.(md|markdown|tmp|part|crdownload|lock|swp|bak|schema\.json)$|^sfia-editions\.json$|^level-model\.bin$/i.test(
    name,
  );
}
