/** `roleProfiles/stepLevel`: the level at the cursor, one up or down. */
import type { StepLevelParams } from '../../../shared/protocol.ts';
import { STEP_LEVEL } from '../../../shared/protocol.ts';
import type { Contexts } from '../contexts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleLevels({ connection, log, client, messages }: Session, contexts: Contexts): void {
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
