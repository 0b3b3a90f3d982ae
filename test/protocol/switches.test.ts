import assert from 'node:assert/strict';
import type { Status } from '../../server/shared/protocol.ts';
import { CHECK_NOW, STATUS } from '../../server/shared/protocol.ts';
import { CAPABLE, eventually, startServer, stopServers } from './support/server.ts';
import type { Started } from './support/server.ts';

const PROFILE = 'file:///profiles/engineer.md';
const REFRESH = 'workspace/diagnostic/refresh';

describe('the switches over the protocol', () => {
  afterEach(stopServers);

  const rules = async (server: Started): Promise<unknown[]> =>
    (await server.diagnostics(PROFILE)).map(({ code }) => code);
  const save = (server: Started): Promise<void> =>
    server.notify('textDocument/didSave', { textDocument: { uri: PROFILE } });

  it('leave the documents of a folder alone, and take them up again', async () => {
    const server = await startServer({ settings: { enable: false } });
    await server.open(PROFILE, 'ITOP-7\n');
    assert.deepEqual(await rules(server), []);
    assert.equal(await server.hover(PROFILE, 0, 2), undefined);
    assert.equal((await server.request<Status>(STATUS, { uri: PROFILE })).enabled, false);
    assert.equal(await server.request(CHECK_NOW, { uri: PROFILE }), false);
    server.settings = { enable: true };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => assert.ok(server.received.includes(REFRESH)));
    assert.deepEqual(await rules(server), ['undefined-level']);
    assert.equal((await server.request<Status>(STATUS, { uri: PROFILE })).enabled, true);
  });

  it('take back what was sent to an editor that does not ask', async () => {
    const server = await startServer({ capabilities: { workspace: { configuration: true } }, settings: {} });
    await server.open(PROFILE, 'ITOP-7\n');
    await eventually(() => assert.equal(server.pushed.get(PROFILE)?.length, 1));
    server.settings = { enable: false };
    await server.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(() => assert.deepEqual(server.pushed.get(PROFILE), []));
  });

  it('check when a document is opened and saved', async () => {
    const server = await startServer({ settings: { check: 'on-save' } });
    await server.open(PROFILE, 'ITOP-7\n');
    await eventually(async () => assert.deepEqual(await rules(server), ['undefined-level']));
    await server.change(PROFILE, 2, { text: 'ITOP-4\n' });
    assert.deepEqual(await rules(server), ['undefined-level']);
    await save(server);
    await eventually(async () => assert.deepEqual(await rules(server), []));
  });

  it('check by command alone', async () => {
    const server = await startServer({ settings: { check: 'by-command' } });
    await server.open(PROFILE, 'ITOP-7\n');
    await save(server);
    assert.deepEqual(await rules(server), []);
    assert.equal(await server.request(CHECK_NOW, { uri: PROFILE }), true);
    assert.ok(server.received.includes(REFRESH));
    assert.deepEqual(await rules(server), ['undefined-level']);
    await server.change(PROFILE, 2, { text: 'ITOP-4, ITOP-9\n' });
    assert.deepEqual(await rules(server), ['undefined-level']);
  });

  it('check as one types where nothing is set, or nothing that means anything', async () => {
    const server = await startServer({ capabilities: CAPABLE, settings: { check: 'now and then', enable: 'perhaps' } });
    await server.open(PROFILE, 'ITOP-7\n');
    assert.deepEqual(await rules(server), ['undefined-level']);
    await server.change(PROFILE, 2, { text: 'ITOP-4\n' });
    assert.deepEqual(await rules(server), []);
  });
});
