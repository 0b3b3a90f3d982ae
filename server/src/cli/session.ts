/** What every command shares: the workspace on this machine, and documents read from it. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../shared/safe-text.ts';
import { messagesIn } from '../core/messages/languages.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Document } from '../core/service.ts';
import { inWords, nodeFiles } from '../host/node-files.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import type { Context, Workspace } from '../workspace/workspace.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { kindOfDocument } from '../workspace/document-kinds.ts';
import { findDocuments } from './documents/find-documents.ts';
import { readText } from './documents/read-text.ts';
import { decode } from '../workspace/decode.ts';
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
  /** The language of what is found and made. */
  readonly messages: Messages;
  /** True once something that was typed could not be found, read or checked; it has been told. */
  readonly failed: boolean;
  /** Tells that something could not be done, and why; the command goes on, and its exit status is 2. */
  fail(what: string, reason: string): void;
  /**
   * Visits the documents that the paths mean, one after the other. What cannot be read, or what the visit fails on, is
   * told, and the next one is visited.
   */
  visit(paths: readonly string[], visit: (opened: Opened) => void | Promise<void>): Promise<void>;
  /** A document out of bytes, with what holds for a file of that name, which need not be there. */
  openAs(file: string, bytes: Uint8Array): Promise<Opened>;
  /** Tells what is wrong in settings and skill data. To be called at the end. */
  tellProblems(): Promise<void>;
}

export async function openSession(options: Options, terminal: Terminal, shipped: ShippedData): Promise<Session> {
  let failed = false;
  const fail = (what: string, reason: string): void => {
    failed = true;
    terminal.err(`role-profiles: ${inTerminal(what)}: ${inTerminal(reason)}\n`);
  };
  const added = await existing(options.skillsData, terminal.cwd, fail);
  const [settingsFile] = await existing(options.config === undefined ? [] : [options.config], terminal.cwd, fail);
  const messages = messagesIn(options.language);
  const workspace = createWorkspace({
    files: nodeFiles,
    shipped,
    messages,
    rootOf: (folder) => URI.file(rootOf(URI.parse(folder).fsPath)).toString(),
    editorSettings: () => undefined,
    added,
    over: options.settings,
    ...(settingsFile !== undefined && { settingsFile }),
    trusted: () => true,
  });

  async function open(file: string, named: boolean, text: string): Promise<Opened> {
    const uri = URI.file(file).toString();
    const context = await workspace.contextFor(uri);
    const document = context.service.read(text);
    const placeOf = (offset: number) => {
      const { line, character } = document.text.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    };
    return { file, shown: showPath(file, terminal.cwd), uri, named, document, context, placeOf };
  }

  return {
    workspace,
    messages,
    get failed() {
      return failed;
    },
    fail,
    async visit(paths, visit) {
      const { documents, problems } = findDocuments(paths, terminal.cwd);
      for (const { path: typed, reason } of problems) fail(typed, reason);
      for (const { file, by } of documents) {
        if (by === 'folder' && kindOfDocument(file) === 'named') continue;
        try {
          const read = readText(file);
          if ('text' in read) await visit(await open(file, by === 'typed', read.text));
          else fail(showPath(file, terminal.cwd), read.tooLarge);
        } catch (error) {
          fail(showPath(file, terminal.cwd), whyFailed(error));
        }
      }
    },
    openAs: (file, bytes) => open(file, true, decode(bytes)),
    async tellProblems() {
      for (const [uri, problems] of await workspace.problems()) {
        const file = showPath(URI.parse(uri).fsPath, terminal.cwd);
        for (const { severity, message, line } of problems) {
          if (severity !== 'information')
            terminal.err(`${inTerminal(file)}:${line + 1}: ${severity}: ${inTerminal(message)}\n`);
        }
      }
    },
  };
}

/** The files and folders of skill data that were typed, as addresses; `fail` is told of those that are not there. */
async function existing(
  typed: readonly string[],
  cwd: string,
  fail: (what: string, reason: string) => void,
): Promise<string[]> {
  const found: string[] = [];
  for (const given of typed) {
    const uri = URI.file(path.resolve(cwd, given)).toString();
    if (given.trim() === '') fail('""', 'the name of a file or folder is missing');
    else if ((await nodeFiles.stat(uri)) === undefined) fail(given, 'no such file or folder');
    else found.push(uri);
  }
  return found;
}

/** The system's reasons are about the file; all others are about this program. */
export function whyFailed(error: unknown): string {
  const reason = inWords(error);
  if (error instanceof Error && 'code' in error) return reason;
  return `this program failed on it, which is a fault of the program (${reason}); the other files are not touched by that`;
}

/** Relative to where the user is, unless that leads upwards. */
export function showPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
}
