import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { dedent, service } from '../../support/check.ts';

/** The outline as a person sees it: a role, and its skills below it. */
function outlineOf(source: string): string[] {
  const roles = service.outline(service.read(dedent(source)), DEFAULT_SETTINGS);
  return roles.flatMap(({ title, level, skills }) => [
    inLine(title, level),
    ...skills.map((skill) => `  ${inLine(skill.title, skill.level)}`),
  ]);
}

function inLine(title: string, level: string): string {
  return level === '' ? title : `${title}, ${level}`;
}

const SEVERAL = `
  # Operations: role profiles

  ## Operations technician (Level 2)

  - ITOP-2
  - Network support (NTAS): level 2

  ## Operations engineer (Level 3)

  | Skill | Level |
  | --- | --- |
  | Infrastructure operations (ITOP) | 3 |
  | Problem management (PBMG) | 2-3 |
`;

describe('the outline', () => {
  it('has the role with its level and its skills', () => {
    assert.deepEqual(outlineOf('\n# Database administrator\n\nSFIA Level 4\n\nITOP-4, DBAD-4\n'), [
      'Database administrator, level 4',
      '  Infrastructure operations (ITOP), level 4',
      '  Database administration (DBAD), level 4',
    ]);
  });

  it('has each role of a document with several', () => {
    assert.deepEqual(outlineOf(SEVERAL), [
      'Operations technician (Level 2), level 2',
      '  Infrastructure operations (ITOP), level 2',
      '  Network support (NTAS), level 2',
      'Operations engineer (Level 3), level 3',
      '  Infrastructure operations (ITOP), level 3',
      '  Problem management (PBMG), levels 2 and 3',
    ]);
  });

  it('has a skill once, with all of its levels', () => {
    assert.deepEqual(outlineOf('# Engineer\n\nITOP-3 at first, ITOP-4 after a year.\n'), [
      'Engineer',
      '  Infrastructure operations (ITOP), levels 3 and 4',
    ]);
  });

  it('does not take the level of the role for one that a skill states', () => {
    assert.deepEqual(outlineOf('# Engineer\n\nSFIA Level 4\n\n- ITOP\n- NTAS-3\n'), [
      'Engineer, level 4',
      '  Infrastructure operations (ITOP)',
      '  Network support (NTAS), level 3',
    ]);
  });

  it('names a role that has no title, and a skill that nobody knows by its code', () => {
    assert.deepEqual(outlineOf('ITOP-4, XQZW-4\n'), [
      'Role',
      '  Infrastructure operations (ITOP), level 4',
      '  XQZW, level 4',
    ]);
  });

  it('is empty for a document that cites no skills', () => {
    assert.deepEqual(outlineOf('# Minutes\n\nTEST 1 and PORT were discussed.\n'), []);
    assert.deepEqual(outlineOf(''), []);
  });

  it('puts every skill inside of its role', () => {
    const text = dedent(SEVERAL);
    for (const role of service.outline(service.read(text), DEFAULT_SETTINGS)) {
      assert.match(text.slice(role.start, role.end), new RegExp(`^## ${role.title.replace(/[()]/g, '.')}`));
      for (const { start, end } of role.skills) assert.ok(start >= role.start && end <= role.end);
    }
  });
});

describe('the sections that are roles', () => {
  it('are those of a document with several', () => {
    const text = dedent(SEVERAL);
    const firstLines = service
      .roleSections(service.read(text))
      .map(({ start, end }) => text.slice(start, end).split('\n')[0]);
    assert.deepEqual(firstLines, ['## Operations technician (Level 2)', '## Operations engineer (Level 3)']);
  });

  it('are none in a document that is one role, or no profile', () => {
    assert.deepEqual(service.roleSections(service.read('# Engineer\n\nITOP-4\n')), []);
    assert.deepEqual(service.roleSections(service.read('# Minutes\n\n## Level 3 parking\n\n## Level 4 roof\n')), []);
  });
});
