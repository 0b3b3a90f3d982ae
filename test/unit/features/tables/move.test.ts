import assert from 'node:assert/strict';
import { applyEdits, dedent, service } from '../../../support/check.ts';
import { withoutCursor } from '../../../support/completion.ts';

describe('Tab in a table of skills', () => {
  it('goes to the next cell, and selects what it holds', () => {
    moves(
      'next',
      `
      | Skill | Code | Level |
      | --- | --- | --- |
      | Network‸ support | NTAS | 2 |
      `,
      `
      | Skill | Code | Level |
      | --- | --- | --- |
      | Network support | [NTAS] | 2 |
      `,
    );
  });

  it('goes to the first cell of the next row behind the last one', () => {
    moves(
      'next',
      `
      | Skill | Level |
      | --- | --- |
      | Network support | 2‸ |
      | Problem management | 3 |
      `,
      `
      | Skill | Level |
      | --- | --- |
      | Network support | 2 |
      | [Problem management] | 3 |
      `,
    );
  });

  it('makes a new row behind the last cell', () => {
    moves(
      'next',
      `
      | Skill | Code | Level |
      | --- | --- | --- |
      | Network support | NTAS | 2‸ |

      More.
      `,
      `
      | Skill | Code | Level |
      | --- | --- | --- |
      | Network support | NTAS | 2 |
      | [] |  |  |

      More.
      `,
    );
  });

  it('closes a row that was only begun', () => {
    moves(
      'next',
      '| Skill | Code | Level |\n| --- | --- | --- |\n| Network support‸',
      '| Skill | Code | Level |\n| --- | --- | --- |\n| Network support | [] |  |',
    );
  });

  it('puts the bars below each other again', () => {
    moves(
      'next',
      `
      | Skill              | Code |
      | ------------------ | ---- |
      | Problem management | PBMG |
      | Infrastructure operations‸                    | ITOP |
      | Change control     | CHMG |
      `,
      `
      | Skill                     | Code |
      | ------------------------- | ---- |
      | Problem management        | PBMG |
      | Infrastructure operations | [ITOP] |
      | Change control            | CHMG |
      `,
    );
  });

  it('makes a new row as wide as the others', () => {
    moves(
      'next',
      `
      | Skill           | Level |
      | --------------- | ----: |
      | Network support |     2‸ |
      `,
      `
      | Skill           | Level |
      | --------------- | ----: |
      | Network support |     2 |
      | []                |       |
      `,
    );
  });

  it('goes on in a table within a quotation, and with Windows line endings', () => {
    moves(
      'next',
      '> | Skill | Level |\n> | --- | --- |\n> | USUP | 2‸ |',
      '> | Skill | Level |\n> | --- | --- |\n> | USUP | 2 |\n> | [] |  |',
    );
    moves(
      'next',
      '| Skill | Level |\r\n| --- | --- |\r\n| USUP | 2‸ |\r\n',
      '| Skill | Level |\r\n| --- | --- |\r\n| USUP | 2 |\r\n| [] |  |\r\n',
    );
  });

  it('says that the level comes next in an empty cell for it', () => {
    const levelNext = (source: string): boolean | undefined => moved('next', source)?.levelNext;
    assert.equal(levelNext('| Code | Level |\n| --- | --- |\n| ITOP‸ |  |'), true);
    assert.equal(levelNext('| Code | Level |\n| --- | --- |\n| ITOP‸ | 4 |'), false);
    assert.equal(levelNext('| Skill | Level |\n| --- | --- |\n| ‸ |  |'), false);
    assert.equal(levelNext('| Code | Why |\n| --- | --- |\n| ITOP‸ |  |'), false);
  });

  it('is itself in any other table, in a header and behind a row', () => {
    for (const text of [
      '| Item | Price |\n| --- | --- |\n| Tea‸ | 2 |',
      '| Skill‸ | Level |\n| --- | --- |\n| USUP | 2 |',
      '| Skill | Level |\n| --- | --- |\n| USUP | 2 |‸',
      '```\n| Skill | Level |\n| --- | --- |\n| USUP‸ | 2 |\n```',
      'a ‸| b',
    ])
      assert.equal(moved('next', text), undefined, text);
  });
});

describe('Shift+Tab in a table of skills', () => {
  it('goes back, cell by cell and row by row, and no further than the first', () => {
    const table = '| Skill | Level |\n| --- | --- |\n';
    moves('previous', `${table}| USUP | 2‸ |`, `${table}| [USUP] | 2 |`);
    moves('previous', `${table}| USUP | 2 |\n| ITOP‸ | 4 |`, `${table}| USUP | [2] |\n| ITOP | 4 |`);
    assert.equal(moved('previous', `${table}| USUP‸ | 2 |`), undefined);
  });
});

describe('Enter in a table of skills', () => {
  const table = '| Skill | Level |\n| --- | --- |\n';

  it('makes a new row below in the last cell', () => {
    moves('new-row', `${table}| USUP | 2‸ |\n| ITOP | 4 |`, `${table}| USUP | 2 |\n| [] |  |\n| ITOP | 4 |`);
  });

  it('leaves the table where the last row is empty', () => {
    moves('new-row', `${table}| USUP | 2 |\n| ‸ |  |\n`, `${table}| USUP | 2 |\n[]\n`);
  });

  it('is itself in the other cells, and in a row that has no bar at its end', () => {
    assert.equal(cell(`${table}| USUP | 2‸ |`), 'last-cell');
    assert.equal(cell(`${table}| USUP‸ | 2 |`), 'cell');
    assert.equal(cell(`${table}| USUP | 2‸`), 'cell');
    assert.equal(cell(`${table}| ‸ |  |`), 'last-cell');
    assert.equal(cell(`${table}| USUP | 2 |‸`), undefined);
  });
});

type Move = Parameters<typeof service.moveInTable>[2];

function moved(move: Move, source: string): ReturnType<typeof service.moveInTable> {
  const { text, offset } = withoutCursor(source);
  return service.moveInTable(service.read(text), offset, move);
}

/** `expected` has what is selected in brackets. */
function moves(move: Move, source: string, expected: string): void {
  const { text } = withoutCursor(source);
  const found = moved(move, source);
  assert.ok(found, 'nothing moves');
  const after = applyEdits(text, found.edits);
  const { start, end } = found.selection;
  assert.equal(`${after.slice(0, start)}[${after.slice(start, end)}]${after.slice(end)}`, dedent(expected));
}

function cell(source: string): ReturnType<typeof service.cellAt> {
  const { text, offset } = withoutCursor(source);
  return service.cellAt(service.read(text), offset);
}
