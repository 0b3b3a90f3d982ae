import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, CompletionList, LocationLink, TextEdit } from 'vscode-languageserver';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const PROFILE = 'file:///profiles/engineer.md';

describe('the language server over stdio', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('says what it can do, ends with 0 when it is shut down', async () => {
    const server = await startServer();
    const { textDocumentSync, completionProvider, diagnosticProvider, definitionProvider } = server.capabilities;
    assert.deepEqual(textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.equal(completionProvider?.resolveProvider, true);
    assert.equal(diagnosticProvider?.interFileDependencies, false);
    assert.equal(definitionProvider, true);
    assert.equal(await server.stop(), 0);
  });

  it('ends with 1 when it is told to leave without being shut down', async () => {
    const server = await startServer();
    await server.notify('exit');
    assert.equal(await server.ended, 1);
  });

  it('hovers over a citation, over all of it and nothing else', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'She needs ITOP-4 from day one.\n');
    const hover = await server.request<{ contents: { kind: string; value: string }; range: unknown }>(
      'textDocument/hover',
      { textDocument: { uri: PROFILE }, position: { line: 0, character: 12 } },
    );
    assert.match(hover.contents.value, /Infrastructure operations.*level 4.*Enable/s);
    assert.deepEqual(hover.range, { start: { line: 0, character: 10 }, end: { line: 0, character: 16 } });
    assert.equal(await server.hover(PROFILE, 0, 3), undefined);
  });

  it('completes the levels after "ITOP-", with the definition when it is asked for one', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'She needs ITOP-');
    const list = await server.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: PROFILE },
      position: { line: 0, character: 15 },
    });
    assert.deepEqual(
      list.items.map(({ label, detail }) => `${label} ${detail}`),
      ['ITOP-1 Follow', 'ITOP-2 Assist', 'ITOP-3 Apply', 'ITOP-4 Enable', 'ITOP-5 Ensure, advise'],
    );
    assert.deepEqual(list.itemDefaults?.editRange, {
      start: { line: 0, character: 10 },
      end: { line: 0, character: 15 },
    });
    assert.ok(list.items.every(({ documentation }) => documentation === undefined));
    const resolved = await server.request<CompletionItem>('completionItem/resolve', list.items[3]);
    assert.match((resolved.documentation as { value: string }).value, /Infrastructure operations.*level 4/s);
  });

  it('gives each completion its own range to clients that know no shared one', async () => {
    const server = await startServer({ capabilities: {} });
    await server.open(PROFILE, 'ITOP-');
    const list = await server.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: PROFILE },
      position: { line: 0, character: 5 },
    });
    assert.deepEqual(list.items[4]?.textEdit, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
      newText: 'ITOP-5',
    });
  });

  it('offers nothing where nothing was begun', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'Duties:\n\n- ');
    const list = await server.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: PROFILE },
      position: { line: 2, character: 2 },
      context: { triggerKind: 1 },
    });
    assert.deepEqual(list.items, []);
  });

  it('reports a level that is not there, with a page that tells more', async () => {
    const server = await startServer();
    await server.open(PROFILE, '# Engineer\n\nITOP-7\n');
    const [problem, ...others] = await server.diagnostics(PROFILE);
    assert.deepEqual(others, []);
    assert.equal(problem?.source, 'role-profiles');
    assert.equal(problem?.code, 'undefined-level');
    assert.equal(problem?.severity, 1);
    assert.deepEqual(problem?.range.start, { line: 2, character: 0 });
    const page = await server.request<{ text: string }>('workspace/textDocumentContent', {
      uri: problem?.codeDescription?.href,
    });
    assert.match(page.text, /^# Level that the skill does not have \(undefined-level\)/);
  });

  it('says that nothing has changed when it is asked again', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'ITOP-7\n');
    const ask = (previousResultId?: string) =>
      server.request<{ kind: string; resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: PROFILE },
        previousResultId,
      });
    const first = await ask();
    assert.equal(first.kind, 'full');
    assert.equal((await ask(first.resultId)).kind, 'unchanged');
  });

  it('pushes diagnostics to a client that does not ask, and takes them back when the document is closed', async () => {
    const server = await startServer({ capabilities: {} });
    assert.equal(server.capabilities.diagnosticProvider, undefined);
    await server.open(PROFILE, 'ITOP-7\n');
    await eventually(() =>
      assert.deepEqual(
        server.pushed.get(PROFILE)?.map(({ code }) => code),
        ['undefined-level'],
      ),
    );
    await server.change(PROFILE, 2, { text: 'ITOP-5\n' });
    await eventually(() => assert.deepEqual(server.pushed.get(PROFILE), []));
    await server.change(PROFILE, 3, { text: 'ITOP-7\n' });
    await eventually(() => assert.equal(server.pushed.get(PROFILE)?.length, 1));
    await server.notify('textDocument/didClose', { textDocument: { uri: PROFILE } });
    await eventually(() => assert.deepEqual(server.pushed.get(PROFILE), []));
  });

  it('repairs what it reports', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'She needs ITOP-7 now.\n');
    const diagnostics = await server.diagnostics(PROFILE);
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: PROFILE },
      range: diagnostics[0]?.range,
      context: { diagnostics, only: ['quickfix'] },
    });
    assert.equal(actions[0]?.isPreferred, true);
    assert.deepEqual(actions[0]?.diagnostics, diagnostics);
    const [change] = actions[0]?.edit?.documentChanges as { textDocument: unknown; edits: TextEdit[] }[];
    assert.deepEqual(change?.textDocument, { uri: PROFILE, version: 1 });
    assert.deepEqual(change?.edits, [
      { range: { start: { line: 0, character: 15 }, end: { line: 0, character: 16 } }, newText: '5' },
    ]);
  });

  it('fixes all that is certain, but only for those who ask', async () => {
    const server = await startServer();
    await server.open(
      PROFILE,
      '## Change management (CHMG) - Level 3\n\n<!-- role-profiles-disable-next-line -->\n\nText.\n',
    );
    const ask = (only?: string[]) =>
      server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: PROFILE },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], ...(only && { only }) },
      });
    assert.ok((await ask()).every(({ kind }) => kind !== 'source.fixAll.role-profiles'));
    await eventually(async () => {
      const actions = await ask(['source.fixAll']);
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.role-profiles'],
      );
    });
  });

  it('leads from a citation to the page of its skill, at the cited level', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'She needs ITOP-4.\n');
    const [link] = await server.request<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: PROFILE },
      position: { line: 0, character: 12 },
    });
    assert.deepEqual(link?.originSelectionRange, {
      start: { line: 0, character: 10 },
      end: { line: 0, character: 16 },
    });
    const { text } = await server.request<{ text: string }>('workspace/textDocumentContent', { uri: link?.targetUri });
    assert.match(text, /^# Infrastructure operations \(ITOP\)/);
    assert.match(text.split('\n')[link?.targetRange.start.line ?? 0] ?? '', /Level 4: Enable/);
  });

  it('shows the page of a rule, and every document to which it leads', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'ITOP-7\n');
    const [problem] = await server.diagnostics(PROFILE);
    const others = ['mismatched-level-text', 'unknown-skill'].map((id) => `role-profiles:/docs/rules/${id}.md`);
    const pages = [problem!.codeDescription!.href, ...others];
    for (const uri of pages) {
      const { text } = await server.request<{ text: string }>('workspace/textDocumentContent', { uri });
      assert.match(text, /^[#{]/, uri);
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        const next = new URL(target!, uri).toString();
        if (!pages.includes(next)) pages.push(next);
      }
    }
    assert.deepEqual(pages.map((uri) => uri.slice('role-profiles:/'.length)).sort(), [
      'docs/level-text.md',
      'docs/rules/drifted-text.md',
      'docs/rules/mismatched-duty.md',
      'docs/rules/mismatched-level-text.md',
      'docs/rules/undefined-level.md',
      'docs/rules/unknown-skill.md',
      'docs/skills-data.md',
      'skills-data/framework.schema.json',
    ]);
  });

  it('offers no page to a client that cannot show one', async () => {
    const server = await startServer({ capabilities: {} });
    assert.equal(server.capabilities.definitionProvider, undefined);
    await server.open(PROFILE, 'ITOP-7\n');
    await eventually(() =>
      assert.match(server.pushed.get(PROFILE)?.[0]?.codeDescription?.href ?? '', /^file:.*undefined-level\.md$/),
    );
  });

  it('marks duties that read like another level, a moment after the rest', async () => {
    const server = await startServer();
    const duties = '- Swap the tapes on Fridays and ring the engineer if one jams.\n- Ask before you touch anything.\n';
    await server.open(PROFILE, `## Infrastructure operations (ITOP) - Level 5\n\n${duties}`);
    assert.deepEqual(await server.diagnostics(PROFILE), []);
    await eventually(() => assert.ok(server.received.includes('workspace/diagnostic/refresh')));
    assert.deepEqual(
      (await server.diagnostics(PROFILE)).map(({ code }) => code),
      ['mismatched-level-text'],
    );
    // Now it is remembered: an edit elsewhere does not make it blink.
    const top = { line: 0, character: 0 };
    await server.change(PROFILE, 2, { range: { start: top, end: top }, text: 'An advert.\n\n' });
    assert.deepEqual(
      (await server.diagnostics(PROFILE)).map(({ code }) => code),
      ['mismatched-level-text'],
    );
  });

  it('knows nothing of documents that are not open', async () => {
    const server = await startServer();
    assert.deepEqual(await server.diagnostics('file:///nowhere.md'), []);
    assert.equal(await server.hover('file:///nowhere.md', 0, 0), undefined);
  });

  it('goes on after a request that makes no sense, and a position that is nowhere', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'ITOP-4\n');
    await assert.rejects(server.request('roleProfiles/noSuchThing', {}));
    await server.request('textDocument/hover', { textDocument: {}, position: null }).catch(() => undefined);
    assert.equal(await server.hover(PROFILE, 900, 900), undefined);
    const link = await server.request<{ text: string }>('workspace/textDocumentContent', {
      uri: 'role-profiles:/skill/9',
    });
    assert.match(link.text, /no such page/);
    assert.match((await server.hover(PROFILE, 0, 2)) ?? '', /Infrastructure operations/);
  });

  it('lets a request be cancelled, and answers the next one', async () => {
    const server = await startServer();
    await server.open(PROFILE, 'ITOP-4\n'.repeat(20_000));
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const request = server.connection.sendRequest(
      'textDocument/diagnostic',
      { textDocument: { uri: PROFILE } },
      source.token,
    );
    source.cancel();
    await assert.rejects(request);
    assert.match((await server.hover(PROFILE, 19_000, 2)) ?? '', /Infrastructure operations/);
    assert.deepEqual(server.errors, []);
  });

  it('tells a client without settings of its own what holds', async () => {
    const folder = createFolder({ '.role-profiles.json': '{ "rules": { "undefined-level": "hint" } }' });
    const server = await startServer({ folders: [folder.uri], capabilities: CAPABLE });
    const uri = folder.at('a.md');
    await server.open(uri, 'ITOP-7\n');
    assert.equal((await server.diagnostics(uri))[0]?.severity, 4);
    const status = await server.request<{ skills: unknown; settings: { key: string; from: string; uri?: string }[] }>(
      'roleProfiles/status',
      { uri },
    );
    assert.deepEqual(status.skills, { defined: 1, known: 147 });
    assert.deepEqual(
      status.settings.find(({ key }) => key === 'rules.undefined-level'),
      { key: 'rules.undefined-level', value: 'hint', from: 'file', uri: folder.at('.role-profiles.json') },
    );
  });
});
