/** `roleProfiles/status`: what is loaded for a document. */
import type { Status, StatusParams } from '../../../shared/protocol.ts';
import { STATUS } from '../../../shared/protocol.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import { statusOf } from '../status.ts';

export function handleStatus({ connection, log, folders, workspace }: Session, contexts: Contexts): void {
  connection.onRequest(
    STATUS,
    answer(log, 'Status', null, async ({ uri }: StatusParams): Promise<Status> => {
      const folder = uri === undefined ? folders.all()[0] : folders.of(normalise(uri));
      return statusOf(await contexts.ofFolder(folder), workspace.problems());
    }),
  );
}
