/** Saves the chart of a role to a file that the user chooses. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ChartParams } from '../../../server/shared/protocol.ts';
import { SAVE_CHART } from '../../../server/shared/protocol.ts';
import { fail } from '../messages.ts';

/** The role that a page is about. */
export function roleOfPage({ query }: vscode.Uri): ChartParams {
  const named = new URLSearchParams(query);
  return { uri: named.get('document') ?? '', title: named.get('role') ?? '' };
}

/** @returns the file; `undefined` when none was chosen, or when it could not be written, which has been told */
export async function saveChart(client: BaseLanguageClient, role: ChartParams): Promise<vscode.Uri | undefined> {
  try {
    const params: ChartParams = { uri: role.uri, title: role.title };
    const picture = await client.sendRequest<string | null>(SAVE_CHART, params);
    if (picture === null)
      throw new Error(vscode.l10n.t('The role "{0}" asks for no skill, so there is nothing to draw.', role.title));
    const file = await chooseFile(vscode.Uri.parse(role.uri));
    if (file === undefined) return undefined;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(picture));
    return file;
  } catch (error) {
    await fail(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Beside the profile, where it is a file. */
function chooseFile(profile: vscode.Uri): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Save the chart'),
    filters: { SVG: ['svg'] },
    ...(profile.scheme !== 'untitled' && {
      defaultUri: profile.with({ path: `${profile.path.replace(/\.[^./]*$/, '')}.svg` }),
    }),
  });
}
