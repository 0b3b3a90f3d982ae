import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import { closeEditors, hoverOver, label, openProfile } from './support/editor.ts';
import { eventually } from './support/eventually.ts';

describe('what a profile begins with', () => {
  afterEach(closeEditors);

  const shown = (): vscode.TextDocument => present(vscode.window.activeTextEditor, 'editor').document;

  /** The beginnings in the list that somebody asks for at the end of a document. */
  async function offered(text: string): Promise<string[]> {
    const profile = await openProfile(text);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      profile.uri,
      profile.positionAt(text.length),
    );
    return items
      .filter(({ detail }) => detail?.includes('Role Profiles') === true)
      .map(label)
      .sort();
  }

  it('is an example of the extension, opened as a copy and checked', async () => {
    await vscode.commands.executeCommand('roleProfiles.openExample');
    const example = shown();
    equal(example.uri.scheme, 'untitled');
    await eventually(async () => includes(await hoverOver(example, 'ITOP-4'), 'Infrastructure operations'));
    await eventually(() =>
      includes(
        vscode.languages
          .getDiagnostics(example.uri)
          .map(({ message }) => message)
          .join('\n'),
        'NTAS (Network support) has no level 6',
      ),
    );
  });

  it('is a table of skills, by a command', async () => {
    const profile = await openProfile('');
    await vscode.commands.executeCommand('roleProfiles.insertSkillsTable');
    await eventually(() =>
      equal(profile.getText(), '| Skill | Code | Level |\n| ----- | ---- | ----- |\n|       |      |       |\n'),
    );
    equal(present(vscode.window.activeTextEditor, 'editor').selection.active.line, 2);
  });

  it('is the head of a profile, by a command', async () => {
    const profile = await openProfile('');
    await vscode.commands.executeCommand('roleProfiles.insertProfileHead');
    await eventually(() =>
      equal(
        profile.getText(),
        '---\ntitle: Title of the role\nsfia-edition: 9\nlevel: 4\n---\n\n# Title of the role\n\n',
      ),
    );
  });

  it('stands in the list that is asked for on an empty line, and in no other', async () => {
    equal(await offered(''), ['Head of a profile']);
    equal(await offered('# Engineer\n\n'), ['Table of skills']);
    equal(await offered('# Engineer\n\nskills-t'), ['Table of skills']);
    for (const prose of ['# Engineer\n\nskills', '# Engineer\n\nWe want skills-t', '# Engineer\n\n- '])
      equal(await offered(prose), [], prose);
  });
});
