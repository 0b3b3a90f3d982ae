import { isNameOfPerson } from '../../../server/src/core/check/people.ts';
import assert from 'node:assert/strict';
import { check } from '../../support/check.ts';

describe('person-as-role', () => {
  it('is off unless the settings switch it on', () => {
    check(`
      # Martin Kessler

      ITOP-4
    `);
  });

  it('marks the name where it stands as the title of a role', () => {
    check(`
      // rules: person-as-role=information
      # Martin Kessler
        ^^^^^^^^^^^^^^ person-as-role: "Martin Kessler" is the name of a person.

      ITOP-4
    `);
    check(`
      // rules: person-as-role=information
      ---
      title: Priya Raman
             ^^^^^^^^^^^ person-as-role
      ---

      ITOP-4
    `);
  });

  it('marks each of several roles where it begins', () => {
    check(`
      // rules: person-as-role=information
      # The night shift

      ## Martin Kessler (Level 3)
         ^^^^^^^^^^^^^^^^^^^^^^^^ person-as-role

      ITOP-3

      ## Operations engineer (Level 4)

      ITOP-4
    `);
  });

  it('leaves tables of people and documents that ask for nothing alone', () => {
    check(`
      // rules: person-as-role=information
      # Night shift

      | Who | ITOP | NTAS |
      | --- | --- | --- |
      | Martin Kessler | 4 | 3 |
      | Priya Raman | 3 | 3 |
    `);
    check(`
      // rules: person-as-role=information
      # Martin Kessler

      Writes about skills.
    `);
  });

  for (const name of ['Martin Kessler', 'Anna van der Berg', 'Frau Özdemir', 'Mr. A. Brown', 'Maria Lopez (Level 4)']) {
    it(`is told by "${name}"`, () => assert.equal(isNameOfPerson(name), true));
  }

  for (const title of [
    'Infrastructure engineer',
    'Martin Luther King Memorial engineer',
    'Victoria Line',
    'Grace Period',
    'Will Power',
    'Anna',
    'Oliver Wyman consultant',
    'Andrea Analyst',
    'David and Goliath',
    'Head of People',
    'Paul Scherrer Institute administrator',
    '',
  ]) {
    it(`is not told by "${title}"`, () => assert.equal(isNameOfPerson(title), false));
  }
});
