/** `roleProfiles/saveMatrix`: the skills matrix of the workspace as a file. */
import { toBase64 } from '../../../shared/base64.ts';
import type { SavedMatrix, SaveMatrixParams } from '../../../shared/protocol.ts';
import { SAVE_MATRIX } from '../../../shared/protocol.ts';
import { exportMatrix } from '../../core/service.ts';
import { matrixToSave } from '../matrix-view.ts';
import type { ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleMatrix({ connection, log, folders, messages }: Session, index: ProfileIndex): void {
  connection.onRequest(
    SAVE_MATRIX,
    answer(log, 'Saving the skills matrix', null, async ({ format }: SaveMatrixParams): Promise<SavedMatrix | null> => {
      const content = exportMatrix(matrixToSave(await index.roles(), folders), format, messages);
      return { data: toBase64(typeof content === 'string' ? new TextEncoder().encode(content) : content) };
    }),
  );
}
