/** A file that takes the report in place of standard output. */
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { inWords } from '../../host/node-files.ts';
import type { Terminal } from '../terminal.ts';

export interface OutputFile {
  readonly terminal: Terminal;
  close(): void;
}

/** @returns the file, or why it cannot be written */
export function openOutputFile(name: string, terminal: Terminal): OutputFile | string {
  let file: number;
  try {
    file = openSync(path.resolve(terminal.cwd, name), 'w');
  } catch (error) {
    return inWords(error);
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
