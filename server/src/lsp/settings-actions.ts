/** Quick fixes that write into the team's settings: a word of one's own, a finding that is accepted in a file. */
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { SAVE_SETTINGS } from '../../shared/protocol.ts';
import type { Finding } from '../core/service.ts';
import { PagedText } from '../core/service.ts';
import type { TeamFileChange } from '../workspace/edit-team-file.ts';
import { editTeamFile } from '../workspace/edit-team-file.ts';
import { patternOf } from '../workspace/patterns.ts';
import { TEAM_FILE, textOfTeamFile } from '../workspace/team-file.ts';
import { hasPlace, isInside, join, normalise, parentOf, pathBelow } from '../workspace/uris.ts';
import type { Client } from './client.ts';
import type { Asked } from './contexts.ts';
import { toTextEdit } from './convert.ts';
import type { Session } from './session.ts';

/** The settings file that holds for a document, or the one that would. */
interface Target {
  readonly uri: string;
  readonly folder: string;
  /** What it holds; `undefined` where there is none. */
  readonly text: string | undefined;
}

interface Offered {
  readonly title: string;
  readonly finding: Finding;
  readonly change: TeamFileChange;
}

/** @param findings those that somebody points at */
export async function settingsActions(
  { open, context }: Asked,
  findings: readonly Finding[],
  { files, client, messages }: Pick<Session, 'files' | 'client' | 'messages'>,
): Promise<{ readonly action: CodeAction; readonly finding: Finding }[]> {
  const target = findings.length === 0 ? undefined : await targetFor(normalise(open.uri), context, files);
  if (target === undefined || (target.text === undefined && !client.createsFiles)) return [];
  const { service, settings } = context;
  const document = open.read(service);
  const path = pathBelow(target.folder, normalise(open.uri))!;
  const offered = findings.flatMap((finding): Offered[] => {
    const changes = service.settingsChanges(document, finding, settings);
    if (changes === undefined) return [];
    const { own, accepted } = changes;
    const { actions, rules } = messages;
    const { title } = rules[finding.rule];
    const change: TeamFileChange = { kind: 'accepted', accepted: { ...accepted, files: [patternOf(path)] } };
    const accept =
      accepted.code === undefined
        ? actions.acceptInFile(title, TEAM_FILE)
        : actions.acceptSkillInFile(title, accepted.code, TEAM_FILE);
    return [
      ...(own === undefined ? [] : [{ title: actions.addOwn[own.kind](own.word, TEAM_FILE), finding, change: own }]),
      { title: accept, finding, change },
    ];
  });
  const titles = new Set<string>();
  return offered.flatMap(({ title, finding, change }) => {
    const edit = titles.has(title) ? undefined : editOf(target, change, client);
    titles.add(title);
    if (edit === undefined) return [];
    const command = { title, command: SAVE_SETTINGS, arguments: [target.uri] };
    const saves = client.options.commands?.includes(SAVE_SETTINGS) === true;
    return [{ action: { title, kind: CodeActionKind.QuickFix, edit, ...(saves && { command }) }, finding }];
  });
}

async function targetFor(
  document: string,
  { layers, root }: Asked['context'],
  files: Session['files'],
): Promise<Target | undefined> {
  const own = layers.at(-1);
  const uri = own?.uri ?? join(root, TEAM_FILE);
  const folder = own?.folder ?? parentOf(uri) ?? root;
  if (!hasPlace(document) || !isInside(document, folder)) return undefined;
  const held = await files.read(uri);
  if (held.ok) return { uri, folder, text: textOfTeamFile(held.bytes) };
  return held.missing ? { uri, folder, text: undefined } : undefined;
}

function editOf({ uri, text }: Target, change: TeamFileChange, { versionedEdits }: Client): WorkspaceEdit | undefined {
  const edit = editTeamFile(text, change);
  if (edit === undefined) return undefined;
  const edits = [toTextEdit(PagedText.of(text ?? ''), edit)];
  const textDocument = { uri, version: null };
  if (text === undefined)
    return {
      documentChanges: [
        { kind: 'create', uri },
        { textDocument, edits },
      ],
    };
  return versionedEdits ? { documentChanges: [{ textDocument, edits }] } : { changes: { [uri]: edits } };
}
