import assert from 'node:assert/strict';
import { check, dedent, fixedAll } from '../../support/check.ts';

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

  it('can be ignored itself', () => {
    check(`
      // rules: unused-ignore=off
      <!-- role-profiles-disable-next-line undefined-level -->
      The role is ITOP-4.
    `);
  });
});
