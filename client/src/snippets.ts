/**
 * Beginnings that are written often: a table of skills, and the head of a profile. They are commands, and stand in the list that
 * somebody asks for with Ctrl+Space on an empty line. In a list that opens while somebody types they never stand, so no Enter
 * takes one by mistake; that is why they are not among the snippets in package.json.
 */
import * as vscode from 'vscode';

interface Beginning {
  /** What it is typed as. */
  readonly prefix: string;
  readonly label: () => string;
  readonly detail: () => string;
  readonly text: () => vscode.SnippetString;
  /** Whether it makes sense in a line that holds nothing else. */
  readonly belongs: (document: vscode.TextDocument, line: number) => boolean;
}

const SKILLS_TABLE: Beginning = {
  prefix: 'skills-table',
  label: () => vscode.l10n.t('Table of skills'),
  detail: () => vscode.l10n.t('Skill, code and level in columns (Role Profiles)'),
  text: () => {
    const names = [vscode.l10n.t('Skill'), vscode.l10n.t('Code'), vscode.l10n.t('Level')];
    const row = (cell: (name: string, column: number) => string): string => `| ${names.map(cell).join(' | ')} |\n`;
    const empty = row((name, column) => (column === 0 ? '$0' : '') + ' '.repeat(name.length));
    return new vscode.SnippetString(row((name) => name) + row((name) => '-'.repeat(name.length)) + empty);
  },
  belongs: (_, line) => line > 0,
};

const PROFILE_HEAD: Beginning = {
  prefix: 'profile-head',
  label: () => vscode.l10n.t('Head of a profile'),
  detail: () => vscode.l10n.t('Title, edition and level as front matter (Role Profiles)'),
  text: () => {
    const edition = vscode.workspace.getConfiguration('roleProfiles').get<string>('edition') ?? '9';
    const head = `---\ntitle: \${1:${vscode.l10n.t('Title of the role')}}\nsfia-edition: ${edition.replace(/\D/g, '')}\nlevel: \${2:4}\n---\n\n`;
    return new vscode.SnippetString(`${head}# $1\n\n$0`);
  },
  belongs: (_, line) => line === 0,
};

const BEGINNINGS = [SKILLS_TABLE, PROFILE_HEAD];

/** @param isAsked whether somebody has asked for the list, rather than typed */
export function createSnippets(
  isAsked: (document: vscode.TextDocument, position: vscode.Position) => boolean,
): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems(document, position) {
      const line = document.lineAt(position);
      const typed = line.text.slice(0, position.character);
      if (!isAsked(document, position) || line.text.slice(position.character).trim() !== '') return [];
      return BEGINNINGS.filter(
        ({ prefix, belongs }) => isBeginningOf(typed, prefix) && belongs(document, position.line),
      ).map((beginning) => itemOf(beginning, new vscode.Range(position.with({ character: 0 }), position)));
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider),
    vscode.commands.registerCommand('roleProfiles.insertSkillsTable', () => insert(SKILLS_TABLE)),
    vscode.commands.registerCommand('roleProfiles.insertProfileHead', () => insert(PROFILE_HEAD)),
  );
}

async function insert({ text }: Beginning): Promise<void> {
  await vscode.window.activeTextEditor?.insertSnippet(text());
}

/** An empty line, or a prefix as far as it is no word of prose any more. */
function isBeginningOf(typed: string, prefix: string): boolean {
  return typed === '' || (typed.includes('-') && prefix.startsWith(typed));
}

function itemOf({ prefix, label, detail, text }: Beginning, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: label(), description: prefix }, vscode.CompletionItemKind.Snippet);
  item.filterText = prefix;
  item.insertText = text();
  item.detail = detail();
  item.range = range;
  // behind what cites
  item.sortText = `~${prefix}`;
  return item;
}
