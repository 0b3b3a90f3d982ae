import assert from 'node:assert/strict';
import type { Matrix } from '../../../server/src/core/matrix/matrix.ts';
import { levelsInCell } from '../../../server/src/core/matrix/cells.ts';
import { exportMatrix } from '../../../server/src/core/matrix/export.ts';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { service } from '../../support/check.ts';
import { matrixOf, TWO } from './support.ts';

/** Each role with what stands in its row: `Operator 3: ITOP 3, NTAS 2`. */
function rowsOf({ skills, roles }: Matrix): string[] {
  return roles.map(
    ({ title, level, cells }) =>
      `${title}${level === undefined ? '' : ` ${level}`}: ${cells
        .map((cell) => `${skills[cell.skill]!.code} ${levelsInCell(cell)}${cell.wished ? '?' : ''}`)
        .join('; ')}`,
  );
}

describe('the skills matrix', () => {
  it('has the roles of all documents, and the skills by category, subcategory and code', () => {
    const matrix = matrixOf(TWO);
    assert.deepEqual(rowsOf(matrix), ['Operator 3: ITOP 3; NTAS 2', 'Lead: PBMG 3, 4; ITOP 5; PROG x?; SWDN 4?']);
    assert.deepEqual(
      matrix.skills.map(({ code, category, roles }) => [code, category, roles]),
      [
        ['PBMG', 'Delivery and operation', 1],
        ['ITOP', 'Delivery and operation', 2],
        ['NTAS', 'Delivery and operation', 1],
        ['PROG', 'Development and implementation', 1],
        ['SWDN', 'Development and implementation', 1],
      ],
    );
  });

  it('knows the place of each citation and of each role', () => {
    const [, lead] = matrixOf(TWO).roles;
    assert.deepEqual(lead!.start, { line: 0, character: 0 });
    const [problems, operations] = lead!.cells;
    assert.deepEqual(problems!.start, { line: 5, character: 22 });
    assert.deepEqual(operations!.start, { line: 4, character: 29 });
    assert.deepEqual(operations!.end, { line: 4, character: 33 });
    assert.deepEqual(
      lead!.cells.map(({ start }) => start.line),
      [5, 4, 10, 9],
    );
  });

  it('has each role of a document with several', () => {
    assert.deepEqual(
      rowsOf(
        matrixOf({
          'a.md': '# Profiles\n\n## Technician (Level 2)\n\n- ITOP-2\n\n## Engineer (Level 3)\n\n- ITOP-3\n',
        }),
      ),
      ['Technician (Level 2) 2: ITOP 2', 'Engineer (Level 3) 3: ITOP 3'],
    );
  });

  it('takes what is asked for over what is wished for', () => {
    assert.deepEqual(rowsOf(matrixOf({ 'a.md': '# A\n\n- ITOP-3\n\n## Desirable\n\n- ITOP-4\n' })), ['A: ITOP 3']);
    assert.deepEqual(rowsOf(matrixOf({ 'a.md': '# A\n\n## Desirable\n\n- ITOP-4\n\n## Required\n\n- ITOP-3\n' })), [
      'A: ITOP 3',
    ]);
  });

  it('has a mark where no level is stated, and never another level in its place', () => {
    assert.deepEqual(rowsOf(matrixOf({ 'a.md': '# A\n\nSFIA level 4\n\n## SFIA skills\n\n- ITOP\n- NTAS-2\n' })), [
      'A 4: ITOP x; NTAS 2',
    ]);
  });

  it('has no row for what asks for nothing: pages that define a skill, documents without citations', () => {
    const page = [1, 2, 3, 4, 5].map((level) => `## ITOP level ${level}\n\nDoes things.\n`).join('\n');
    assert.deepEqual(rowsOf(matrixOf({ 'page.md': `# ITOP\n\n${page}`, 'note.md': '# Note\n\nThe PORT is 4.\n' })), []);
  });

  it('keeps a code that nobody knows, behind all categories', () => {
    const matrix = matrixOf({ 'a.md': '# A\n\n- ITOP-3, ITPO-4, NTAS-2\n' });
    assert.deepEqual(rowsOf(matrix), ['A: ITOP 3; NTAS 2; ITPO 4']);
  });

  it('is no row of the next matrix when it has been saved as Markdown', () => {
    const saved = exportMatrix(matrixOf(TWO), 'markdown', english) as string;
    assert.deepEqual(matrixOf({ 'matrix.md': saved }).roles, []);
    assert.deepEqual(service.check(service.read(saved), DEFAULT_SETTINGS), []);
  });
});

describe('the skills matrix as a file', () => {
  const as = (
    format: 'csv' | 'markdown' | 'json',
    documents: Readonly<Record<string, string>> = TWO,
    messages = english,
  ): string => exportMatrix(matrixOf(documents), format, messages) as string;

  it('is CSV that spreadsheets read', () => {
    assert.equal(
      as('csv'),
      'Role,Level,File,Line,PBMG,ITOP,NTAS,PROG,SWDN\r\n' +
        'Operator,3,operator.md,1,,3,2,,\r\n' +
        'Lead,,teams/lead.md,1,"3, 4",5,,x (desirable),4 (desirable)\r\n',
    );
  });

  it('is no formula of a spreadsheet, whatever a role is called', () => {
    const csv = as('csv', { ...TWO, 'operator.md': '# =HYPERLINK("x";"y"), chief\n\n- ITOP-3\n' });
    assert.match(csv, /\r\n"'=HYPERLINK\(""x"";""y""\), chief",,operator\.md,1,/);
  });

  it('is a Markdown table with the names of the skills', () => {
    const markdown = as('markdown');
    assert.match(
      markdown,
      /^# Skills matrix\n\n<!-- [a-z-]+ -->\n\n2 roles by 5 skills\.\n\n\| Role \| Level \| PBMG \| ITOP /,
    );
    assert.match(markdown, /\n\| Operator \| 3 \| {2}\| 3 \| 2 \| {2}\| {2}\|\n/);
    assert.match(markdown, /\n- ITOP: Infrastructure operations\n/);
  });

  it('is JSON with lines and columns from 1', () => {
    const { roles } = JSON.parse(as('json')) as { roles: { file: string; line: number; skills: object[] }[] };
    assert.deepEqual(roles[0], {
      title: 'Operator',
      level: 3,
      file: 'operator.md',
      line: 1,
      skills: [
        { code: 'ITOP', levels: [3], desirable: false, line: 5, column: 3 },
        { code: 'NTAS', levels: [2], desirable: false, line: 5, column: 11 },
      ],
    });
  });

  it('speaks German to those who read it', () => {
    assert.match(as('csv', TWO, german), /^Rolle,Stufe,Datei,Zeile,PBMG/);
    assert.match(as('markdown', TWO, german), /2 Rollen und 5 Skills\./);
  });

  it('says so where no role asks for a skill', () => {
    assert.equal(as('csv', {}), 'Role,Level,File,Line\r\n');
    assert.match(as('markdown', {}), /No role asks for a skill\./);
  });
});
