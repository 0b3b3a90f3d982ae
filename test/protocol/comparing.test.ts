import assert from 'node:assert/strict';
import type { RoleChoice, TablesView } from '../../server/shared/protocol.ts';
import { ROLES, VIEW } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

const SENIOR = '# Senior engineer\n\n- ITOP-4\n- NTAS-3\n';
const LEAD = '# Lead engineer\n\n- ITOP-5\n- NTAS-3\n';
const SEVERAL = '# Operations\n\n## Technician\n\n- ITOP-2\n\n## Engineer\n\n- ITOP-3\n- NTAS-3\n';

/** The address of the page that compares two roles. */
function pageAbout(query: Readonly<Record<string, string>>): { uri: string } {
  return { uri: `role-profiles:/comparison/x?${encodeURIComponent(new URLSearchParams(query).toString())}` };
}

describe('comparing roles over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('offers the roles of the workspace, or of some documents', async () => {
    const folder = createFolder({ 'roles/senior.md': SENIOR, 'all.md': SEVERAL, 'notes.md': '# Notes\n\nNone.\n' });
    const server = await startServer({ folders: [folder.uri] });
    const shown = (roles: readonly RoleChoice[]): string[] =>
      roles.map(({ title, file }) => `${title} (${file})`).sort();
    assert.deepEqual(shown(await server.request<RoleChoice[]>(ROLES, {})), [
      'Engineer (all.md)',
      'Senior engineer (roles/senior.md)',
      'Technician (all.md)',
    ]);
    assert.deepEqual(shown(await server.request<RoleChoice[]>(ROLES, { uris: [folder.at('all.md')] })), [
      'Engineer (all.md)',
      'Technician (all.md)',
    ]);
    assert.deepEqual(await server.request<RoleChoice[]>(ROLES, { uris: [folder.at('gone.md')] }), []);
  });

  it('shows what differs, in an open document as it is in the editor', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'lead.md': LEAD });
    const server = await startServer({ folders: [folder.uri] });
    const page = pageAbout({ from: folder.at('senior.md'), to: folder.at('lead.md') });
    const rows = async (): Promise<string[]> =>
      (await server.request<TablesView>(VIEW, page)).sections[0]!.rows.map(({ cells }) => cells.map(String).join('|'));
    assert.deepEqual(await rows(), ['Infrastructure operations|ITOP|4|5|raised', 'Network support|NTAS|3|3|same']);
    await server.open(folder.at('lead.md'), LEAD.replace('NTAS-3', 'NTAS-2'));
    assert.deepEqual(await rows(), ['Infrastructure operations|ITOP|4|5|raised', 'Network support|NTAS|3|2|lowered']);
  });

  it('takes the roles by their titles, and names files where the titles are the same', async () => {
    const folder = createFolder({ 'all.md': SEVERAL, 'old.md': SENIOR, 'new.md': SENIOR });
    const server = await startServer({ folders: [folder.uri] });
    const all = folder.at('all.md');
    const title = async (query: Readonly<Record<string, string>>): Promise<string> =>
      (await server.request<TablesView>(VIEW, pageAbout(query))).title;
    assert.equal(
      await title({ from: all, fromRole: 'Engineer', to: all, toRole: 'Technician' }),
      'From Engineer to Technician',
    );
    assert.equal(await title({ from: folder.at('old.md'), to: folder.at('new.md') }), 'From old.md to new.md');
    assert.equal(await server.request(VIEW, pageAbout({ from: all, to: folder.at('gone.md') })), null);
    assert.equal(await server.request(VIEW, pageAbout({ from: all })), null);
  });
});
