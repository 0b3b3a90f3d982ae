import assert from 'node:assert/strict';
import type { Context } from '../../../server/src/workspace/workspace.ts';
import { isChecked } from '../../../server/src/workspace/workspace.ts';
import { ROOT, textWith, workspaceWith } from './support.ts';

describe('what holds for a document', () => {
  it('is what ships, where nothing was added', async () => {
    const { workspace } = workspaceWith();
    const context = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(context.settings.edition, '9');
    assert.deepEqual(textOf(context, 'ITOP', 4)?.slice(0, 26), 'Applies technical expertis');
    assert.equal(context.service.catalogue.skill('PROG', '9')?.source.layer, 'index');
  });

  it("is put together from defaults, the editor's settings and the nearest team's file, key by key", async () => {
    const { workspace } = workspaceWith(
      {
        '.role-profiles.json': '{ "edition": 7, "citationStyle": "CODE level N" }',
        'team/.role-profiles.json': '{ "edition": 8, "rules": { "undefined-level": "hint" } }',
      },
      {
        editorSettings: () => ({
          edition: '9',
          citationStyle: 'Name (CODE) level N',
          rules: { 'missing-level': 'warning', 'undefined-level': 'off' },
        }),
      },
    );
    const { settings, origins } = await workspace.contextFor(`${ROOT}/team/deep/a.md`);
    assert.equal(settings.edition, '8');
    assert.equal(settings.citationStyle, 'Name (CODE) level N');
    assert.deepEqual(settings.rules, { 'missing-level': 'warning', 'undefined-level': 'hint' });
    const team = { from: 'file', uri: `${ROOT}/team/.role-profiles.json` };
    assert.deepEqual(origins.get('edition'), team);
    assert.deepEqual(origins.get('rules.undefined-level'), team);
    assert.deepEqual(origins.get('rules.missing-level'), { from: 'editor' });
    assert.deepEqual(origins.get('exclude'), { from: 'default' });
  });

  it('does not look above the root', async () => {
    const { files, workspace } = workspaceWith();
    files.write('mem://host/.role-profiles.json', '{ "edition": 7 }');
    assert.equal((await workspace.contextFor(`${ROOT}/a.md`)).settings.edition, '9');
  });

  it("layers the folder's data over the workspace's, and both over what ships", async () => {
    const { workspace } = workspaceWith({
      'skills-data/a.txt': textWith('ITOP', 'Infrastructure operations', 4, 'Of the workspace.'),
      'skills-data/b.txt': textWith('BRED', 'Bread baking', 2, 'Of the workspace.'),
      'team/.role-profiles.json': '{}',
      'team/skills-data/c.txt': textWith('BRED', 'Bread baking', 2, 'Of the folder.'),
    });
    const above = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(textOf(above, 'ITOP', 4), 'Of the workspace.');
    assert.equal(textOf(above, 'BRED', 2), 'Of the workspace.');
    const below = await workspace.contextFor(`${ROOT}/team/a.md`);
    assert.equal(textOf(below, 'ITOP', 4), 'Of the workspace.');
    assert.equal(textOf(below, 'BRED', 2), 'Of the folder.');
  });

  it('is one service for all folders with the same data', async () => {
    const { workspace } = workspaceWith({ 'one/.role-profiles.json': '{ "edition": 8 }' });
    const [one, two] = [await workspace.contextFor(`${ROOT}/one/a.md`), await workspace.contextFor(`${ROOT}/two/a.md`)];
    assert.equal(one.service, two.service);
    assert.notEqual(one.settings.edition, two.settings.edition);
  });

  it('stays the same object as long as nothing has changed', async () => {
    const { files, workspace } = workspaceWith({ 'skills-data/b.txt': textWith('BRED', 'Bread baking', 2, 'Kneads.') });
    const before = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(await workspace.refresh([], [ROOT]), false);
    assert.equal(await workspace.contextFor(`${ROOT}/a.md`), before);
    files.write(`${ROOT}/skills-data/b.txt`, textWith('BRED', 'Bread baking', 2, 'Bakes.'));
    assert.equal(await workspace.refresh([], [ROOT]), true);
    assert.equal(textOf(await workspace.contextFor(`${ROOT}/a.md`), 'BRED', 2), 'Bakes.');
  });

  it('sees a change that the times of the file do not show, when it is told of it', async () => {
    const { files, workspace } = workspaceWith();
    const file = `${ROOT}/skills-data/b.txt`;
    files.write(file, textWith('BRED', 'Bread baking', 2, 'Kneads.'), 5);
    await workspace.contextFor(`${ROOT}/a.md`);
    files.write(file, textWith('BRED', 'Bread baking', 2, 'Baking.'), 5);
    assert.equal(await workspace.refresh([], [ROOT]), false);
    assert.equal(await workspace.refresh([file], [ROOT]), true);
    assert.equal(textOf(await workspace.contextFor(`${ROOT}/a.md`), 'BRED', 2), 'Baking.');
  });

  it('leaves alone what lies in a data folder and is no data', async () => {
    const { workspace } = workspaceWith({
      'skills-data/README.md': 'Our skills.',
      'skills-data/~$skills.xlsx': 'lock',
      'skills-data/.DS_Store': 'x',
      'skills-data/house.schema.json': '{}',
      'skills-data/nested/b.txt': textWith('BRED', 'Bread baking', 2, 'Kneads.'),
    });
    const context = await workspace.contextFor(`${ROOT}/a.md`);
    assert.deepEqual(context.data, []);
    assert.deepEqual([...workspace.problems()], []);
  });

  it('reads a file once that lies in the data folder and is named by a setting, too', async () => {
    const { workspace } = workspaceWith({
      '.role-profiles.json': '{ "skillsData": ["skills-data/b.txt", "./skills-data"] }',
      'skills-data/b.txt': textWith('BRED', 'Bread baking', 2, 'Kneads.'),
    });
    assert.equal((await workspace.contextFor(`${ROOT}/a.md`)).data.length, 1);
  });
});

describe('problems', () => {
  it('of the data stand at their place in the file, once for all folders that use it', async () => {
    const { workspace } = workspaceWith({
      'skills-data/b.csv': 'Code,Skill,Level 2 description\n,Nameless,Text\nBRED,Bread baking,Kneads.\n',
      'team/.role-profiles.json': '{}',
    });
    await workspace.contextFor(`${ROOT}/a.md`);
    await workspace.contextFor(`${ROOT}/team/a.md`);
    const [[uri, found] = []] = [...workspace.problems()];
    assert.equal(uri, `${ROOT}/skills-data/b.csv`);
    assert.deepEqual(
      found?.map(({ id, line }) => [id, line]),
      [['row-without-code', 1]],
    );
  });

  it('go away with the file', async () => {
    const { files, workspace } = workspaceWith({ 'skills-data/b.csv': 'nonsense' });
    await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(workspace.problems().size, 1);
    files.remove(`${ROOT}/skills-data/b.csv`);
    await workspace.refresh([], [ROOT]);
    assert.equal(workspace.problems().size, 0);
  });

  it('are told of a link that leads out of the folder, which is not followed', async () => {
    const { files, workspace } = workspaceWith({ 'skills-data/a.txt': textWith('BRED', 'Bread baking', 2, 'Kneads.') });
    files.write('mem://host/secret.txt', textWith('SCRT', 'Secrets', 2, 'Keeps them.'));
    files.link(`${ROOT}/skills-data/link.txt`, 'mem://host/secret.txt');
    const context = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(context.service.catalogue.everyEdition('SCRT').length, 0);
    assert.match(workspace.problems().get(`${ROOT}/skills-data/link.txt`)?.[0]?.message ?? '', /leads out/);
  });
});

describe('a document is checked', () => {
  const cases: [string, string, boolean][] = [
    ['{}', 'a.md', true],
    ['{}', 'node_modules/x/README.md', false],
    ['{ "include": ["profiles/**/*.md"] }', 'profiles/deep/a.md', true],
    ['{ "include": ["profiles"] }', 'profiles/deep/a.md', true],
    ['{ "include": ["profiles/*.md"] }', 'a.md', false],
    ['{ "exclude": ["drafts/"] }', 'drafts/a.md', false],
    ['{ "exclude": ["**/*.draft.md"] }', 'deep/a.draft.md', false],
    ['{ "exclude": ["Entwürfe/*"] }', 'Entw%C3%BCrfe/a.md', false],
    ['{ "include": ["[", "+(a|aa)+$"] }', `${'a'.repeat(40)}!.md`, false],
    // each of these would take longer than anybody waits if its readings were tried one by one
    ['{ "exclude": ["(a+)+b"] }', `${'a'.repeat(200)}.md`, true],
    [`{ "exclude": ["${'*a'.repeat(17)}b"] }`, `${'a'.repeat(200)}.md`, true],
    [`{ "exclude": ["${'{a*,a*}'.repeat(12)}b"] }`, `${'a'.repeat(200)}.md`, true],
  ];
  for (const [settings, name, expected] of cases) {
    it(`${settings}: ${name} ${expected ? 'is' : 'is not'}`, async () => {
      const { workspace } = workspaceWith({ '.role-profiles.json': settings });
      const document = `${ROOT}/${name}`;
      assert.equal(isChecked(document, await workspace.contextFor(document)), expected);
    });
  }
});

function textOf({ service }: Context, code: string, level: number): string | undefined {
  return service.catalogue.skill(code, '9')?.levels.find((known) => known.level === level)?.text;
}
