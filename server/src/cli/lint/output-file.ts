/** A file that takes the report in place of standard output. */
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Messages } from '../../core/messages/messages.ts';
import type { Terminal } from '../terminal.ts';
import { whyNot } from '../why-not.ts';

export interface OutputFile {
  readonly terminal: Terminal;
  close(): void;
}

/** @returns the file, or why it cannot be written */
export function openOutputFile(name: string, terminal: Terminal, messages: Messages): OutputFile | string {
  let file: number;
  try {
    file = openSync(path.resolve(terminal.cwd, name), 'w');
  } catch (error) {
    return whyNot(error, messages);
  }
  let waiting = '';
  const flush = (): void => {
    writeSync(file, waiting);
    waiting = '';
  };
  return {
    terminal: {
      ...terminal,
      colours: false,
      out(text) {
        waiting += text;
        if (waiting.length > LARGE) flush();
      },
    },
    close() {
      flush();
      closeSync(file);
    },
  };
}

/** So many characters are written at once. */
const LARGE = 64 * 1024;
