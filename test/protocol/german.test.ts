/** The server speaks the language in which the editor is shown. */
import assert from 'node:assert/strict';
import type { CodeAction, CompletionList, DocumentSymbol } from 'vscode-languageserver';
import type { ReportView, Status, View } from '../../server/shared/protocol.ts';
import { STATUS, VIEW } from '../../server/shared/protocol.ts';
import type { Started } from './support/server.ts';
import { CAPABLE, startServer, stopServers } from './support/server.ts';

const PROFILE = 'file:///profiles/engineer.md';
const TEXT = '# Engineer\n\nITOP-7 and NTAS-3.\n';
const START = { line: 2, character: 0 };

describe('an editor in German', () => {
  afterEach(stopServers);

  const capabilities = {
    ...CAPABLE,
    textDocument: { ...CAPABLE.textDocument, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  };

  async function opened(locale?: string): Promise<Started> {
    const server = await startServer({
      capabilities,
      options: { commands: ['roleProfiles.compareLevels'] },
      ...(locale !== undefined && { locale }),
    });
    await server.open(PROFILE, TEXT);
    return server;
  }

  it('is told what is wrong in German, and what can be done about it', async () => {
    const server = await opened('de');
    const [problem] = await server.diagnostics(PROFILE);
    assert.equal(
      problem?.message,
      'ITOP (Infrastructure operations) hat in SFIA 9 keine Stufe 7. Der Skill ist auf den Stufen 1 bis 5 definiert.',
    );
    assert.equal(problem?.code, 'undefined-level');
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: PROFILE },
      range: { start: START, end: START },
      context: { diagnostics: [problem], triggerKind: 1 },
    });
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('In Stufe 5 (Ensure, advise) ändern'), titles.join('\n'));
    assert.ok(titles.includes('„Stufe, die der Skill nicht hat“ in dieser Zeile ignorieren (undefined-level)'));
  });

  it('explains and completes in German', async () => {
    const server = await opened('de-CH');
    assert.match((await server.hover(PROFILE, 2, 12)) ?? '', /Network support\*\* \(NTAS\), Stufe 3, \*Apply\*/);
    await server.change(PROFILE, 2, { text: 'Infrastructure operations level ' });
    const list = await server.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: PROFILE },
      position: { line: 0, character: 32 },
    });
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['Stufe 1', 'Stufe 2', 'Stufe 3', 'Stufe 4', 'Stufe 5'],
    );
  });

  it('shows outlines, the status and pages in German', async () => {
    const server = await opened('de');
    const outline = { textDocument: { uri: PROFILE } };
    const [role] = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', outline);
    assert.deepEqual(
      role?.children?.map(({ detail }) => detail),
      ['Stufe 7', 'Stufe 3'],
    );
    const { text, detail } = await server.request<Status>(STATUS, {});
    assert.match(text, /^1 Skill mit Definitionen, \d+ dem Namen nach bekannt$/);
    assert.equal(detail, 'aus ITOP.txt');
    const report = (await server.request<View>(VIEW, { uri: 'role-profiles:/loaded/Was geladen ist' })) as ReportView;
    assert.equal(report.title, 'Was geladen ist');
    assert.deepEqual(
      report.sections.map(({ title }) => title),
      ['Dateien mit Skills', 'Probleme', 'Einstellungen'],
    );
  });

  it('is shown the page of a rule with its title and first sentence in German', async () => {
    const server = await opened('de');
    const [problem] = await server.diagnostics(PROFILE);
    const { text } = await server.request<{ text: string }>('workspace/textDocumentContent', {
      uri: problem?.codeDescription?.href,
    });
    assert.deepEqual(text.split('\n').slice(0, 7), [
      '# Stufe, die der Skill nicht hat (undefined-level)',
      '',
      'Eine Stufe, oder ein Teil einer Spanne oder Liste, die der Skill nicht definiert.',
      '',
      '*Der Rest dieser Seite ist auf Englisch.*',
      '',
      '**Default:** `error`',
    ]);
  });

  it('is answered in English where it is in no language that is spoken here, and where it says none', async () => {
    for (const locale of ['fr', undefined]) {
      const server = await opened(locale);
      const [problem] = await server.diagnostics(PROFILE);
      assert.match(JSON.stringify(problem?.message), /^"ITOP \(Infrastructure operations\) has no level 7 in SFIA 9/);
    }
  });
});
