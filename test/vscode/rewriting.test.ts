import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import { apply, closeEditors, hoverOver, openProfile, rangeOf } from './support/editor.ts';
import { eventually } from './support/eventually.ts';

describe('rewriting citations', () => {
  afterEach(closeEditors);

  /** Opens a profile with the cursor on the first `text`. */
  async function openAt(content: string, text: string): Promise<vscode.TextDocument> {
    const profile = await openProfile(content);
    await eventually(async () => includes(await hoverOver(profile, text), '('));
    const editor = present(vscode.window.activeTextEditor, 'editor');
    const { start } = rangeOf(profile, text);
    editor.selection = new vscode.Selection(start, start);
    return profile;
  }

  it('raises and lowers the level at the cursor by a command', async () => {
    const profile = await openAt('She needs ITOP-4 now.\n', 'ITOP');
    await vscode.commands.executeCommand('roleProfiles.raiseLevel');
    await eventually(() => equal(profile.getText(), 'She needs ITOP-5 now.\n'));
    await vscode.commands.executeCommand('roleProfiles.lowerLevel');
    await eventually(() => equal(profile.getText(), 'She needs ITOP-4 now.\n'));
  });

  it('makes a table of a list from the menu', async () => {
    const profile = await openAt('# Engineer\n\n- ITOP-4\n- NTAS-3\n', 'ITOP');
    const { start } = rangeOf(profile, 'ITOP');
    const action = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        profile.uri,
        new vscode.Range(start, start),
        vscode.CodeActionKind.Refactor.value,
        20,
      );
      return present(
        actions.find(({ title }) => title === 'Write this list as a table'),
        'offer to write the list as a table',
      );
    });
    await apply(action);
    equal(
      profile.getText(),
      '# Engineer\n\n' +
        '| Skill                     | Code | Level |\n' +
        '| ------------------------- | ---- | ----- |\n' +
        '| Infrastructure operations | ITOP | 4     |\n' +
        '| Network support           | NTAS | 3     |\n',
    );
  });
});
