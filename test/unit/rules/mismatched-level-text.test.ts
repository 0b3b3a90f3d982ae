import assert from 'node:assert/strict';
import { check, dedent, findingsIn, fixes, judge, service } from '../../support/check.ts';

const TRAINEE = `
  - Swap the tapes on Fridays and ring the engineer if one jams
  - Follow the card when a ticket terminal stops, with the shift engineer beside you
  - Ask before you touch anything that is not on the card
`;

describe('mismatched-level-text', () => {
  it('marks the words that tell, and says what the duties read like', () => {
    const [finding, ...others] = under('## Infrastructure operations (ITOP) - Level 4', TRAINEE);
    assert.equal(finding?.rule, 'mismatched-level-text');
    assert.match(
      finding.message,
      /^This reads like level 1( or 2)?: ".+"\. It stands under ITOP at level 4 \(Enable\)\.$/,
    );
    assert.deepEqual(others, []);
  });

  it('is silent on the same duties at the level that they describe', () => {
    assert.deepEqual(under('## Infrastructure operations (ITOP) - Level 1', TRAINEE), []);
  });

  it('marks no more than words of the duties, and points at the level as well', () => {
    const text = dedent(`## Infrastructure operations (ITOP) - Level 4\n${dedent(TRAINEE)}`);
    const [finding] = findingsIn(text, undefined, judge);
    assert.ok(finding!.start > text.indexOf('\n') && finding!.end - finding!.start < 60);
    assert.ok(finding!.related?.some(({ message }) => message === 'Level 4 is claimed here'));
  });

  it("names the framework's own text of another skill, where no more than that skill's text is known", () => {
    const text = service.catalogue.skill('ITOP', '9')!.levels.find(({ level }) => level === 3)!.text!;
    const [finding, ...others] = under('## Network support (NTAS) - Level 3', `\n${text}\n`);
    assert.match(finding?.message ?? '', /the framework's text of another skill, ITOP \(.+\) at level 3/);
    assert.deepEqual(others, []);
  });

  it("names the framework's own text that stands under another level", () => {
    check(
      `
      ## Infrastructure operations (ITOP) - Level 4

      Supports routine infrastructure tasks and basic troubleshooting under close supervision.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mismatched-level-text: This is the framework's text of ITOP (Infrastructure operations) at level 1 (Follow), but it stands under ITOP at level 4.
    `,
      judge,
    );
  });

  it('changes the level to the one that the duties describe', () => {
    const duties = '\n\nSupports routine infrastructure tasks and basic troubleshooting under close supervision.\n';
    assert.deepEqual(fixes(`## Infrastructure operations (ITOP) - Level 4 (Enable)${duties}`, judge), {
      'Change ITOP to level 1 (Follow)': `## Infrastructure operations (ITOP) - Level 1 (Follow)${duties}`,
    });
  });

  it('is silent on what carries no level', () => {
    check(
      `
      ## Infrastructure operations (ITOP) - Level 4

      ### What we offer

      - 30 days of holiday, a company bicycle and lunch on Wednesdays
      - 38 hours a week, from Monday to Friday
    `,
      judge,
    );
  });

  it('is silent while nothing judges', () => {
    check(`
      ## Infrastructure operations (ITOP) - Level 4

      Supports routine infrastructure tasks and basic troubleshooting under close supervision.
    `);
  });
});

function under(heading: string, duties: string): ReturnType<typeof findingsIn> {
  return findingsIn(`${heading}\n\n${dedent(duties)}`, undefined, judge);
}
