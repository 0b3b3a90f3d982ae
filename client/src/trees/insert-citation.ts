/** Writes a citation at the cursor of the Markdown document that somebody last worked in. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CitationParams } from '../../../server/shared/skills-view.ts';
import { CITATION } from '../../../server/shared/skills-view.ts';
import { inform } from '../messages.ts';

/** Without a level, the skill is named alone. */
export type Cited = Omit<CitationParams, 'uri'>;

export interface CitationTarget extends vscode.Disposable {
  insert(cited: Cited): Promise<void>;
}

export function createCitationTarget(client: BaseLanguageClient): CitationTarget {
  let last: vscode.TextEditor | undefined;
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor?.document.languageId === 'markdown') last = editor;
  };
  follow(vscode.window.activeTextEditor);
  const following = vscode.window.onDidChangeActiveTextEditor(follow);

  /** The last one as long as it is on the screen: nobody should change what they do not see. */
  function target(): vscode.TextEditor | undefined {
    const shown = vscode.window.visibleTextEditors;
    return shown.find((editor) => editor === last) ?? shown.find(({ document }) => document === last?.document);
  }

  return {
    async insert({ code, level }) {
      const editor = target();
      if (editor === undefined) {
        await inform(vscode.l10n.t('Open a profile, put the cursor where the citation goes, and try again.'));
        return;
      }
      const { document, viewColumn } = editor;
      const params: CitationParams = { uri: document.uri.toString(), code, ...(level !== undefined && { level }) };
      const citation = await client.sendRequest<string | null>(CITATION, params);
      const shown = await vscode.window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
      const place = shown.selection;
      if (citation === null || !(await shown.edit((edit) => edit.replace(place, citation)))) {
        await inform(vscode.l10n.t('The citation could not be written: the document cannot be changed.'));
        return;
      }
      const end = place.start.translate(0, citation.length);
      shown.selection = new vscode.Selection(end, end);
    },
    dispose: () => void following.dispose(),
  };
}
