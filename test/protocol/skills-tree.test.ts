import assert from 'node:assert/strict';
import type { SkillsNode, SkillUsePlace } from '../../server/shared/skills-view.ts';
import { CITATION, SKILL_TEXT, SKILL_USES, SKILLS_BELOW } from '../../server/shared/skills-view.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

const FILES = { 'a.md': '# Operator\n\n- ITOP-3\n', 'b/c.md': '# Lead\n\n- ITOP-5, NTAS-4\n', 'note.md': '# Note\n' };

describe('the tree of skills over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('says what stands below a place, and what a skill means', async () => {
    const server = await startServer({ folders: [createFolder(FILES).uri] });
    const [sfia] = await server.request<SkillsNode[]>(SKILLS_BELOW, {});
    assert.deepEqual(sfia, { kind: 'group', place: { framework: 'sfia' }, title: 'SFIA 9', skills: 147 });
    const text = await server.request<string>(SKILL_TEXT, { code: 'ITOP', level: 4 });
    assert.match(text, /^\*\*Infrastructure operations\*\* \(ITOP\)/);
    assert.deepEqual(await server.request(SKILLS_BELOW, { place: 7 }), []);
  });

  it('says where a skill is used, in an open document as it is now', async () => {
    const folder = createFolder(FILES);
    const server = await startServer({ folders: [folder.uri] });
    const uses = async (): Promise<string[]> =>
      (await server.request<SkillUsePlace[]>(SKILL_USES, { code: 'ITOP' })).map(
        ({ file, role, levels, range }) => `${file} ${role} ${levels.join(', ')} at ${range.start.line}`,
      );
    assert.deepEqual(await uses(), ['a.md Operator 3 at 2', 'b/c.md Lead 5 at 2']);
    await server.open(folder.at('a.md'), '# Operator\n\n- NTAS-3\n');
    assert.deepEqual(await uses(), ['b/c.md Lead 5 at 2']);
    assert.deepEqual(await server.request(SKILL_USES, { code: 'XXXX' }), []);
  });

  it('cites as the folder of the document does', async () => {
    const folder = createFolder({ ...FILES, 'b/.role-profiles.json': '{ "citationStyle": "CODE level N" }' });
    const server = await startServer({ folders: [folder.uri] });
    const cite = (file: string): Promise<string> =>
      server.request<string>(CITATION, { uri: folder.at(file), code: 'ITOP', level: 4 });
    assert.equal(await cite('a.md'), 'ITOP-4');
    assert.equal(await cite('b/c.md'), 'ITOP level 4');
    assert.equal(await server.request(CITATION, { uri: folder.at('a.md'), code: 'XXXX' }), null);
  });
});
