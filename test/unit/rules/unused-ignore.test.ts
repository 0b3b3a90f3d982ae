import assert from 'node:assert/strict';
import { check, dedent, fixedAll, judge } from '../../support/check.ts';

describe('unused-ignore', () => {
  it('marks a comment that ignores nothing', () => {
    check(`
      <!-- role-profiles-disable-next-line undefined-level -->
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-ignore: This comment ignores nothing
      The role is ITOP-4.
    `);
  });

  it('is silent on a comment that does its work', () => {
    check(`
      <!-- role-profiles-disable-next-line undefined-level -->
      The role is ITOP-7, which our board made up.
    `);
  });

  it('removes the comment with its line', () => {
    const text = dedent(`
      # Engineer

      <!-- role-profiles-disable-next-line undefined-level -->
      The role is ITOP-4.
    `);
    assert.equal(fixedAll(text), '# Engineer\n\nThe role is ITOP-4.\n');
  });

  it('removes the comment alone where words stand beside it', () => {
    assert.equal(fixedAll('ITOP-4 <!-- role-profiles-disable-file retired-skill --> is enough.'), 'ITOP-4  is enough.');
    assert.equal(
      fixedAll('- ITOP-4 <!-- role-profiles-disable-line undefined-level -->\n- PROG-4\n'),
      '- ITOP-4\n- PROG-4\n',
    );
  });

  for (const rule of ['mismatched-level-text', 'drifted-text']) {
    const comment = `<!-- role-profiles-disable-file ${rule} -->`;
    const marked = `${comment}\n${'^'.repeat(comment.length)} unused-ignore: This comment ignores nothing\n`;

    it(`waits for the duties to be judged before it says so of ${rule}`, () => {
      check(`${comment}\nThe role is ITOP-4.\n`);
      check(`${marked}The role is ITOP-4.\n`, judge);
    });

    it(`waits for nothing where ${rule} is off`, () => {
      check(`// rules: ${rule}=off\n${marked}The role is ITOP-4.\n`);
    });
  }

  it('waits for the duties to be judged before it says so of a comment for all rules', () => {
    check('<!-- role-profiles-disable-file -->\nThe role is ITOP-4.\n');
  });

  it('can be ignored itself', () => {
    check(`
      // rules: unused-ignore=off
      <!-- role-profiles-disable-next-line undefined-level -->
      The role is ITOP-4.
    `);
  });
});
