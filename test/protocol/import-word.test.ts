import assert from 'node:assert/strict';
import type { WordRead } from '../../server/shared/protocol.ts';
import { IMPORT_WORD } from '../../server/shared/protocol.ts';
import { p, PICTURE, r, wordDocument } from '../support/word/build.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

describe('a Word document over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('becomes Markdown with the fields of the template, and a list of what is lost', async () => {
    const folder = createFolder({
      '.role-profiles/template.md': '---\ngrade:\n---\n',
      'roles/a.docx': wordDocument(p('Engineer', 'Heading1') + p(r('Grade: 7')) + p(PICTURE)),
    });
    const server = await startServer({ folders: [folder.uri] });
    assert.deepEqual(await server.request<WordRead>(IMPORT_WORD, { uri: folder.at('roles/a.docx') }), {
      markdown: '---\ngrade: 7\n---\n\n# Engineer\n',
      lost: ['1 picture left out: a profile in Markdown holds words.'],
    });
  });

  it('is told where it is none, or not there', async () => {
    const folder = createFolder({ 'a.docx': '%PDF-1.7' });
    const server = await startServer({ folders: [folder.uri] });
    for (const [name, problem] of [
      ['a.docx', /^This is a PDF document/],
      ['b.docx', /^This file cannot be read/],
    ] as const) {
      const read = await server.request<WordRead>(IMPORT_WORD, { uri: folder.at(name) });
      assert.ok('problem' in read);
      assert.match(read.problem, problem);
    }
  });
});
