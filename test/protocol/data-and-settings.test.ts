import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver';
import { createFolder, csvWith, removeFolders } from './support/folder.ts';
import type { Folder } from './support/folder.ts';
import { LOOK_INTO_DATA } from '../../server/shared/protocol.ts';
import type { Started } from './support/server.ts';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';

const BREAD = csvWith('BRED', 'Bread baking', { 2: 'Kneads under guidance.', 3: 'Bakes alone.' });

describe('skill data and settings, while the server runs', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('takes up a file that is added, changed and removed', async () => {
    const folder = createFolder();
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n');
    assert.equal(await server.hover(profile, 0, 10), undefined);
    await server.diagnostics(profile);

    folder.write('skills-data/skills.csv', BREAD);
    await changed(server, folder, 'skills-data/skills.csv', 1);
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/));
    await eventually(() => assert.ok(server.received.includes('workspace/diagnostic/refresh')));

    folder.write('skills-data/skills.csv', csvWith('BRED', 'Bread baking', { 2: 'Kneads.', 3: 'Runs the oven.' }));
    await changed(server, folder, 'skills-data/skills.csv', 2);
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Runs the oven/));

    folder.remove('skills-data/skills.csv');
    await changed(server, folder, 'skills-data/skills.csv', 3);
    await eventually(async () => assert.equal(await server.hover(profile, 0, 10), undefined));
    assert.match((await server.hover(profile, 0, 2)) ?? '', /Infrastructure operations/);
  });

  it('says what a file holds before it is used, and uses what the user has added for all folders', async () => {
    const [folder, storage] = [
      createFolder(),
      createFolder({ 'not-yet.csv': BREAD, 'scan.xlsx': Buffer.from('89504e470d0a1a0a', 'hex') }),
    ];
    const options = { files: false, userData: storage.at('skills-data') };
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n', options);
    const look = (name: string) => server.request(LOOK_INTO_DATA, { uri: storage.at(name) });
    assert.deepEqual(await look('not-yet.csv'), { holds: '1 skill with 2 levels of SFIA 9', problems: [] });
    assert.match(JSON.stringify(await look('scan.xlsx')), /^\{"problems":\["This file is a PNG picture/);
    assert.equal(await look('missing.xlsx'), null);
    assert.equal(await server.hover(profile, 0, 10), undefined);

    storage.write('skills-data/mine.csv', BREAD);
    await changed(server, storage, 'skills-data/mine.csv', 1);
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/));
  });

  it('serves the last good version of a file that breaks, and says so on the file', async () => {
    const folder = createFolder({ 'skills-data/skills.csv': BREAD });
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n');
    const data = folder.at('skills-data/skills.csv');
    assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/);

    folder.write('skills-data/skills.csv', '');
    await changed(server, folder, 'skills-data/skills.csv', 2);
    await eventually(() => assert.equal(server.pushed.get(data)?.length, 2));
    assert.match(messageOf(server.pushed.get(data)?.[0]), /empty/);
    assert.match(messageOf(server.pushed.get(data)?.[1]), /what it held before serves/);
    assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/);

    folder.write('skills-data/skills.csv', BREAD);
    await changed(server, folder, 'skills-data/skills.csv', 2);
    await eventually(() => assert.deepEqual(server.pushed.get(data), []));
  });

  it('reports what is wrong in a file at its line, before any profile is opened', async () => {
    const folder = createFolder({ 'skills-data/skills.csv': `${BREAD}"","No code","","","x","y","z"\n` });
    const server = await startServer({ folders: [folder.uri] });
    await eventually(() => {
      const [problem] = server.pushed.get(folder.at('skills-data/skills.csv')) ?? [];
      assert.equal(problem?.code, 'row-without-code');
      assert.equal(problem?.range.start.line, 2);
    });
  });

  it('names both files where two define a skill differently', async () => {
    const folder = createFolder({
      'skills-data/a.csv': BREAD,
      'skills-data/b.csv': csvWith('BRED', 'Bread baking', { 2: 'Something else.' }),
    });
    const server = await startServer({ folders: [folder.uri] });
    for (const name of ['a.csv', 'b.csv']) {
      await eventually(() => {
        const [problem] = server.pushed.get(folder.at(`skills-data/${name}`)) ?? [];
        assert.match(messageOf(problem), /BRED is defined differently in b\.csv and in a\.csv/);
      });
    }
  });

  it('reads a house framework in JSON', async () => {
    const house = [{ code: 'BRED', title: 'Bread baking', levels: [{ level: 2, description: 'Kneads the dough.' }] }];
    const folder = createFolder({ 'skills-data/house.json': JSON.stringify(house) });
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-2\n');
    assert.match((await server.hover(profile, 0, 10)) ?? '', /Kneads the dough/);
  });

  it('looks for changed files by itself for a client that watches none', async () => {
    const folder = createFolder();
    const server = await startServer({ folders: [folder.uri], capabilities: {} });
    const profile = folder.at('a.md');
    await server.open(profile, 'ITOP-4, BRED-3\n');
    assert.equal(await server.hover(profile, 0, 10), undefined);
    folder.write('skills-data/skills.csv', BREAD);
    await server.notify('textDocument/didSave', { textDocument: { uri: profile } });
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/));
  });

  it('takes the nearest settings file, and reports what it cannot use in that file', async () => {
    const folder = createFolder({
      '.role-profiles.json': '{ "rules": { "undefined-level": "off" } }',
      'team/.role-profiles.json':
        '{\n  // ours\n  "rules": { "undefined-level": "warning", "no-such-rule": "error" },\n}',
    });
    const { server, profile } = await profileIn(folder, 'ITOP-7\n');
    assert.deepEqual(await server.diagnostics(profile), []);
    const nested = folder.at('team/a.md');
    await server.open(nested, 'ITOP-7\n');
    assert.equal((await server.diagnostics(nested))[0]?.severity, 2);
    await eventually(() => {
      const [problem, ...others] = server.pushed.get(folder.at('team/.role-profiles.json')) ?? [];
      assert.deepEqual(others, []);
      assert.match(messageOf(problem), /no rule "no-such-rule"/);
      assert.equal(problem?.range.start.line, 2);
    });
  });

  it('follows settings that change, in the file and in the editor', async () => {
    const folder = createFolder();
    const { server, profile } = await profileIn(folder, 'ITOP-7\n');
    assert.equal((await server.diagnostics(profile))[0]?.severity, 1);

    server.settings = { rules: { 'undefined-level': 'information' } };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(async () => assert.equal((await server.diagnostics(profile))[0]?.severity, 3));

    folder.write('.role-profiles.json', '{ "rules": { "undefined-level": "hint" } }');
    await changed(server, folder, '.role-profiles.json', 1);
    await eventually(async () => assert.equal((await server.diagnostics(profile))[0]?.severity, 4));

    folder.write('.role-profiles.json', '{ "exclude": ["*.md"] }');
    await changed(server, folder, '.role-profiles.json', 2);
    await eventually(async () => assert.deepEqual(await server.diagnostics(profile), []));
  });

  it('tells a client that does not ask of a document that was opened while settings were read again', async () => {
    const folder = createFolder();
    const { diagnostic: _, ...textDocument } = CAPABLE.textDocument;
    const server = await startServer({ folders: [folder.uri], capabilities: { ...CAPABLE, textDocument } });
    const severity = (name: string): number | undefined => server.pushed.get(folder.at(name))?.[0]?.severity;
    await server.open(folder.at('sub/first.md'), 'ITOP-7\n');
    await eventually(() => assert.equal(severity('sub/first.md'), 1));
    await server.notify('textDocument/didClose', { textDocument: { uri: folder.at('sub/first.md') } });

    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    server.settings = (asked: string) =>
      asked.endsWith('/sub') ? { rules: { 'undefined-level': 'hint' } } : released.then(() => null);
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await server.open(folder.at('sub/second.md'), 'ITOP-7\n');
    await eventually(() => assert.equal(severity('sub/second.md'), 1));
    release();
    await eventually(() => assert.equal(severity('sub/second.md'), 4));
  });

  it('says of a pattern that it names nothing, until the document is there', async () => {
    const folder = createFolder({ '.role-profiles.json': '{ "exclude": ["drafts\\\\*.md"] }' });
    const { server, profile } = await profileIn(folder, 'ITOP-7\n');
    assert.equal((await server.diagnostics(profile)).length, 1);
    const told = (): readonly Diagnostic[] | undefined => server.pushed.get(folder.at('.role-profiles.json'));
    await eventually(() => assert.match(messageOf(told()?.[0]), /names nothing: there is no "drafts"/));
    folder.write('drafts/a.md', 'ITOP-7\n');
    await server.open(folder.at('drafts/a.md'), 'ITOP-7\n');
    await eventually(() => assert.deepEqual(told(), []));
    assert.deepEqual(await server.diagnostics(folder.at('drafts/a.md')), []);
  });

  it('goes on with everything else, whatever a setting and an address hold', async () => {
    const folder = createFolder({
      '.role-profiles.json': JSON.stringify({
        rules: { 'undefined-level': 'hint' },
        exclude: ['?'.repeat(50_000), '['.repeat(900)],
        skillsData: ['//server/share/sfia.xlsx', '\uD800'],
      }),
    });
    const { server, profile } = await profileIn(folder, 'ITOP-7\n');
    for (const uri of ['file:////server/share/p.md', 'git:////x/y.md', 'my scheme:/x.md', 'untitled://///x']) {
      await server.open(uri, 'ITOP-7\n');
      await server.diagnostics(uri);
    }
    assert.equal((await server.diagnostics(profile))[0]?.severity, 4);
    assert.equal((await server.diagnostics('file:////server/share/p.md')).length, 1);
    folder.write('.role-profiles.json', '{ "rules": { "undefined-level": "information" } }');
    await changed(server, folder, '.role-profiles.json', 2);
    await eventually(async () => assert.equal((await server.diagnostics(profile))[0]?.severity, 3));
    assert.deepEqual(server.errors, []);
  });

  it('judges a document that was never saved by the first folder, and an older version not at all', async () => {
    const one = createFolder({ '.role-profiles.json': '{ "rules": { "undefined-level": "hint" }, "include": ["x"] }' });
    const two = createFolder({ 'a/much/longer/path/.role-profiles.json': '{}' });
    const server = await startServer({ folders: [one.uri, two.at('a/much/longer/path')] });
    await server.open('untitled:Untitled-1', 'ITOP-7\n');
    assert.equal((await server.diagnostics('untitled:Untitled-1'))[0]?.severity, 4);
    const alone = await startServer({ folders: [] });
    await alone.open('git:/srv/p.md?%7B%22ref%22%3A%22~%22%7D', 'ITOP-7\n');
    assert.deepEqual(await alone.diagnostics('git:/srv/p.md?%7B%22ref%22%3A%22~%22%7D'), []);
  });

  it('reads data that settings name, and watches it', async () => {
    const elsewhere = createFolder({ 'bread.csv': BREAD });
    const folder = createFolder({
      '.role-profiles.json': JSON.stringify({ skillsData: [elsewhere.path, 'gone.csv'] }),
    });
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n');
    assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/);
    await eventually(() => {
      const [problem] = server.pushed.get(folder.at('.role-profiles.json')) ?? [];
      assert.match(messageOf(problem), /no file or folder "gone\.csv"/);
    });
  });

  it('does not read outside of a folder that is not trusted, until it is', async () => {
    const elsewhere = createFolder({ 'bread.csv': BREAD });
    const folder = createFolder({
      '.role-profiles.json': JSON.stringify({ skillsData: [path.join(elsewhere.path, 'bread.csv')] }),
    });
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n', { trusted: false });
    assert.equal(await server.hover(profile, 0, 10), undefined);
    await eventually(() =>
      assert.match(messageOf(server.pushed.get(folder.at('.role-profiles.json'))?.[0]), /not trusted/),
    );
    await server.notify('roleProfiles/trusted');
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/));
  });

  it('does not follow a link that leads out of the folder', async function () {
    const elsewhere = createFolder({ 'bread.csv': BREAD });
    const folder = createFolder({ 'skills-data/readme.md': 'Our skills.' });
    symlinkSync(path.join(elsewhere.path, 'bread.csv'), path.join(folder.path, 'skills-data', 'bread.csv'));
    const { server, profile } = await profileIn(folder, 'ITOP-4, BRED-3\n');
    assert.equal(await server.hover(profile, 0, 10), undefined);
    await eventually(() =>
      assert.match(messageOf(server.pushed.get(folder.at('skills-data/bread.csv'))?.[0]), /leads out of this folder/),
    );
  });

  it('gives each folder of the workspace its own data and settings', async () => {
    const one = createFolder({ 'skills-data/skills.csv': BREAD });
    const two = createFolder({ '.role-profiles.json': '{ "rules": { "undefined-level": "hint" } }' });
    const server = await startServer({ folders: [one.uri, two.uri] });
    await server.open(one.at('a.md'), 'ITOP-7, BRED-3\n');
    await server.open(two.at('a.md'), 'ITOP-7, BRED-3\n');
    assert.match((await server.hover(one.at('a.md'), 0, 10)) ?? '', /Bakes alone/);
    assert.equal(await server.hover(two.at('a.md'), 0, 10), undefined);
    assert.equal((await server.diagnostics(one.at('a.md')))[0]?.severity, 1);
    assert.equal((await server.diagnostics(two.at('a.md')))[0]?.severity, 4);
  });

  it('asks the editor for files that are not on this machine', async () => {
    const server = await startServer({
      folders: ['vscode-vfs://host/repository'],
      capabilities: CAPABLE,
      options: { files: true },
    });
    const data = 'vscode-vfs://host/repository/skills-data/skills.csv';
    const stat = { kind: 'file', size: BREAD.length, modified: 1_000, link: false };
    server.connection.onRequest('roleProfiles/stat', ({ uri }: { uri: string }) => (uri === data ? stat : null));
    server.connection.onRequest('roleProfiles/readDirectory', () => [{ name: 'skills.csv', kind: 'file' }]);
    server.connection.onRequest('roleProfiles/readFile', () => ({ data: Buffer.from(BREAD).toString('base64') }));
    const profile = 'vscode-vfs://host/repository/profiles/a.md';
    await server.open(profile, 'ITOP-4, BRED-3\n');
    await eventually(async () => assert.match((await server.hover(profile, 0, 10)) ?? '', /Bakes alone/));
  });
});

async function profileIn(
  folder: Folder,
  text: string,
  options?: unknown,
): Promise<{ server: Started; profile: string }> {
  const server = await startServer({ folders: [folder.uri], options });
  const profile = folder.at('profile.md');
  await server.open(profile, text);
  return { server, profile };
}

function messageOf(problem: Diagnostic | undefined): string {
  return typeof problem?.message === 'string' ? problem.message : '';
}

/** What an editor that watches files sends: 1 for created, 2 for changed, 3 for deleted. */
function changed(server: Started, folder: Folder, name: string, type: 1 | 2 | 3): Promise<void> {
  return server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(name), type }] });
}
