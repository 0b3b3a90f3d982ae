/** "Add skills data": copies a workbook or another file of skills into `skills-data` of the folder that is open. */
import * as vscode from 'vscode';
import { agrees, fail, inform, warn } from './messages.ts';

export async function addSkillsData(): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) return;
  const [source] =
    (await vscode.window.showOpenDialog({
      title: 'Add skills data',
      openLabel: 'Add',
      filters: { 'Skills data': ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'json', 'ttl'], 'All files': ['*'] },
    })) ?? [];
  if (source === undefined) return;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  const target = vscode.Uri.joinPath(folder.uri, 'skills-data', name);
  if (target.toString() === source.toString()) return;
  if ((await exists(target)) && !(await mayReplace(name))) return;
  try {
    await vscode.workspace.fs.copy(source, target, { overwrite: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await fail(`${name} could not be copied to skills-data: ${reason}`);
    return;
  }
  const details = 'Show what is loaded';
  const answer = await inform(`${name} is in skills-data now. What could be read of it is loaded.`, details);
  if (answer === details) await vscode.commands.executeCommand('roleProfiles.showStatus');
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) {
    return vscode.window.showWorkspaceFolderPick({ placeHolder: 'For which folder are the skills?' });
  }
  if (folders[0] === undefined) {
    await warn('Open the folder with your role profiles first. The file is copied into it.');
  }
  return folders[0];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function mayReplace(name: string): Promise<boolean> {
  const replace = 'Replace';
  const question = `There is a file ${name} in skills-data already. Replace it?`;
  return await agrees(question, replace);
}
