/** Where skill data lies: which files are read for a document, lowest layer first, and which are left alone. */
import type { Source } from '../core/catalogue/types.ts';
import { DEFAULT_LIMITS, sizeInWords } from '../formats/limits.ts';
import type { Files, FileStat } from '../host/files.ts';
import { isInside, join, nameOf, parentOf, resolvePath } from './uris.ts';

/** The folder that people put their workbook into. */
export const DATA_FOLDER = 'skills-data';

/** More files than a folder of skill data ever has: somebody has named the wrong folder. */
export const MOST_FILES = 200;

/** Bytes of all files together that are read for one folder: many times what an organisation has. */
const MOST_BYTES = 40 * 1024 * 1024;

export interface DataPlace {
  readonly uri: string;
  readonly layer: Source['layer'];
  /** In bytes. */
  readonly size: number;
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

/** The files of a folder that holds nothing but skill data. */
export async function filesOfUser(files: Files, folder: string): Promise<DataPlaces> {
  return filesIn(files, folder, folder, 'user');
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
  const nowhere = whyNowhere(path);
  if (nowhere !== undefined) return { found: [], refused: [{ uri, message: nowhere }], missing: false, uri };
  const refuse = { uri, message: `"${path}" leads out of this folder, which you have not trusted, so it is not read.` };
  if (!trusted && !isInside(uri, root)) return { found: [], refused: [refuse], missing: false, uri };
  const stat = await files.stat(uri);
  if (stat === undefined) return { found: [], refused: [], missing: true, uri };
  if (!trusted && !liesIn(stat, (await files.stat(root))?.real ?? root)) {
    return { found: [], refused: [refuse], missing: false, uri };
  }
  if (stat.kind !== 'folder') {
    return { found: [{ uri, layer, size: stat.size }], refused: [], missing: false, uri };
  }
  return { ...(await filesIn(files, uri, trusted ? uri : root, layer)), missing: false, uri };
}

/** What is wrong with a path that can lead to no file, however the folder looks. */
function whyNowhere(path: string): string | undefined {
  if (path.trim() === '') return 'This entry is empty. Write the name of a file or folder of skill data.';
  if (!/^https?:/i.test(path)) return undefined;
  return `"${path}" is an address on the web, from where nothing is read. Download the file and name where it lies.`;
}

/**
 * The files that are read in the end: so many, and so many bytes, that a wrong folder cannot stop the editor.
 * @param groups the files of each folder or setting, lowest layer first; where not all can be read, the highest come first
 */
export function withinLimits(groups: readonly (readonly DataPlace[])[]): DataPlaces {
  const met = new Set<string>();
  const distinct = groups.map((group) => group.filter(({ uri }) => !met.has(uri) && met.add(uri)));
  const leftOut = new Set<DataPlace>();
  let bytes = 0;
  let count = 0;
  for (const place of distinct.toReversed().flat()) {
    // one that is too large by itself is told by its reader, and not read
    const size = place.size > DEFAULT_LIMITS.bytes ? 0 : place.size;
    if (count === MOST_FILES || bytes + size > MOST_BYTES) leftOut.add(place);
    else {
      count += 1;
      bytes += size;
    }
  }
  return { found: distinct.flat().filter((place) => !leftOut.has(place)), refused: tellOf(leftOut) };
}

/** One message for each folder, so that two hundred files are not two hundred problems. */
function tellOf(leftOut: ReadonlySet<DataPlace>): Refused[] {
  const byFolder = new Map<string, string[]>();
  for (const { uri } of leftOut) {
    const folder = parentOf(uri) ?? uri;
    const names = byFolder.get(folder);
    if (names === undefined) byFolder.set(folder, [nameOf(uri)]);
    else names.push(nameOf(uri));
  }
  return [...byFolder].map(([uri, names]) => {
    const some = names.slice(0, 3).join(', ');
    const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
    const limit = `at most ${MOST_FILES} files with ${sizeInWords(MOST_BYTES)} together are read`;
    return { uri, message: `Not read for skills: ${some}${more}, since ${limit}. Is this the right folder?` };
  });
}

async function filesIn(files: Files, folder: string, root: string, layer: Source['layer']): Promise<DataPlaces> {
  const names = ((await files.list(folder)) ?? []).filter(mayHoldSkills);
  const top = (await files.stat(root))?.real ?? root;
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
    if (liesIn(stat, top)) found.push({ uri, layer, size: stat.size });
    else {
      const message = `${nameOf(uri)} is a link that leads out of this folder, so it is not read. Copy the file itself here.`;
      refused.push({ uri, message });
    }
  }
  return { found, refused };
}

/** @param top where the folder really is */
function liesIn({ real, link }: FileStat, top: string): boolean {
  return real === undefined ? !link : isInside(real, top);
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
