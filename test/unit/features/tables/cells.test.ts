import assert from 'node:assert/strict';
import { accepted, completions, offered } from '../../../support/completion.ts';
import type { How } from '../../../support/completion.ts';

const TYPED: How = { asking: 'typed' };
const ITOP = 'Infrastructure operations';

describe('completion in a table of skills', () => {
  describe('each cell completes what its column holds', () => {
    it('a name, and the code in the empty cell beside it', () => {
      assert.equal(
        accepted(
          `
          | Skill | Code | Level |
          | --- | --- | --- |
          | infra‸ | | |
          `,
          ITOP,
          TYPED,
        ),
        lines('| Skill | Code | Level |', '| --- | --- | --- |', '| Infrastructure operations‸ | ITOP |  |'),
      );
    });

    it('a code, and the name in the empty cell beside it', () => {
      assert.equal(
        accepted(
          `
          | Level | SFIA code | Skill |
          | --- | --- | --- |
          | 4 | IT‸ | |
          `,
          ITOP,
          TYPED,
        ),
        lines('| Level | SFIA code | Skill |', '| --- | --- | --- |', '| 4 | ITOP‸ | Infrastructure operations |'),
      );
    });

    it('a cell that is not empty stays as it is', () => {
      assert.equal(
        accepted(
          `
          | Skill | Code | Level |
          | --- | --- | --- |
          | infra‸ | NTAS | 3 |
          `,
          ITOP,
        ),
        lines('| Skill | Code | Level |', '| --- | --- | --- |', '| Infrastructure operations‸ | NTAS | 3 |'),
      );
    });

    it('a level, with its meaning, as the other rows write it', () => {
      const source = `
        | Skill | Code | Level |
        | --- | --- | --- |
        | Network support | NTAS | L2 |
        | Infrastructure operations | ITOP | ‸ |
        `;
      assert.deepEqual(
        completions(source).map(({ label, beside }) => `${label}: ${beside}`),
        ['Level 1: Follow', 'Level 2: Assist', 'Level 3: Apply', 'Level 4: Enable', 'Level 5: Ensure, advise'],
      );
      assert.ok(accepted(source, 'Level 4').includes('| ITOP | L4‸ |'));
    });

    it('a level that stands there already is replaced', () => {
      const source = '| Code | Level |\n| --- | --- |\n| ITOP | 3‸ |';
      assert.ok(accepted(source, 'Level 4').endsWith('| ITOP | 4‸ |'));
    });

    it('the skill by its name where there is no code', () => {
      const source = '| Skill | Level |\n| --- | --- |\n| Network support | 2 |\n| Infrastructure operations | ‸ |';
      assert.equal(offered(source).length, 5);
      assert.deepEqual(offered(source.replace('Infrastructure operations', 'Something else')), []);
    });

    it('name and code where one column holds both', () => {
      const first = '| Skill | Level |\n| --- | --- |\n| infra‸ | |';
      assert.ok(accepted(first, ITOP).endsWith('| Infrastructure operations (ITOP)‸ |  |'));
      const row = '| Network support (NTAS) | 2 |';
      assert.ok(
        accepted(`| Skill | Level |\n| --- | --- |\n${row}\n| infra‸ | |`, ITOP).includes('operations (ITOP)‸'),
      );
    });

    it('what the other rows hold', () => {
      const byCode = '| SFIA skill | Level |\n| --- | --- |\n| NTAS | 2 |\n| infra‸ | |';
      assert.ok(accepted(byCode, ITOP).endsWith('| ITOP‸ |  |'));
      const byName = '| SFIA skill | Level |\n| --- | --- |\n| Network support | 2 |\n| infra‸ | |';
      assert.ok(accepted(byName, ITOP).endsWith('| Infrastructure operations‸ |  |'));
    });

    it('a citation with its level where there is no column for the level', () => {
      const source = '| Role | SFIA skills |\n| --- | --- |\n| Technician | ITOP-2, net‸ |';
      const [item] = completions(source, TYPED);
      assert.deepEqual([item!.edit.text, item!.goesOn], ['NTDS', true]);
      assert.ok(accepted(source.replace('net‸', 'NTAS-‸'), 'NTAS-2').endsWith('| Technician | ITOP-2, NTAS-2‸ |'));
    });

    it('a code alone where the level has a column of its own, unless its level was begun there', () => {
      const table = (cell: string): string => `| Code | Level |\n| --- | --- |\n| ${cell} | |`;
      assert.ok(!offered(table('ITOP‸')).some((label) => label.startsWith('ITOP-')));
      assert.ok(accepted(table('ITOP-‸'), 'ITOP-3').endsWith('| ITOP-3‸ | |'));
    });
  });

  it('a row that is only begun gets the cells that it lacks', () => {
    assert.equal(
      accepted('| Skill | Code | Level |\n| --- | --- | --- |\n| infra‸', ITOP, TYPED),
      '| Skill | Code | Level |\n| --- | --- | --- |\n| Infrastructure operations‸ | ITOP |  |',
    );
    assert.equal(
      accepted('Skill | Code | Level\n--- | --- | ---\ninfra‸ | |', ITOP, TYPED),
      'Skill | Code | Level\n--- | --- | ---\nInfrastructure operations‸ | ITOP |  |',
    );
  });

  describe('keeps the bars below each other', () => {
    it('where the column is wide enough', () => {
      assert.equal(
        accepted(
          `
          | Skill                     | Code | Level |
          | ------------------------- | ---- | ----- |
          | Problem management        | PBMG | 3     |
          | infra‸                         |      |       |
          `,
          ITOP,
          TYPED,
        ),
        lines(
          '| Skill                     | Code | Level |',
          '| ------------------------- | ---- | ----- |',
          '| Problem management        | PBMG | 3     |',
          '| Infrastructure operations‸ | ITOP |       |',
        ),
      );
    });

    it('and every line grows where it is not', () => {
      assert.equal(
        accepted(
          `
          | Skill              | Code | Level |
          | :----------------- | :--: | ----: |
          | Problem management | PBMG |     3 |
          | infra‸                  |      |       |
          | Change control     | CHMG |     3 |
          `,
          ITOP,
          TYPED,
        ),
        lines(
          '| Skill                     | Code | Level |',
          '| :------------------------ | :--: | ----: |',
          '| Problem management        | PBMG |     3 |',
          '| Infrastructure operations‸ | ITOP |       |',
          '| Change control            | CHMG |     3 |',
        ),
      );
    });

    it('at the right of its column where that is how the column stands', () => {
      assert.ok(
        accepted('| Code | Level |\n| ---- | ----: |\n| PBMG |     3 |\n| ITOP |   ‸    |', 'Level 4').endsWith(
          '| ITOP |     4‸ |',
        ),
      );
    });
  });

  describe('does not open by itself', () => {
    const quiet: readonly (readonly [string, string])[] = [
      ['in a table about something else', '| Item | Price |\n| --- | --- |\n| infra‸ | |'],
      ['in a column about something else', '| Skill | Code | Why |\n| --- | --- | --- |\n| | ITOP | infra‸ |'],
      ['in the header', '| Skill | infra‸ |\n| --- | --- |\n'],
      ['in a column of levels', '| Skill | Code | Level |\n| --- | --- | --- |\n| | ITOP | l‸ |'],
      ['at a name that is complete', '| Skill | Code |\n| --- | --- |\n| Network support‸ | |'],
      ['in a line with bars that is no table', 'infra‸ | more'],
    ];
    for (const [title, text] of quiet) it(title, () => assert.deepEqual(offered(text, TYPED), []));
  });

  it('offers the levels when the cursor has been brought to an empty cell for them', () => {
    const source = '| Skill | Code | Level |\n| --- | --- | --- |\n| Network support | NTAS | ‸ |';
    assert.equal(offered(source, { asking: 'next' }).length, 5);
    assert.deepEqual(offered(source.replace('‸', '3‸'), { asking: 'next' }), []);
    // a digit closes the list: what is typed is the level
    for (const { filterText } of completions(source, { asking: 'next' })) assert.equal(filterText, '');
  });
});

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`;
}
