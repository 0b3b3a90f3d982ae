/** `textDocument/references` and `workspace/symbol`: where the profiles of the workspace cite a skill. */
import type { Location, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Contexts } from '../contexts.ts';
import type { IndexedUse, ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

/** More are no help in a list. */
const MOST_SYMBOLS = 1_000;

export function handleReferences({ connection, log }: Session, contexts: Contexts, index: ProfileIndex): void {
  connection.onReferences(
    answer(log, 'References', [], async ({ textDocument, position }): Promise<Location[]> => {
      const asked = await contexts.about(textDocument.uri);
      if (asked === undefined) return [];
      const { open, context } = asked;
      const { service, settings } = context;
      const cited = service.skillAt(open.read(service), open.text.offsetAt(position), settings);
      if (cited === undefined) return [];
      const uses = await index.uses();
      return uses.flatMap(({ code, uri, range }) => (code === cited.skill.code ? [{ uri, range }] : []));
    }),
  );

  connection.onWorkspaceSymbol(
    answer(log, 'Workspace symbols', [], async ({ query }): Promise<SymbolInformation[]> => {
      const words = query.trim().toLowerCase();
      if (words === '') return [];
      const found = (await index.uses()).filter((use) => titleOf(use).toLowerCase().includes(words));
      return found.slice(0, MOST_SYMBOLS).map((use) => ({
        name: titleOf(use),
        kind: SymbolKind.Field,
        location: { uri: use.uri, range: use.range },
        containerName: use.role,
      }));
    }),
  );
}

/** `ITOP-4 Infrastructure operations` */
function titleOf({ code, levels, name }: IndexedUse): string {
  const level = levels.length === 0 ? '' : `-${levels.join(', ')}`;
  return `${code}${level} ${name}`.trim();
}
