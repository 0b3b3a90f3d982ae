/** `roleProfiles/lookIntoData`: what a file of skill data holds, before it is used. */
import type { DataFound, FileParams } from '../../../shared/protocol.ts';
import { LOOK_INTO_DATA } from '../../../shared/protocol.ts';
import { normalise } from '../../workspace/uris.ts';
import { dataFound } from '../data-report.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleData({ connection, log, workspace, messages }: Session): void {
  connection.onRequest(
    LOOK_INTO_DATA,
    answer(log, 'Looking into a file', null, async ({ uri }: FileParams): Promise<DataFound | null> => {
      const file = await workspace.lookInto(normalise(uri));
      return file === undefined ? null : dataFound(file, messages);
    }),
  );
}
