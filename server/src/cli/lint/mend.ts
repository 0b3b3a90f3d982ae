/** Applies the fixes that cannot be wrong to a text, and writes it where it came from. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import type { Document, Finding } from '../../core/service.ts';
import { atOnce, MOST_ROUNDS, textAfter } from '../../core/service.ts';
import type { Context } from '../../workspace/workspace.ts';
import { encode } from '../documents/read-text.ts';
import { decode } from '../../workspace/decode.ts';
import type { CliMessages } from '../messages/languages.ts';
import { whyNot } from '../why-not.ts';
import { writeBeside } from '../write-beside.ts';

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
    const next = read(textAfter(mended.document.text.toString(), edits));
    mended = { document: next, findings: await findingsIn(next) };
  }
  return mended;
}

/**
 * Writes a file anew: first another one beside it, which then takes its name. So whoever looks, or whatever fails on the
 * way, sees the old text or the new one. It is left alone where it is not what was read any more.
 * @returns in words why it was not written
 */
export function replaceText(file: string, before: string, after: string, messages: CliMessages): string | undefined {
  const { lint: say } = messages.cli;
  try {
    // of a link, the file that it leads to is written
    const real = realpathSync(file);
    const { mode, nlink } = statSync(real);
    const bytes = readFileSync(real);
    if (decode(bytes) !== before) return say.hasChanged;
    if (!encode(before, bytes).equals(bytes)) return say.noText;
    if (nlink > 1) return say.hardLinks;
    writeBeside(real, encode(after, bytes), mode);
    return undefined;
  } catch (error) {
    return say.cannotWrite(whyNot(error, messages));
  }
}
