/** "Save the profile for others": as a Word document, a web page, a page for a hiring manager, or one that is printed as a PDF. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fromBase64 } from '../../server/shared/base64.ts';
import type { Exported, ExportKind, ExportParams } from '../../server/shared/protocol.ts';
import { EXPORT_PROFILE } from '../../server/shared/protocol.ts';
import { fail, inform } from './messages.ts';
import { inLabel } from '../../server/shared/safe-text.ts';

type Made = Exclude<Exported, { problem: string }>;

interface KindItem extends vscode.QuickPickItem {
  readonly to: ExportKind;
}

/**
 * @param file where somebody asked for it in the explorer; else it is the document before them
 * @param to what it is to be; without it, that is asked
 */
export async function saveProfile(client: BaseLanguageClient, file: unknown, to?: ExportKind): Promise<void> {
  if (!client.isRunning()) return fail(vscode.l10n.t('The language server is not running. See the output.'));
  const profile = await profileOf(file);
  if (profile === undefined) return fail(vscode.l10n.t('Open a profile first.'));
  const kind = to ?? (await chooseKind());
  if (kind === undefined) return;
  const params: ExportParams = { uri: profile.uri.toString(), to: kind, definitions: false };
  const plain = await client.sendRequest<Exported>(EXPORT_PROFILE, params);
  if ('problem' in plain) return fail(plain.problem);
  const wanted = await wantsDefinitions(plain);
  if (wanted === undefined) return;
  const made = wanted
    ? await client.sendRequest<Exported>(EXPORT_PROFILE, { ...params, definitions: true } satisfies ExportParams)
    : plain;
  if ('problem' in made) return fail(made.problem);
  await save(profile.uri, kind, made);
}

async function profileOf(file: unknown): Promise<vscode.TextDocument | undefined> {
  if (file instanceof vscode.Uri) return vscode.workspace.openTextDocument(file);
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document : undefined;
}

async function chooseKind(): Promise<ExportKind | undefined> {
  const options = { placeHolder: vscode.l10n.t('What is it to be?'), matchOnDetail: true };
  return (await vscode.window.showQuickPick(kinds(), options))?.to;
}

function kinds(): readonly KindItem[] {
  return [
    {
      to: 'docx',
      label: vscode.l10n.t('Word document'),
      detail: vscode.l10n.t('In the look of .role-profiles/reference.docx, where there is one'),
    },
    { to: 'html', label: vscode.l10n.t('Web page'), detail: vscode.l10n.t('One file, for a browser or a mail') },
    {
      to: 'manager',
      label: vscode.l10n.t('Page for the hiring manager'),
      detail: vscode.l10n.t('A web page with a chart of the skills, in one file, to read and to print'),
    },
    {
      to: 'pdf',
      label: vscode.l10n.t('Page to print as PDF'),
      detail: vscode.l10n.t('A web page that asks for a printer by itself: choose "Save as PDF" there'),
    },
  ];
}

/** The text of others is added only where somebody says so. @returns nothing where somebody has left */
async function wantsDefinitions({ definitions }: Made): Promise<boolean | undefined> {
  if (!definitions.known) return false;
  const without = { label: vscode.l10n.t('The profile alone'), wanted: false };
  const withThem = {
    label: vscode.l10n.t('With the definitions of its skills'),
    detail: inLabel(definitions.notes.join(' ')),
    wanted: true,
  };
  const chosen = await vscode.window.showQuickPick([without, withThem], {
    placeHolder: vscode.l10n.t('Are the definitions of the skills to stand behind it?'),
  });
  return chosen?.wanted;
}

async function save(profile: vscode.Uri, to: ExportKind, { data, notes }: Made): Promise<void> {
  const ending = to === 'docx' ? 'docx' : 'html';
  const path = `${profile.path.replace(/\.[^./]*$/, '')}.${ending}`;
  const file = await vscode.window.showSaveDialog({
    filters: { [ending.toUpperCase()]: [ending] },
    ...(profile.scheme !== 'untitled' && { defaultUri: profile.with({ path }) }),
  });
  if (file === undefined) return;
  try {
    await vscode.workspace.fs.writeFile(file, fromBase64(data));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const said = [vscode.l10n.t('The profile is saved as {0}.', name), ...notes].join(' ');
  const look = vscode.l10n.t('Open in the Browser');
  const chosen = await inform(said, ...(ending === 'html' && isOnThisComputer(file) ? [look] : []));
  if (chosen === look) await vscode.env.openExternal(file);
}

/** A browser beside the editor reaches the file. */
function isOnThisComputer({ scheme }: vscode.Uri): boolean {
  return scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
