/** The questions of the assistant for new profiles, each with a way back. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  DutiesRead,
  FolderParams,
  LevelChoice,
  NewProfileParams,
  SkillChoice,
  SkillChoicesParams,
} from '../../server/shared/protocol.ts';
import { SKILL_CHOICES } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';

/** `left`: somebody has enough; `back`: to the question before. */
export type Answer<T> = { readonly value: T } | 'left' | 'back';

/** Words that are typed; `before` is what was answered already. */
export function typeWords(prompt: string, example: string, before: string): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = prompt;
  box.placeholder = example;
  box.value = before;
  return answered(box, () => box.value);
}

/** One of some items. @param active the one that Enter takes; else the first */
export function pickOne<T extends vscode.QuickPickItem>(
  prompt: string,
  items: readonly T[],
  active: T | undefined,
): Promise<Answer<T>> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = prompt;
  pick.matchOnDetail = true;
  pick.items = items;
  if (active !== undefined) pick.activeItems = [active];
  pick.buttons = [vscode.QuickInputButtons.Back];
  return answered(pick, () => pick.activeItems[0]);
}

export type SkillItem = vscode.QuickPickItem & { readonly skill?: SkillChoice; readonly isBack?: true };

/**
 * Searches while somebody types, as the server finds skills: by code, name, and what their texts say.
 * @param suggested what comes first until something is typed
 * @returns no skill where somebody has enough of them
 */
export async function chooseSkill(
  client: BaseLanguageClient,
  about: FolderParams,
  chosen: NewProfileParams['skills'],
  suggested: DutiesRead['skills'],
): Promise<Answer<SkillChoice | undefined>> {
  const pick = vscode.window.createQuickPick<SkillItem>();
  pick.placeholder =
    chosen.length === 0
      ? vscode.l10n.t('Which skill does the role need? Type a code, a name or a word for it.')
      : vscode.l10n.t(
          'Chosen: {0}. Another one, or Enter to finish.',
          chosen.map(({ code, level }) => `${code}-${level}`).join(', '),
        );
  pick.buttons = [vscode.QuickInputButtons.Back];
  const isOpen = ({ code }: SkillChoice): boolean => !chosen.some((one) => one.code === code);
  const likely = suggested.filter(({ choice }) => isOpen(choice));
  let asked = 0;
  const search = async (words: string): Promise<void> => {
    const question = ++asked;
    pick.busy = true;
    const params: SkillChoicesParams = { ...about, words };
    const found = await client.sendRequest<readonly SkillChoice[]>(SKILL_CHOICES, params).catch(() => []);
    if (question !== asked) return; // somebody has typed on
    pick.busy = false;
    const first = words === '' ? likely : [];
    const rest = found.filter((skill) => isOpen(skill) && !first.some(({ choice }) => choice.code === skill.code));
    pick.items = [...(words === '' ? around(first.map(likelyItem), chosen.length === 0) : []), ...rest.map(skillItem)];
  };
  pick.onDidChangeValue(search);
  void search('');
  const answer = await answered(pick, () => pick.activeItems[0]);
  if (answer === 'left' || answer === 'back') return answer;
  return answer.value.isBack === true ? 'back' : { value: answer.value.skill };
}

/** What duties read like stands above "Finish" until the first of it is chosen: Enter takes it. */
function around(likely: readonly SkillItem[], isFirst: boolean): SkillItem[] {
  const done: SkillItem = { label: vscode.l10n.t('Finish: write the profile'), alwaysShow: true };
  const back: SkillItem = { label: vscode.l10n.t('Back to the question before'), alwaysShow: true, isBack: true };
  return isFirst && likely.length > 0 ? [...likely, done, back] : [done, ...likely, back];
}

/** Shown whatever is typed: the server has searched already. */
export function skillItem(skill: SkillChoice): SkillItem {
  return {
    label: inLabel(skill.name),
    description: inLabel(skill.code),
    detail: inLabel(skill.place),
    alwaysShow: true,
    skill,
  };
}

function likelyItem({ choice, level }: DutiesRead['skills'][number]): SkillItem {
  return {
    ...skillItem(choice),
    description: vscode.l10n.t('{0}, which the duties read like at level {1}', inLabel(choice.code), level),
  };
}

export function levelItem({
  level,
  name,
  text,
}: LevelChoice): vscode.QuickPickItem & { readonly level: number | undefined } {
  return {
    label: `${vscode.l10n.t('Level {0}', level)}${name === '' ? '' : `: ${inLabel(name)}`}`,
    detail: inLabel(text),
    level,
  };
}

/** Shows a box until somebody has answered or left it. */
function answered<T>(
  box: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  value: () => T | undefined,
): Promise<Answer<T>> {
  box.title = vscode.l10n.t('New role profile');
  box.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const end = (answer: Answer<T>): void => {
      resolve(answer);
      box.hide();
    };
    box.onDidAccept(() => {
      const taken = value();
      if (taken !== undefined) end({ value: taken });
    });
    box.onDidTriggerButton(() => end('back'));
    box.onDidHide(() => {
      resolve('left');
      box.dispose();
    });
    box.show();
  });
}
