import * as vscode from 'vscode';
import { equal, excludes, includes } from './support/assert.ts';
import { closeEditors, codeOf, onlyProblem, openProfile, rangeOf } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

describe('pages', () => {
  afterEach(closeEditors);

  it('show all levels of a skill where its citation is defined, the cited one marked', async () => {
    const profile = await openProfile('This role needs ITOP-4.\n');
    const text = await readDefinition(profile, 'ITOP-4');
    includes(text, 'Infrastructure operations');
    for (const level of [1, 2, 3, 4, 5]) includes(text, definition(level));
    equal(text.split('\n').filter(isMarked), ['## ➤ Level 4: Enable (cited)']);
  });

  it('mark the level of the citation from which they were opened', async () => {
    const profile = await openProfile('This role needs ITOP-4 today and ITOP-5 next year.\n');
    const text = await readDefinition(profile, 'ITOP-5');
    equal(text.split('\n').filter(isMarked), ['## ➤ Level 5: Ensure, advise (cited)']);
  });

  it('explain a rule, rendered, when the code of its problem is clicked', async () => {
    const profile = await openProfile('This role needs ITOP-7.\n');
    const { value, target } = codeOf(await onlyProblem(profile));
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(target));
    equal(page.lineAt(0).text, `# Level that the skill does not have (${value})`);
    includes(page.getText(), '## How to fix it');
    excludes(target, 'http');

    await vscode.commands.executeCommand('vscode.open', page.uri);
    await eventually(() => equal(renderedPage().toString(), page.uri.toString()));
  });
});

/**
 * Goes to the definition of the first `text`, as F12 does, and returns what the page says as text. It is shown in columns,
 * which test/window looks at.
 */
async function readDefinition(profile: vscode.TextDocument, text: string): Promise<string> {
  const start = rangeOf(profile, text).start.translate(0, 1);
  const page = await eventually(async () => {
    const editor = await vscode.window.showTextDocument(profile);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    return renderedPage();
  });
  return (await vscode.workspace.openTextDocument(page)).getText();
}

/** The address of the page that is in front. */
function renderedPage(): vscode.Uri {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputCustom)) throw new Error('No page is rendered');
  equal(input.uri.scheme, 'role-profiles');
  return input.uri;
}

function isMarked(line: string): boolean {
  return line.includes('➤');
}
