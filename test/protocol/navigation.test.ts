import assert from 'node:assert/strict';
import type { DocumentLink, DocumentSymbol, FoldingRange, InlayHint, SymbolInformation } from 'vscode-languageserver';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';

const PROFILE = 'file:///profiles/operations.md';

const TEXT = `# Operations

## Operations technician (Level 2)

- ITOP-2

## Operations engineer (Level 3)

- ITOP-3
- NTAS-3

`;

const about = { textDocument: { uri: PROFILE } };

describe('finding the way in a profile over the protocol', () => {
  afterEach(stopServers);

  it('gives the outline as a tree', async () => {
    const server = await startServer({
      capabilities: { ...CAPABLE, textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    });
    assert.deepEqual(server.capabilities.documentSymbolProvider, { label: 'Role Profiles' });
    await server.open(PROFILE, TEXT);
    const symbols = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', about);
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [
        name,
        detail,
        children?.map((child) => `${child.name}: ${child.detail}`),
      ]),
      [
        ['Operations technician (Level 2)', 'level 2', ['Infrastructure operations (ITOP): level 2']],
        [
          'Operations engineer (Level 3)',
          'level 3',
          ['Infrastructure operations (ITOP): level 3', 'Network support (NTAS): level 3'],
        ],
      ],
    );
    assert.deepEqual(symbols[0]?.selectionRange, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 34 },
    });
  });

  it('gives it as a list to editors that know no trees', async () => {
    const server = await startServer();
    await server.open(PROFILE, TEXT);
    const symbols = await server.request<SymbolInformation[]>('textDocument/documentSymbol', about);
    assert.deepEqual(
      symbols.map(({ name, containerName, location }) => [name, containerName, location.range.start.line]).slice(2),
      [
        ['Operations engineer (Level 3)', undefined, 6],
        ['Infrastructure operations (ITOP)', 'Operations engineer (Level 3)', 8],
        ['Network support (NTAS)', 'Operations engineer (Level 3)', 9],
      ],
    );
  });

  it('folds each role, up to its last line that says something', async () => {
    const server = await startServer();
    await server.open(PROFILE, TEXT);
    assert.deepEqual(await server.request<FoldingRange[]>('textDocument/foldingRange', about), [
      { startLine: 2, endLine: 4 },
      { startLine: 6, endLine: 9 },
    ]);
  });

  it('links citations to the site of the framework where they lead nowhere else', async () => {
    assert.equal((await startServer()).capabilities.documentLinkProvider, undefined);
    const server = await startServer({ capabilities: {} });
    assert.deepEqual(server.capabilities.documentLinkProvider, {});
    await server.open(PROFILE, 'ITOP-4\n');
    assert.deepEqual(await server.request<DocumentLink[]>('textDocument/documentLink', about), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
        target: 'https://sfia-online.org/en/skillcode/9/ITOP#skill_level_section_4',
        tooltip: 'Infrastructure operations in SFIA 9',
      },
    ]);
  });

  it('tells the links to who asks, for a command that opens one, where none are shown', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'ITOP-4\n');
    const links = await server.request<DocumentLink[]>('textDocument/documentLink', about);
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://sfia-online.org/en/skillcode/9/ITOP#skill_level_section_4'],
    );
  });

  it('shows hints to those who want them, from the moment on in which they say so', async () => {
    const server = await startServer({
      capabilities: { ...CAPABLE, workspace: { ...CAPABLE.workspace, inlayHint: { refreshSupport: true } } },
      settings: { inlayHints: false },
    });
    await server.open(PROFILE, 'ITOP-4\n');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const hints = () => server.request<InlayHint[]>('textDocument/inlayHint', { ...about, range });
    assert.deepEqual(await hints(), []);
    server.settings = { inlayHints: true };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => assert.ok(server.received.includes('workspace/inlayHint/refresh')));
    assert.deepEqual(await hints(), [
      { position: { line: 0, character: 6 }, label: 'Infrastructure operations, Enable', paddingLeft: true },
    ]);
  });
});
