import assert from 'node:assert/strict';
import type { RoleChoice, TablesView } from '../../server/shared/protocol.ts';
import { ROLES, VIEW } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

const SENIOR = '# Senior engineer\n\n- ITOP-4\n- NTAS-3\n';
const LEAD = '# Lead engineer\n\n- ITOP-5\n- NTAS-3\n';
const SEVERAL = '# Operations\n\n## Technician\n\n- ITOP-2\n\n## Engineer\n\n- ITOP-3\n- NTAS-3\n';

/** The address of the page that compares two roles. */
function pageAbout(query: Readonly<Record<string, string>>, page = 'comparison'): { uri: string } {
  return { uri: `role-profiles:/${page}/x?${encodeURIComponent(new URLSearchParams(query).toString())}` };
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

  it('shows the gaps of somebody whose list is a file', async () => {
    const folder = createFolder({ 'senior.md': SENIOR, 'kim.csv': 'ITOP;3\n' });
    const server = await startServer({ folders: [folder.uri] });
    const page = pageAbout({ person: folder.at('kim.csv'), to: folder.at('senior.md') }, 'person');
    const { title, sections } = await server.request<TablesView>(VIEW, page);
    assert.equal(title, 'kim.csv and the role Senior engineer');
    assert.deepEqual(
      sections[0]!.rows.map(({ cells }) => cells.map(String).join('|')),
      ['Network support|NTAS|3||missing', 'Infrastructure operations|ITOP|4|3|1 level below'],
    );
    assert.equal(
      await server.request(VIEW, pageAbout({ person: folder.at('gone.csv'), to: folder.at('senior.md') }, 'person')),
      null,
    );
  });

  it('shows which roles of the workspace are nearly the same, and leads to them', async () => {
    const role = (title: string, level: number): string => `# ${title}\n\n- ITOP-${level}\n- NTAS-3\n- PBMG-4\n`;
    const folder = createFolder({ 'a.md': role('First', 4), 'b/b.md': role('Second', 5), 'c.md': SENIOR });
    const server = await startServer({ folders: [folder.uri] });
    const view = await server.request<TablesView>(VIEW, pageAbout({}, 'alike'));
    assert.deepEqual(view.sections[0]!.rows[0]!.cells, [
      { text: 'First', target: { uri: folder.at('a.md'), line: 2 } },
      'a.md',
      { text: 'Second', target: { uri: folder.at('b/b.md'), line: 2 } },
      'b/b.md',
      '83 %',
      'ITOP 4 > 5',
    ]);
    assert.equal(view.sections[0]!.rows.length, 1);
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
