import assert from 'node:assert/strict';
import { dedent, findingsIn, fixes, judge, service } from '../../support/check.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';

const TRAINEE = `
- Swap the backup tapes on Fridays and ring the engineer if one jams
- Tick off the morning checks on the list that the shift lead hands out
- Ask a colleague before touching anything that is not on the list
`.trim();

const HEAD = `
- Answer to the director for the availability of all hosting, and defend the yearly budget of 2 million
- Set the standards by which four teams run their platforms, and decide on exceptions
- Lead eleven engineers through two team leaders, with their objectives and appraisals
- Advise the heads of department on where to invest over the next two years
`.trim();

const TABLE = (itop: number, ntas: number): string =>
  `| Skill | Code | Level |\n|---|---|---|\n| Infrastructure operations | ITOP | ${itop} |\n| Network support | NTAS | ${ntas} |\n`;

function found(text: string): ReturnType<typeof findingsIn> {
  return findingsIn(text, DEFAULT_SETTINGS, judge).filter(({ rule }) => rule.endsWith('-text'));
}

describe('mismatched-role-text', () => {
  it('marks the level of the role once, and says which duties read like another', () => {
    const text = `# Engineer\n\n**SFIA level 5**\n\n## What you will do\n\n${TRAINEE}\n\n## Skills\n\n${TABLE(5, 4)}`;
    const [finding, ...others] = found(text);
    assert.deepEqual(others, []);
    assert.equal(finding!.rule, 'mismatched-role-text');
    assert.equal(finding!.severity, 'warning');
    assert.equal(text.slice(finding!.start, finding!.end), 'SFIA level 5');
    assert.match(
      finding!.message,
      /^What this role does reads like level 1( or 2)?: ".+"\. The role states level 5 \(Ensure, advise\)\.$/,
    );
    const related = finding!.related!.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
    assert.match(related[0]!, /^Swap .* if one jams: This bullet reads like level 1( or 2)?: "Swap/);
    assert.match(related[1]!, /^Tick off .* hands out: This bullet reads like level 1/);
    assert.match(related[2]!, /^Ask a colleague .* on the list: This bullet reads like level 1/);
    assert.deepEqual(related.slice(3), [
      'ITOP: ITOP is cited at level 5, and no duties of its own stand under it',
      'NTAS: NTAS is cited at level 4, and no duties of its own stand under it',
    ]);
  });

  it('is silent on the same duties at the level that they describe, and one away from it', () => {
    for (const level of [1, 2]) {
      const text = `# Engineer\n\n**SFIA level ${level}**\n\n## What you will do\n\n${TRAINEE}\n\n- ITOP-${level}\n`;
      assert.deepEqual(found(text), []);
    }
    const text = `# Engineer\n\n**SFIA level 5**\n\n## What you will do\n\n${HEAD}\n\n## Skills\n\n${TABLE(5, 5)}`;
    assert.deepEqual(found(text), []);
  });

  it('goes by the middle of the skills where the role states no level, and marks its title', () => {
    const text = `# Engineer\n\n## Duties\n\n${TRAINEE}\n\n## Skills\n\nITOP Level 4, NTAS Level 5, USUP Level 2\n`;
    const [finding, ...others] = found(text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(finding!.start, finding!.end), 'Engineer');
    assert.match(finding!.message, /At least half of its skills are cited at level 4 or higher\.$/);
    const low = `# Engineer\n\n## Duties\n\n${HEAD}\n\n## Skills\n\nITOP Level 2, NTAS Level 2\n`;
    assert.match(found(low)[0]?.message ?? '', /At least half of its skills are cited at level 2 or lower\.$/);
  });

  it('does not go by one skill alone, by what is wished for, or by a range', () => {
    const role = (rest: string): string => `# Engineer\n\n## Duties\n\n${TRAINEE}\n\n${rest}`;
    assert.deepEqual(found(role('## Skills\n\nITOP Level 5\n')), []);
    assert.deepEqual(found(role('## Skills\n\nITOP Level 5\n\n## Desirable\n\nNTAS Level 5, USUP Level 5\n')), []);
    assert.deepEqual(found(role('SFIA level: 4-5\n\n## Skills\n\nITOP Level 2\n')), []);
  });

  it('names paragraphs and cells for what they are', () => {
    const row = (duty: string): string => `| ${duty.slice(2)} | often |\n`;
    const table = `| Responsibility | How often |\n|---|---|\n${TRAINEE.split('\n').map(row).join('')}`;
    const text = (duties: string): string => `# A\n\nSFIA level 5\n\n## Responsibilities\n\n${duties}\n\n- ITOP-5\n`;
    assert.match(found(text(table))[0]!.related![0]!.message, /^This cell reads like level 1/);
    const paragraphs = TRAINEE.replaceAll('- ', '\n').trim();
    assert.match(found(text(paragraphs))[0]!.related![0]!.message, /^This paragraph reads like level 1/);
  });

  it('changes the level in the title, the line, the table and front matter, and nothing is wrong then', () => {
    const text = (level: number, name: string, pbmg: number): string =>
      dedent(`
        ---
        level: ${level}
        ---
        # Operations engineer (SFIA Level ${level})

        **SFIA level:** ${level} (${name})

        ## What you will do

        ${TRAINEE.split('\n').join('\n        ')}

        ## Skills

        | Skill | Code | Level |
        | --- | --- | --- |
        | Infrastructure operations | ITOP | ${level} |
        | Problem management | PBMG | ${pbmg} |

        Also: ITOP-${level}. You work with those who hold NTAS Level 2.
      `);
    const [[title, after] = [], ...others] = Object.entries(fixes(text(5, 'Ensure, advise', 5), judge));
    assert.deepEqual(others, []);
    assert.equal(title, 'Change the role to level 1 (Follow) in all 6 places');
    assert.equal(after, text(1, 'Follow', 2));
    assert.deepEqual(findingsIn(after, DEFAULT_SETTINGS, judge), []);
  });

  it('leaves alone what is near, what is shared, and what has duties of its own', () => {
    const own = `### Infrastructure operations (ITOP) - Level 5\n\n${HEAD}\n`;
    const text = `# A\n\nSFIA level 5\n\n## Duties\n\n${TRAINEE}\n\n## Skills\n\nNTAS Level 4, USUP Level 2\n\n${own}`;
    const [[, after] = []] = Object.entries(fixes(text, judge));
    assert.equal(after, text.replace('SFIA level 5', 'SFIA level 1').replace('NTAS Level 4', 'NTAS Level 1'));
    const inherited = `# A\n\nSFIA level 5\n\n## Duties\n\n${TRAINEE}\n\n## Infrastructure operations (ITOP)\n\n${HEAD}\n`;
    assert.deepEqual(found(inherited).length, 1);
    assert.deepEqual(fixes(inherited, judge), {});
  });

  it('offers no level for a role whose skills do not reach down to it', () => {
    const text = `# A\n\n## Duties\n\n${TRAINEE}\n\n## Skills\n\nGOVN Level 6, ARCH Level 5\n`;
    assert.equal(found(text).length, 1);
    assert.deepEqual(fixes(text, judge), {});
  });

  it('says nothing of a document that cites nothing, and none while nothing judges', () => {
    assert.deepEqual(found(`# Engineer\n\nLevel 5\n\n## What you will do\n\n${TRAINEE}\n`), []);
    const text = `# Engineer\n\n**SFIA level 5**\n\n## What you will do\n\n${TRAINEE}\n\n- ITOP-5\n`;
    assert.deepEqual(findingsIn(text), []);
  });

  it('judges each role by its own duties', () => {
    const role = (title: string, level: number): string =>
      `## ${title}\n\n**SFIA level ${level}**\n\n### Duties\n\n${TRAINEE}\n\n- ITOP-${level}\n\n`;
    const text = `# Roles\n\n${role('Junior engineer', 1)}${role('Senior engineer', 5)}`;
    assert.deepEqual(
      found(text).map(({ start, end }) => text.slice(start, end)),
      ['SFIA level 5'],
    );
    assert.equal(service.read(text).profile.roles.length, 3);
  });
});
