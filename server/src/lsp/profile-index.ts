/**
 * Where the profiles of the workspace cite skills. Nothing is read before somebody asks; then each file once, and again
 * when it has changed. What is open is taken as it is in the editor. Typing costs nothing here.
 */
import type { Range } from 'vscode-languageserver';
import type { Document, SkillUse } from '../core/service.ts';
import { PagedText } from '../core/service.ts';
import { documentsBelow, isMarkdownFile } from '../workspace/documents-below.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import { isChecked } from '../workspace/workspace.ts';
import type { Contexts } from './contexts.ts';
import { toRange } from './convert.ts';
import { turn } from './in-slices.ts';
import type { Session } from './session.ts';

/** A citation in some file of the workspace. */
export interface IndexedUse extends Omit<SkillUse, 'start' | 'end'> {
  readonly uri: string;
  readonly range: Range;
}

/** A document of the workspace, read now. */
export interface ReadProfile {
  readonly uri: string;
  /** `null` for one that is not open. */
  readonly version: number | null;
  readonly text: PagedText;
  readonly document: Document;
  readonly context: Context;
}

export interface ProfileIndex {
  /** All citations, file by file. */
  uses(): Promise<readonly IndexedUse[]>;
  /** In how many profiles a skill is cited, if that is known already; else it is looked up for the next time. */
  countOf(code: string): number | undefined;
  /** The profiles that cite a skill, as they are now. */
  citing(code: string): Promise<readonly ReadProfile[]>;
  /** Whether all files were looked at; else there are more than `MOST_DOCUMENTS`, or too large ones. */
  readonly complete: boolean;
  /** Takes files that have come, gone or changed. */
  changed(uris: readonly string[]): void;
}

/** In bytes; a larger file is no profile. */
const LARGEST = 2_000_000;

interface Entry {
  readonly context: Context;
  readonly uses: readonly IndexedUse[];
}

export function createProfileIndex({ files, folders, documents, log }: Session, contexts: Contexts): ProfileIndex {
  /** What was read of each file that is not open. */
  const entries = new Map<string, Entry>();
  let listed: Promise<readonly string[]> | undefined;
  let listedFor = '';
  let complete = true;
  /** How often each skill is cited, as far as somebody has asked; forgotten when a file changes. */
  let counts: ReadonlyMap<string, number> | undefined;
  let counting = false;

  async function list(): Promise<readonly string[]> {
    const found = await Promise.all(folders.all().map((folder) => documentsBelow(files, folder)));
    complete = found.every((one) => one.complete);
    return [...new Set(found.flatMap(({ uris }) => uris.map(normalise)))];
  }

  function allFiles(): Promise<readonly string[]> {
    const key = folders.all().join('\n');
    if (key !== listedFor) listed = undefined;
    listedFor = key;
    return (listed ??= list());
  }

  async function all(): Promise<IndexedUse[]> {
    const open = new Map(documents.all().map(({ uri }) => [normalise(uri), uri]));
    const uris = new Set([...(await allFiles()), ...open.keys()]);
    const found: IndexedUse[] = [];
    for (const uri of uris) {
      const context = await contexts.ofFolder(folders.of(uri));
      if (!isChecked(uri, context) || folders.isCopy(uri)) continue;
      const uses = open.has(uri) ? usesIn(await readNow(open.get(uri)!)) : await usesOnDisk(uri, context);
      for (const use of uses) found.push(use);
    }
    return found;
  }

  async function usesOnDisk(uri: string, context: Context): Promise<readonly IndexedUse[]> {
    const known = entries.get(uri);
    if (known?.context === context) return known.uses;
    const uses = usesIn(await readNow(uri));
    entries.set(uri, { context, uses });
    await turn();
    return uses;
  }

  /** `undefined` for what cannot be read, and for what nobody writes as a profile. */
  async function readNow(uri: string): Promise<ReadProfile | undefined> {
    const asked = await contexts.about(uri);
    if (asked !== undefined) {
      const { open, context } = asked;
      return { uri, version: open.version, text: open.text, document: open.read(context.service), context };
    }
    const context = await contexts.ofFolder(folders.of(normalise(uri)));
    const content = await files.read(uri);
    if (!content.ok || content.bytes.length > LARGEST) return undefined;
    const text = PagedText.of(new TextDecoder().decode(content.bytes));
    return { uri, version: null, text, document: context.service.read(text), context };
  }

  function usesIn(read: ReadProfile | undefined): readonly IndexedUse[] {
    if (read === undefined) return [];
    const { uri, text, document, context } = read;
    return context.service
      .skillUses(document, context.settings)
      .map(({ start, end, ...use }) => ({ ...use, uri, range: toRange(text, { start, end }) }));
  }

  async function count(): Promise<void> {
    const uses = await all();
    const byCode = new Map<string, Set<string>>();
    for (const { code, uri } of uses) byCode.set(code, (byCode.get(code) ?? new Set()).add(uri));
    counts = new Map([...byCode].map(([code, uris]) => [code, uris.size]));
  }

  return {
    uses: all,
    countOf(code) {
      if (counts === undefined && !counting) {
        counting = true;
        count()
          .catch((error: unknown) => log.error(`Counting profiles failed: ${String(error)}`))
          .finally(() => (counting = false));
      }
      return counts?.get(code);
    },
    async citing(code) {
      const uris = [...new Set((await all()).flatMap((use) => (use.code === code ? [use.uri] : [])))];
      const read = await Promise.all(uris.map(readNow));
      return read.filter((one) => one !== undefined);
    },
    get complete() {
      return complete;
    },
    changed(uris) {
      counts = undefined;
      for (const uri of uris) {
        if (!isMarkdownFile(uri) || !entries.delete(uri)) listed = undefined;
      }
    },
  };
}
