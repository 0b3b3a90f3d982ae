import assert from 'node:assert/strict';
import type { FileProblem } from '../../../server/src/workspace/problems.ts';
import { join } from '../../../server/src/workspace/uris.ts';
import { isChecked } from '../../../server/src/workspace/workspace.ts';
import { ROOT, workspaceWith } from './support.ts';

const SETTINGS = '.role-profiles.json';

/** Documents of the folder that the tests look into. */
const DOCUMENTS = {
  'lead.md': 'ITOP-4',
  'drafts/d.md': 'ITOP-4',
  'archive/a.md': 'ITOP-4',
  'archive/keep.md': 'ITOP-4',
  'old/deep/o.md': 'ITOP-4',
  'Profiles (2026)/p.md': 'ITOP-4',
  'archive [old]/b.md': 'ITOP-4',
  'HR #1 100%/c.md': 'ITOP-4',
};

/** The documents that are checked with some settings, and what is told of the settings. */
async function outcomeOf(settings: unknown): Promise<{ checked: string[]; told: readonly FileProblem[] }> {
  const { workspace } = workspaceWith({ ...DOCUMENTS, [SETTINGS]: JSON.stringify(settings) });
  const checked: string[] = [];
  for (const name of Object.keys(DOCUMENTS)) {
    const uri = join(ROOT, name);
    if (isChecked(uri, await workspace.contextFor(uri))) checked.push(name);
  }
  return { checked, told: (await workspace.problems()).get(`${ROOT}/${SETTINGS}`) ?? [] };
}

function without(...names: string[]): string[] {
  return Object.keys(DOCUMENTS).filter((name) => !names.includes(name));
}

describe('the patterns of include and exclude', () => {
  const understood: [exclude: string[], checked: string[]][] = [
    [['archive\\**'], without('archive/a.md', 'archive/keep.md')],
    [['drafts\\'], without('drafts/d.md')],
    [['.\\old\\*\\*.md'], without('old/deep/o.md')],
    [['./drafts'], without('drafts/d.md')],
    [['/drafts/**'], without('drafts/d.md')],
    [['drafts//d.md'], without('drafts/d.md')],
    [['old/../drafts/d.md'], without('drafts/d.md')],
    [[' drafts/** '], without('drafts/d.md')],
    [['/project/drafts/**'], without('drafts/d.md')],
    [[`${ROOT}/drafts`], without('drafts/d.md')],
    [['Profiles (2026)'], without('Profiles (2026)/p.md')],
    [['Profiles (2026)/*.md'], without('Profiles (2026)/p.md')],
    [['archive [old]/**'], without('archive [old]/b.md')],
    [['archive [[]old[]]/**'], without('archive [old]/b.md')],
    [['archive \\[old]\\**'], Object.keys(DOCUMENTS)],
    [['HR #1 100%'], without('HR #1 100%/c.md')],
    [['[a-d]*/[ad].md'], without('drafts/d.md', 'archive/a.md')],
    [['{drafts,old}'], without('drafts/d.md', 'old/deep/o.md')],
    [['archive/**', '!archive/keep.md'], without('archive/a.md')],
    [['archive/**', '!archive\\keep.md', 'archive/k*'], without('archive/a.md', 'archive/keep.md')],
    [['.'], []],
    [['**'], []],
  ];
  for (const [exclude, checked] of understood) {
    it(`${JSON.stringify(exclude)} leaves out what was meant`, async () => {
      assert.deepEqual((await outcomeOf({ exclude })).checked, checked);
    });
  }

  it('may take away from everything', async () => {
    const { checked, told } = await outcomeOf({ include: ['!drafts/**', '!old'] });
    assert.deepEqual(checked, without('drafts/d.md', 'old/deep/o.md'));
    assert.deepEqual(told, []);
  });

  const silent: object[] = [
    { exclude: ['**/node_modules/**', '**/*.draft.md', 'drafts'] },
    { exclude: ['archive', '!archive/keep.md'] },
    { include: ['**/*.md'], exclude: ['old/**'] },
    { include: ['Profiles (2026)', 'archive [old]/*.md', '*.md'] },
  ];
  for (const settings of silent) {
    it(`${JSON.stringify(settings)} is in order`, async () => {
      assert.deepEqual((await outcomeOf(settings)).told, []);
    });
  }

  const told: [settings: object, ...messages: RegExp[]][] = [
    [{ exclude: ['C:\\HR\\gone\\**'] }, /^"C:\\HR\\gone\\\*\*" leads out of the folder/],
    [{ exclude: ['../other/**'] }, /leads out of the folder/],
    [{ exclude: ['//server/share/**'] }, /leads out of the folder/],
    [{ exclude: [''] }, /This pattern is empty/],
    [{ exclude: ['!'] }, /This pattern is empty/],
    [{ exclude: ['!drafts/d.md', 'drafts'] }, /none stands before it/],
    [{ exclude: ['a'.repeat(5_000)] }, /longer than any path/],
    [
      { include: ['profils/**'] },
      /^"profils\/\*\*" names nothing: there is no "profils" in the folder of these settings\.$/,
    ],
    [
      { include: ['Drafts/*.md'] },
      /there is no "Drafts" in .*, but there is "drafts": capital and small letters differ\.$/,
    ],
    [{ include: ['old/deep/deeper'] }, /there is no "deeper" in "old\/deep"\.$/],
    [{ include: ['old/*.md'] }, /no file has such a path/],
    [{ include: ['*.markdown', '**/*.mdown'] }, /"\*\.markdown" names nothing/, /"\*\*\/\*\.mdown" names nothing/],
    [{ exclude: ['archive', '!archive/kep.md'] }, /there is no "kep\.md" in "archive"/],
    [{ exclude: ['archive (old)'] }, /there is no "archive \(old\)"/],
  ];
  for (const [settings, ...messages] of told) {
    it(`${JSON.stringify(settings).slice(0, 60)} is told in the settings`, async () => {
      const { told } = await outcomeOf(settings);
      assert.equal(told.length, messages.length, JSON.stringify(told));
      for (const [index, message] of messages.entries()) assert.match(told[index]!.message, message);
    });
  }

  it('are told at their place', async () => {
    const { told } = await outcomeOf({ exclude: ['drafts', 'gone', 'old'] });
    assert.deepEqual(
      told.map(({ severity, line, start, end }) => ({ severity, line, start, end })),
      [{ severity: 'warning', line: 0, start: 21, end: 27 }],
    );
  });

  it('are told of the settings of the editor as well', async () => {
    const { workspace } = workspaceWith(DOCUMENTS, {
      editorSettings: () => ({ exclude: ['gone', 'drafts\\**', '../x'] }),
    });
    const context = await workspace.contextFor(`${ROOT}/lead.md`);
    assert.equal(isChecked(`${ROOT}/drafts/d.md`, context), false);
    assert.deepEqual(await workspace.editorProblems(context), [
      'roleProfiles.exclude: "../x" leads out of the folder that patterns start in, so it names nothing.',
      'roleProfiles.exclude: "gone" names nothing: there is no "gone" in the folder that is open.',
    ]);
  });

  it('are looked for again when something may have changed', async () => {
    const { files, workspace } = workspaceWith({ ...DOCUMENTS, [SETTINGS]: '{ "exclude": ["new/**"] }' });
    await workspace.contextFor(`${ROOT}/lead.md`);
    assert.equal((await workspace.problems()).size, 1);
    files.write(`${ROOT}/new/n.md`, 'ITOP-4');
    assert.equal((await workspace.problems()).size, 0);
    files.remove(`${ROOT}/new/n.md`);
    await workspace.refresh([], [ROOT]);
    assert.equal((await workspace.problems()).size, 1);
  });

  it('are looked for in so many files and no more', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_200 }, (_, i) => [`deep/${i % 50}/${i}.md`, '']));
    const { files, workspace } = workspaceWith({ ...many, [SETTINGS]: '{ "include": ["**/*.mdown"] }' });
    let listed = 0;
    const { list } = files;
    files.list = (uri) => {
      listed += 1;
      return list(uri);
    };
    await workspace.contextFor(`${ROOT}/lead.md`);
    assert.equal((await workspace.problems()).size, 0, 'it may be among those that were not looked at');
    assert.ok(listed < 2_100, `${listed} folders were listed`);
  });

  it('compare addresses in one spelling', async () => {
    const { workspace } = workspaceWith(
      {},
      { rootOf: () => 'file:///c%3A/HR', editorSettings: () => ({ include: ['profiles'] }) },
    );
    const context = await workspace.contextForFolder('file:///c%3A/HR');
    for (const uri of [
      'file:///C:/HR/profiles/lead (draft) [2].md',
      'file:///c%3A/HR/profiles/a.md',
      'vscode-notebook-cell:/c%3A/HR/profiles/a.ipynb#W0',
    ]) {
      assert.equal(isChecked(uri, context), true, uri);
    }
    for (const uri of [
      'file:///C:/HR/other/lead.md',
      'vscode-notebook-cell:/c%3A/HR/other/a.ipynb#W0',
      'untitled:/c%3A/HR/other/new.md',
    ]) {
      assert.equal(isChecked(uri, context), false, uri);
    }
    assert.equal(isChecked('untitled:Untitled-1', context), true, 'what has no place yet is not left out by it');
  });
});
