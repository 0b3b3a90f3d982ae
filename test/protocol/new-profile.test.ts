import assert from 'node:assert/strict';
import type { LevelChoice, SkillChoice } from '../../server/shared/protocol.ts';
import { NEW_PROFILE, ROLE_LEVELS, SKILL_CHOICES } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

describe('a new profile over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  it('is put together from what the server offers, in the template above the folder', async () => {
    const folder = createFolder({
      '.role-profiles/template.md': '# {{title}}\n\n{{level}}\n\n{{skills}}\n',
      '.role-profiles.json': '{ "citationStyle": "CODE level N" }',
      'teams/x.md': '',
    });
    const server = await startServer({ folders: [folder.uri] });
    const about = { folder: folder.at('teams') };
    const levels = await server.request<LevelChoice[]>(ROLE_LEVELS, about);
    assert.equal(levels.length, 7);
    const [itop] = await server.request<SkillChoice[]>(SKILL_CHOICES, { ...about, words: 'itop' });
    assert.equal(itop?.code, 'ITOP');
    assert.equal(
      await server.request<string>(NEW_PROFILE, {
        ...about,
        title: 'Engineer',
        level: 3,
        skills: [{ code: 'ITOP', level: 3 }],
      }),
      '# Engineer\n\nSFIA level 3: Apply\n\n- ITOP level 3\n',
    );
  });

  it('needs neither a folder nor a template', async () => {
    const server = await startServer();
    const text = await server.request<string>(NEW_PROFILE, { title: 'Engineer', skills: [] });
    assert.match(text, /^# Engineer\n\n## Purpose of the role\n/);
  });
});
