/** "Choose the level": the levels of the skill at the cursor with their meaning, to choose one for the whole role. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { LevelColumn, UseLevelParams, View, ViewParams } from '../../server/shared/protocol.ts';
import { USE_LEVEL, VIEW } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';
import { inform } from './messages.ts';
import { pageAtCursor } from './show-page.ts';

/** @param offerLevels opens the list of levels, for what stands at the cursor half typed */
export async function chooseLevel(client: BaseLanguageClient, offerLevels: () => Promise<void>): Promise<void> {
  const page = (await pageAtCursor())?.toString();
  const params: ViewParams = { uri: page ?? '' };
  const view = page === undefined ? null : await client.sendRequest<View | null>(VIEW, params);
  if (page === undefined || view?.kind !== 'levels') {
    await offerLevels();
    return;
  }
  const levels = view.levels.filter(({ cited, usable }) => cited || usable);
  if (!levels.some(({ usable }) => usable)) {
    await inform(vscode.l10n.t('The level of {0} cannot be changed here.', view.title));
    return;
  }
  const chosen = await vscode.window.showQuickPick(levels.map(item), {
    placeHolder: inLabel(vscode.l10n.t('At which level does the role need {0}?', view.title)),
    matchOnDetail: true,
  });
  if (chosen === undefined || chosen.cited) return;
  const use: UseLevelParams = { uri: page, level: chosen.level };
  if (!(await client.sendRequest<boolean>(USE_LEVEL, use)))
    await inform(vscode.l10n.t('The level could not be changed here. The document may have changed.'));
}

type LevelItem = vscode.QuickPickItem & Pick<LevelColumn, 'level' | 'cited'>;

function item({ level, title, definition, cited }: LevelColumn): LevelItem {
  const words = definition.flatMap((block) => ('list' in block ? block.list : [block.paragraph])).join(' ');
  return {
    label: inLabel(title),
    description: cited ? vscode.l10n.t('cited now') : '',
    detail: inLabel(words),
    level,
    cited,
  };
}
