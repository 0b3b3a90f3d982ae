/** `roleProfiles/roles`: the roles that somebody may compare. */
import type { RoleChoice, RolesParams } from '../../../shared/protocol.ts';
import { ROLES } from '../../../shared/protocol.ts';
import { choicesIn, fileInFolder } from '../comparing.ts';
import type { Contexts } from '../contexts.ts';
import type { ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleRoles(session: Session, contexts: Contexts, index: ProfileIndex): void {
  session.connection.onRequest(
    ROLES,
    answer(session.log, 'Roles', [], async ({ uris }: RolesParams): Promise<RoleChoice[]> => {
      if (uris !== undefined) return choicesIn(uris, session, contexts);
      const found = new Map<string, RoleChoice>();
      for (const { uri, role } of await index.uses()) {
        const title = role === '' ? session.messages.documents.untitledRole : role;
        found.set(`${uri} ${title}`, { uri, title, file: fileInFolder(uri, session) });
      }
      return [...found.values()];
    }),
  );
}
