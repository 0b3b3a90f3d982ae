import assert from 'node:assert/strict';
import { exportMatrix } from '../../../server/src/core/matrix/export.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { makeMatrix } from '../../../server/src/core/matrix/matrix.ts';
import type { Matrix } from '../../../server/src/core/matrix/matrix.ts';
import { HOSTILE_TEXTS } from '../../support/fixtures/hostile-texts.ts';
import { matrixOf, TWO } from './support.ts';

const asHtml = (matrix: Matrix): string => exportMatrix(matrix, 'html', english) as string;
const AT = { line: 0, character: 0 };

/** A matrix of one role, in which every text is the given one. */
function matrixWith(text: string): Matrix {
  const skill = { code: text, name: text, category: text, subcategory: text, levels: [4], wished: false };
  const roles = [{ title: text, level: 4, start: AT, skills: [{ ...skill, start: AT, end: AT }] }];
  return makeMatrix([{ file: text, roles }]);
}

describe('the skills matrix as a page', () => {
  it('loads nothing, and says so to the browser', () => {
    const html = asHtml(matrixOf(TWO));
    assert.match(html, /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
    assert.doesNotMatch(html, /\b(?:src|href)=|@import|url\(|https?:/);
  });

  it('shows each level as a number, and how it is meant', () => {
    const html = asHtml(matrixOf(TWO));
    assert.match(html, /<td class="h5" title="ITOP Infrastructure operations: 5">5<\/td>/);
    assert.match(html, /<td class="h4 wished" title="SWDN Software design: 4 \(desirable\)">4<\/td>/);
    assert.match(html, /<th scope="row">Operator<small>operator\.md<\/small><\/th><td>3<\/td>/);
  });

  it('has one table as long as it fits on a page, else one for each category', () => {
    const tables = (matrix: Matrix): number => asHtml(matrix).split('<table>').length - 1;
    assert.equal(tables(matrixOf(TWO)), 1);
    const roles = Array.from({ length: 80 }, (_, i) => ({
      ...{
        code: `C${i}`,
        name: `Skill ${i}`,
        category: i < 40 ? 'A' : 'B',
        subcategory: '',
        levels: [1],
        wished: false,
      },
      ...{ start: AT, end: AT },
    }));
    const wide = makeMatrix([{ file: 'a.md', roles: [{ title: 'A', level: 1, start: AT, skills: roles }] }]);
    assert.equal(tables(wide), 4, 'each of two categories of 40 skills goes over two tables');
    assert.equal(asHtml(wide).split('<td class="h1"').length - 1, 80);
  });

  it('shows any text as the words that it is', () => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g)!.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    const plain = tags(asHtml(matrixWith('x')));
    for (const text of HOSTILE_TEXTS) assert.deepEqual(tags(asHtml(matrixWith(text))), plain, text);
  });
});
