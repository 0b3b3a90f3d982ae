/** From a profile in Markdown to a file for others. Pure: the same in a web worker. */
import type { ExportKind } from '../../shared/protocol.ts';
import type { Messages } from '../core/messages/messages.ts';
import { toDocx } from './export-docx.ts';
import { toHtml } from './export-html.ts';
import { readMarkdown } from './from-markdown.ts';

export type ExportResult =
  | {
      readonly ok: true;
      readonly content: Uint8Array | string;
      /** What is left out, and what to do next, a sentence for each. */
      readonly lost: readonly string[];
    }
  /** Why the document of the organisation cannot be read. */
  | { readonly ok: false; readonly reason: string };

/** @param reference a Word document of the organisation, for its look */
export function exportProfile(
  markdown: string,
  to: ExportKind,
  reference: Uint8Array | undefined,
  messages: Messages,
): ExportResult {
  const document = readMarkdown(markdown);
  const { word, language } = messages;
  const lost = [...(document.hasFrontMatter ? [word.frontMatter] : []), ...(to === 'pdf' ? [word.printing] : [])];
  if (to !== 'docx') return { ok: true, content: toHtml(document, language, to === 'pdf'), lost };
  const made = toDocx(document, reference, messages);
  return made.ok ? { ok: true, content: made.bytes, lost } : made;
}
