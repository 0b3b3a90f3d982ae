import assert from 'node:assert/strict';
import { exportMatrix } from '../../../server/src/core/matrix/export.ts';
import { writeWorkbook } from '../../../server/src/core/matrix/workbook.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { DEFAULT_LIMITS } from '../../../server/src/formats/limits.ts';
import { readSheet } from '../../../server/src/formats/sheet-cells.ts';
import { kindOfArchive, mainPart, openArchive } from '../../../server/src/formats/workbook-archive.ts';
import { readRelations, readSheetList } from '../../../server/src/formats/workbook-xml.ts';
import { createExpander, isRefusal, readDirectory } from '../../../server/src/formats/zip.ts';
import { HOSTILE_TEXTS } from '../../support/fixtures/hostile-texts.ts';
import { matrixOf, TWO } from './support.ts';

/** The cells of each sheet by its name, as this product reads the workbooks of others. */
function sheetsIn(bytes: Uint8Array): Record<string, string[][]> {
  const parts = readDirectory(bytes, DEFAULT_LIMITS, english.formats);
  assert.ok(!isRefusal(parts));
  assert.equal(kindOfArchive(parts, english.formats), undefined);
  const archive = openArchive(parts, createExpander(bytes, DEFAULT_LIMITS, english.formats));
  const main = mainPart(archive);
  assert.equal(main, 'xl/workbook.xml');
  const relations = readRelations(archive.text('xl/_rels/workbook.xml.rels')!);
  return Object.fromEntries(
    readSheetList(archive.text(main)!).map(({ name, relation }) => {
      const xml = archive.text(`xl/${relations.get(relation)!.target}`)!;
      const { rows } = readSheet(xml, [], DEFAULT_LIMITS, { left: DEFAULT_LIMITS.cellText });
      return [name, rows.map(({ cells }) => Array.from(cells, (cell) => cell ?? ''))];
    }),
  );
}

describe('the skills matrix as a workbook', () => {
  it('has what the matrix has, on a sheet of roles and a sheet of skills', () => {
    const matrix = matrixOf(TWO);
    const sheets = sheetsIn(exportMatrix(matrix, 'xlsx', english) as Uint8Array);
    assert.deepEqual(sheets, {
      'Skills matrix': [
        [
          'Role',
          'Level',
          'File',
          'Line',
          'PBMG Problem management',
          'ITOP Infrastructure operations',
          'NTAS Network support',
          'PROG Programming/software development',
          'SWDN Software design',
        ],
        ['Operator', '3', 'operator.md', '1', '', '3', '2'],
        ['Lead', '', 'teams/lead.md', '1', '3, 4', '5', '', 'x (desirable)', '4 (desirable)'],
      ],
      'What the codes are called': [
        ['Code', 'Skill', 'Category', 'Subcategory', 'Roles'],
        ...matrix.skills.map(({ code, name, category, subcategory, roles }) => [
          code,
          name,
          category,
          subcategory,
          String(roles),
        ]),
      ],
    });
  });

  it('is the same, byte for byte, for the same profiles', () => {
    const once = exportMatrix(matrixOf(TWO), 'xlsx', english);
    assert.deepEqual(exportMatrix(matrixOf(TWO), 'xlsx', english), once);
  });

  it('takes any text for a title, and as text', () => {
    for (const text of [...HOSTILE_TEXTS, '\uD800', '\uFFFE', 'x'.repeat(40_000), '=1+1']) {
      const rows = [[{ value: 'Title' }], [{ value: text }]];
      const [[title], [cell]] = sheetsIn(writeWorkbook([{ name: 'A', rows, widths: [10], frozenColumns: 0 }]))['A'] as [
        string[],
        string[],
      ];
      assert.equal(title, 'Title');
      assert.ok(cell!.length > 0 && cell!.length <= 32_767, JSON.stringify(text));
    }
  });
});
