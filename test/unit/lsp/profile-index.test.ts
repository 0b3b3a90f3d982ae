import assert from 'node:assert/strict';
import type { Files } from '../../../server/src/host/files.ts';
import type { MemoryFiles } from '../../../server/src/host/memory-files.ts';
import { createDocuments } from '../../../server/src/lsp/documents.ts';
import type { Documents } from '../../../server/src/lsp/documents.ts';
import { createFolders } from '../../../server/src/lsp/folders.ts';
import type { ProfileIndex } from '../../../server/src/lsp/profile-index.ts';
import { createProfileFiles } from '../../../server/src/lsp/profile-files.ts';
import { createProfileIndex } from '../../../server/src/lsp/profile-index.ts';
import type { Session } from '../../../server/src/lsp/session.ts';
import { createWorkspaceFiles } from '../../../server/src/lsp/workspace-files.ts';
import type { Service } from '../../../server/src/core/service.ts';
import type { Context, Workspace } from '../../../server/src/workspace/workspace.ts';
import { ROOT, textWith, workspaceWith } from '../workspace/support.ts';

const PROFILES = 200;
const TOLD = { watch: () => Promise.resolve(), isSetUp: () => true };

interface Indexed {
  readonly index: ProfileIndex;
  readonly files: MemoryFiles;
  readonly documents: Documents;
  readonly workspace: Workspace;
  /** Checks all files. */
  check(): Promise<void>;
  /** A file is another than before. */
  changed(uri: string): void;
  /** How often a file was fetched, and how often a text was gone through, since this was asked last. */
  work(): { readonly fetched: number; readonly read: number };
}

/** An index of 200 profiles that cite ITOP, every tenth also NTAS; the work that it has done is counted. */
function indexed({ isTold = true, isChecked = false } = {}): Indexed {
  const { files, workspace } = workspaceWith(
    Object.fromEntries(
      Array.from({ length: PROFILES }, (_, i) => [
        `profiles/${i}.md`,
        `# Role ${i}\n\nITOP-4\n${i % 10 === 0 ? '\nNTAS-3\n' : ''}`,
      ]),
    ),
  );
  let fetched = 0;
  let read = 0;
  const counted: Files = {
    ...files,
    read: (uri) => {
      if (uri.endsWith('.md')) fetched += 1;
      return files.read(uri);
    },
  };
  const services = new Map<Service, Service>();
  const counting = (context: Context): Context => {
    let service = services.get(context.service);
    if (service === undefined) {
      const own = context.service;
      const countedRead: Service['read'] = (...given) => {
        read += 1;
        return own.read(...given);
      };
      services.set(own, (service = { ...own, read: countedRead }));
    }
    return { ...context, service };
  };
  const folders = createFolders([ROOT]);
  const documents = createDocuments();
  const ofFolder = async (folder: string | undefined): Promise<Context> =>
    counting(await workspace.contextForFolder(folder ?? ROOT));
  const log = { error: (message: string) => assert.fail(message) } as Session['log'];
  const session = { files: counted, folders, documents, log, watching: isTold ? TOLD : undefined };
  const listed = createWorkspaceFiles(session, { ofFolder });
  const checking = { isWanted: () => isChecked, diagnose: () => ({ items: [], id: 'new' }) };
  const onDisk = createProfileFiles(counted, isTold, checking, log);
  const about = async (uri: string) => {
    const open = documents.get(uri);
    const folder = folders.of(uri);
    return open && { open, context: await ofFolder(folder), folder };
  };
  const index = createProfileIndex(session, { about }, listed, onDisk);
  return {
    index,
    files,
    documents,
    workspace,
    async check() {
      await onDisk.check(await listed.with([]));
    },
    changed(uri) {
      if (!onDisk.forget(uri)) listed.forget();
      index.changed();
    },
    work() {
      const done = { fetched, read };
      fetched = read = 0;
      return done;
    },
  };
}

describe('the index of the profiles of a workspace', () => {
  it('reads each file once for a rename in all of them, and none for the next', async () => {
    const { index, work } = indexed();
    assert.equal((await index.citing('ITOP')).length, PROFILES);
    assert.equal(work().read, PROFILES);
    assert.equal((await index.citing('ITOP')).length, PROFILES);
    assert.equal((await index.citing('NTAS')).length, PROFILES / 10);
    assert.equal((await index.uses()).length, PROFILES + PROFILES / 10);
    assert.equal(work().read, 0);
  });

  it('has read all of them when somebody has typed the new name', async () => {
    const { index, work } = indexed();
    index.prepare();
    await index.citing('ITOP');
    assert.equal(work().read, PROFILES, 'the question joins what is under way');
  });

  it('and the check of the workspace read each file once together, whoever comes first', async () => {
    for (const isFirst of [true, false]) {
      const { index, check, work } = indexed({ isChecked: true });
      await (isFirst ? check() : index.uses());
      await (isFirst ? index.uses() : check());
      await index.roles();
      await index.citing('NTAS');
      assert.equal(work().read, PROFILES);
    }
  });

  it('leaves out what ignore files name', async () => {
    const { index, files } = indexed();
    files.write(`${ROOT}/.gitignore`, '/profiles/1*.md\n!/profiles/11.md\n');
    const found = new Set((await index.uses()).map(({ uri }) => uri.slice(ROOT.length + 10)));
    assert.equal(found.has('11.md') && found.has('2.md'), true);
    assert.equal(found.has('1.md') || found.has('12.md'), false);
  });

  it('does nothing before somebody asks, and nothing while somebody types', async () => {
    const { index, documents, work } = indexed();
    const textDocument = { uri: `${ROOT}/profiles/0.md`, version: 2 };
    const type = () => documents.change({ textDocument, contentChanges: [{ text: '# Role 0\n\nITOP-5\n' }] });
    documents.open({ textDocument: { ...textDocument, languageId: 'markdown', text: '# Role 0\n\nITOP-4\n' } });
    type();
    assert.deepEqual(work(), { fetched: 0, read: 0 });
    await index.uses();
    work();
    for (let i = 0; i < 50; i++) type();
    assert.deepEqual(work(), { fetched: 0, read: 0 });
    const found = await index.uses();
    assert.deepEqual(found.find(({ uri }) => uri === textDocument.uri)?.levels, [5]);
    assert.deepEqual(work(), { fetched: 0, read: 1 });
  });

  it('reads the files that have changed again, and no other', async () => {
    const { index, files, changed, work } = indexed();
    await index.uses();
    work();
    files.write(`${ROOT}/profiles/7.md`, 'NTAS-2\n');
    changed(`${ROOT}/profiles/7.md`);
    assert.equal((await index.uses()).filter(({ code }) => code === 'ITOP').length, PROFILES - 1);
    assert.deepEqual(work(), { fetched: 1, read: 1 });
  });

  it('changes a file as it is now, even before it was told that it has changed', async () => {
    const { index, files, work } = indexed();
    await index.uses();
    work();
    files.write(`${ROOT}/profiles/7.md`, 'The role needs ITOP-4.\n');
    const [profile] = (await index.citing('ITOP')).filter(({ uri }) => uri.endsWith('/7.md'));
    assert.deepEqual(
      profile?.uses.map(({ start, end }) => profile.text.slice(start, end)),
      ['ITOP'],
    );
    assert.equal(work().read, 1);
  });

  it('looks at all files again where nobody tells of changes', async () => {
    const { index, files, work } = indexed({ isTold: false });
    await index.uses();
    work();
    files.write(`${ROOT}/profiles/7.md`, 'NTAS-2\n');
    files.write(`${ROOT}/profiles/new.md`, 'ITOP-2\n');
    assert.equal((await index.uses()).filter(({ code }) => code === 'ITOP').length, PROFILES);
    assert.deepEqual(work(), { fetched: PROFILES + 1, read: 2 });
  });

  it('keeps what it knows when settings are looked at again, and not with other skill data', async () => {
    const { index, files, workspace, work } = indexed();
    await index.uses();
    work();
    files.write(`${ROOT}/.role-profiles.json`, '{ "citationStyle": "CODE level N" }');
    assert.equal(await workspace.refresh([], [ROOT]), true);
    await index.uses();
    assert.equal(work().read, 0);
    files.write(`${ROOT}/skills-data/own.txt`, textWith('BRED', 'Bread baking', 2, 'Bakes bread.'));
    assert.equal(await workspace.refresh([], [ROOT]), true);
    await index.uses();
    assert.equal(work().read, PROFILES);
  });
});
