import assert from 'node:assert/strict';
import type { MemoryFiles } from '../../../server/src/host/memory-files.ts';
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

  it("has the user's data in every folder, below the workspace's", async () => {
    const { files, workspace } = workspaceWith(
      { 'skills-data/a.txt': textWith('BRED', 'Bread baking', 2, 'Of the workspace.') },
      { userData: 'user:/storage/skills-data', rootOf: (folder) => (folder === 'untitled:/' ? folder : ROOT) },
    );
    files.write('user:/storage/skills-data/mine.txt', textWith('BRED', 'Bread baking', 2, 'Of the user.'));
    files.write('user:/storage/skills-data/more.txt', textWith('CAKE', 'Cake baking', 3, 'Of the user.'));
    const inFolder = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(textOf(inFolder, 'BRED', 2), 'Of the workspace.');
    assert.equal(textOf(inFolder, 'CAKE', 3), 'Of the user.');
    const nowhere = await workspace.contextForFolder('untitled:/');
    assert.equal(textOf(nowhere, 'BRED', 2), 'Of the user.');

    files.remove('user:/storage/skills-data/more.txt');
    await workspace.refresh(['user:/storage/skills-data/more.txt'], [ROOT, 'untitled:/']);
    assert.equal(textOf(await workspace.contextFor(`${ROOT}/a.md`), 'CAKE', 3), undefined);
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
    assert.deepEqual([...(await workspace.problems())], []);
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
    const [[uri, found] = []] = [...(await workspace.problems())];
    assert.equal(uri, `${ROOT}/skills-data/b.csv`);
    assert.deepEqual(
      found?.map(({ id, line }) => [id, line]),
      [['row-without-code', 1]],
    );
  });

  it('go away with the file', async () => {
    const { files, workspace } = workspaceWith({ 'skills-data/b.csv': 'nonsense' });
    await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal((await workspace.problems()).size, 1);
    files.remove(`${ROOT}/skills-data/b.csv`);
    await workspace.refresh([], [ROOT]);
    assert.equal((await workspace.problems()).size, 0);
  });

  it('are told of a link that leads out of the folder, which is not followed', async () => {
    const { files, workspace } = workspaceWith({ 'skills-data/a.txt': textWith('BRED', 'Bread baking', 2, 'Kneads.') });
    files.write('mem://host/secret.txt', textWith('SCRT', 'Secrets', 2, 'Keeps them.'));
    files.link(`${ROOT}/skills-data/link.txt`, 'mem://host/secret.txt');
    const context = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(context.service.catalogue.everyEdition('SCRT').length, 0);
    assert.match((await workspace.problems()).get(`${ROOT}/skills-data/link.txt`)?.[0]?.message ?? '', /leads out/);
  });
});

describe("the team's settings file", () => {
  const encodings: [string, (text: string) => Uint8Array][] = [
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as Notepad calls "Unicode"', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1')],
  ];
  for (const [name, encode] of encodings) {
    it(`may be saved as ${name}`, async () => {
      const { files, workspace } = workspaceWith({ 'Entw\u00fcrfe/a.md': '' });
      files.write(`${ROOT}/.role-profiles.json`, encode('{ "edition": "8",\r\n "exclude": ["Entw\u00fcrfe"] }\r\n'));
      const context = await workspace.contextFor(`${ROOT}/a.md`);
      assert.equal(context.settings.edition, '8');
      assert.equal(isChecked(`${ROOT}/Entw%C3%BCrfe/a.md`, context), false);
      assert.deepEqual([...(await workspace.problems())], []);
    });
  }

  for (const name of ['.role-profiles.json.txt', 'role-profiles.json', '.role-profiles.jsonc', '.Role-Profiles.json']) {
    it(`is told to be named wrongly: ${name}`, async () => {
      const { files, workspace } = workspaceWith({ [`team/${name}`]: '{ "edition": "8" }' });
      const document = `${ROOT}/team/deep/a.md`;
      assert.equal((await workspace.contextFor(document)).settings.edition, '9');
      const [problem, ...others] = (await workspace.problems()).get(`${ROOT}/team/${name}`) ?? [];
      assert.deepEqual(others, []);
      assert.match(problem?.message ?? '', /not read: their file has to be named "\.role-profiles\.json"/);
      files.write(`${ROOT}/team/.role-profiles.json`, '{ "edition": "8" }');
      files.remove(`${ROOT}/team/${name}`);
      await workspace.refresh([], [`${ROOT}/team/deep`]);
      assert.equal((await workspace.contextFor(document)).settings.edition, '8');
      assert.equal((await workspace.problems()).size, 0);
    });
  }

  it('leaves other names alone', async () => {
    const names = [
      'role-profiles.md',
      '.role-profiles',
      'role-profiles.txt',
      'our-role-profiles.json',
      '.role-profiles.json.bak',
    ];
    const { workspace } = workspaceWith(Object.fromEntries(names.map((name) => [name, ''])));
    await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal((await workspace.problems()).size, 0);
  });
});

describe('no setting takes the others away', () => {
  const values: [key: string, value: unknown, told: RegExp][] = [
    ['skillsData', ['//server/share/sfia.xlsx'], /There is no file or folder "\/\/server\/share\/sfia\.xlsx"/],
    ['skillsData', ['\\\\server\\share\\sfia.xlsx'], /There is no file or folder/],
    ['skillsData', ['file:////server/share/x'], /There is no file or folder/],
    ['skillsData', ['\uD800'], /There is no file or folder/],
    ['skillsData', ['my scheme://x'], /There is no file or folder/],
    ['skillsData', [''], /This entry is empty/],
    ['skillsData', ['https://example.org/sfia.xlsx'], /an address on the web, from where nothing is read/],
    ['skillsData', Array.from({ length: 200 }, (_, i) => `gone ${i}`), /"gone 0"/],
    ['exclude', ['['.repeat(900)], /names nothing/],
    ['exclude', ['{'.repeat(900)], /names nothing/],
    ['exclude', ['?'.repeat(50_000)], /longer than any path/],
    ['exclude', ['\uDFFF/**'], /names nothing/],
    ['include', ['**', '\uD800', '%', '#', 'a\0b'], /names nothing/],
  ];
  for (const [key, value, told] of values) {
    it(`${key}: ${JSON.stringify(value).slice(0, 50)}`, async () => {
      const settings = JSON.stringify({ rules: { 'undefined-level': 'hint' }, [key]: value });
      const { workspace } = workspaceWith({ '.role-profiles.json': settings });
      const context = await workspace.contextFor(`${ROOT}/a.md`);
      assert.ok(isChecked(`${ROOT}/a.md`, context));
      const { service } = context;
      const findings = service.check(service.read('ITOP-7'), context.settings);
      assert.deepEqual(
        findings.map(({ rule, severity }) => [rule, severity]),
        [['undefined-level', 'hint']],
      );
      const problems = (await workspace.problems()).get(`${ROOT}/.role-profiles.json`) ?? [];
      assert.match(problems[0]?.message ?? '', told);
      assert.ok(problems.length <= 21, `${problems.length} problems are told`);
    });
  }
});

describe('skill data', () => {
  const PIECE = 'Code,Skill,Level 1 description\nBRED,Bread baking,Bakes.\n';

  it('of a folder is read up to a size of all files together, and the rest is named', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { files, workspace } = workspaceWith(
      Object.fromEntries(names.map((name) => [`skills-data/${name}.csv`, PIECE])),
    );
    const [read, most] = countReads(files);
    makeLarge(files, 12);
    const { data } = await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(data.length, 3);
    assert.deepEqual(read(), ['a.csv', 'b.csv', 'c.csv']);
    assert.equal(most(), 1, 'one after the other');
    const [problem] = (await workspace.problems()).get(`${ROOT}/skills-data`) ?? [];
    assert.equal(
      problem?.message,
      'Not read for skills: d.csv, e.csv, f.csv, since at most 200 files with 40 MB together are read. Is this the right folder?',
    );
  });

  it('that a setting names comes before what lies in the data folder', async () => {
    const { files, workspace } = workspaceWith({
      '.role-profiles.json': '{ "skillsData": ["our.csv"] }',
      'our.csv': PIECE,
      'skills-data/a.csv': PIECE,
      'skills-data/b.csv': PIECE,
    });
    makeLarge(files, 15);
    const { data } = await workspace.contextFor(`${ROOT}/a.md`);
    assert.deepEqual(
      data.map(({ uri }) => uri.slice(ROOT.length)),
      ['/skills-data/a.csv', '/our.csv'],
    );
  });

  it('of two hundred files is enough', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `skills-data/${index}.csv`);
    const { files, workspace } = workspaceWith(Object.fromEntries(names.map((name) => [name, PIECE])));
    const [read] = countReads(files);
    await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(read().length, 200);
    assert.match(
      (await workspace.problems()).get(`${ROOT}/skills-data`)?.[0]?.message ?? '',
      /250 files; only the first 200/,
    );
  });
});

/** Lets every CSV file be of so many megabytes. */
function makeLarge(files: MemoryFiles, megabytes: number): void {
  const { stat } = files;
  files.stat = async (uri) => {
    const own = await stat(uri);
    return own && uri.endsWith('.csv') ? { ...own, size: megabytes * 1024 * 1024 } : own;
  };
}

/** The names of the files that were read, and how many were being read at the same time. */
function countReads(files: MemoryFiles): [read: () => string[], most: () => number] {
  const names: string[] = [];
  let now = 0;
  let most = 0;
  const { read } = files;
  files.read = async (uri) => {
    names.push(uri.split('/').at(-1)!);
    most = Math.max(most, (now += 1));
    const content = await read(uri);
    await new Promise((resolve) => setImmediate(resolve));
    now -= 1;
    return content;
  };
  return [() => names.filter((name) => name.endsWith('.csv')), () => most];
}

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
