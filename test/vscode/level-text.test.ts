import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import {
  apply,
  closeEditors,
  codeOf,
  hoverOver,
  messagesIn,
  onlyProblem,
  openProfile,
  problemsIn,
  quickFix,
  rangeOf,
  replace,
} from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

const TRAINEE = `- Swap the backup tapes on Fridays and ring the engineer if one jams
- Tick off the morning checks on the list that the shift lead hands out
- Ask a colleague before touching anything that is not on the list
- Learn the job by watching the engineer
`;

const ENGINEER = `- Work out why jobs fail, and decide what has to change
- Write the scripts that the team patches its servers with, and review those of colleagues
- Plan maintenance windows with the service owners and carry them out
- Advise the product teams on capacity, and propose improvements
`;

describe('duties under a citation', () => {
  afterEach(closeEditors);

  it("are marked at level 4 where they are a trainee's, and the words that weigh most say why", async () => {
    const profile = await openProfile(section(4, TRAINEE));
    const problem = await onlyProblem(profile);
    equal(codeOf(problem).value, 'mismatched-level-text');
    equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    includes(problem.message, 'level 1');
    includes(problem.message, 'It stands under ITOP at level 4');
    includes(problem.message, `"${profile.getText(problem.range)}"`);
    const others = ['Learn the job', 'Tick off the morning checks'].filter(
      (words) => !profile.getText(problem.range).startsWith(words),
    );
    for (const words of others) includes(await hoverOver(profile, words), 'It stands under ITOP at level 4');
  });

  it('fit after the quick fix, which changes the level and nothing else', async () => {
    const profile = await openProfile(section(4, TRAINEE));
    const problem = await onlyProblem(profile);
    await apply(await quickFix(profile, profile.getText(problem.range), 'Change ITOP to level 1'));
    equal(profile.getText(), section(1, TRAINEE));
    await eventually(() => equal(messagesIn(profile), []));
  });

  it('fit after the quick fix wherever the role states the level, and no level is left that conflicts', async () => {
    const role = (level: number): string =>
      `# Engineer\n\n| Skill | Code | Level |\n| --- | --- | --- |\n| Infrastructure operations | ITOP | ${level} |\n\n${section(level, TRAINEE)}`;
    const profile = await openProfile(role(4));
    const problem = await onlyProblem(profile);
    await apply(await quickFix(profile, profile.getText(problem.range), 'Change ITOP to level 1'));
    equal(profile.getText(), role(1));
    await eventually(() => equal(messagesIn(profile), []));
  });

  it("are not marked at level 1 where they are a trainee's", async () => {
    // The same duties stand below at level 4: once those are marked, the ones above were judged as well.
    const profile = await openProfile(`# Trainee\n\n${section(1, TRAINEE)}\n# Engineer\n\n${section(4, TRAINEE)}`);
    const second = rangeOf(profile, 'Level 4').start;
    await eventually(() => equal(mismatches(profile).length, 1));
    equal(mismatches(profile)[0]?.range.start.isAfter(second), true, 'The first section is marked');
  });

  it('are judged again when they are edited', async () => {
    const profile = await openProfile(section(4, TRAINEE));
    await onlyProblem(profile);
    await replace(profile, TRAINEE, ENGINEER);
    await eventually(() => equal(messagesIn(profile), []));
    await replace(profile, ENGINEER, TRAINEE);
    await onlyProblem(profile);
  });

  it('are named for what they are where they are copied from another level', async () => {
    const profile = await openProfile(section(4, `${definition(1)}\n`));
    const problem = await onlyProblem(profile);
    equal(codeOf(problem).value, 'mismatched-level-text');
    includes(problem.message, "the framework's text of ITOP (Infrastructure operations) at level 1");
  });
});

describe('the common duties of a role', () => {
  afterEach(closeEditors);

  const role = (level: number, name: string, duties: string): string =>
    `# Operations engineer (SFIA Level ${level})

**SFIA level:** ${level} (${name})

## What you will do

${duties}
## Skills

| Skill | Code | Level |
| --- | --- | --- |
| Infrastructure operations | ITOP | ${level} |
| Network support | NTAS | ${level} |
`;

  it("are marked at the level of the role where they are a trainee's, and the bullets say why", async () => {
    const profile = await openProfile(role(5, 'Ensure, advise', TRAINEE));
    const problem = await onlyWarning(profile);
    equal(codeOf(problem).value, 'mismatched-role-text');
    equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    equal(profile.getText(problem.range), 'SFIA Level 5');
    includes(problem.message, 'What this role does reads like level 1');
    includes(problem.message, 'The role states level 5 (Ensure, advise).');
    const related = (problem.relatedInformation ?? []).map(
      ({ location, message }) => `${profile.getText(location.range)}: ${message}`,
    );
    const bullet =
      related.find((one) => one.startsWith('Swap the backup tapes on Fridays and ring the engineer')) ?? '';
    includes(bullet, 'if one jams: This bullet reads like level 1');
    includes(related.join('\n'), 'NTAS: NTAS is cited at level 5, and no duties of its own stand under it');
    includes(await hoverOver(profile, 'SFIA level:'), 'What this role does reads like level 1');
    includes(
      marks(profile).join('\n'),
      'Swap the backup tapes on Fridays and ring the engineer if one jams: This bullet reads like level 1',
    );
    includes(await hoverOver(profile, 'Swap the backup tapes'), 'The role states level 5');
  });

  it('fit after the quick fix, which sets the level in every place, and nothing else is wrong then', async () => {
    const profile = await openProfile(role(5, 'Ensure, advise', TRAINEE));
    const problem = await onlyWarning(profile);
    await apply(await quickFix(profile, profile.getText(problem.range), 'Change the role to level 1 (Follow)'));
    equal(profile.getText(), role(1, 'Follow', TRAINEE));
    await eventually(() => equal(messagesIn(profile), []));
  });

  it('are judged again when they are edited', async () => {
    const profile = await openProfile(role(4, 'Enable', TRAINEE));
    await onlyWarning(profile);
    await replace(profile, TRAINEE, ENGINEER);
    await eventually(() => equal(messagesIn(profile), []));
  });
});

function section(level: number, duties: string): string {
  return `## Infrastructure operations (ITOP) - Level ${level}\n\n${duties}`;
}

/** The only warning, as soon as there is one; duties may carry marks beside it. */
function onlyWarning(profile: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return eventually(() => {
    const warnings = problemsIn(profile).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    equal(warnings.length, 1, 'Not one warning');
    return present(warnings[0], 'warning');
  });
}

/** What is marked faintly, with what it says. */
function marks(profile: vscode.TextDocument): string[] {
  return problemsIn(profile)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Hint)
    .map(({ range, message }) => `${profile.getText(range)}: ${message}`);
}

/** The two levels of one skill are a problem of their own. */
function mismatches(profile: vscode.TextDocument): vscode.Diagnostic[] {
  return problemsIn(profile).filter((problem) => codeOf(problem).value === 'mismatched-level-text');
}
