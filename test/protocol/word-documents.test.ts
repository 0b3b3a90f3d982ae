/** Word documents on the command line. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { p, PICTURE, r, style, tbl, tr, wordDocument } from '../support/word/build.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

const ENGINEER = wordDocument(
  p(PICTURE) + p('Engineer', 'Heading1') + tbl(tr('Grade', '7'), tr('Location', 'Leeds')) + p(r('Needs ITOP level 7.')),
);

describe('Word documents on the command line', () => {
  afterEach(removeFolders);

  describe('import', () => {
    it('writes a profile beside the document and says what was lost', async () => {
      const folder = createFolder({ 'hr/Engineer.docx': ENGINEER });
      const { status, out, err } = await run(folder.path, 'import', 'hr/Engineer.docx');
      assert.deepEqual({ status, err }, { status: 0, err: '' });
      assert.equal(
        out,
        `hr/Engineer.docx is now hr/Engineer.md\n  1 picture left out: a profile in Markdown holds words.\n`.replaceAll(
          '/',
          path.sep,
        ),
      );
      assert.equal(
        readFileSync(path.join(folder.path, 'hr/Engineer.md'), 'utf8'),
        '# Engineer\n\n**Grade:** 7\\\n**Location:** Leeds\n\nNeeds ITOP level 7.\n',
      );
    });

    it('replaces no file, unless somebody insists', async () => {
      const folder = createFolder({ 'a.docx': ENGINEER, 'a.md': 'mine\n' });
      const refused = await run(folder.path, 'import', 'a.docx');
      assert.equal(refused.status, 2);
      assert.match(refused.err, /^role-profiles: a\.md: there is such a file already; .*--force/);
      assert.equal(readFileSync(path.join(folder.path, 'a.md'), 'utf8'), 'mine\n');
      assert.equal((await run(folder.path, 'import', 'a.docx', '--output', 'b.md')).status, 0);
      assert.equal((await run(folder.path, 'import', '--force', 'a.docx')).status, 0);
      assert.equal(
        readFileSync(path.join(folder.path, 'a.md'), 'utf8'),
        readFileSync(path.join(folder.path, 'b.md'), 'utf8'),
      );
    });

    it('prints the Markdown where it is asked to, and what was lost apart from it', async () => {
      const folder = createFolder({ 'a.docx': ENGINEER });
      const { status, out, err } = await run(folder.path, '--language', 'de', 'import', 'a.docx', '-o', '-');
      assert.equal(status, 0);
      assert.match(out, /^# Engineer\n/);
      assert.equal(err, '  1 Bild weggelassen: Ein Profil in Markdown besteht aus Wörtern.\n');
      assert.equal(existsSync(path.join(folder.path, 'a.md')), false);
    });

    it('puts fields into the front matter that the template of the organisation has', async () => {
      const folder = createFolder({
        '.git/HEAD': '',
        '.role-profiles/template.md': '---\ngrade:\n---\n# {{title}}\n',
        'roles/it/a.docx': ENGINEER,
      });
      const { out } = await run(folder.path, 'import', 'roles/it/a.docx', '-o', '-');
      assert.match(out, /^---\ngrade: 7\n---\n\n# Engineer\n\n\*\*Location:\*\* Leeds\n/);
    });

    it('tells of each file that cannot be read, and reads the others', async () => {
      const folder = createFolder({ 'a.docx': '%PDF-1.7', 'b.docx': ENGINEER, 'c.doc': '{\\rtf1 x}' });
      const { status, out, err } = await run(folder.path, 'import', 'a.docx', 'nowhere.docx', 'b.docx', 'c.doc');
      assert.equal(status, 2);
      assert.match(out, /^b\.docx is now b\.md\n/);
      const [pdf, nowhere, rtf] = err.split('\n');
      assert.match(pdf!, /^role-profiles: a\.docx: This is a PDF document/);
      assert.equal(nowhere, 'role-profiles: nowhere.docx: no such file or folder');
      assert.match(rtf!, /^role-profiles: c\.doc: This is an RTF document/);
    });

    it('says what is wrong with its options', async () => {
      const { path: cwd } = createFolder();
      for (const wrong of [
        ['import'],
        ['import', 'a.docx', '--frobnicate'],
        ['import', 'a.docx', 'b.docx', '-o', 'c.md'],
        ['import', 'a.docx', '--language', 'xx'],
      ]) {
        const { status, out, err } = await run(cwd, ...wrong);
        assert.deepEqual({ status, out }, { status: 2, out: '' });
        assert.match(err, /^role-profiles: .*\nrole-profiles --help tells more\.\n$/s);
      }
    });
  });

  describe('lint', () => {
    const SKILLS = wordDocument(
      p('Engineer', 'Heading1') +
        p('Skills', 'Heading2') +
        tbl(tr('Skill', 'Level'), tr('Infrastructure operations (ITOP)', '7')),
    );

    it('checks a document that is named, and says where each finding stands', async () => {
      const folder = createFolder({ 'a.docx': SKILLS, 'b.docx': ENGINEER });
      const { status, out } = await run(folder.path, 'lint', 'a.docx', 'b.docx');
      assert.equal(status, 1);
      assert.match(out, /has no level 7 .*\(under "Skills", row 2 of the table, column "Level"\)/);
      assert.match(out, /has no level 7 .*\(under "Engineer"\)/);
      assert.match(out, /in 2 files/);
    });

    it('checks those in folders where it is told to', async () => {
      const folder = createFolder({ 'hr/a.docx': SKILLS, 'hr/b.md': 'ITOP-4\n' });
      assert.deepEqual(await run(folder.path, 'lint', 'hr'), { status: 0, out: 'No problems in 1 file.\n', err: '' });
      assert.match((await run(folder.path, 'lint', '--include-word', 'hr')).out, /in 2 files: 1 error/);
    });

    it('mends nothing in it, and shows no change of it either', async () => {
      const former = wordDocument(p('Tester', 'Heading1') + p('Testing (TEST) Level 3'));
      const folder = createFolder({ 'a.docx': former });
      assert.match((await run(folder.path, 'lint', '--fix', 'a.docx')).out, /renamed-skill\n\n1 problem in 1 file/);
      assert.deepEqual(await run(folder.path, 'lint', '--dry-run', 'a.docx'), { status: 0, out: '', err: '' });
      assert.deepEqual(new Uint8Array(readFileSync(path.join(folder.path, 'a.docx'))), former);
    });

    it('says what cannot be read, and checks the others', async () => {
      const folder = createFolder({ 'a.docx': '%PDF-1.7', 'b.docx': SKILLS });
      const { status, out, err } = await run(folder.path, 'lint', 'a.docx', 'b.docx');
      assert.equal(status, 2);
      assert.match(err, /^role-profiles: a\.docx: This is a PDF document/);
      assert.match(out, /1 problem in 1 file/);
    });
  });

  describe('export', () => {
    const PROFILE =
      '---\ngrade: 7\n---\n\n# Engineer\n\n<!-- role-profiles-disable-file -->\n\nNeeds **ITOP level 4**.\n';

    it('makes a Word document that says the same, without front matter and comments', async () => {
      const folder = createFolder({ 'a.md': PROFILE });
      const { status, out } = await run(folder.path, 'export', 'a.md', '--to', 'docx');
      assert.equal(status, 0);
      assert.match(out, /^a\.md is now a\.docx\n  The front matter is left out\./);
      const back = await run(folder.path, 'import', 'a.docx', '-o', '-');
      assert.equal(back.out, '# Engineer\n\nNeeds **ITOP level 4**.\n');
    });

    it('takes page, header and styles from the document of the organisation, and none of its text', async () => {
      const reference = wordDocument(`${p('Instructions')}<w:sectPr><w:pgSz w:w="12345" w:h="16838"/></w:sectPr>`, {
        styles: style('HouseTitle', 'Title'),
        header: p('Example Ltd'),
      });
      const folder = createFolder({
        '.git/HEAD': '',
        '.role-profiles/reference.docx': reference,
        'roles/a.md': PROFILE,
      });
      assert.equal((await run(folder.path, 'export', 'roles/a.md', '--to', 'docx', '-o', 'a.docx')).status, 0);
      const parts = unzipSync(readFileSync(path.join(folder.path, 'a.docx')));
      const text = new TextDecoder().decode(parts['word/document.xml']);
      assert.match(text, /<w:pStyle w:val="HouseTitle"\/>/);
      assert.match(text, /<w:pgSz w:w="12345"/);
      assert.doesNotMatch(text, /Instructions/);
      assert.match(new TextDecoder().decode(parts['word/header1.xml']), /Example Ltd/);
    });

    it('says so where that document cannot be read, and writes nothing', async () => {
      const folder = createFolder({ '.role-profiles/reference.docx': '{\\rtf1', 'a.md': PROFILE });
      const { status, err } = await run(folder.path, 'export', 'a.md', '--to', 'docx');
      assert.equal(status, 2);
      assert.match(err, /^role-profiles: \.role-profiles\/reference\.docx: This is an RTF document/);
      assert.equal(existsSync(path.join(folder.path, 'a.docx')), false);
    });

    it('makes a page that loads and runs nothing, and one that asks for a printer', async () => {
      const folder = createFolder({ 'a.md': `${PROFILE}\n<script>alert(1)</script> [x](javascript:alert(1))\n` });
      assert.equal((await run(folder.path, 'export', 'a.md', '--to', 'html')).status, 0);
      const page = readFileSync(path.join(folder.path, 'a.html'), 'utf8');
      assert.match(page, /<h1>Engineer<\/h1>\n<p>Needs <strong>ITOP level 4<\/strong>\.<\/p>/);
      assert.doesNotMatch(page, /<script|href|role-profiles-disable/);
      const { out } = await run(folder.path, 'export', 'a.md', '--to', 'pdf', '-o', 'b.html');
      assert.match(out, /choose "Save as PDF" there/);
      assert.match(readFileSync(path.join(folder.path, 'b.html'), 'utf8'), /print\(\)/);
    });

    it('makes a page for a hiring manager: charts below the title, and the definitions on a sheet of their own', async () => {
      const team = '# Team\n\n## Operator\n\n- ITOP-3\n\n## Lead\n\n- ITOP-5\n- PBMG <4>\n';
      const folder = createFolder({ 'a.md': team });
      const { out } = await run(folder.path, 'export', 'a.md', '--to', 'manager', '--definitions');
      assert.match(out, /The definitions are the licensed text of others/);
      const page = readFileSync(path.join(folder.path, 'a.html'), 'utf8');
      const order = [
        '<h1>Team</h1>',
        'Skills of Operator</title>',
        'Skills of Lead</title>',
        '<h2>Operator</h2>',
        '<section class="appendix">',
        '<h2>Definitions</h2>',
      ].map((text) => page.indexOf(text));
      assert.ok(
        order.every((at, index) => at > (order[index - 1] ?? 0)),
        order.join(', '),
      );
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.doesNotMatch(page, /<script|<link|src=|href=|url\(/);
    });

    it('adds the definitions where somebody asks for them, and says whose text they are', async () => {
      const folder = createFolder({ 'a.md': PROFILE });
      const { out } = await run(folder.path, 'export', 'a.md', '--to', 'html', '--definitions');
      assert.match(out, /The definitions are the licensed text of others/);
      assert.match(
        readFileSync(path.join(folder.path, 'a.html'), 'utf8'),
        /<h2>Definitions<\/h2>\n<h3>Infrastructure operations \(ITOP\)<\/h3>/,
      );
    });

    it('says what is wrong with its options, and replaces no file', async () => {
      const folder = createFolder({ 'a.md': PROFILE, 'a.html': 'mine' });
      for (const wrong of [['a.md'], ['a.md', '--to', 'odt'], ['--to', 'docx']]) {
        assert.match((await run(folder.path, 'export', ...wrong)).err, /role-profiles --help tells more/);
      }
      assert.equal((await run(folder.path, 'export', 'a.md', '--to', 'html')).status, 2);
      assert.equal(readFileSync(path.join(folder.path, 'a.html'), 'utf8'), 'mine');
    });
  });
});

function run(cwd: string, ...args: string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}
