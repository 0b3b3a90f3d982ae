import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Workspace } from '../../../server/src/workspace/workspace.ts';
import { ROOT, workspaceWith } from './support.ts';

type Files = Readonly<Record<string, unknown>>;

/** Files by their path below the root: what is no text is written as JSON. */
function written(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, held]) => [name, typeof held === 'string' ? held : JSON.stringify(held)]),
  );
}

const workspaceOf = (files: Files, options?: Parameters<typeof workspaceWith>[1]): Workspace =>
  workspaceWith(written(files), options).workspace;

/** The rules that a document reports, each once. */
async function reported(workspace: Workspace, name: string, text: string): Promise<string[]> {
  const { service, settings } = await workspace.contextFor(`${ROOT}/${name}`);
  return [...new Set(service.check(service.read(text), settings).map(({ rule }) => rule))].sort();
}

/** What is told of the settings: file, line from 1, and the words. */
async function told(workspace: Workspace, name = 'a.md'): Promise<string[]> {
  await workspace.contextFor(`${ROOT}/${name}`);
  return [...(await workspace.problems())].flatMap(([uri, problems]) =>
    problems.map(({ line, message }) => `${uri.slice(ROOT.length + 1)}:${line + 1} ${message}`),
  );
}

const settingsOf = async (files: Files, name = 'a.md', options?: Parameters<typeof workspaceWith>[1]) =>
  (await workspaceOf(files, options).contextFor(`${ROOT}/${name}`)).settings;

describe('settings that extend others', () => {
  it('are put over them, key by key and rule by rule', async () => {
    const settings = await settingsOf({
      '.role-profiles.json': { extends: 'base.json', rules: { 'unknown-skill': 'off' } },
      'base.json': { edition: 8, mostSkills: 4, rules: { 'unknown-skill': 'error', 'missing-level': 'hint' } },
    });
    assert.equal(settings.edition, '8');
    assert.equal(settings.mostSkills, 4);
    assert.deepEqual(settings.rules, { 'unknown-skill': 'off', 'missing-level': 'hint' });
  });

  it('lie over the editor and under the options of the command line', async () => {
    const files = {
      '.role-profiles.json': {
        extends: ['base.json'],
        mostSkills: 3,
        overrides: [{ files: 'old', edition: '6', rules: { 'many-skills': 'hint' } }],
      },
      'base.json': { mostSkills: 2, citationStyle: 'CODE level N', edition: 7 },
    };
    const editorSettings = (): unknown => ({
      mostSkills: 1,
      citationStyle: 'Name (CODE) level N',
      sections: ['Purpose'],
      rules: { 'many-skills': 'error' },
    });
    const above = await settingsOf(files, 'a.md', { editorSettings });
    assert.deepEqual(
      [above.mostSkills, above.citationStyle, above.sections, above.edition, above.rules],
      [3, 'CODE level N', ['Purpose'], '7', { 'many-skills': 'error' }],
    );
    const old = await settingsOf(files, 'old/a.md', { editorSettings });
    assert.deepEqual([old.edition, old.rules], ['6', { 'many-skills': 'hint' }]);
    const over = await settingsOf(files, 'old/a.md', { editorSettings, over: { edition: '5' } });
    assert.deepEqual([over.edition, over.rules], ['5', { 'many-skills': 'hint' }]);
  });

  it('take the later one of several first, and count a file once, where it is reached first', async () => {
    const files = {
      '.role-profiles.json': { extends: ['one.json', 'two.json'] },
      'one.json': { extends: 'base.json', edition: 7 },
      'two.json': { extends: './base.json', mostSkills: 2 },
      'base.json': { edition: 8, mostSkills: 9, dictionary: { codes: ['TOAS'] } },
    };
    const settings = await settingsOf(files);
    assert.deepEqual([settings.edition, settings.mostSkills, settings.dictionary.codes], ['7', 2, ['TOAS']]);
    const swapped = await settingsOf({ ...files, 'two.json': { edition: 6 } });
    assert.equal(swapped.edition, '6');
    assert.deepEqual(await told(workspaceOf(files)), []);
  });

  it('name paths and patterns from the folder of the file that states them', async () => {
    const workspace = workspaceOf({
      'team/.role-profiles.json': { extends: '..\\shared.json' },
      'shared.json': {
        exclude: ['team/drafts'],
        skillsData: 'team/extra.csv',
        overrides: [{ files: 'team\\archive', edition: '8' }],
      },
      'team/extra.csv': 'Code,Skill,Level 2 description\nBRED,Bread baking,Kneads.\n',
      'team/drafts/a.md': '',
    });
    const context = await workspace.contextFor(`${ROOT}/team/archive/a.md`);
    assert.equal(context.settings.edition, '8');
    assert.equal(context.globBase.exclude, ROOT);
    assert.equal(context.service.catalogue.everyEdition('BRED').length, 1);
    assert.deepEqual(await told(workspace, 'team/a.md'), []);
  });

  for (const [length, names] of [
    [1, ['.role-profiles.json']],
    [2, ['.role-profiles.json', 'b.json']],
    [3, ['.role-profiles.json', 'b.json', 'c.json']],
  ] as const) {
    it(`in a circle of ${length} say so, and hold otherwise`, async () => {
      const files = Object.fromEntries(
        names.map((name, i) => [name, `{ "mostSkills": ${i + 2},\n  "extends": "${names[(i + 1) % length]}" }`]),
      );
      assert.equal((await settingsOf(files)).mostSkills, 2);
      const problems = await told(workspaceOf(files));
      assert.equal(problems.length, 1);
      const circle = [...names, names[0]].join(' \u2192 ');
      assert.equal(
        problems[0],
        length === 1
          ? '.role-profiles.json:2 ".role-profiles.json" is this file itself. Take the entry out.'
          : `${names.at(-1)}:2 ".role-profiles.json" leads in a circle: ${circle}. Take one of these entries out.`,
      );
    });
  }

  it('in a circle that the first file is no part of say so at the place that closes it', async () => {
    const files = {
      '.role-profiles.json': { extends: 'b.json' },
      'b.json': { extends: 'c.json' },
      'c.json': { extends: 'b.json', edition: 8 },
    };
    assert.equal((await settingsOf(files)).edition, '8');
    assert.deepEqual(await told(workspaceOf(files)), [
      'c.json:1 "b.json" leads in a circle: b.json \u2192 c.json \u2192 b.json. Take one of these entries out.',
    ]);
  });

  it('may be chained deeply, up to a number that nobody needs', async () => {
    const chain = (length: number): Files => ({
      '.role-profiles.json': { extends: '1.json' },
      ...Object.fromEntries(
        Array.from({ length }, (_, i) => [
          `${i + 1}.json`,
          { extends: `${i + 2}.json`, dictionary: { codes: [`C${i + 1}`] } },
        ]),
      ),
      [`${length + 1}.json`]: { edition: 6 },
    });
    const settings = await settingsOf(chain(60));
    assert.equal(settings.edition, '6');
    assert.equal(settings.dictionary.codes.length, 60);
    assert.deepEqual(await told(workspaceOf(chain(60))), []);
    assert.deepEqual(await told(workspaceOf(chain(150))), [
      '99.json:1 From here on nothing is read: 100 settings files are read before it.',
    ]);
  });

  it('that extend each other in every way are read once each', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `${i}.json`);
    const files = Object.fromEntries(
      names.map((name, i) => [name, { extends: names.slice(i + 1), mostSkills: i + 1 }]),
    );
    const { files: disk, workspace } = workspaceWith(written({ ...files, '.role-profiles.json': { extends: names } }));
    let reads = 0;
    const read = disk.read.bind(disk);
    Object.assign(disk, { read: (uri: string) => ((reads += uri.endsWith('.json') ? 1 : 0), read(uri)) });
    await workspace.contextFor(`${ROOT}/a.md`);
    assert.equal(reads, 13);
  });

  it('tell what cannot be read, at the entry that names it', async () => {
    const workspace = workspaceOf({
      '.role-profiles.json':
        '{\n  "extends": [\n    "gone.json",\n    "team",\n    "",\n    "https://example.org/base.json"\n  ]\n}',
      'team/a.md': '',
    });
    assert.deepEqual(await told(workspace), [
      '.role-profiles.json:3 There is no file "gone.json", so no settings are taken from there.',
      '.role-profiles.json:4 "team" is a folder. Name the settings file in it.',
      '.role-profiles.json:5 This entry is empty. Write the name of a settings file.',
      '.role-profiles.json:6 "https://example.org/base.json" is an address on the web, from where nothing is read. Download the file and name where it lies.',
    ]);
  });

  it('tell what is wrong in the file that they extend in that file', async () => {
    const workspace = workspaceOf({
      '.role-profiles.json': { extends: 'base.json' },
      'base.json': '{ "edition": "8",\n "include": ["nowhere/**"],\n "rules": { "x": "off" } }',
    });
    assert.deepEqual((await told(workspace)).sort(), [
      'base.json:2 "nowhere/**" names nothing: there is no "nowhere" in the folder of these settings.',
      'base.json:3 There is no rule "x".',
    ]);
  });

  it('lead out of the folder only where the user trusts it', async () => {
    for (const trusted of [true, false]) {
      const { files, workspace } = workspaceWith(
        { '.role-profiles.json': '{ "extends": ["../outside.json", "link.json"] }' },
        { trusted: () => trusted },
      );
      files.write('mem://host/outside.json', '{ "edition": "8" }');
      files.write('mem://host/other.json', '{ "mostSkills": 3 }');
      files.link(`${ROOT}/link.json`, 'mem://host/other.json');
      const { settings } = await workspace.contextFor(`${ROOT}/a.md`);
      assert.deepEqual([settings.edition, settings.mostSkills], trusted ? ['8', 3] : ['9', 8]);
      const problems = await told(workspace);
      assert.equal(problems.length, trusted ? 0 : 2);
      for (const problem of problems) assert.match(problem, /leads out of this folder, which you have not trusted/);
    }
  });

  it('are looked at again when an extended file changes, comes or goes', async () => {
    const { files, workspace } = workspaceWith(
      written({ '.role-profiles.json': { extends: ['base.json', 'later.json'] }, 'base.json': { edition: 8 } }),
    );
    const edition = async (): Promise<string> => (await workspace.contextFor(`${ROOT}/a.md`)).settings.edition;
    assert.equal(await edition(), '8');
    const { named } = await workspace.contextFor(`${ROOT}/a.md`);
    assert.deepEqual(named, [`${ROOT}/base.json`, `${ROOT}/later.json`], 'both are to be watched');
    files.write(`${ROOT}/base.json`, '{ "edition": 7 }');
    assert.equal(await workspace.refresh([], [ROOT]), true);
    assert.equal(await edition(), '7');
    files.write(`${ROOT}/later.json`, '{ "edition": 6 }');
    assert.equal(await workspace.refresh([], [ROOT]), true);
    assert.equal(await edition(), '6');
    files.remove(`${ROOT}/later.json`);
    assert.equal(await workspace.refresh([], [ROOT]), true);
    assert.equal(await edition(), '7');
    assert.equal(await workspace.refresh([], [ROOT]), false);
  });

  it('end, and tell each circle, whatever extends what', async () => {
    const names = ['.role-profiles.json', 'b.json', 'c.json', 'd.json'];
    const graph = fc.array(fc.uniqueArray(fc.nat(names.length), { maxLength: 4 }), { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(graph, async (edges) => {
        const file = (i: number): string => names[i] ?? 'gone.json';
        const files = Object.fromEntries(
          names.map((name, i) => [name, { extends: edges[i]!.map(file), dictionary: { codes: [`C${i}`] } }]),
        );
        const reached = new Set<number>();
        const walk = (i: number): void => {
          if (i >= names.length || reached.has(i)) return;
          reached.add(i);
          edges[i]!.forEach(walk);
        };
        walk(0);
        const { dictionary } = await settingsOf(files);
        assert.deepEqual([...dictionary.codes].sort(), [...reached].map((i) => `C${i}`).sort());
        const problems = await told(workspaceOf(files));
        const leadsBack = (from: number, trail: readonly number[]): boolean =>
          edges[from]!.some((to) => to < names.length && (trail.includes(to) || leadsBack(to, [...trail, to])));
        assert.equal(
          problems.some((one) => /circle|itself/.test(one)),
          leadsBack(0, [0]),
        );
        const missing = [...reached].filter((i) => edges[i]!.includes(names.length));
        assert.equal(problems.filter((one) => one.includes('There is no file')).length, missing.length);
      }),
      { numRuns: 200, seed: 15 },
    );
  });
});

describe('overrides', () => {
  const TEXT = '- ITOP-4\n- NTAS-3\n- XQZW-4\n';

  it('hold for the documents that their patterns name; of several the later one wins', async () => {
    const workspace = workspaceOf({
      '.role-profiles.json': {
        rules: { 'unknown-skill': 'error' },
        overrides: [
          { files: ['archive/**', '!archive/kept.md'], rules: { 'unknown-skill': 'off' } },
          { files: 'archive\\new', edition: 8, rules: { 'unknown-skill': 'hint' } },
        ],
      },
    });
    const severityIn = async (name: string): Promise<unknown> =>
      (await workspace.contextFor(`${ROOT}/${name}`)).settings.rules['unknown-skill'];
    assert.equal(await severityIn('a.md'), 'error');
    assert.equal(await severityIn('archive/a.md'), 'off');
    assert.equal(await severityIn('archive/kept.md'), 'error');
    assert.equal(await severityIn('archive/new/a.md'), 'hint');
    assert.equal((await workspace.contextFor(`${ROOT}/archive/new/a.md`)).settings.edition, '8');
    assert.deepEqual(await reported(workspace, 'archive/a.md', TEXT), []);
    assert.deepEqual(await reported(workspace, 'a.md', TEXT), ['unknown-skill']);
  });

  it('of the file itself win over those of the files that it extends, and these over what it states for all', async () => {
    const files = {
      '.role-profiles.json': { extends: 'base.json', edition: 9, overrides: [{ files: 'old/very', edition: 6 }] },
      'base.json': { overrides: [{ files: 'old', edition: 7 }] },
    };
    assert.equal((await settingsOf(files, 'a.md')).edition, '9');
    assert.equal((await settingsOf(files, 'old/a.md')).edition, '7');
    assert.equal((await settingsOf(files, 'old/very/a.md')).edition, '6');
  });

  it('leave documents in one folder with one context, as far as they are named alike', async () => {
    const workspace = workspaceOf({ '.role-profiles.json': { overrides: [{ files: '*-old.md', edition: 8 }] } });
    const [a, b, c, d] = await Promise.all(
      ['a.md', 'b.md', 'c-old.md', 'd-old.md'].map((name) => workspace.contextFor(`${ROOT}/${name}`)),
    );
    assert.equal(a, b);
    assert.equal(c, d);
    assert.notEqual(a, c);
    assert.equal(a!.service, c!.service);
  });

  it('say what is wrong in them at its place', async () => {
    const workspace = workspaceOf({
      '.role-profiles.json': `{ "overrides": [
        { "edition": "8" },
        { "files": [],
          "rules": { "unknown-skil": "off", "missing-level": "loud" } },
        { "files": ["../x/**", ""],
          "edition": "eight",
          "include": [] },
        "archive"
      ] }`,
    });
    assert.deepEqual(await told(workspace), [
      '.role-profiles.json:8 "overrides" is a list of entries, such as [{ "files": ["archive/**"], "edition": "8" }].',
      '.role-profiles.json:2 "files" is missing. Each entry of "overrides" needs it, such as [{ "files": ["archive/**"], "edition": "8" }].',
      '.role-profiles.json:3 "files" is a list of texts, such as ["archive/**"].',
      '.role-profiles.json:4 There is no rule "unknown-skil".',
      '.role-profiles.json:4 "missing-level" is one of "error", "warning", "information", "hint", "off".',
      '.role-profiles.json:7 "overrides" has no "include". It takes "files", "rules", "edition".',
      '.role-profiles.json:6 "edition" is the number of an edition of SFIA, such as 9.',
      '.role-profiles.json:5 "../x/**" leads out of the folder that patterns start in, so it names nothing.',
      '.role-profiles.json:5 This pattern is empty, so it names nothing. Write "**" for everything.',
    ]);
  });
});

describe('the dictionary', () => {
  const LIST =
    '# Baker\n\nYou bake in the house and serve the guests.\n\n- Bread and pastry work (ITOP): Level 4\n- TOAS-3\n- XQZW-2\n- Network support (NTAS): Level 3\n- Problem management (PBMG): Level 3\n';

  it('makes codes and names known that no framework has', async () => {
    assert.deepEqual(await reported(workspaceOf({}), 'a.md', LIST), ['unknown-name', 'unknown-skill']);
    const own = { dictionary: { codes: 'toas', names: ['bread & pastry work'] } };
    const workspace = workspaceOf({ '.role-profiles.json': own });
    const { service, settings } = await workspace.contextFor(`${ROOT}/a.md`);
    const found = service.check(service.read(LIST), settings);
    assert.deepEqual(
      found.map(({ rule, start, end }) => `${rule} ${LIST.slice(start, end)}`),
      ['unknown-skill XQZW'],
    );
  });

  it('lets a code that was retired, and a name that was another one, be ours', async () => {
    const text =
      '- IT infrastructure (ITOP) - Level 4\n- BUAN-4\n- Security administration (PROG) level 4\n- Penetration testing (SCTY) level 4\n';
    const before = await reported(workspaceOf({}), 'a.md', `sfia\n\n${text}`);
    const all = { codes: ['BUAN'], names: ['Security administration', 'IT infrastructure', 'Penetration testing'] };
    const after = await reported(
      workspaceOf({ '.role-profiles.json': { dictionary: all } }),
      'a.md',
      `sfia\n\n${text}`,
    );
    assert.deepEqual(before, ['mismatched-name', 'renamed-skill', 'retired-skill']);
    assert.deepEqual(after, []);
  });

  it('adds up over the files that are extended', async () => {
    const settings = await settingsOf({
      '.role-profiles.json': { extends: 'base.json', dictionary: { codes: ['BBBB', 'AAAA'] } },
      'base.json': { dictionary: { codes: ['AAAA'], names: 'Ours' } },
    });
    assert.deepEqual(settings.dictionary, { codes: ['AAAA', 'BBBB'], names: ['Ours'] });
  });

  it('is heeded at once: what was found before it changed is not remembered', async () => {
    const { files, workspace } = workspaceWith(written({ '.role-profiles.json': {} }));
    const { service, settings } = await workspace.contextFor(`${ROOT}/a.md`);
    const document = service.read('- ITOP-4\n- XQZW-4\n');
    assert.equal(service.check(document, settings).length, 1);
    files.write(`${ROOT}/.role-profiles.json`, '{ "dictionary": { "codes": ["XQZW"] } }');
    assert.equal(await workspace.refresh([], [ROOT]), true);
    const now = await workspace.contextFor(`${ROOT}/a.md`);
    assert.deepEqual(now.service.check(document, now.settings), []);
  });
});

describe('accepted findings', () => {
  const TEXT = '- NTAS-3\n- XQZW-4\n- QWRT-2\n- ITOP-7\n';
  const inFiles = async (accepted: unknown, name = 'a.md'): Promise<string[]> => {
    const workspace = workspaceOf({ '.role-profiles.json': { accepted } });
    const { service, settings } = await workspace.contextFor(`${ROOT}/${name}`);
    return service
      .check(service.read(TEXT), settings)
      .map(({ rule, start, end }) => `${rule} ${TEXT.slice(start, end)}`);
  };
  const ALL = ['unknown-skill XQZW', 'unknown-skill QWRT', 'undefined-level ITOP-7'];

  it('are not reported: of a rule, or of a rule about one skill, here or everywhere', async () => {
    assert.deepEqual(await inFiles([]), ALL);
    assert.deepEqual(await inFiles([{ rule: 'unknown-skill' }]), [ALL[2]]);
    assert.deepEqual(await inFiles([{ rule: 'unknown-skill', code: 'xqzw' }]), [ALL[1], ALL[2]]);
    assert.deepEqual(await inFiles([{ rule: 'undefined-level', code: 'ITOP' }]), [ALL[0], ALL[1]]);
    assert.deepEqual(await inFiles([{ rule: 'undefined-level', code: 'XQZW' }]), ALL);
    const there = [{ rule: 'unknown-skill', files: ['there'] }];
    assert.deepEqual(await inFiles(there), ALL);
    assert.deepEqual(await inFiles(there, 'there/a.md'), [ALL[2]]);
  });

  it('that cannot be understood accept nothing, and say why at their place', async () => {
    for (const [entry, message] of [
      [{ code: 'XQZW' }, /"rule" is missing\. Each entry of "accepted" needs it/],
      [{ rule: 'unknown-skil' }, /There is no rule "unknown-skil"\./],
      [{ rule: 7 }, /There is no rule "7"\./],
      [{ rule: 'unknown-skill', file: 'there' }, /"accepted" has no "file"\. It takes "rule", "code", "files"\./],
      [{ rule: 'unknown-skill', files: 7 }, /"files" is a list of texts/],
      [{ rule: 'unknown-skill', code: 'no code at all!' }, /"no code at all!" cannot be the code of a skill/],
      [{ rule: 'unknown-skill', code: ['XQZW'] }, /cannot be the code of a skill/],
      ['unknown-skill', /"accepted" is a list of entries/],
    ] as const) {
      assert.deepEqual(await inFiles([entry]), ALL, JSON.stringify(entry));
      const text = `{\n "accepted": [\n  ${JSON.stringify(entry)}] }`;
      const problems = await told(workspaceOf({ '.role-profiles.json': text }));
      assert.match(problems.join('\n'), message);
      assert.match(problems[0]!, /^\.role-profiles\.json:3 /);
      assert.equal(problems.length, 1, problems.join('\n'));
    }
  });

  it('about duties and about roles are told by the skill that they speak of', async () => {
    const text = '# Cook\n\n- ITOP-4\n- ITOP-5\n- PROG-4\n- PROG-5\n';
    const accepted = [{ rule: 'conflicting-levels', code: 'PROG' }];
    const workspace = workspaceOf({ '.role-profiles.json': { accepted } });
    const { service, settings } = await workspace.contextFor(`${ROOT}/a.md`);
    const left = service.check(service.read(text), settings).filter(({ rule }) => rule === 'conflicting-levels');
    assert.ok(left.length > 0);
    for (const { message } of left) assert.match(message, /ITOP/);
  });
});

describe('wrong values of the set-up', () => {
  it('are told in one line each, whatever they are', async () => {
    for (const [key, value, message] of [
      ['extends', 7, '"extends" is a list of texts, such as [".role-profiles-shared.json"].'],
      ['extends', { a: 1 }, '"extends" is a list of texts, such as [".role-profiles-shared.json"].'],
      ['overrides', {}, '"overrides" is a list of entries, such as [{ "files": ["archive/**"], "edition": "8" }].'],
      [
        'dictionary',
        ['TOAS'],
        '"dictionary" names what is your own, such as { "codes": ["TOAS"], "names": ["Toast making"] }.',
      ],
      ['dictionary', { codes: [7] }, '"codes" is a list of texts, such as ["TOAS"].'],
      ['dictionary', { code: ['TOAS'] }, '"dictionary" has no "code". It takes "codes", "names".'],
      [
        'dictionary',
        { names: ['a\nb'] },
        '"a\nb" cannot be the name of a skill: a name stands in one line of 1 to 120 characters.',
      ],
      [
        'accepted',
        'unknown-skill',
        '"accepted" is a list of entries, such as [{ "rule": "unknown-skill", "code": "TOAS", "files": ["kitchen/**"] }].',
      ],
    ] as const) {
      const workspace = workspaceOf({ '.role-profiles.json': `{ "edition": 8,\n"${key}": ${JSON.stringify(value)} }` });
      assert.equal((await workspace.contextFor(`${ROOT}/a.md`)).settings.edition, '8');
      assert.deepEqual(await told(workspace), [`.role-profiles.json:2 ${message}`]);
    }
  });

  it('never make reading fail', async () => {
    const json = fc.jsonValue({ maxDepth: 3 });
    const keys = ['extends', 'overrides', 'dictionary', 'accepted'] as const;
    const entry = fc.dictionary(fc.constantFrom('files', 'rules', 'edition', 'rule', 'code', 'codes', 'names'), json);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...keys), fc.oneof(json, entry, fc.array(entry)), async (key, value) => {
        const workspace = workspaceOf({ '.role-profiles.json': { edition: 8, [key]: value } });
        assert.equal((await workspace.contextFor(`${ROOT}/a.md`)).settings.edition, '8');
        await told(workspace);
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});
