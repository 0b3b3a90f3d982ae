/** `roleProfiles/isLevelAt` and `roleProfiles/stepLevel`: the level at the cursor, one up or down. */
import type { PositionParams, StepLevelParams } from '../../../shared/protocol.ts';
import { IS_LEVEL_AT, STEP_LEVEL } from '../../../shared/protocol.ts';
import type { Contexts } from '../contexts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleLevels({ connection, log, client, messages }: Session, contexts: Contexts): void {
  connection.onRequest(
    IS_LEVEL_AT,
    answer(log, 'Looking for a level', false, async ({ uri, position }: PositionParams): Promise<boolean> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return false;
      const { open, context } = asked;
      const { service, settings } = context;
      const cited = service.skillAt(open.read(service), open.text.offsetAt(position), settings);
      return cited?.level !== undefined;
    }),
  );

  connection.onRequest(
    STEP_LEVEL,
    answer(log, 'Changing a level', false, async ({ uri, position, by }: StepLevelParams): Promise<boolean> => {
      const asked = await contexts.about(uri);
      if (asked === undefined) return false;
      const { open, context } = asked;
      const { service, settings } = context;
      const step = service.stepLevel(open.read(service), open.text.offsetAt(position), by, settings);
      if (step === undefined) return false;
      const { raise, lower } = messages.actions;
      const label = by === 'up' ? raise(step.level) : lower(step.level);
      const { applied } = await connection.workspace.applyEdit({
        label,
        edit: toWorkspaceEdit(open, step.edits, client),
      });
      return applied;
    }),
  );
}
