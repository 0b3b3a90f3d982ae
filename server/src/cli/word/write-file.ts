/** Files that a command makes. */
import { writeFile } from 'node:fs/promises';
import { inWords } from '../../host/node-files.ts';

/**
 * Writes a file; one that is there already only where somebody insists.
 * @returns in words why it was not written
 */
export async function writeNewFile(
  file: string,
  content: string | Uint8Array,
  force: boolean,
): Promise<string | undefined> {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      return 'there is such a file already; name another one with --output, or add --force to replace it';
    return inWords(error);
  }
}
