/** `textDocument/hover`: what stands under the pointer. */
import type { Hover } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import { toRange } from '../convert.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleHover(
  { connection, log, messages }: Session,
  contexts: Contexts,
  diagnostics: Diagnostics,
  index: ProfileIndex,
): void {
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
      const value = [hover.markdown, ...usedIn(hover.heads)].join('\n\n');
      return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(open.text, hover) };
    }),
  );

  /** Where a heading names a skill. A line here moves nothing in the text, which a line above the heading would. */
  function usedIn(code: string | undefined): string[] {
    const count = code === undefined ? undefined : index.countOf(code);
    return count === undefined ? [] : [messages.hovers.usedIn(count)];
  }
}
