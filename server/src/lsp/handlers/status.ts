/** `roleProfiles/status`: what is loaded for a document. */
import type { Status, StatusParams } from '../../../shared/protocol.ts';
import { STATUS } from '../../../shared/protocol.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import { statusFor } from '../status.ts';

export function handleStatus(session: Session, contexts: Contexts): void {
  session.connection.onRequest(
    STATUS,
    answer(session.log, 'Status', null, ({ uri }: StatusParams): Promise<Status> => statusFor(uri, session, contexts)),
  );
}
