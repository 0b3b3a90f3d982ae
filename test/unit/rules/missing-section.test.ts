import assert from 'node:assert/strict';
import { check, fixes, service, settingsFrom, findingsIn } from '../../support/check.ts';

const SECTIONS = 'sections: Purpose of the role; SFIA skills; Duties';

describe('missing-section', () => {
  it('says nothing until the settings name sections or fields', () => {
    check(`
      # Engineer

      ITOP-4
    `);
  });

  it('marks the section in front of the one that is missing, or the title', () => {
    check(`
      // ${SECTIONS}
      # Engineer
      ^^^^^^^^^^ missing-section: The section "Purpose of the role" is missing. Your team's profiles have the sections Purpose of the role, SFIA skills and Duties.

      ## SFIA skills
      ^^^^^^^^^^^^^^ missing-section: The section "Duties" is missing.

      ITOP-4
    `);
  });

  it('takes numbers, colons and the case of letters for nothing', () => {
    check(`
      // ${SECTIONS}
      # Engineer

      ## 1. PURPOSE of the role:

      ## 2. Sfia **skills**

      ITOP-4

      Duties
      ------

      ### Duties at night
    `);
  });

  it('marks a section that stands behind one that comes later', () => {
    check(`
      // ${SECTIONS}
      # Engineer

      ## SFIA skills

      ITOP-4

      ## Duties

      ## Purpose of the role
      ^^^^^^^^^^^^^^^^^^^^^^ missing-section: The section "Purpose of the role" stands behind "SFIA skills". Your team's profiles have it before that: move it.
    `);
  });

  it('wants them of each role, and takes what stands above all roles for all', () => {
    check(`
      // ${SECTIONS}
      # Operations

      ## Purpose of the role

      Things go on.

      ## Technician (Level 2)

      ### SFIA skills

      ITOP-2

      ### Duties

      ## Engineer (Level 3)

      ### SFIA skills
      ^^^^^^^^^^^^^^^ missing-section: The section "Duties" is missing.

      ITOP-3
    `);
  });

  it('says nothing of a document that cites no skill', () => {
    check(`
      // ${SECTIONS}
      # How to write a profile
    `);
  });

  it('is ignored by a comment', () => {
    check(`
      // sections: Duties
      <!-- role-profiles-disable-file missing-section -->

      # Engineer

      ITOP-4
    `);
  });

  it('inserts a section in its place, or all of them', () => {
    const source = `
      // sections: Purpose; SFIA skills; Duties; Experience; Contact
      # Engineer

      ## SFIA skills

      ITOP-4

      ### More

      ## Experience

      Some.
    `;
    const offered = fixes(source);
    assert.deepEqual(Object.keys(offered), [
      'Insert the section "Purpose"',
      'Insert all 3 that are missing',
      'Insert the section "Duties"',
      'Insert the section "Contact"',
    ]);
    assert.equal(
      offered['Insert all 3 that are missing'],
      '# Engineer\n\n## Purpose\n\n## SFIA skills\n\nITOP-4\n\n### More\n\n## Duties\n\n## Experience\n\nSome.\n\n## Contact\n',
    );
    assert.equal(
      offered['Insert the section "Duties"'],
      '# Engineer\n\n## SFIA skills\n\nITOP-4\n\n### More\n\n## Duties\n\n## Experience\n\nSome.\n',
    );
  });

  it('inserts several at one place in their order, with the line breaks of the document', () => {
    const settings = settingsFrom({ rules: {}, sections: ['A', 'B'] });
    const text = '\uFEFF# Engineer\r\n\r\nITOP-4';
    const fix = findingsIn(text, settings)[0]?.fixes?.[1];
    assert.equal(fix?.title, 'Insert all 2 that are missing');
    assert.equal(fix?.edits.length, 1);
    const [edit] = fix.edits;
    const after = text.slice(0, edit!.start) + edit!.text + text.slice(edit!.end);
    assert.equal(after, '\uFEFF# Engineer\r\n\r\nITOP-4\r\n\r\n## A\r\n\r\n## B\r\n');
    assert.deepEqual(service.check(service.read(after), settings), []);
  });

  describe('fields of front matter', () => {
    it('are wanted by name and in their order', () => {
      check(`
        // fields: title; grade; level
        ---
        ^^^ missing-section: The field "grade" is missing in the front matter. Your team's profiles have the fields title, grade and level.
        level: 4
        ^^^^^^ missing-section: The field "level" stands before "title". Your team's profiles have it behind that: move it.
        title: Engineer
        ---

        ITOP-4
      `);
    });

    it('are inserted in their place', () => {
      assert.deepEqual(
        fixes(`
          // fields: title; grade; level; reviewed
          ---
          title: Engineer
          level: 4
          ---

          ITOP-4
        `),
        {
          'Insert the field "grade"': '---\ntitle: Engineer\ngrade:\nlevel: 4\n---\n\nITOP-4\n',
          'Insert the field "reviewed"': '---\ntitle: Engineer\nlevel: 4\nreviewed:\n---\n\nITOP-4\n',
          'Insert all 2 that are missing': '---\ntitle: Engineer\ngrade:\nlevel: 4\nreviewed:\n---\n\nITOP-4\n',
        },
      );
    });

    it('make a front matter where there is none', () => {
      assert.deepEqual(
        fixes(`
          // fields: title; level
          # Engineer

          ITOP-4
        `)['Insert all 2 that are missing'],
        '---\ntitle:\nlevel:\n---\n\n# Engineer\n\nITOP-4\n',
      );
    });
  });
});
