import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import { apply, closeEditors, codeOf, openProfile, problemsIn, quickFixes, rangeOf } from './support/editor.ts';
import { eventually } from './support/eventually.ts';

describe('diagnostics', () => {
  afterEach(closeEditors);

  it('mark a level that the skill does not have', async () => {
    const profile = await openProfile('# Operations engineer\n\nThis role needs ITOP-7.\n');
    const problem = await onlyProblem(profile);
    equal(problem.range, rangeOf(profile, 'ITOP-7'));
    equal(codeOf(problem).value, 'undefined-level');
    includes(codeOf(problem).target, 'undefined-level');
    includes(problem.message, '5');
  });

  it('are gone when their quick fix is applied', async () => {
    const profile = await openProfile('This role needs ITOP-7.\n');
    await onlyProblem(profile);
    const fixes = await eventually(async () => {
      const offered = await quickFixes(profile, 'ITOP-7');
      if (offered.length === 0) throw new Error('No quick fix is offered');
      return offered;
    });
    await apply(present(fixes[0], 'quick fix'));
    equal(profile.getText(), 'This role needs ITOP-5.\n');
    await eventually(() => equal(messages(profile), []));
  });

  it('follow what is typed', async () => {
    const profile = await openProfile('This role needs ITOP-4.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(profile.uri, rangeOf(profile, 'ITOP-4'), 'ITOP-7');
    await vscode.workspace.applyEdit(edit);
    await onlyProblem(profile);
  });
});

function onlyProblem(profile: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return eventually(() => {
    equal(problemsIn(profile).length, 1, 'Not one problem');
    return present(problemsIn(profile)[0], 'problem');
  });
}

function messages(profile: vscode.TextDocument): string[] {
  return problemsIn(profile).map(({ message }) => message);
}
