/** Applies the fixes that cannot be wrong to a text, and writes it where it came from. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { Document, Edit, Finding } from '../../core/service.ts';
import { atOnce } from '../../core/service.ts';
import { inWords } from '../../host/node-files.ts';
import type { Context } from '../../workspace/workspace.ts';
import { encode } from '../documents/read-text.ts';
import { decode } from '../../workspace/decode.ts';
import { writeBeside } from '../write-beside.ts';

/** Fixes that overlap wait for the next round; more rounds than these are never needed. */
const MOST_ROUNDS = 10;

export interface Mended {
  readonly document: Document;
  /** What is found in it now. */
  readonly findings: readonly Finding[];
}

/**
 * @param findingsIn finds what is wrong in a document
 * @returns the document after all sure fixes, which is the same one where there are none
 */
export async function mend(
  document: Document,
  { service, settings }: Context,
  read: (text: string) => Document,
  findingsIn: (document: Document) => Promise<readonly Finding[]>,
): Promise<Mended> {
  let mended: Mended = { document, findings: await findingsIn(document) };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = atOnce(service.fixAll(mended.document, settings, mended.findings));
    if (edits.length === 0) break;
    const next = read(applied(mended.document.text.toString(), edits));
    mended = { document: next, findings: await findingsIn(next) };
  }
  return mended;
}

/** @param edits in their order, none over another */
function applied(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: inserted } of edits) {
    pieces.push(text.slice(at, start), inserted);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/**
 * Writes a file anew: first another one beside it, which then takes its name. So whoever looks, or whatever fails on the
 * way, sees the old text or the new one. It is left alone where it is not what was read any more.
 * @returns in words why it was not written
 */
export function replaceText(file: string, before: string, after: string): string | undefined {
  try {
    // of a link, the file that it leads to is written
    const real = realpathSync(file);
    const { mode, nlink } = statSync(real);
    const bytes = readFileSync(real);
    if (decode(bytes) !== before) return 'it has changed since it was read; check it again';
    if (!encode(before, bytes).equals(bytes)) return 'it holds bytes that are no text, which mending it would lose';
    if (nlink > 1) return 'it has several names (hard links), which mending it would part';
    writeBeside(real, encode(after, bytes), mode);
    return undefined;
  } catch (error) {
    return `it cannot be written: ${inWords(error)}`;
  }
}
