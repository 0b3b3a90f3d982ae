import assert from 'node:assert/strict';
import type { LintResult } from '../../server/src/cli/formats/report.ts';
import type { WorkspaceChecked } from '../../server/shared/workspace-checked.ts';
import { WORKSPACE_CHECKED } from '../../server/shared/workspace-checked.ts';
import { runCommandLine } from './support/command-line.ts';
import type { Folder } from './support/folder.ts';
import { createFolder, csvWith, removeFolders } from './support/folder.ts';
import { askProblems, followProblems, nameIn } from './support/problems.ts';
import type { Started } from './support/server.ts';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';

const WRONG = '# Lead\n\nITOP-7\n';
const RIGHT = '# Lead\n\nITOP-4\n';
const LISTED = 'lead.md: undefined-level';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;

async function fileEvent(server: Started, folder: Folder, name: string, type: number): Promise<void> {
  await server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(name), type }] });
}

/** What the status item says at last. */
function statusOf({ connection }: Started): { readonly last: WorkspaceChecked | undefined } {
  const status = { last: undefined as WorkspaceChecked | undefined };
  connection.onNotification(WORKSPACE_CHECKED, (told: WorkspaceChecked) => {
    status.last = told;
  });
  return status;
}

describe('the findings of a workspace over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  async function opened(files: Record<string, string | Uint8Array>, settings: unknown = {}) {
    const folder = createFolder(files);
    const server = await startServer({ folders: [folder.uri], options: { status: true }, settings });
    const status = statusOf(server);
    const problems = followProblems(server, folder);
    const list = (...expected: string[]) => eventually(() => assert.deepEqual(problems.listed(), expected));
    return { folder, server, problems, list, status };
  }

  it('are those of files that nobody has opened, and go when a file is mended, deleted or left out', async () => {
    const { folder, server, list, status } = await opened({
      'lead.md': WRONG,
      'team/engineer.md': 'ITOP-9\n',
      'archive/old.md': WRONG,
      'readme.md': 'Nothing is cited here.\n',
    });
    await list('archive/old.md: undefined-level', LISTED, 'team/engineer.md: undefined-level');
    await eventually(() => assert.deepEqual(status.last, { busy: false, text: '3 profiles, 3 with findings' }));
    folder.write('lead.md', RIGHT);
    await fileEvent(server, folder, 'lead.md', CHANGED);
    await list('archive/old.md: undefined-level', 'team/engineer.md: undefined-level');
    folder.write('.role-profiles.json', '{ "exclude": ["archive"] }');
    await fileEvent(server, folder, '.role-profiles.json', CREATED);
    await list('team/engineer.md: undefined-level');
    folder.remove('team');
    await fileEvent(server, folder, 'team', DELETED);
    await list();
    await eventually(() => assert.deepEqual(status.last, { busy: false, text: '1 profile, none with findings' }));
    folder.write('new.md', WRONG);
    await fileEvent(server, folder, 'new.md', CREATED);
    await list('new.md: undefined-level');
  });

  it('follow a file and a folder to their new names', async () => {
    const { folder, server, list } = await opened({ 'team/lead.md': WRONG });
    await list('team/lead.md: undefined-level');
    folder.remove('team');
    folder.write('teams/lead.md', WRONG);
    await server.notify('workspace/didRenameFiles', {
      files: [{ oldUri: folder.at('team'), newUri: folder.at('teams') }],
    });
    await list('teams/lead.md: undefined-level');
  });

  it('are checked again when settings or skill data change, as far as they matter', async () => {
    const { folder, server, problems, list } = await opened({
      'lead.md': WRONG,
      'baker.md': '# Baker\n\nITOP-4, BRED-5\n',
    });
    await list('baker.md: unknown-skill', LISTED);
    const before = problems.ids();
    server.settings = { rules: { 'unknown-skill': 'off' } };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await list(LISTED);
    server.settings = {};
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await list('baker.md: unknown-skill', LISTED);
    const idOf = (ids: typeof before): string | undefined => ids.find(({ uri }) => uri === folder.at('lead.md'))?.value;
    assert.equal(idOf(problems.ids()), idOf(before), 'the same findings are told once');
    assert.equal(problems.reports.filter((one) => one.startsWith('lead.md')).length, 1);
    folder.write('skills-data/house.csv', csvWith('BRED', 'Bread baking', { 5: 'Bakes the bread of a whole town.' }));
    await fileEvent(server, folder, 'skills-data/house.csv', CREATED);
    await list(LISTED);
  });

  it('are those of the editor while a document is open, and those of the disk afterwards', async () => {
    const { folder, server, problems, list } = await opened({ 'lead.md': WRONG });
    await list(LISTED);
    await server.open(folder.at('lead.md'), WRONG);
    assert.equal((await server.diagnostics(folder.at('lead.md'))).length, 1);
    await server.change(folder.at('lead.md'), 2, { text: RIGHT });
    assert.deepEqual(await server.diagnostics(folder.at('lead.md')), []);
    const before = problems.reports.length;
    // changed on disk by somebody else: what is typed wins
    folder.write('lead.md', 'ITOP-7, NTAS-9\n');
    await fileEvent(server, folder, 'lead.md', CHANGED);
    folder.write('other.md', WRONG);
    await fileEvent(server, folder, 'other.md', CREATED);
    await eventually(() => assert.deepEqual(problems.reports.slice(before), ['other.md full 1']));
    await server.notify('textDocument/didClose', { textDocument: { uri: folder.at('lead.md') } });
    await list(LISTED, LISTED, 'other.md: undefined-level');
    assert.equal((await server.diagnostics(folder.at('lead.md'))).length, 2, 'an editor asks a last time');
  });

  it('stay as they are when a document is opened and closed', async () => {
    const { folder, server, problems, list } = await opened({ 'lead.md': WRONG });
    await list(LISTED);
    await server.open(folder.at('lead.md'), WRONG);
    assert.equal((await server.diagnostics(folder.at('lead.md'))).length, 1);
    await server.notify('textDocument/didClose', { textDocument: { uri: folder.at('lead.md') } });
    await eventually(() => assert.deepEqual(problems.reports, ['lead.md full 1', 'lead.md full 1']));
  });

  it('are told of a document that is open and that the editor does not ask for', async () => {
    const { folder, server, list } = await opened({ 'lead.md': RIGHT });
    await server.open(folder.at('lead.md'), RIGHT);
    await server.change(folder.at('lead.md'), 2, { text: WRONG });
    await list(LISTED);
  });

  it('are taken away from a document outside of the folder when it is closed', async () => {
    const { server, problems } = await opened({ 'lead.md': RIGHT });
    const elsewhere = createFolder({ 'notes.md': WRONG });
    await server.open(elsewhere.at('notes.md'), WRONG);
    assert.equal((await server.diagnostics(elsewhere.at('notes.md'))).length, 1);
    await server.notify('textDocument/didClose', { textDocument: { uri: elsewhere.at('notes.md') } });
    await eventually(() => assert.ok(problems.reports.at(-1)?.endsWith('full 0'), problems.reports.join()));
  });

  it('are told in parts to who takes parts, and all at once to who does not', async () => {
    const folder = createFolder({ 'lead.md': WRONG, 'right.md': RIGHT, 'other.md': 'ITOP-9\n' });
    const server = await startServer({ folders: [folder.uri], settings: {} });
    const first = await askProblems(server);
    assert.deepEqual(
      first.items.map((item) => `${nameIn(folder, item.uri)} ${item.kind}`),
      ['lead.md full', 'other.md full'],
    );
    const ids = first.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    folder.write('other.md', RIGHT);
    await fileEvent(server, folder, 'other.md', CHANGED);
    const second = await askProblems(server, ids);
    assert.deepEqual(
      second.items.map(
        (item) => `${nameIn(folder, item.uri)} ${item.kind} ${'items' in item ? item.items.length : ''}`,
      ),
      ['lead.md unchanged ', 'other.md full 0'],
    );
    const problems = followProblems(server, folder, ids);
    await eventually(() => assert.deepEqual(problems.reports.sort(), ['lead.md unchanged', 'other.md full 0']));
  });

  it('are told in full of a document that is opened, whatever the editor has been told of its file', async () => {
    const { folder, server, problems, list } = await opened({ 'lead.md': WRONG });
    await list(LISTED);
    const [known] = problems.ids();
    await server.open(folder.at('lead.md'), WRONG);
    const report = await server.connection.sendRequest<{ kind: string; items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: folder.at('lead.md') },
      previousResultId: known!.value,
    });
    assert.deepEqual([report.kind, report.items.length], ['full', 1]);
  });

  it('are not looked for any more when the question is taken back, and again with the next', async () => {
    const { folder, server, problems, list } = await opened({ 'lead.md': WRONG });
    await list(LISTED);
    problems.cancel();
    await assert.rejects(problems.answered, /cancel/i);
    folder.write('lead.md', `${WRONG}\nNTAS-9\n`);
    await fileEvent(server, folder, 'lead.md', CHANGED);
    const again = followProblems(server, folder, problems.ids());
    await eventually(() => assert.deepEqual(again.listed(), [LISTED, LISTED]));
    assert.deepEqual(problems.listed(), [LISTED]);
  });

  it('are those of all other files where one is broken', async () => {
    const { server, list } = await opened({
      'a.md': WRONG,
      'b.md': new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0xc3, 0x28, 0x00]),
      'c.md': new Uint8Array(3_000_000).fill(0x49),
      'd.md/e.md': WRONG,
      'f.md': new TextEncoder().encode('\uFEFFITOP-7\n'),
    });
    await list('a.md: undefined-level', 'c.md: unchecked-rest', 'd.md/e.md: undefined-level', 'f.md: undefined-level');
    assert.deepEqual(server.errors, []);
  });

  describe('with the switches', () => {
    const SWITCHES: [string, unknown, string[]][] = [
      ['checkWorkspace off', { checkWorkspace: false }, []],
      ['enable off', { enable: false }, []],
      ['check by command', { check: 'by-command' }, []],
      ['check on save', { check: 'on-save' }, [LISTED]],
      ['a rule off', { rules: { 'undefined-level': 'off' } }, []],
    ];
    for (const [name, settings, expected] of SWITCHES) {
      it(`${name}: ${expected.join() || 'nothing'} is listed, and turning it back lists all`, async () => {
        const { server, problems, list, status } = await opened({ 'lead.md': WRONG }, settings);
        await list(...expected);
        await eventually(() => assert.equal(status.last?.busy ?? false, false));
        server.settings = {};
        await server.notify('workspace/didChangeConfiguration', { settings: null });
        await list(LISTED);
        server.settings = settings;
        await server.notify('workspace/didChangeConfiguration', { settings: null });
        await list(...expected);
        assert.ok(problems.reports.length <= 3, problems.reports.join());
      });
    }
  });

  describe('in an editor that has to be sent them', () => {
    const PUSHED = { workspace: { ...CAPABLE.workspace }, textDocument: {} };

    async function pushed(files: Record<string, string>, capabilities: Record<string, unknown> = PUSHED) {
      const folder = createFolder(files);
      const server = await startServer({ folders: [folder.uri], capabilities, settings: {} });
      const sent: string[] = [];
      server.connection.onNotification(
        'textDocument/publishDiagnostics',
        ({ uri, diagnostics }: { uri: string; diagnostics: unknown[] }) => {
          sent.push(`${nameIn(folder, uri)} ${diagnostics.length}`);
        },
      );
      return { folder, server, sent };
    }

    it('are sent for files that are not open, and once while one is', async () => {
      const { folder, server, sent } = await pushed({ 'lead.md': WRONG, 'right.md': RIGHT });
      await eventually(() => assert.deepEqual(sent, ['lead.md 1']));
      await server.open(folder.at('lead.md'), WRONG);
      await eventually(() => assert.deepEqual(sent, ['lead.md 1', 'lead.md 1']));
      await server.change(folder.at('lead.md'), 2, { text: RIGHT });
      await eventually(() => assert.deepEqual(sent.slice(2), ['lead.md 0']));
      await server.notify('textDocument/didClose', { textDocument: { uri: folder.at('lead.md') } });
      await eventually(() => assert.deepEqual(sent.slice(3), ['lead.md 1']));
      folder.write('lead.md', RIGHT);
      await fileEvent(server, folder, 'lead.md', CHANGED);
      await eventually(() => assert.deepEqual(sent.slice(4), ['lead.md 0']));
    });

    it('are looked for again when something is saved, where nobody tells of changes', async () => {
      const { folder, server, sent } = await pushed({ 'lead.md': WRONG, 'right.md': RIGHT }, { workspace: {} });
      await eventually(() => assert.deepEqual(sent, ['lead.md 1']));
      await server.open(folder.at('right.md'), RIGHT);
      await eventually(() => assert.deepEqual(sent, ['lead.md 1', 'right.md 0']));
      folder.write('lead.md', RIGHT);
      await server.notify('textDocument/didSave', { textDocument: { uri: folder.at('right.md') } });
      await eventually(() => assert.deepEqual(sent.slice(2), ['lead.md 0']));
    });
  });

  it('are what the command line finds in the folder', async () => {
    const folder = createFolder({
      '.gitignore': 'build/\n*.draft.md\n!kept.draft.md\n',
      '.role-profiles.json': '{ "exclude": ["archive"], "include": ["**/*.md", "**/*.qmd"] }',
      'lead.md':
        '# Lead\n\nITOP-7, ITOP\n\n## Network support (NTAS) level 2\n\n- Sets the strategy of the whole organisation.\n',
      'notes.qmd': WRONG,
      'slides.mdx': WRONG,
      'archive/old.md': WRONG,
      'build/out.md': WRONG,
      'some.draft.md': WRONG,
      'kept.draft.md': WRONG,
      'team/.role-profiles.json': '{ "rules": { "undefined-level": "hint" } }',
      'team/engineer.md': WRONG,
      'team/.role-profilesignore': 'left-out.md\n',
      'team/left-out.md': WRONG,
      'node_modules/x/readme.md': WRONG,
      'folder.md/inside.markdown': 'NTAS-7\n',
      'utf16.md': Buffer.from('\uFEFFITOP-7\n', 'utf16le'),
      'both\uFEFF.md': 'ITOP-4 \u{1F600} ITOP-9\r\n',
    });
    const { out } = await runCommandLine(folder.path, 'lint', '--format', 'json', '.');
    const byCommandLine = (JSON.parse(out) as LintResult[]).flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, line, column, message, level }) =>
          `${filePath.slice(folder.path.length + 1)}:${line}:${column} ${level} ${ruleId} ${message}`,
      ),
    );
    const server = await startServer({ folders: [folder.uri], settings: {} });
    const { items } = await askProblems(server);
    const LEVELS = ['', 'error', 'warning', 'information', 'hint'];
    const byEditor = items.flatMap((report) =>
      report.kind === 'unchanged'
        ? []
        : report.items.map(
            ({ code, range: { start }, message, severity }) =>
              `${nameIn(folder, report.uri)}:${start.line + 1}:${start.character + 1} ${LEVELS[severity!]} ${code} ${message as string}`,
          ),
    );
    assert.deepEqual(byEditor.sort(), byCommandLine.sort());
    assert.ok(byEditor.length >= 8, byEditor.join('\n'));
  });
});
