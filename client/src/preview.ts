/**
 * What the preview of Markdown shows beside the words of a profile. The preview is made at once and cannot wait, so what the server
 * says of a text is remembered, and where that is new, the preview is made again.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MarkdownItLike, ShownInText } from '../../server/shared/citation-marks.ts';
import { showCitations } from '../../server/shared/citation-marks.ts';
import type { Preview, PreviewParams } from '../../server/shared/preview.ts';
import { PREVIEW } from '../../server/shared/preview.ts';

/** What VS Code asks an extension for that has plugins for its preview. */
export interface PreviewPlugin {
  extendMarkdownIt<Markdown extends MarkdownItLike>(markdown: Markdown): Markdown;
}

interface Known {
  /** As the preview has it. */
  readonly text: string;
  shown: ShownInText | undefined;
  /** A preview was made of it. */
  isUsed: boolean;
}

/** In milliseconds; the preview waits 300 for what else may change. */
const LONGER_THAN_A_PREVIEW_WAITS = 500;
const MOST_ATTEMPTS = 4;

const NOTHING: ShownInText = { marks: [] };

/** @param changed tells that what the server says may be new */
export function createPreview(
  client: BaseLanguageClient,
  changed: vscode.Event<void>,
): PreviewPlugin & vscode.Disposable {
  /** The documents that were previewed, by their address. */
  const known = new Map<string, Known>();

  async function ask(document: vscode.TextDocument, isUsed = false): Promise<void> {
    const uri = document.uri.toString();
    const text = textOf(document);
    const last = known.get(uri);
    const own = last?.text === text ? last : { text, shown: undefined, isUsed };
    known.set(uri, own);
    const shown = await answer(client, document);
    if (known.get(uri) !== own) return; // somebody went on typing
    const isNew = JSON.stringify(shown ?? NOTHING) !== JSON.stringify(own.shown ?? NOTHING);
    own.shown = shown;
    if (own.isUsed && isNew) await showAgain(own);
  }

  /** The preview drops a wish to be made again while another one waits that may come to nothing, so it is told once more. */
  async function showAgain(own: Known): Promise<void> {
    own.isUsed = false;
    for (let attempt = 0; attempt < MOST_ATTEMPTS && !own.isUsed; attempt++) {
      await vscode.commands.executeCommand('markdown.preview.refresh');
      await new Promise((resolve) => setTimeout(resolve, LONGER_THAN_A_PREVIEW_WAITS));
    }
    own.isUsed = true;
  }

  function shownIn(text: string): ShownInText | undefined {
    for (const one of known.values()) {
      if (one.text !== text) continue;
      one.isUsed = true;
      return one.shown;
    }
    const document = vscode.workspace.textDocuments.find(
      (one) => one.languageId === 'markdown' && textOf(one) === text,
    );
    if (document !== undefined) void ask(document, true);
    return undefined;
  }

  const askAgain = (): void => {
    for (const document of vscode.workspace.textDocuments) if (known.has(document.uri.toString())) void ask(document);
  };
  const subscriptions = vscode.Disposable.from(
    changed(askAgain),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => known.has(uri.toString()))) askAgain();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('roleProfiles')) askAgain();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (known.has(document.uri.toString())) void ask(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void known.delete(uri.toString())),
  );
  return {
    extendMarkdownIt: (markdown) => showCitations(markdown, shownIn),
    dispose: () => void subscriptions.dispose(),
  };
}

/** Lines end as they do in the preview. */
function textOf(document: vscode.TextDocument): string {
  return document.getText().replace(/\r\n?/g, '\n');
}

/** @returns nothing where the server has another version of the document, or cannot be asked */
async function answer(client: BaseLanguageClient, document: vscode.TextDocument): Promise<ShownInText | undefined> {
  const { version } = document;
  const params: PreviewParams = { uri: document.uri.toString() };
  try {
    const preview = client.isRunning() ? await client.sendRequest<Preview | null>(PREVIEW, params) : null;
    if (preview?.version !== version) return undefined;
    const { marks, definitions } = preview;
    return { marks, ...(definitions && { definitions }) };
  } catch {
    return undefined; // the server is going down; its next start tells
  }
}
