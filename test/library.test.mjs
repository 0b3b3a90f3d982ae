// What programs get from npm: the packed file, installed into an empty folder, without a network.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import { project } from './hosts/folders.mjs';

const PAGE = readFileSync(path.join(project, 'docs/library.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code);
const PRINTED = /```text\n([^]*?)```/.exec(PAGE)[1];

describe('the npm package', function () {
  this.timeout(300_000); // npm, several times, on a machine that may be busy
  let folder;
  let packed;

  /** Runs a program in the folder, and returns what it prints; what it ends with is told where it is no 0. */
  const run = (program, ...args) => {
    try {
      return { status: 0, out: execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }) };
    } catch ({ status, stdout, stderr }) {
      return { status, out: stdout + stderr };
    }
  };
  const write = (name, text) => writeFileSync(path.join(folder, name), text);

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'role-profiles-npm-'));
    const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    [packed] = JSON.parse(execFileSync('npm', args, { cwd: project, encoding: 'utf8', stdio: 'pipe' }));
    write('package.json', '{"name":"empty","private":true}');
    const installed = run('npm', 'install', '--offline', '--no-audit', '--no-fund', packed.filename);
    assert.equal(installed.status, 0, installed.out);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the programs, the library and what they read, and nothing else', () => {
    const folders = /^(?:dist\/node\/[\w-]+\.mjs|dist\/library\/[\w-]+\.mjs|docs\/rules\/[a-z-]+\.md)$/;
    const single = packed.files.map((file) => file.path).filter((file) => !folders.test(file));
    assert.deepEqual(single.sort(), [
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/library/index.d.mts',
      'dist/server.js',
      'dist/third-party-notices.txt',
      'docs/level-text.md',
      'docs/library.md',
      'docs/skills-data.md',
      'package.json',
      'skills-data/framework.schema.json',
      'skills-data/level-model.bin',
      'skills-data/settings.de.schema.json',
      'skills-data/settings.schema.json',
    ]);
  });

  it('checks files with npx role-profiles lint', () => {
    write('engineer.md', '# Engineer\n\nSFIA skills: ITOP-7\n');
    const { status, out } = run('npx', '--offline', 'role-profiles', 'lint', 'engineer.md');
    assert.equal(status, 1, out);
    assert.match(out, /ITOP \(Infrastructure operations\) has no level 7 in SFIA 9/);
  });

  it('runs the examples of its page in Node as they stand', () => {
    EXAMPLES.forEach((code, index) => write(`example-${index}.mjs`, code));
    assert.deepEqual(run('node', 'example-0.mjs'), { status: 0, out: PRINTED });
    assert.deepEqual(run('node', 'example-1.mjs'), { status: 0, out: '[]\n' });
  });

  it('runs the first example where there is nothing of Node', async () => {
    write('page.mjs', `export default (async () => {\n${EXAMPLES[0].replace(/^import .*$/m, '')}})();`);
    write(
      'entry.mjs',
      `${/^import .*$/m.exec(EXAMPLES[0])[0]}\nObject.assign(globalThis, { loadCatalogue, createLinter, parseProfile });\n`,
    );
    const { outputFiles } = buildSync({
      stdin: { contents: `import './entry.mjs'; import page from './page.mjs'; end(page);`, resolveDir: folder },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
    });
    const printed = [];
    const log = (...words) =>
      printed.push(words.map((word) => (Array.isArray(word) ? `[ ${word.join(', ')} ]` : word)));
    await new Promise((resolve, reject) => {
      const end = (page) => page.then(resolve, reject);
      vm.runInNewContext(outputFiles[0].text, { TextEncoder, TextDecoder, console: { log }, end });
    });
    assert.equal(printed.map((words) => `${words.join(' ')}\n`).join(''), PRINTED);
  });

  it('offers what it declares, and no more', () => {
    write('names.mjs', `import * as all from 'role-profiles'; console.log(Object.keys(all).sort().join(' '));`);
    const declared = readFileSync(path.join(folder, 'node_modules/role-profiles/dist/library/index.d.mts'), 'utf8');
    const functions = [...declared.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
    assert.deepEqual(functions.sort(), ['createLinter', 'loadCatalogue', 'parseProfile']);
    assert.equal(run('node', 'names.mjs').out, `${functions.join(' ')}\n`);
  });

  it('has types by which a program in TypeScript compiles, and a wrong one does not', () => {
    const compile = (name, code) => {
      write(name, code);
      const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
      const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom'];
      return run('node', tsc, '--ignoreConfig', ...options, name);
    };
    assert.deepEqual(compile('right.mts', EXAMPLES[0]), { status: 0, out: '' });
    assert.match(
      compile('wrong.mts', EXAMPLES[0].replace('createLinter({ catalogue })', 'createLinter({})')).out,
      /'catalogue' is missing/,
    );
  });

  it('judges duties with the model that it is handed, and not without', () => {
    const page = readFileSync(path.join(project, 'docs/rules/mismatched-level-text.md'), 'utf8');
    write('profile.md', /```markdown\n([^]*?)```/.exec(page)[1]);
    const [withModel, without] = [EXAMPLES[1], EXAMPLES[1].replace(/^ *levelModel:.*$/m, '')];
    const finds = (code) => {
      write(
        'judging.mjs',
        code.replace(
          /^console.log.*$/m,
          `const found = linter.lint(await readFile('profile.md', 'utf8'));
console.log(JSON.stringify(found.map(({ rule }) => rule)));`,
        ),
      );
      return JSON.parse(run('node', 'judging.mjs').out);
    };
    assert.deepEqual(finds(withModel), ['mismatched-level-text']);
    assert.deepEqual(finds(without), []);
  });

  it('tells wrong calls and wrong settings in words, in German too', () => {
    write(
      'wrong.mjs',
      `import { createLinter, loadCatalogue } from 'role-profiles';
const catalogue = await loadCatalogue({ files: [{ name: 'our.json', content: '{' }], language: 'de' });
const told = (call) => { try { call(); } catch (error) { return error.message; } };
const linter = createLinter({ catalogue, language: 'de', settings: { rules: { nope: 'off' } } });
console.log(JSON.stringify([
  catalogue.problems.map(({ file }) => file), linter.problems, linter.lint('SFIA: ITOP-7')[0].message,
  told(() => linter.lint(7)), told(() => createLinter()), told(() => createLinter({ catalogue, language: 'xx' })),
  told(() => createLinter({ catalogue, levelModel: new Uint8Array(200) })),
]));`,
    );
    assert.deepEqual(JSON.parse(run('node', 'wrong.mjs').out), [
      ['our.json'],
      ['rules.nope: Eine Regel „nope“ gibt es nicht.'],
      'ITOP (Infrastructure operations) hat in SFIA 9 keine Stufe 7. Der Skill ist auf den Stufen 1 bis 5 definiert.',
      'role-profiles: the text of the profile has to be a string.',
      'role-profiles: the catalogue has to be what `await loadCatalogue()` returns.',
      "role-profiles: the language has to be 'en' or 'de'.",
      'role-profiles: `levelModel` has to be the bytes of level-model.bin, as a Uint8Array.',
    ]);
  });
});
