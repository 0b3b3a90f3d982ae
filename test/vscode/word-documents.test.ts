import * as vscode from 'vscode';
import { p, tbl, tr, wordDocument } from '../support/word/build.ts';
import { equal } from './support/assert.ts';
import { closeEditors } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { fileInFolder, removeFiles, writeFile } from './support/folder.ts';

describe('a Word document', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles();
  });

  it('opens as a new profile, and nothing is written', async () => {
    const body = p('Engineer', 'Heading1') + tbl(tr('Skill', 'Level'), tr('Infrastructure operations (ITOP)', '7'));
    const file = await writeFile('engineer.docx', wordDocument(body));
    // it waits until somebody has closed what it tells
    void vscode.commands.executeCommand('roleProfiles.openWordDocument', file);
    const document = await eventually(() => {
      const open = vscode.window.activeTextEditor?.document;
      equal(open?.isUntitled, true);
      return open!;
    });
    equal(document.languageId, 'markdown');
    equal(
      document.getText().replaceAll('\r\n', '\n'),
      '# Engineer\n\n| Skill                            | Level |\n| -------------------------------- | ----- |\n| Infrastructure operations (ITOP) | 7     |\n',
    );
    const names = (await vscode.workspace.fs.readDirectory(fileInFolder(''))).map(([name]) => name);
    equal(names.filter((name) => name.startsWith('engineer')).join(), 'engineer.docx');
    await eventually(() => {
      const codes = vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code }) => (typeof code === 'object' ? code.value : code));
      equal(codes.join(), 'undefined-level');
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
