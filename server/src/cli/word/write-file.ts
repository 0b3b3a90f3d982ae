/** Files that a command makes. */
import { writeFile } from 'node:fs/promises';
import type { CliMessages } from '../messages/languages.ts';
import { whyNot } from '../why-not.ts';

/**
 * Writes a file; one that is there already only where somebody insists.
 * @returns in words why it was not written
 */
export async function writeNewFile(
  file: string,
  content: string | Uint8Array,
  force: boolean,
  messages: CliMessages,
): Promise<string | undefined> {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return messages.cli.reading.isThereBeside;
    return whyNot(error, messages);
  }
}
