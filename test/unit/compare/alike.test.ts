import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alikeRoles } from '../../../server/src/core/compare/alike-roles.ts';
import type { AskedSkill } from '../../../server/src/core/compare/described-role.ts';
import { service } from '../../support/check.ts';

interface Role {
  readonly title: string;
  readonly level: number | null;
  readonly skills: readonly AskedSkill[];
  readonly file: string;
}

/** `role('A', 'ITOP-4 NTAS-3')` */
function role(title: string, skills: string, level: number | null = null): Role {
  const asked = skills
    .split(' ')
    .filter(Boolean)
    .map((skill): AskedSkill => {
      const [code = '', own] = skill.split('-');
      return { code, name: code.toLowerCase(), levels: own === undefined ? [] : [Number(own)], wished: false };
    });
  return { title, level, skills: asked, file: `${title}.md` };
}

function pairsIn(...roles: Role[]): string[] {
  return alikeRoles(roles).pairs.map(({ roles: [one, other], likeness, differences }) =>
    `${one.title} ${other.title} ${Math.floor(likeness * 100)} ${differences.map(({ code, change }) => `${code} ${change}`).join()}`.trim(),
  );
}

describe('roles that are nearly the same', () => {
  it('share most of their skills and levels; what differs is told', () => {
    assert.deepEqual(
      pairsIn(
        role('A', 'AAAA-4 BBBB-3 CCCC-2 DDDD-4'),
        role('B', 'AAAA-4 BBBB-3 CCCC-2 DDDD-5'),
        role('C', 'DDDD-4 CCCC-2 BBBB-3 AAAA-4'),
        role('D', 'AAAA-4 BBBB-3 CCCC-2'),
        role('E', 'AAAA-1 BBBB-1 CCCC-5 DDDD-1'),
        role('F', 'AAAA-4 EEEE-3 FFFF-2 GGGG-5'),
      ),
      [
        'A C 100',
        'A B 87 DDDD raised',
        'B C 87 DDDD lowered',
        'A D 75 DDDD dropped',
        'B D 75 DDDD dropped',
        'C D 75 DDDD dropped',
      ],
    );
  });

  it('have three skills at least, and nothing is said of a level that is not stated', () => {
    assert.deepEqual(pairsIn(role('A', 'AAAA-4 BBBB-3'), role('B', 'AAAA-4 BBBB-3')), []);
    assert.deepEqual(pairsIn(role('A', 'AAAA BBBB-3 CCCC-1'), role('B', 'AAAA-4 BBBB-3 CCCC-1')), [
      'A B 100 AAAA level-stated',
    ]);
  });

  it('are those that are found by holding each against each', () => {
    const skill = fc.tuple(fc.constantFrom('AAAA', 'BBBB', 'CCCC', 'DDDD', 'EEEE'), fc.integer({ min: 1, max: 3 }));
    const skills = fc.uniqueArray(skill, { selector: ([code]) => code, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(skills, { maxLength: 10 }), (all) => {
        const roles = all.map((own, i) => role(String(i), own.map(([code, level]) => `${code}-${level}`).join(' ')));
        const expected = roles.flatMap((one, i) =>
          roles.slice(i + 1).flatMap((other) => {
            if (one.skills.length < 3 || other.skills.length < 3) return [];
            let near = 0;
            let shared = 0;
            for (const { code, levels } of one.skills) {
              const match = other.skills.find((each) => each.code === code);
              if (match === undefined) continue;
              shared += 1;
              near += [1, 0.5][Math.abs(levels[0]! - match.levels[0]!)] ?? 0;
            }
            const likeness = near / (one.skills.length + other.skills.length - shared);
            return likeness >= 0.75 ? [`${one.title} ${other.title}`] : [];
          }),
        );
        const found = alikeRoles(roles).pairs.map(({ roles: [one, other] }) => `${one.title} ${other.title}`);
        assert.deepEqual(found.sort(), expected.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('are found among 3,000 without holding each against each', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const code = (): string => `S${String(100 + random(147))}`;
    const roles = Array.from({ length: 3_000 }, (_, i) => {
      const codes = new Set(['S500', ...Array.from({ length: 7 }, code)]); // all ask for one and the same
      return role(String(i), [...codes].map((each) => `${each}-${1 + random(5)}`).join(' '));
    });
    let compared = 0;
    alikeRoles(roles, () => (compared += 1));
    assert.ok(compared < 3_000, `${compared} pairs were looked at of 4,498,500`);
  });
});

describe('statistics of many roles', () => {
  const roles = [role('A', 'ITOP-4 NTAS-3 PBMG-4', 4), role('B', 'ITOP-4 NTAS-3 PBMG-5'), role('C', '')];

  it('count skills and levels, and name roles without them', () => {
    const { skills, withoutSkills, withoutLevel, alike } = service.comparing.statisticsOf(roles);
    assert.deepEqual(
      skills.map(({ code, roles: count, levels }) => [code, count, levels]),
      [
        ['ITOP', 2, { 4: 2 }],
        ['NTAS', 2, { 3: 2 }],
        ['PBMG', 2, { 4: 1, 5: 1 }],
      ],
    );
    assert.deepEqual(
      withoutSkills.map(({ title }) => title),
      ['C'],
    );
    assert.deepEqual(
      withoutLevel.map(({ title }) => title),
      ['B'],
    );
    assert.equal(alike.all, 1);
  });

  it('are tables to paste', () => {
    const { comparing } = service;
    const { markdown } = comparing.statisticsInTables(comparing.statisticsOf(roles));
    assert.match(markdown, /^# Roles and skills in use\n\n3 roles, 3 skills\.\n/);
    assert.match(markdown, /\n\| pbmg \| PBMG \| 2 \| 4 \(1 role\), 5 \(1 role\) \|\n/);
    assert.match(markdown, /\n\| A \| A\.md \| B \| B\.md \| 83 % \| PBMG 4 \\?> 5 \|\n/);
  });
});
