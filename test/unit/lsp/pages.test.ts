import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import type { Page } from '../../../server/src/lsp/pages.ts';
import { citedLine, pageUri, readPageUri } from '../../../server/src/lsp/pages.ts';

describe("the address of a page of the server's making", () => {
  const pages: Page[] = [
    { kind: 'document', path: 'docs/rules/undefined-level.md' },
    { kind: 'skill', code: 'ITOP', edition: '9' },
    { kind: 'skill', code: 'ITOP', edition: '9', level: 4, folder: 'file:///c%3A/my profiles & more' },
    { kind: 'skill', code: 'e-CF A.1/ü', edition: '9', level: 12 },
  ];
  for (const page of pages) {
    it(`leads back to what it was made from: ${JSON.stringify(page)}`, () => {
      const uri = pageUri(page);
      assert.deepEqual(readPageUri(uri), page);
      assert.deepEqual(readPageUri(URI.parse(uri).toString()), page, 'as editors write it again');
      assert.ok(URI.parse(uri).path.endsWith('.md'), 'is shown as Markdown');
    });
  }

  it('is nothing else', () => {
    for (const uri of [
      'file:///rules/undefined-level.md',
      'role-profiles:/rules/x.md',
      'role-profiles:/docs//x.md',
      'role-profiles:/skill/9',
      'x',
    ]) {
      assert.equal(readPageUri(uri), undefined, uri);
    }
    assert.deepEqual(readPageUri('role-profiles:/skill/9/ITOP.md?level=x'), {
      kind: 'skill',
      edition: '9',
      code: 'ITOP',
    });
  });

  it('shows the cited level, or the top', () => {
    assert.equal(citedLine('# A\n\n## Level 1\n\n## ➤ Level 2 (cited)\n'), 4);
    assert.equal(citedLine('# A\n'), 0);
  });
});
