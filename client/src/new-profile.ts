/**
 * "New role profile": title, level, and skills with their levels, one question after the other, by the keyboard alone.
 * Escape ends the questions, and what was answered until then stands in the profile.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  FolderParams,
  LevelChoice,
  NewProfileParams,
  SkillChoice,
  SkillChoicesParams,
} from '../../server/shared/protocol.ts';
import { NEW_PROFILE, ROLE_LEVELS, SKILL_CHOICES } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';
import { inform } from './messages.ts';

/** Above each question. */
function questionsTitle(): string {
  return vscode.l10n.t('New role profile');
}

type Chosen = NewProfileParams['skills'][number];

/** @param folder where somebody asked for it; else that of the open document, or the first */
export async function newProfile(client: BaseLanguageClient, folder: unknown): Promise<void> {
  if (!client.isRunning()) {
    await inform(vscode.l10n.t('The language server is not running. See the output.'));
    return;
  }
  const about = folderParams(folder);
  const title = await vscode.window.showInputBox({
    title: questionsTitle(),
    prompt: vscode.l10n.t('What is the role called?'),
    placeHolder: vscode.l10n.t('Infrastructure engineer'),
    ignoreFocusOut: true,
  });
  if (title === undefined || title.trim() === '') return;
  const { level, isLast } = await chooseRoleLevel(client, about);
  const skills = isLast ? [] : await chooseSkills(client, about);
  const params: NewProfileParams = { ...about, title, level, skills };
  const content = await client.sendRequest<string>(NEW_PROFILE, params);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(0).range.end;
  editor.selection = new vscode.Selection(end, end);
}

function folderParams(folder: unknown): FolderParams {
  if (folder instanceof vscode.Uri) return { folder: folder.toString() };
  const document = vscode.window.activeTextEditor?.document.uri;
  const open = document && vscode.workspace.getWorkspaceFolder(document);
  return open === undefined ? {} : { folder: open.uri.toString() };
}

/** `isLast`: somebody left the questions here. */
async function chooseRoleLevel(
  client: BaseLanguageClient,
  about: FolderParams,
): Promise<{ readonly level: number | undefined; readonly isLast: boolean }> {
  const levels = await client.sendRequest<readonly LevelChoice[]>(ROLE_LEVELS, about);
  const none = { label: vscode.l10n.t('No level for the role as a whole'), level: undefined };
  const picked = await vscode.window.showQuickPick([none, ...levels.map(levelItem)], {
    title: questionsTitle(),
    placeHolder: vscode.l10n.t('At which level does the role work?'),
    ignoreFocusOut: true,
    matchOnDetail: true,
  });
  return { level: picked?.level, isLast: picked === undefined };
}

async function chooseSkills(client: BaseLanguageClient, about: FolderParams): Promise<readonly Chosen[]> {
  const chosen: Chosen[] = [];
  for (;;) {
    const skill = await chooseSkill(client, about, chosen);
    if (skill === undefined) return chosen;
    const picked = await vscode.window.showQuickPick(skill.levels.map(levelItem), {
      title: questionsTitle(),
      placeHolder: vscode.l10n.t('At which level does the role need {0} ({1})?', skill.name, skill.code),
      ignoreFocusOut: true,
      matchOnDetail: true,
    });
    chosen.push({ code: skill.code, level: picked?.level });
    if (picked === undefined) return chosen;
  }
}

type SkillItem = vscode.QuickPickItem & { readonly skill?: SkillChoice };

/** Searches while somebody types, as the server finds skills: by code, name, and what their texts say. */
function chooseSkill(
  client: BaseLanguageClient,
  about: FolderParams,
  chosen: readonly Chosen[],
): Promise<SkillChoice | undefined> {
  const pick = vscode.window.createQuickPick<SkillItem>();
  pick.title = questionsTitle();
  pick.placeholder =
    chosen.length === 0
      ? vscode.l10n.t('Which skill does the role need? Type a code, a name or a word for it.')
      : vscode.l10n.t(
          'Chosen: {0}. Another one, or Enter to finish.',
          chosen.map(({ code, level }) => `${code}-${level}`).join(', '),
        );
  pick.ignoreFocusOut = true;
  let asked = 0;
  const search = async (words: string): Promise<void> => {
    const question = ++asked;
    pick.busy = true;
    const params: SkillChoicesParams = { ...about, words };
    const found = await client.sendRequest<readonly SkillChoice[]>(SKILL_CHOICES, params).catch(() => []);
    if (question !== asked) return; // somebody has typed on
    pick.busy = false;
    const done: SkillItem[] =
      words === '' ? [{ label: vscode.l10n.t('Finish: write the profile'), alwaysShow: true }] : [];
    pick.items = [...done, ...found.filter(({ code }) => !chosen.some((one) => one.code === code)).map(skillItem)];
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(search);
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.skill);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void search('');
  });
}

/** Shown whatever is typed: the server has searched already. */
function skillItem(skill: SkillChoice): SkillItem {
  return {
    label: inLabel(skill.name),
    description: inLabel(skill.code),
    detail: inLabel(skill.place),
    alwaysShow: true,
    skill,
  };
}

function levelItem({ level, name, text }: LevelChoice): vscode.QuickPickItem & { readonly level: number | undefined } {
  const label = vscode.l10n.t('Level {0}', level);
  return { label: `${label}${name === '' ? '' : `: ${inLabel(name)}`}`, detail: inLabel(text), level };
}
