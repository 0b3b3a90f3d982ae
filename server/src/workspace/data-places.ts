/** Where skill data lies: which files are read for a document, lowest layer first, and which are left alone. */
import type { Source } from '../core/catalogue/types.ts';
import type { Messages } from '../core/messages/messages.ts';
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
  messages: Messages,
): Promise<DataPlaces> {
  return filesIn(files, join(folder, DATA_FOLDER), root, layer, messages);
}

/** The files of a folder that holds nothing but skill data. */
export async function filesOfUser(files: Files, folder: string, messages: Messages): Promise<DataPlaces> {
  return filesIn(files, folder, folder, 'user', messages);
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
  messages: Messages,
): Promise<DataPlaces & { readonly missing: boolean; readonly uri: string }> {
  const uri = resolvePath(base, path);
  const nowhere = whyNowhere(path, messages);
  if (nowhere !== undefined) return { found: [], refused: [{ uri, message: nowhere }], missing: false, uri };
  const refuse = { uri, message: messages.files.untrusted(path) };
  if (!trusted && !isInside(uri, root)) return { found: [], refused: [refuse], missing: false, uri };
  const stat = await files.stat(uri);
  if (stat === undefined) return { found: [], refused: [], missing: true, uri };
  if (!trusted && !liesIn(stat, (await files.stat(root))?.real ?? root)) {
    return { found: [], refused: [refuse], missing: false, uri };
  }
  if (stat.kind !== 'folder') {
    return { found: [{ uri, layer, size: stat.size }], refused: [], missing: false, uri };
  }
  return { ...(await filesIn(files, uri, trusted ? uri : root, layer, messages)), missing: false, uri };
}

/** What is wrong with a path that can lead to no file, however the folder looks. */
function whyNowhere(path: string, { files: say }: Messages): string | undefined {
  if (path.trim() === '') return say.empty;
  if (!/^https?:/i.test(path)) return undefined;
  return say.web(path);
}

/**
 * The files that are read in the end: so many, and so many bytes, that a wrong folder cannot stop the editor.
 * @param groups the files of each folder or setting, lowest layer first; where not all can be read, the highest come first
 */
export function withinLimits(groups: readonly (readonly DataPlace[])[], messages: Messages): DataPlaces {
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
  return { found: distinct.flat().filter((place) => !leftOut.has(place)), refused: tellOf(leftOut, messages) };
}

/** One message for each folder, so that two hundred files are not two hundred problems. */
function tellOf(leftOut: ReadonlySet<DataPlace>, { files: say }: Messages): Refused[] {
  const byFolder = new Map<string, string[]>();
  for (const { uri } of leftOut) {
    const folder = parentOf(uri) ?? uri;
    const names = byFolder.get(folder);
    if (names === undefined) byFolder.set(folder, [nameOf(uri)]);
    else names.push(nameOf(uri));
  }
  return [...byFolder].map(([uri, names]) => {
    const some = names.slice(0, 3);
    return { uri, message: say.tooMuch(some, names.length - some.length, MOST_FILES, sizeInWords(MOST_BYTES)) };
  });
}

async function filesIn(
  files: Files,
  folder: string,
  root: string,
  layer: Source['layer'],
  messages: Messages,
): Promise<DataPlaces> {
  const names = ((await files.list(folder)) ?? []).filter(mayHoldSkills);
  const top = (await files.stat(root))?.real ?? root;
  const found: DataPlace[] = [];
  const refused: Refused[] = [];
  if (names.length > MOST_FILES) {
    refused.push({ uri: folder, message: messages.files.tooManyInFolder(names.length, MOST_FILES) });
  }
  for (const name of names.slice(0, MOST_FILES)) {
    const uri = join(folder, name);
    const stat = await files.stat(uri);
    if (stat === undefined || stat.kind === 'folder') continue;
    if (liesIn(stat, top)) found.push({ uri, layer, size: stat.size });
    else {
      refused.push({ uri, message: messages.files.link(nameOf(uri)) });
    }
  }
  return { found, refused };
}

/** @param top where the folder really is */
export function liesIn({ real, link }: FileStat, top: string): boolean {
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
