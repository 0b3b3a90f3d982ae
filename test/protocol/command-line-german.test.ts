/** The command line in German: what it says, says of itself and fails with, beside what it says in English. */
import assert from 'node:assert/strict';
import { runCommandLine as run } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const PROFILE = `# Engineer

SFIA level 5

- ITOP-7
- TEST 1

## Duties

- Runs the servers.
`;

describe('the command line in German', () => {
  afterEach(removeFolders);

  const files = {
    'a.md': PROFILE,
    'b.md': '# Operator\n\n- ITOP-3\n\n# Second\n\n- ITOP-4\n',
    'empty.md': '# Nothing\n',
    'notes.txt': 'x',
    'c.mdx': '# C\n',
    'house.csv': 'Code,Name,Level,Description\nBRED,Bread baking,1,Bakes.\n,Nameless,2,Rests.\n',
    '.role-profiles.json': '{ "editon": "9" }',
  };

  /** What English says and German must not: each line that holds a sentence of the command line's own. */
  const SAME = [
    ['lint', 'a.md'],
    ['lint', 'empty.md'],
    ['lint', '.'],
    ['lint', 'a.md', '--fail-level', 'grave'],
    ['lint', 'notes.txt'],
    ['lint', 'none/*.md'],
    ['lint', 'a.md', '--max-file-size', '1'],
    ['lint', 'a.md', '--baseline', 'gone.json'],
    ['lint', 'a.md', '--nonsense'],
    ['lint', 'a.md', '--format'],
    ['lint', 'a.md', '--fix=yes'],
    ['lint', 'a.md', '--format', '--fix'],
    ['lint', 'a.md', '--rule', 'undefined=hint'],
    ['inspect', 'a.md'],
    ['inspect', 'a.md', '--explain', '5'],
    ['inspect', 'a.md', '--explain', '500'],
    ['levels', 'a.md'],
    ['levels', 'empty.md'],
    ['data', 'house.csv'],
    ['config', 'a.md'],
    ['config', 'gone.md'],
    ['diff', 'a.md', 'b.md'],
    ['diff', 'a.md'],
    ['diff', 'a.md@HEAD', 'a.md'],
    ['chart', 'empty.md'],
    ['stats', '.'],
    ['matrix', '.', '--format', 'xlsx'],
    ['export', 'a.md', '--to', 'odt'],
    ['import', 'a.md'],
    ['nothing'],
    [],
    ['--help'],
  ];

  let sentences = 0;
  for (const args of SAME) {
    it(`says nothing in English, asked for "${args.join(' ')}"`, async () => {
      const folder = createFolder(files);
      const [english, german] = await Promise.all([
        run(folder.path, ...args),
        run(folder.path, ...args, '--language=de'),
      ]);
      assert.equal(german.status, english.status);
      const said = sentencesIn(english.out + english.err);
      sentences += said.length;
      const own = new Set(sentencesIn(german.out + german.err));
      assert.deepEqual(
        said.filter((line) => own.has(line)),
        [],
      );
    });
  }

  it('was asked for many sentences', () => {
    assert.ok(sentences > 30, `${sentences} sentences were looked at`);
  });

  it('reads well', async () => {
    const folder = createFolder(files);
    const german = (...args: string[]) => run(folder.path, ...args, '--language', 'de');
    assert.match((await german('lint', 'a.md')).out, / {2}Fehler .*keine Stufe 7/);
    assert.match((await german('lint', 'empty.md')).out, /^Keine Befunde in 1 Datei\.$/m);
    assert.match((await german('inspect', 'a.md', '--explain', '500')).err, /eine Zeile 500 gibt es nicht; es sind 11/);
    assert.match((await german('lint', 'a.md', '--nonsense')).err, /eine Option --nonsense gibt es nicht/);
    assert.match(
      (await german('lint', 'gone.md')).err,
      /gone\.md: eine solche Datei oder einen solchen Ordner gibt es/,
    );
    assert.match((await german('diff', 'a.md', 'b.md')).err, /darin sind 2 Rollen beschrieben; .*„Operator“, „Second“/);
    assert.match((await german('--help')).out, /^ {2}role-profiles lint \[Pfade oder Muster\.\.\.\] +berichten/m);
  });
});

/** Lines with three words in a row: prose, and no data. Names of skills and definitions stay as the data has them. */
function sentencesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => /(?:\p{L}{2,}[ ,;:]+){2}\p{L}/u.test(line) && !/^\S+: /.test(line.replace(/^role-profiles: /, 'x ')),
    )
    .filter((line) => !line.includes('Infrastructure operations') && !line.endsWith(': text, json'));
}
