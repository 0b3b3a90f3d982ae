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

export interface ToExport {
  readonly markdown: string;
  /** What stands behind it, as Markdown; '' for nothing. */
  readonly appendix: string;
  /** Its roles as pictures, which a page for a hiring manager shows. */
  readonly charts: readonly string[];
  /** A Word document of the organisation, for its look. */
  readonly reference: Uint8Array | undefined;
}

export function exportProfile(
  { markdown, appendix, charts, reference }: ToExport,
  to: ExportKind,
  messages: Messages,
): ExportResult {
  const { word, language } = messages;
  const isForManager = to === 'manager';
  const document = readMarkdown(isForManager || appendix === '' ? markdown : `${markdown.trimEnd()}\n\n${appendix}`);
  const lost = [...(document.hasFrontMatter ? [word.frontMatter] : []), ...(to === 'pdf' ? [word.printing] : [])];
  if (isForManager) {
    const behind = appendix === '' ? {} : { appendix: readMarkdown(appendix) };
    return { ok: true, content: toHtml(document, language, { charts, ...behind }), lost };
  }
  if (to !== 'docx') return { ok: true, content: toHtml(document, language, { prints: to === 'pdf' }), lost };
  const made = toDocx(document, reference, messages);
  return made.ok ? { ok: true, content: made.bytes, lost } : made;
}
