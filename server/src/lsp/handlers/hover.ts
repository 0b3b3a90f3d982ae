/** `textDocument/hover`: what stands under the pointer. */
import type { Hover } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleHover({ connection, log }: Session, contexts: Contexts, diagnostics: Diagnostics): void {
  connection.onHover(
    answer(log, 'Hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return null;
      const { open, context } = asked;
      const { service, settings } = context;
      const findings = diagnostics.findings(asked);
      const offset = open.text.offsetAt(position);
      const hover = service.hover(open.read(service), offset, settings, findings, context.judge.fromMemory());
      if (hover === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: toRange(open.text, hover) };
    }),
  );
}
