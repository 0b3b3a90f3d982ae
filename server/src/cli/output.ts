/** Where a command writes what it makes: standard output, or a file that was named. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Options } from './options.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { whyNot } from './why-not.ts';

export interface Output {
  /** As it was typed; `undefined` for standard output. */
  readonly file: string | undefined;
  /** A file that is there already may be written over. */
  readonly force: boolean;
}

export function outputTo({ output, force }: Pick<Options, 'output' | 'force'>): Output {
  return { file: output, force };
}

/** Tells the session where that cannot be done. Bytes are for files alone: a terminal would show them as rubbish. */
export async function write(
  content: string | Uint8Array,
  { file, force }: Output,
  session: Pick<Session, 'fail' | 'messages'>,
  { cwd, out }: Pick<Terminal, 'cwd' | 'out'>,
): Promise<void> {
  const { reading: say } = session.messages.cli;
  if (file === undefined) {
    if (typeof content === 'string') out(content);
    else session.fail(say.nothingWritten, say.noText);
    return;
  }
  try {
    await writeFile(path.resolve(cwd, file), content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    session.fail(file, isThere ? say.isThere : whyNot(error, session.messages));
  }
}
