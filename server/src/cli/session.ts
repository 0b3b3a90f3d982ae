/** What every command shares: the workspace on this machine, and documents read from it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../shared/safe-text.ts';
import type { Document } from '../core/service.ts';
import { inWords, nodeFiles } from '../host/node-files.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import type { Context, Workspace } from '../workspace/workspace.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { findDocuments } from './find-documents.ts';
import type { Options } from './options.ts';
import { rootOf } from './roots.ts';
import type { Terminal } from './terminal.ts';

/** A document of this machine, read with the settings and data that hold for it. */
export interface Opened {
  /** Absolute. */
  readonly file: string;
  /** As a person would type it from where they are. */
  readonly shown: string;
  readonly uri: string;
  /** It was typed, and not found in a folder. */
  readonly named: boolean;
  readonly document: Document;
  readonly context: Context;
  /** Line and column from 1. */
  placeOf(offset: number): { line: number; column: number };
}

export interface Session {
  readonly workspace: Workspace;
  /** True once something that was typed could not be found or read; it has been told. */
  readonly failed: boolean;
  /** The documents that the paths mean, one after the other. What cannot be read is told and left out. */
  documents(paths: readonly string[]): AsyncGenerator<Opened>;
  /** Tells what is wrong in settings and skill data. To be called at the end. */
  tellProblems(): void;
}

export async function openSession(options: Options, terminal: Terminal, shipped: ShippedData): Promise<Session> {
  let failed = false;
  const fail = (what: string, reason: string): void => {
    failed = true;
    terminal.err(`role-profiles: ${inTerminal(what)}: ${inTerminal(reason)}\n`);
  };
  const added: string[] = [];
  for (const given of options.skillsData) {
    const uri = URI.file(path.resolve(terminal.cwd, given)).toString();
    if ((await nodeFiles.stat(uri)) === undefined) fail(given, 'no such file or folder');
    else added.push(uri);
  }
  const workspace = createWorkspace({
    files: nodeFiles,
    shipped,
    rootOf: (folder) => URI.file(rootOf(URI.parse(folder).fsPath)).toString(),
    editorSettings: () => undefined,
    added,
    trusted: () => true,
  });

  return {
    workspace,
    get failed() {
      return failed;
    },
    async *documents(paths) {
      const { documents, problems } = await findDocuments(paths, terminal.cwd);
      for (const { path: typed, reason } of problems) fail(typed, reason);
      for (const { file, named } of documents) {
        const shown = showPath(file, terminal.cwd);
        let bytes: Uint8Array;
        try {
          bytes = await readFile(file);
        } catch (error) {
          fail(shown, inWords(error));
          continue;
        }
        const uri = URI.file(file).toString();
        const context = await workspace.contextFor(uri);
        const document = context.service.read(decode(bytes));
        const placeOf = (offset: number) => {
          const { line, character } = document.text.positionAt(offset);
          return { line: line + 1, column: character + 1 };
        };
        yield { file, shown, uri, named, document, context, placeOf };
      }
    },
    tellProblems() {
      for (const [uri, problems] of workspace.problems()) {
        const file = showPath(URI.parse(uri).fsPath, terminal.cwd);
        for (const { severity, message, line } of problems) {
          if (severity !== 'information')
            terminal.err(`${inTerminal(file)}:${line + 1}: ${severity}: ${inTerminal(message)}\n`);
        }
      }
    },
  };
}

/** Relative to where the user is, unless that leads upwards. */
export function showPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}

/** As editors read it: UTF-8 or UTF-16 by its mark, bytes that mean nothing as \uFFFD, the mark itself no character. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
