import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import { fromBase64 } from '../../server/shared/base64.ts';
import type { Exported, ExportParams, WordRead } from '../../server/shared/protocol.ts';
import { EXPORT_PROFILE, IMPORT_WORD } from '../../server/shared/protocol.ts';
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

describe('a profile as a document over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  const PROFILE = '---\ngrade: 7\n---\n\n# Engineer\n\nNeeds ITOP level 4, and ZZZZ level 1.\n';

  async function made(params: Omit<ExportParams, 'uri'>, files: Readonly<Record<string, string | Uint8Array>> = {}) {
    const folder = createFolder(files);
    const server = await startServer({ folders: [folder.uri] });
    await server.open(folder.at('a.md'), PROFILE);
    return server.request<Exported>(EXPORT_PROFILE, { ...params, uri: folder.at('a.md') } satisfies ExportParams);
  }

  it('is what is open, saved or not, without front matter', async () => {
    const exported = await made({ to: 'docx', definitions: false });
    assert.ok('data' in exported);
    const text = new TextDecoder().decode(unzipSync(fromBase64(exported.data))['word/document.xml']);
    assert.match(text, /Needs ITOP level 4/);
    assert.doesNotMatch(text, /grade|Definitions/);
    assert.match(exported.notes.join(), /^The front matter is left out/);
    assert.equal(exported.definitions.known, true);
    assert.match(exported.definitions.notes.join(), /licensed text of others.*ITOP\.txt/);
  });

  it('has the definitions behind it where somebody says so', async () => {
    const exported = await made({ to: 'html', definitions: true });
    assert.ok('data' in exported);
    const page = new TextDecoder().decode(fromBase64(exported.data));
    assert.match(page, /<h2>Definitions<\/h2>\n<h3>Infrastructure operations \(ITOP\)<\/h3>/);
  });

  it('says so where the document of the organisation cannot be read, and where the profile is closed', async () => {
    const files = { '.role-profiles/reference.docx': '{\\rtf1' };
    const exported = await made({ to: 'docx', definitions: false }, files);
    assert.ok('problem' in exported);
    assert.match(exported.problem, /^\.role-profiles\/reference\.docx: This is an RTF document/);
    const server = await startServer({ folders: [] });
    const closed = { uri: 'file:///nowhere/a.md', to: 'html', definitions: false } satisfies ExportParams;
    assert.deepEqual(await server.request(EXPORT_PROFILE, closed), {
      problem: 'The document could not be made. Is the profile still open?',
    });
  });
});
