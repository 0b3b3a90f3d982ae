/** The extension, the same for desktop and browser: starts and stops the language server, and adds what only VS Code has. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/shared/protocol.ts';
import { COMPARE_LEVELS, OFFER_LEVELS, SAVE_SETTINGS, STATUS_CHANGED, TRUSTED } from '../../server/shared/protocol.ts';
import { chooseLevel } from './choose-level.ts';
import { comparePerson, compareRoles } from './compare-roles.ts';
import { compareLevels, showAlike, showLoaded, showMatrix } from './show-page.ts';
import { answerFileRequests } from './files.ts';
import { createSkillsDataCommands } from './skills-data/commands.ts';
import { folderOfUser } from './skills-data/places.ts';
import { createLevelCommands } from './levels.ts';
import { newProfile, newProfileFromDuties } from './new-profile.ts';
import { createSnippets } from './snippets.ts';
import { createStatusItem } from './status.ts';
import { checkNow, switchOff } from './switches.ts';
import { createSkillsView } from './trees/skills-tree.ts';
import { createTableKeys } from './tables.ts';
import { createTyping } from './typing.ts';
import { createWalkthrough } from './walkthrough.ts';
import { openOnTheWeb } from './web-page.ts';
import type { PreviewPlugin } from './preview.ts';
import { createPreview } from './preview.ts';
import { saveChartAtCursor, showChartAtCursor } from './role-chart.ts';
import { saveSettings, settingsMiddleware } from './save-settings.ts';
import { saveProfile } from './save-profile.ts';
import { openWordDocument } from './word-documents.ts';
import { registerPageEditor } from './views/page-editor.ts';

/** Makes the client with the transport of its host. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<PreviewPlugin> {
  const output = vscode.window.createOutputChannel('Role Profiles', { log: true });
  const typing = createTyping(() => own);
  const walkthrough = createWalkthrough(context);
  const own: BaseLanguageClient = createClient('roleProfiles', 'Role Profiles', {
    documentSelector: [{ language: 'markdown' }],
    outputChannel: output,
    middleware: { ...typing.middleware, ...walkthrough.middleware, ...settingsMiddleware },
    initializationOptions: (): InitializationOptions => ({
      files: true,
      package: context.extensionUri.toString(),
      status: true,
      asksWhileTyping: true,
      trusted: vscode.workspace.isTrusted,
      userData: folderOfUser(context.globalStorageUri).toString(),
      commands: [COMPARE_LEVELS, OFFER_LEVELS, SAVE_SETTINGS],
    }),
  });
  client = own;
  answerFileRequests(own);
  const changed = new vscode.EventEmitter<void>();
  own.onNotification(STATUS_CHANGED, () => changed.fire());
  const status = createStatusItem(own, changed.event);
  const preview = createPreview(own, changed.event);
  context.subscriptions.push(
    output,
    preview,
    status,
    changed,
    registerPageEditor(own, context.extensionUri, changed.event),
    command('roleProfiles.restartServer', async () => {
      status.busy();
      if (own.needsStop()) await own.stop();
      await own.start();
    }),
    command('roleProfiles.showOutput', () => output.show()),
    command('roleProfiles.showStatus', () => showLoaded()),
    command('roleProfiles.showMatrix', () => showMatrix()),
    createSkillsDataCommands(() => own, context),
    walkthrough,
    createSkillsView(own, changed.event),
    createSnippets(typing.isAsked),
    command('roleProfiles.openOnTheWeb', () => openOnTheWeb(own)),
    command('roleProfiles.openExample', () => walkthrough.openExample()),
    command('roleProfiles.showAlike', () => showAlike()),
    command('roleProfiles.comparePerson', (list?: unknown) => comparePerson(own, list)),
    command('roleProfiles.compareRoles', (_, selected?: unknown) => compareRoles(own, selected)),
    command('roleProfiles.newProfile', (folder?: unknown) => newProfile(own, folder)),
    command('roleProfiles.newProfileFromDuties', () => newProfileFromDuties(own)),
    command('roleProfiles.saveProfile', (file?: unknown) => saveProfile(own, file)),
    command('roleProfiles.saveForManager', (file?: unknown) => saveProfile(own, file, 'manager')),
    command('roleProfiles.showChart', () => showChartAtCursor(own)),
    command('roleProfiles.saveChart', () => saveChartAtCursor(own)),
    command('roleProfiles.openWordDocument', (file?: unknown) => openWordDocument(own, file)),
    command('roleProfiles.checkNow', () => checkNow(own)),
    command('roleProfiles.switchOff', () => switchOff()),
    createTableKeys(own, typing.offerLevels),
    createLevelCommands(own),
    command('roleProfiles.chooseLevel', () => chooseLevel(own, typing.offerLevels)),
    command('roleProfiles.suggest', () => typing.suggest()),
    command(OFFER_LEVELS, () => typing.offerLevels()),
    command(SAVE_SETTINGS, (file?: unknown, how?: unknown) => saveSettings(file, how)),
    command(COMPARE_LEVELS, (page?: unknown) => compareLevels(page)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => own.sendNotification(TRUSTED)),
  );
  try {
    await own.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    status.failed();
  }
  return { extendMarkdownIt: preview.extendMarkdownIt };
}

export async function stop(): Promise<void> {
  await client?.dispose();
}

function command(name: string, run: (...args: unknown[]) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(name, run);
}
