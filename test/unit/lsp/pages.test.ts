import assert from 'node:assert/strict';
import { URI } from 'vscode-uri';
import { languages } from '../../../server/src/core/messages/languages.ts';
import type { DocumentPage, SkillPage } from '../../../server/src/lsp/pages.ts';
import { citedLine, pageUri, readPageUri } from '../../../server/src/lsp/pages.ts';

describe("the address of a page of the server's making", () => {
  const pages: (DocumentPage | SkillPage)[] = [
    { kind: 'document', path: 'docs/rules/undefined-level.md' },
    { kind: 'skill', code: 'ITOP', edition: '9' },
    { kind: 'skill', code: 'ITOP', edition: '9', level: 4, document: 'file:///c%3A/my profiles & more/a.md', at: 120 },
    { kind: 'skill', code: 'e-CF A.1/ü', edition: '9', level: 12 },
  ];
  for (const page of pages) {
    it(`leads back to what it was made from: ${JSON.stringify(page)}`, () => {
      for (const messages of languages) {
        const uri = pageUri(page, messages);
        assert.deepEqual(readPageUri(uri), page);
        assert.deepEqual(readPageUri(URI.parse(uri).toString()), page, 'as editors write it again');
      }
    });
  }

  it('may be made by the client, under a name of its own', () => {
    const made = (path: string, query: Record<string, string> = {}): string =>
      URI.from({ scheme: 'role-profiles', path, query: new URLSearchParams(query).toString() }).toString();
    const document = 'untitled:Untitled-1';
    const file = 'file:///c%3A/Users/a b/sfia&9#.xlsx';
    assert.deepEqual(readPageUri(made('/loaded/Was geladen ist')), { kind: 'loaded' });
    assert.deepEqual(readPageUri(made('/loaded/What is loaded', { document })), { kind: 'loaded', document });
    assert.deepEqual(readPageUri(made('/data/What was found', { file })), { kind: 'data', file });
  });

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
    assert.deepEqual(readPageUri('role-profiles:/skill/9/ITOP/Levels of ITOP.md?level=x'), {
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
