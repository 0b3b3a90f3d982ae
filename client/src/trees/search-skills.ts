/** "Search skills": the server finds skills while somebody types; Enter leads to the levels, and from there into the text. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { SkillChoice, SkillChoicesParams } from '../../../server/shared/protocol.ts';
import { SKILL_CHOICES } from '../../../server/shared/protocol.ts';
import { inLabel } from '../../../server/shared/safe-text.ts';
import type { SkillItem } from '../questions.ts';
import { levelItem, skillItem } from '../questions.ts';
import { isRunning } from '../running.ts';
import type { Cited } from './insert-citation.ts';

export async function searchSkills(client: BaseLanguageClient, insert: (cited: Cited) => Promise<void>): Promise<void> {
  if (!(await isRunning(client))) return;
  const skill = await findSkill(client);
  if (skill === undefined) return;
  const { code, name, levels } = skill;
  const none = { label: vscode.l10n.t('Without a level'), level: undefined };
  const placeHolder = inLabel(vscode.l10n.t('Which level of {0} is to be cited?', name));
  const chosen = await vscode.window.showQuickPick([...levels.map(levelItem), none], {
    placeHolder,
    matchOnDetail: true,
  });
  if (chosen !== undefined) await insert({ code, ...(chosen.level !== undefined && { level: chosen.level }) });
}

/** @returns nothing where somebody has left the search */
function findSkill(client: BaseLanguageClient): Promise<SkillChoice | undefined> {
  const pick = vscode.window.createQuickPick<SkillItem>();
  pick.placeholder = vscode.l10n.t('Type a code, a name or a word for the skill.');
  let asked = 0;
  const search = async (words: string): Promise<void> => {
    const question = ++asked;
    pick.busy = true;
    const params: SkillChoicesParams = { words };
    const found = await client.sendRequest<readonly SkillChoice[]>(SKILL_CHOICES, params).catch(() => []);
    if (question !== asked) return; // somebody has typed on
    pick.busy = false;
    pick.items = found.map(skillItem);
  };
  pick.onDidChangeValue(search);
  void search('');
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item === undefined) return;
      resolve(item.skill);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
