/** `roleProfiles/roleAt` and `roleProfiles/saveChart`: the role at the cursor, and the picture of a role. */
import type { ChartParams, PositionParams, RoleChoice } from '../../../shared/protocol.ts';
import { ROLE_AT, SAVE_CHART } from '../../../shared/protocol.ts';
import { chartPicture } from '../chart.ts';
import { fileInFolder } from '../comparing.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleChart(session: Session, contexts: Contexts): void {
  const { connection, log } = session;
  connection.onRequest(
    ROLE_AT,
    answer(log, 'Role at the cursor', null, async ({ uri, position }: PositionParams): Promise<RoleChoice | null> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return null;
      const { service, settings } = asked.context;
      const roles = service.comparing.describeRoles(asked.open.read(service), settings);
      const at = asked.open.text.offsetAt(position);
      const role = roles.findLast(({ start }) => start <= at) ?? roles[0];
      return role === undefined ? null : { uri, title: role.title, file: fileInFolder(uri, session) };
    }),
  );

  connection.onRequest(
    SAVE_CHART,
    answer(log, 'Drawing a role', null, async (role: ChartParams) => chartPicture(role, session, contexts)),
  );
}
