import { equal, includes } from './support/assert.ts';
import {
  apply,
  closeEditors,
  codeOf,
  messagesIn,
  onlyProblem,
  openProfile,
  quickFix,
  rangeOf,
  replace,
} from './support/editor.ts';
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
    await apply(await quickFix(profile, 'ITOP-7', 'Change'));
    equal(profile.getText(), 'This role needs ITOP-5.\n');
    await eventually(() => equal(messagesIn(profile), []));
  });

  it('follow what is typed', async () => {
    const profile = await openProfile('This role needs ITOP-4.\n');
    await replace(profile, 'ITOP-4', 'ITOP-7');
    await onlyProblem(profile);
  });
});
