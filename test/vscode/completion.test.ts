import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import { accept, after, closeEditors, completionsAt, label, openProfile, plain } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

const LEVELS = [1, 2, 3, 4, 5];
const PHRASES = ['Follow', 'Assist', 'Apply', 'Enable', 'Ensure, advise'];

describe('completion', () => {
  afterEach(closeEditors);

  it('offers the five levels of ITOP after "ITOP-", in order', async () => {
    const { items } = await offeredAfter('ITOP-');
    equal(items.length, 5, 'Not five levels');
    LEVELS.forEach((level, index) => {
      const item = present(items[index], `item for level ${level}`);
      includes(`${label(item)} ${item.detail ?? ''}`, String(level));
      includes(`${label(item)} ${item.detail ?? ''}`, PHRASES[index] ?? '');
      includes(plain(item.documentation), definition(level));
    });
  });

  for (const level of LEVELS) {
    it(`writes ITOP-${level} when level ${level} is accepted`, async () => {
      const { profile, items } = await offeredAfter('ITOP-');
      await accept(profile, present(items[level - 1], `item for level ${level}`));
      equal(profile.getText(), `Skills: ITOP-${level}`);
    });
  }

  it('writes the first level when the list is opened and accepted in the editor', async () => {
    const { profile } = await offeredAfter('ITOP-');
    const editor = present(vscode.window.activeTextEditor, 'editor');
    editor.selection = new vscode.Selection(after(profile, 'ITOP-'), after(profile, 'ITOP-'));
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      equal(profile.getText(), 'Skills: ITOP-1');
    });
  });

  it('offers nothing where nothing was begun', async () => {
    await offeredAfter('ITOP-'); // the server is up
    const profile = await openProfile('Skills: ');
    equal((await completionsAt(profile, after(profile, 'Skills: '))).map(label), []);
  });
});

/** Opens a profile that ends in `begun`, and waits for what is offered there. */
async function offeredAfter(begun: string): Promise<{ profile: vscode.TextDocument; items: vscode.CompletionItem[] }> {
  const profile = await openProfile(`Skills: ${begun}`);
  const items = await eventually(async () => {
    const offered = await completionsAt(profile, after(profile, begun));
    if (offered.length === 0) throw new Error('Nothing is offered');
    return offered;
  });
  return { profile, items };
}
