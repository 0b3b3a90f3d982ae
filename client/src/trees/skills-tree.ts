/**
 * The view of skills: framework, category, skill, level, and the profiles that use a skill. What stands below an element is
 * asked of the server when somebody opens it.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import type { LevelChoice } from '../../../server/shared/protocol.ts';
import type { SkillParams, SkillsBelowParams, SkillsNode, SkillUsePlace } from '../../../server/shared/skills-view.ts';
import { PROFILES_CHANGED, SKILL_TEXT, SKILL_USES, SKILLS_BELOW } from '../../../server/shared/skills-view.ts';
import { inLabel } from '../../../server/shared/safe-text.ts';
import { toRange } from '../positions.ts';
import type { CitationTarget, Cited } from './insert-citation.ts';
import { createCitationTarget } from './insert-citation.ts';
import { searchSkills } from './search-skills.ts';

type Element =
  | SkillsNode
  | ({ readonly kind: 'level'; readonly code: string } & LevelChoice)
  | { readonly kind: 'uses'; readonly code: string }
  | ({ readonly kind: 'use' } & SkillUsePlace);

/** @param changed tells that other skills may be loaded */
export function createSkillsView(client: BaseLanguageClient, changed: vscode.Event<void>): vscode.Disposable {
  const tree = createTree(client);
  const target: CitationTarget = createCitationTarget(client);
  const view = vscode.window.createTreeView('roleProfiles.skills', { treeDataProvider: tree, showCollapseAll: true });
  client.onNotification(PROFILES_CHANGED, tree.refresh);
  return vscode.Disposable.from(
    view,
    target,
    changed(tree.refresh),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) tree.refresh();
    }),
    vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
      if (languageId === 'markdown') tree.refresh();
    }),
    vscode.commands.registerCommand('roleProfiles.insertCitation', (element?: Partial<Cited>) => {
      const { code, level } = element ?? {};
      if (code !== undefined) return target.insert({ code, ...(level !== undefined && { level }) });
    }),
    vscode.commands.registerCommand('roleProfiles.searchSkills', () => searchSkills(client, target.insert)),
  );
}

function createTree(client: BaseLanguageClient): vscode.TreeDataProvider<Element> & { readonly refresh: () => void } {
  const changes = new vscode.EventEmitter<Element | undefined>();
  /** In how many profiles a skill is used, as far as somebody has opened it. */
  const counts = new Map<string, number>();

  async function count(uses: Element & { readonly kind: 'uses' }): Promise<void> {
    const places = await askUses(uses.code).catch(() => []); // the server is going down
    const found = new Set(places.map(({ uri }) => uri)).size;
    if (counts.get(uses.code) === found) return;
    counts.set(uses.code, found);
    changes.fire(uses);
  }

  function askUses(code: string): Promise<readonly SkillUsePlace[]> {
    const params: SkillParams = { code };
    return client.sendRequest<readonly SkillUsePlace[]>(SKILL_USES, params);
  }

  function below(params: SkillsBelowParams): Promise<readonly SkillsNode[]> {
    return client.sendRequest<readonly SkillsNode[]>(SKILLS_BELOW, params);
  }

  async function childrenOf(element: Element | undefined): Promise<Element[]> {
    if (!client.isRunning()) return []; // the view says what to do, and asks again when it runs
    if (element === undefined) return [...(await below({}))];
    if (element.kind === 'group') return [...(await below({ place: element.place }))];
    if (element.kind === 'uses') return (await askUses(element.code)).map((place) => ({ kind: 'use', ...place }));
    if (element.kind !== 'skill') return [];
    const { code, levels } = element;
    const uses = { kind: 'uses', code } as const;
    void count(uses); // this goes through all profiles, and the levels need not wait for it
    return [...levels.map((level): Element => ({ kind: 'level', code, ...level })), uses];
  }

  return {
    onDidChangeTreeData: changes.event,
    refresh: () => changes.fire(undefined),
    getChildren: childrenOf,
    getTreeItem: (element) => itemOf(element, counts),
    async resolveTreeItem(item, element) {
      if (element.kind !== 'skill' && element.kind !== 'level') return item;
      const { code } = element;
      const params: SkillParams = { code, ...(element.kind === 'level' && { level: element.level }) };
      item.tooltip = new vscode.MarkdownString(await client.sendRequest<string>(SKILL_TEXT, params));
      return item;
    },
  };
}

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

function itemOf(element: Element, counts: ReadonlyMap<string, number>): vscode.TreeItem {
  switch (element.kind) {
    case 'group': {
      const { place, title, skills } = element;
      const id = [place.framework, place.category ?? '', place.subcategory ?? ''].join('\n');
      return { ...labelled(id, inLabel(title), Collapsed), description: String(skills) };
    }
    case 'skill': {
      const item = labelled(element.code, inLabel(element.name), Collapsed);
      return { ...item, description: inLabel(element.code), contextValue: 'skill' };
    }
    case 'level':
      return levelItem(element);
    case 'uses':
      return labelled(`${element.code}\nuses`, usedIn(counts.get(element.code)), Collapsed);
    case 'use':
      return useItem(element);
  }
}

function labelled(id: string, label: string, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  return { id, label, collapsibleState: state };
}

/** Enter and a click write its citation. */
function levelItem({ code, level, name }: Element & { readonly kind: 'level' }): vscode.TreeItem {
  const title = vscode.l10n.t('Level {0}', level);
  const cited: Cited = { code, level };
  return {
    ...labelled(`${code}\n${level}`, name === '' ? title : `${title}: ${inLabel(name)}`, None),
    contextValue: 'level',
    iconPath: new vscode.ThemeIcon('insert'),
    command: {
      command: 'roleProfiles.insertCitation',
      title: vscode.l10n.t('Insert the Citation'),
      arguments: [cited],
    },
  };
}

function useItem({ uri, file, role, levels, range }: SkillUsePlace): vscode.TreeItem {
  const { line, character } = range.start;
  const at = levels.length === 0 ? '' : `, ${vscode.l10n.t('Level {0}', levels.join(', '))}`;
  return {
    ...labelled(`${uri}\n${line}:${character}`, inLabel(role), None),
    description: `${inLabel(file)}${at}`,
    iconPath: vscode.ThemeIcon.File,
    command: {
      command: 'vscode.open',
      title: vscode.l10n.t('Open the Citation'),
      arguments: [vscode.Uri.parse(uri), { selection: toRange(range) }],
    },
  };
}

/** @param profiles nobody knows yet where it is missing */
function usedIn(profiles: number | undefined): string {
  if (profiles === undefined) return vscode.l10n.t('Used in profiles');
  if (profiles === 0) return vscode.l10n.t('Used in no profile');
  return profiles === 1 ? vscode.l10n.t('Used in 1 profile') : vscode.l10n.t('Used in {0} profiles', profiles);
}
