/**
 * `textDocument/rename`: another skill, or another level of it, in all profiles of the workspace. What would change in other
 * documents than the one at hand is shown first, where the editor can.
 */
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Edit, Renamable } from '../../core/service.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Client } from '../client.ts';
import type { Asked, Contexts } from '../contexts.ts';
import { toRange, toTextEdit } from '../convert.ts';
import type { ProfileIndex, ReadProfile } from '../profile-index.ts';
import { MOST_DOCUMENTS } from '../../workspace/documents-below.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

/** How one document comes to say the new thing. */
type EditsIn = (profile: ReadProfile) => readonly Edit[];

interface Renaming {
  /** `Change ITOP to NTAS` */
  readonly label: string;
  readonly editsIn: EditsIn;
}

export function handleRename(
  { connection, log, client, messages }: Session,
  contexts: Contexts,
  index: ProfileIndex,
): void {
  connection.onPrepareRename(
    answer(
      log,
      'Preparing to rename',
      null,
      async ({ textDocument, position }): Promise<{ range: Range; placeholder: string } | null> => {
        const asked = await contexts.about(textDocument.uri);
        const found = asked && renamable(asked, position);
        if (found !== undefined) index.prepare(); // while somebody types the new name
        return found === undefined ? null : { range: toRange(asked!.open.text, found), placeholder: found.text };
      },
    ),
  );

  connection.onRenameRequest(async ({ textDocument, position, newName }, token) => {
    const refused = { why: undefined as string | undefined };
    const rename = answer(log, 'Renaming', null, async (): Promise<WorkspaceEdit | null> => {
      const asked = await contexts.about(textDocument.uri);
      const found = asked && renamable(asked, position);
      if (asked === undefined || found === undefined) return null;
      const renaming = renamingOf(asked, found, newName, messages);
      if (typeof renaming === 'string') {
        refused.why = renaming;
        return null;
      }
      const profiles = await index.citing(found.code);
      if (!index.complete) connection.window.showWarningMessage(messages.renaming.notAll(MOST_DOCUMENTS));
      return toEdit(renaming, profiles, asked.open.uri, client, messages);
    });
    const result = await rename(undefined, token);
    return refused.why === undefined ? result : new ResponseError(LSPErrorCodes.RequestFailed, refused.why);
  });
}

function renamable({ open, context }: Asked, position: Range['start']): Renamable | undefined {
  const { service, settings } = context;
  return service.renamableAt(open.read(service), open.text.offsetAt(position), settings);
}

/** @returns why it cannot be, in words, where the new name means nothing */
function renamingOf(
  { open, context }: Asked,
  { code, level }: Renamable,
  newName: string,
  { renaming: say }: Messages,
): Renaming | string {
  const { service, settings } = context;
  if (level === undefined) {
    const skill = service.skillMeant(open.read(service), newName, settings);
    if (skill === undefined) return say.noSuchSkill(newName);
    return {
      label: say.changeSkill(code, skill.code),
      editsIn: (profile) => profile.context.service.renameSkill(profile.uses, code, skill),
    };
  }
  const to = Number(/^\s*(?:level|stufe|l)?\s*(\d)\s*$/i.exec(newName)?.[1]);
  const levels = service.skillMeant(open.read(service), code, settings)?.levels.map((known) => known.level) ?? [];
  if (!levels.includes(to)) return say.noSuchLevel(code, newName, levels);
  return {
    label: say.changeLevel(code, level, to),
    editsIn: (profile) => profile.context.service.renameLevel(profile.uses, profile.text.slice(), code, level, to),
  };
}

function toEdit(
  { label, editsIn }: Renaming,
  profiles: readonly ReadProfile[],
  here: string,
  { versionedEdits, confirmsEdits }: Client,
  { renaming: say }: Messages,
): WorkspaceEdit {
  const changed = profiles
    .map((profile) => ({ profile, edits: editsIn(profile) }))
    .filter(({ edits }) => edits.length > 0);
  if (!versionedEdits) {
    const changes = changed.map(({ profile, edits }) => [
      profile.uri,
      edits.map((edit) => toTextEdit(profile.text, edit)),
    ]);
    return { changes: Object.fromEntries(changes) as NonNullable<WorkspaceEdit['changes']> };
  }
  const reachesOut = changed.some(({ profile }) => normalise(profile.uri) !== normalise(here));
  const isShown = confirmsEdits && reachesOut;
  return {
    documentChanges: changed.map(({ profile: { uri, version, text }, edits }): TextDocumentEdit => ({
      textDocument: { uri, version },
      edits: edits.map((edit) => ({ ...toTextEdit(text, edit), ...(isShown && { annotationId: ANNOTATION }) })),
    })),
    ...(isShown && {
      changeAnnotations: {
        [ANNOTATION]: { label, description: say.inProfiles(changed.length), needsConfirmation: true },
      },
    }),
  };
}

const ANNOTATION = 'rename';
