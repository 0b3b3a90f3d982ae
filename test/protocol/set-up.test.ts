import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { runCommandLine as run } from './support/command-line.ts';
import type { Folder } from './support/folder.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import type { Editor, Started } from './support/server.ts';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';

const FILES = {
  '.role-profiles.json':
    '{\n  "extends": "shared/base.json",\n  "mostSkills": 6,\n  "dictionary": { "names": ["Oven work"] }\n}\n',
  'shared/base.json':
    '{\n  "mostSkills": 4,\n  "rules": { "unknown-skill": "error" },\n  "dictionary": { "codes": ["TOAS"] }\n}\n',
  'archive/.role-profiles.json':
    '{ "extends": "../.role-profiles.json", "overrides": [{ "files": "old", "edition": 8, "rules": { "unknown-skill": "hint" } }],\n "accepted": [{ "rule": "unknown-skill", "code": "XQZW", "files": "old/a.md" }] }\n',
};
const TEXT = '- ITOP-4\n- NTAS-3\n- TOAS-2\n- XQZW-4\n';

describe('one set-up for an organisation', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('is explained by the command line, value by value', async () => {
    const folder = createFolder({ ...FILES, 'archive/old/a.md': TEXT });
    const { out } = await run(folder.path, 'config', '--format', 'json', 'archive/old/a.md');
    const { settings } = JSON.parse(out) as { settings: { key: string; from: string }[] };
    const [top, base, own] = ['.role-profiles.json', 'shared/base.json', 'archive/.role-profiles.json'];
    assert.deepEqual(
      settings.filter(({ from }) => from !== 'default'),
      [
        { key: 'edition', value: '8', from: own, override: ['old'] },
        { key: 'rules.unknown-skill', value: 'hint', from: own, override: ['old'] },
        { key: 'mostSkills', value: 6, from: top, extendedBy: own },
        { key: 'dictionary.codes', value: ['TOAS'], from: base, extendedBy: top },
        { key: 'extends', value: ['shared/base.json'], from: top, extendedBy: own },
        { key: 'dictionary.names', value: ['Oven work'], from: top, extendedBy: own },
        { key: 'extends', value: ['../.role-profiles.json'], from: own },
        { key: 'accepted', value: { rule: 'unknown-skill', code: 'XQZW' }, from: own, override: ['old/a.md'] },
      ],
    );
    const text = await run(folder.path, 'config', 'archive/old/a.md');
    assert.match(text.out, /^ {2}edition +"8" {2}\(archive\/\.role-profiles\.json, for old\)$/m);
    assert.match(
      text.out,
      /^ {2}dictionary\.codes +\["TOAS"\] {2}\(shared\/base\.json, extended by \.role-profiles\.json\)$/m,
    );
    const german = await run(folder.path, 'config', '--language', 'de', 'archive/old/a.md');
    assert.match(german.out, /\(shared\/base\.json, Grundlage von \.role-profiles\.json\)/);
  });

  it('holds for lint, file by file, and its mistakes are told with file and line', async () => {
    const folder = createFolder({ ...FILES, 'a.md': TEXT, 'archive/old/a.md': TEXT, 'archive/old/b.md': TEXT });
    const { out, err } = await run(folder.path, 'lint', '--format', 'json');
    const found = (JSON.parse(out) as { filePath: string; messages: { ruleId: string; level: string }[] }[]).map(
      ({ filePath, messages }) => [
        filePath.slice(folder.path.length + 1),
        ...messages.map(({ ruleId, level }) => `${ruleId} ${level}`),
      ],
    );
    assert.deepEqual(found, [
      ['a.md', 'unknown-skill error'],
      ['archive/old/a.md'],
      ['archive/old/b.md', 'unknown-skill hint'],
    ]);
    assert.equal(err, '');
    folder.write('shared/base.json', '{\n  "extends": [\n    "gone.json",\n    "../.role-profiles.json"\n  ]\n}\n');
    assert.equal(
      (await run(folder.path, 'lint', 'a.md')).err,
      'shared/base.json:3: warning: There is no file "gone.json", so no settings are taken from there.\n' +
        'shared/base.json:4: warning: "../.role-profiles.json" leads in a circle: .role-profiles.json \u2192 shared/base.json \u2192 .role-profiles.json. Take one of these entries out.\n',
    );
  });

  it('is taken up again in the editor when an extended file changes', async () => {
    const folder = createFolder(FILES);
    const server = await startServer({ folders: [folder.uri] });
    const profile = folder.at('a.md');
    await server.open(profile, TEXT);
    const found = async (): Promise<unknown[]> =>
      (await server.diagnostics(profile)).map(({ code, severity, range }) => [code, severity, range.start.line]);
    assert.deepEqual(await found(), [['unknown-skill', 1, 3]]);
    folder.write(
      'shared/base.json',
      '{ "rules": { "unknown-skill": "hint" },\n "dictionary": { "code": ["TOAS"] } }\n',
    );
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.at('shared/base.json'), type: 2 }],
    });
    await eventually(async () =>
      assert.deepEqual(await found(), [
        ['unknown-skill', 4, 2],
        ['unknown-skill', 4, 3],
      ]),
    );
    await eventually(() => {
      const [problem] = server.pushed.get(folder.at('shared/base.json')) ?? [];
      assert.equal(problem?.message, '"dictionary" has no "code". It takes "codes", "names".');
      assert.equal(problem.range.start.line, 1);
    });
  });
});

describe('quick fixes that write into the settings', () => {
  const PROFILE = '- ITOP-4\n- NTAS-3\n- XQZW-4\n';
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  interface Menu {
    readonly actions: readonly CodeAction[];
    /** The settings file after an action. */
    after(title: RegExp): string;
  }

  async function menuIn(folder: Folder, editor: Editor = {}, name = 'a.md'): Promise<Menu & { server: Started }> {
    const server = await startServer({ folders: [folder.uri], ...editor });
    await server.open(folder.at(name), PROFILE);
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: folder.at(name) },
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 3 } },
      context: { diagnostics: await server.diagnostics(folder.at(name)) },
    });
    return {
      server,
      actions: actions.filter(({ title }) => title.includes('.role-profiles.json')),
      after(title) {
        const edit = actions.find((one) => title.test(one.title))?.edit;
        const uri = folder.at('.role-profiles.json');
        const changes = edit?.documentChanges?.at(-1);
        const edits = changes !== undefined && 'edits' in changes ? changes.edits : edit?.changes?.[uri];
        const before = existsSync(path.join(folder.path, '.role-profiles.json'))
          ? readFileSync(path.join(folder.path, '.role-profiles.json'), 'utf8')
          : '';
        return TextDocument.applyEdits(TextDocument.create(uri, 'json', 1, before), edits as never);
      },
    };
  }

  it('add a code to our own, and accept a finding in a file, after which neither is reported', async () => {
    const folder = createFolder({ '.role-profiles.json': '{\n  // ours\n  "edition": "9"\n}\n' });
    const menu = await menuIn(folder, {}, 'teams/a.md');
    assert.deepEqual(
      menu.actions.map(({ title, kind, diagnostics }) => [title, kind, diagnostics?.length]),
      [
        ['Add "XQZW" to our own codes (.role-profiles.json)', 'quickfix', 1],
        ['Accept "Unknown code" of XQZW in this file (.role-profiles.json)', 'quickfix', 1],
      ],
    );
    const own = menu.after(/^Add/);
    assert.equal(
      own,
      '{\n  // ours\n  "edition": "9",\n  "dictionary": {\n    "codes": [\n      "XQZW"\n    ]\n  }\n}\n',
    );
    const accepted = menu.after(/^Accept/);
    assert.match(accepted, /"rule": "unknown-skill",\n +"code": "XQZW",\n +"files": \[\n +"teams\/a\.md"\n/);
    for (const text of [own, accepted]) {
      folder.write('.role-profiles.json', text);
      await menu.server.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: folder.at('.role-profiles.json'), type: 2 }],
      });
      await eventually(async () => assert.deepEqual(await menu.server.diagnostics(folder.at('teams/a.md')), []));
    }
  });

  it('make the file where there is none, for clients that can', async () => {
    const workspaceEdit = { documentChanges: true, resourceOperations: ['create'] };
    const capabilities = { ...CAPABLE, workspace: { ...CAPABLE.workspace, workspaceEdit } };
    const folder = createFolder();
    const menu = await menuIn(folder, { capabilities });
    const created = menu.actions[0]?.edit?.documentChanges?.[0];
    assert.deepEqual(created, { kind: 'create', uri: folder.at('.role-profiles.json') });
    assert.equal(menu.after(/^Add/), '{\n  "dictionary": {\n    "codes": [\n      "XQZW"\n    ]\n  }\n}\n');
    assert.deepEqual((await menuIn(folder)).actions, [], 'no edit that the client would refuse');
  });

  it('are plain edits for a client that knows no versions, and no command that it has not', async () => {
    const folder = createFolder({ '.role-profiles.json': '{}' });
    const plain = await menuIn(folder, { capabilities: { textDocument: CAPABLE.textDocument } });
    assert.deepEqual(Object.keys(plain.actions[0]?.edit?.changes ?? {}), [folder.at('.role-profiles.json')]);
    assert.equal(plain.actions[0]?.command, undefined);
    const saving = await menuIn(folder, { options: { commands: ['roleProfiles.saveSettings'] } });
    assert.deepEqual(saving.actions[0]?.command?.arguments, [folder.at('.role-profiles.json')]);
  });

  it('leave a broken file alone', async () => {
    assert.deepEqual((await menuIn(createFolder({ '.role-profiles.json': '{ "edition": ' }))).actions, []);
  });
});
