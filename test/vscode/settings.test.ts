import * as vscode from 'vscode';
import { equal, includes } from './support/assert.ts';
import { apply, closeEditors, messagesIn, onlyProblem, openProfile, quickFix, replace } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { removeFile, removeFiles, writeFile } from './support/folder.ts';

const SETTINGS = '.role-profiles.json';

describe('the settings of a team', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles();
  });

  it('change how severe the findings of a rule are, and switch it off', async () => {
    const profile = await openProfile('This role needs ITOP-7.\n');
    equal((await onlyProblem(profile)).severity, vscode.DiagnosticSeverity.Error);

    await writeFile(SETTINGS, '{ "rules": { "undefined-level": "information" } }');
    await eventually(async () => {
      equal((await onlyProblem(profile)).severity, vscode.DiagnosticSeverity.Information);
    });

    await writeFile(SETTINGS, '{ "rules": { "undefined-level": "off" } }');
    await eventually(() => equal(messagesIn(profile), []));

    await removeFiles();
    await eventually(async () => equal((await onlyProblem(profile)).severity, vscode.DiagnosticSeverity.Error));
  });

  it('hold but for a key that is wrong, which is reported in their file', async () => {
    const profile = await openProfile('This role needs ITOP-7.\n');
    await onlyProblem(profile);
    const settings = {
      uri: await writeFile(SETTINGS, '{\n  "rule": "off",\n  "rules": { "undefined-level": "hint" }\n}\n'),
    };
    const problem = await onlyProblem(settings);
    includes(problem.message, '"rule"');
    equal(problem.range.start.line, 1);
    await eventually(async () => equal((await onlyProblem(profile)).severity, vscode.DiagnosticSeverity.Hint));

    await writeFile(SETTINGS, '{ "rules": {} }');
    await eventually(() => equal(messagesIn(settings), []));
  });
});

describe('a quick fix that writes into the settings', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFile(SETTINGS);
  });

  it('makes the file, saves it, and the finding is gone', async () => {
    const profile = await openProfile('# Engineer\n\n- ITOP-4\n- NTAS-3\n- XQZW-4\n');
    await onlyProblem(profile);
    const title = 'Add "XQZW" to our own codes (.role-profiles.json)';
    await apply(await quickFix(profile, 'XQZW', title));
    await eventually(() => equal(messagesIn(profile), []));
    equal(profile.getText(), '# Engineer\n\n- ITOP-4\n- NTAS-3\n- XQZW-4\n');
  });
});

describe('a quick fix for settings with changes that are not saved', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    await removeFile(SETTINGS);
  });

  it('writes nothing into them', async () => {
    const settings = await vscode.workspace.openTextDocument(await writeFile(SETTINGS, '{ "rules": {} }\n'));
    const profile = await openProfile('# Engineer\n\n- ITOP-4\n- NTAS-3\n- XQZW-4\n');
    await onlyProblem(profile);
    await vscode.window.showTextDocument(settings);
    const changed = '{ "edition": "9",\n "rules": {} }\n';
    await replace(settings, settings.getText(), changed);
    const fix = await quickFix(profile, 'XQZW', 'Add "XQZW" to our own codes (.role-profiles.json)');
    equal(fix.edit, undefined);
    void apply(fix); // it ends when somebody has answered
    equal(settings.getText(), changed);
    equal(settings.isDirty, true);
  });
});

describe('an ignore comment', () => {
  afterEach(closeEditors);

  it('that the quick fix writes silences the finding, and is reported when it ignores nothing', async () => {
    const profile = await openProfile('# Engineer\n\nThis role needs ITOP-7.\n');
    await onlyProblem(profile);
    await apply(
      await quickFix(profile, 'ITOP-7', 'Ignore "Level that the skill does not have" on this line (undefined-level)'),
    );
    equal(
      profile.getText(),
      '# Engineer\n\nThis role needs ITOP-7. <!-- role-profiles-disable-line undefined-level -->\n',
    );
    await eventually(() => equal(messagesIn(profile), []));

    await replace(profile, 'ITOP-7', 'ITOP-4');
    const problem = await onlyProblem(profile);
    equal(problem.severity, vscode.DiagnosticSeverity.Information);
    equal(problem.range.start.line, 2);
  });
});
