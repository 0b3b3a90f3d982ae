import assert from 'node:assert/strict';
import { createFolder, removeFolders } from './support/folder.ts';
import { runCommandLine as run } from './support/command-line.ts';
import { eventually, startServer, stopServers } from './support/server.ts';

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
