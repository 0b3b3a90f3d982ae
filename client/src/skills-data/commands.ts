/**
 * "Add skills data", "Use as skills data" and "Remove skills data": a file is looked into, its user told what it holds and
 * asked for whom it is, and then it is copied to where it serves.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { FileChangeType } from 'vscode-languageclient';
import type { DataFound, FileParams } from '../../../server/shared/protocol.ts';
import { LOOK_INTO_DATA } from '../../../server/shared/protocol.ts';
import { agrees, choose, fail, inform } from '../messages.ts';
import { showData, showLoaded } from '../show-page.ts';
import { chooseFile } from './choose-file.ts';
import { folderOfUser, forgetUploads, isUploaded } from './places.ts';

export function createSkillsDataCommands(
  client: () => BaseLanguageClient,
  { globalStorageUri: storage, extensionUri: extension }: vscode.ExtensionContext,
): vscode.Disposable {
  async function add(): Promise<void> {
    const source = await chooseFile(extension, storage);
    if (source !== undefined) await use(source);
  }

  async function use(source: vscode.Uri): Promise<void> {
    const found = await lookInto(source, client());
    if (found === null) await fail(vscode.l10n.t('{0} cannot be read. Is it still there?', nameOf(source)));
    else if (await mayAdd(source, found)) await copy(source, found);
  }

  /** Copies the file to where the user wants it, has it read there, and tells what came of it. */
  async function copy(source: vscode.Uri, found: DataFound): Promise<void> {
    const folder = await chooseFolder(folderOfUser(storage));
    if (folder === undefined) return;
    const name = nameOf(source);
    const target = vscode.Uri.joinPath(folder, name);
    if (target.toString() !== source.toString()) {
      if ((await exists(target)) && !(await mayReplace(name))) return;
      try {
        await vscode.workspace.fs.copy(source, target, { overwrite: true });
      } catch (error) {
        await fail(
          vscode.l10n.t('{0} could not be copied: {1}', name, error instanceof Error ? error.message : String(error)),
        );
        return;
      }
    }
    if (isUploaded(storage, source)) await forgetUploads(storage);
    await changed(target, FileChangeType.Created);
    await tell(target, name, found);
  }

  async function remove(): Promise<void> {
    const folder = folderOfUser(storage);
    const names = (await exists(folder)) ? (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name) : [];
    if (names.length === 0) {
      await inform(
        vscode.l10n.t(
          'You have added no skill data for all folders. A file in a folder skills-data is removed in the explorer.',
        ),
      );
      return;
    }
    const name = await vscode.window.showQuickPick(names, {
      placeHolder: vscode.l10n.t('Which file shall no longer be used?'),
    });
    if (name === undefined) return;
    const file = vscode.Uri.joinPath(folder, name);
    await vscode.workspace.fs.delete(file);
    await changed(file, FileChangeType.Deleted);
    await inform(vscode.l10n.t('{0} is removed. Documents are checked without it.', name));
  }

  /** Nobody need watch the file: the server is told. */
  async function changed(file: vscode.Uri, type: FileChangeType): Promise<void> {
    await client().sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file.toString(), type }] });
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('roleProfiles.addSkillsData', add),
    vscode.commands.registerCommand('roleProfiles.useAsSkillsData', (file?: vscode.Uri) =>
      file === undefined ? add() : use(file),
    ),
    vscode.commands.registerCommand('roleProfiles.removeSkillsData', remove),
  );
}

/** Tells what came of a file, and shows more to those who want to know. */
async function tell(file: vscode.Uri, name: string, { holds, problems }: DataFound): Promise<void> {
  const [first] = problems;
  const what =
    holds === undefined
      ? vscode.l10n.t('{0} is added, and no skills are read from it.', name)
      : vscode.l10n.t('Loaded from {0}: {1}.', name, holds);
  if (first === undefined) {
    const details = vscode.l10n.t('Show What Is Loaded');
    if ((await inform(what, details)) === details) await showLoaded();
    return;
  }
  const count = problems.length;
  const details = count === 1 ? vscode.l10n.t('Show the Problem') : vscode.l10n.t('Show the Problems');
  const wrong = count === 1 ? vscode.l10n.t('1 problem: {0}', first) : vscode.l10n.t('{0} problems: {1}', count, first);
  if ((await inform(`${what} ${wrong}`, details)) === details) await showData(file);
}

async function lookInto(file: vscode.Uri, client: BaseLanguageClient): Promise<DataFound | null> {
  const params: FileParams = { uri: file.toString() };
  try {
    return await client.sendRequest<DataFound | null>(LOOK_INTO_DATA, params);
  } catch {
    return null; // the status says that the server is not running
  }
}

/** A file from which nothing can be read is added only by those who insist. */
async function mayAdd(source: vscode.Uri, { holds, problems }: DataFound): Promise<boolean> {
  if (holds !== undefined) return true;
  const [nevertheless, show] = [vscode.l10n.t('Add It Nevertheless'), vscode.l10n.t('Show the Problem')];
  const question = vscode.l10n.t('No skills can be read from {0}. {1}', nameOf(source), problems[0] ?? '');
  const answer = await choose(question, show, nevertheless);
  if (answer === show) await showData(source);
  return answer === nevertheless;
}

/** @returns the folder of skill data that the file is to be copied into */
async function chooseFolder(ofUser: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return ofUser;
  const places = [
    {
      label: vscode.l10n.t('For all folders'),
      description: vscode.l10n.t('kept by the editor, for you alone'),
      uri: ofUser,
    },
    ...folders.map(({ name, uri }) => ({
      label: vscode.l10n.t('For the folder {0}', name),
      description: vscode.l10n.t('copied into skills-data, for everybody who has the folder'),
      uri: vscode.Uri.joinPath(uri, 'skills-data'),
    })),
  ];
  const chosen = await vscode.window.showQuickPick(places, {
    placeHolder: vscode.l10n.t('Where shall these skills be known?'),
  });
  return chosen?.uri;
}

async function mayReplace(name: string): Promise<boolean> {
  return agrees(vscode.l10n.t('There is a file {0} there already. Replace it?', name), vscode.l10n.t('Replace'));
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
