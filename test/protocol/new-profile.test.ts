import assert from 'node:assert/strict';
import type { DutiesRead, LevelChoice, SkillChoice } from '../../server/shared/protocol.ts';
import { NEW_PROFILE, READ_DUTIES, ROLE_LEVELS, SKILL_CHOICES } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';
import { MADE_UP_SKILLS } from '../support/fixtures/made-up-skills.ts';

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

  it('begins with duties that are there: the skills and the level that they read like, and the duties themselves', async () => {
    const folder = createFolder({ 'skills-data/made-up.json': JSON.stringify(MADE_UP_SKILLS) });
    const server = await startServer({ folders: [folder.uri] });
    const duties = '- Restore tables from backups after a failure\n- Water the plants\n- Grant rights on\n  schemas';
    const read = await server.request<DutiesRead>(READ_DUTIES, { folder: folder.uri, text: duties });
    assert.deepEqual(
      read.skills.map(({ choice, level }) => [choice.code, choice.name, level]),
      [['DBAD', 'Database administration', 3]],
    );
    assert.deepEqual(await server.request<DutiesRead>(READ_DUTIES, { folder: folder.uri, text: 'Water the plants' }), {
      skills: [],
    });
    assert.equal(
      await server.request<string>(NEW_PROFILE, { title: 'Engineer', skills: [{ code: 'DBAD', level: 3 }], duties }),
      `# Engineer\n\n## Purpose of the role\n\n## SFIA skills\n\n- DBAD-3\n\n## Duties\n\n${duties}\n\n## Experience and qualifications\n`,
    );
  });

  it('needs neither a folder nor a template', async () => {
    const server = await startServer();
    const text = await server.request<string>(NEW_PROFILE, { title: 'Engineer', skills: [] });
    assert.match(text, /^# Engineer\n\n## Purpose of the role\n/);
  });
});
