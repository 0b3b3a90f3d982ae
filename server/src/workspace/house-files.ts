/** What an organisation keeps beside its profiles, in a folder `.role-profiles`: a template, a document in its look. */
import type { Files } from '../host/files.ts';
import { foldersUpTo, join } from './uris.ts';

const FOLDER = '.role-profiles';
/** The first text of a new profile. */
const TEMPLATE = 'template.md';
/** A Word document in the look of the organisation. */
export const REFERENCE = 'reference.docx';
/** In bytes; a larger file is no template. */
const LARGEST_TEMPLATE = 200_000;

/**
 * The nearest file of this name, in the folder of the profiles or above it.
 * @param top the uppermost folder to look in
 * @param most a larger file is not taken, in bytes
 */
export async function houseFile(
  files: Files,
  folder: string,
  top: string,
  name: string,
  most: number,
): Promise<Uint8Array | undefined> {
  for (const at of foldersUpTo(folder, top)) {
    const content = await files.read([FOLDER, name].reduce(join, at));
    if (content.ok && content.bytes.length <= most) return content.bytes;
  }
  return undefined;
}

/** The text of the nearest template. */
export async function houseTemplate(files: Files, folder: string, top: string): Promise<string | undefined> {
  const bytes = await houseFile(files, folder, top, TEMPLATE, LARGEST_TEMPLATE);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
