import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { gitlabSchema } from '../support/report-schemas/gitlab.ts';
import { sarifSchema } from '../support/report-schemas/sarif.ts';
import { assertFits, checkstyle, junit, readXml } from '../support/report-schemas/xml.ts';
import { runCommandLine as run } from './support/command-line.ts';
import { createFolder, removeFolders } from './support/folder.ts';

const ENGINEER = '# Platform lead\n\nITOP-7, ITOP-7 and BUAN Level 4, Testing (TEST) Level 3\n';
/** A name and a title that try to be more than words. */
const HOSTILE_NAME = 'a, b & "c" %0A<b>.md';
const HOSTILE = '# `<script>alert(1)</script>` & "Baker" | ::error::\n\nBUAN ]]> Level 4, ITOP-7\n';

const folderOfAll = () =>
  createFolder({ 'team one/lead.md': ENGINEER, [HOSTILE_NAME]: HOSTILE, 'clean.md': 'ITOP-4\n' });

function assertValid(schema: object, value: unknown): void {
  const validate = new Ajv({ allErrors: true, formats: { 'uri-reference': /^[^\s<>"]*$/ } }).compile(schema);
  assert.ok(validate(value), JSON.stringify(validate.errors, null, 1));
}

describe('the formats of lint', () => {
  afterEach(removeFolders);

  it('sarif: SARIF 2.1.0 with the rules, and addresses below the working directory', async () => {
    const folder = folderOfAll();
    const { out, status } = await run(folder.path, 'lint', '--format', 'sarif');
    assert.equal(status, 1);
    const report = JSON.parse(out) as {
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: {
          ruleId: string;
          ruleIndex: number;
          level: string;
          locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
        }[];
      }[];
    };
    assertValid(sarifSchema, report);
    const { tool, results } = report.runs[0]!;
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.id, ruleId);
    const last = results.find(({ ruleId, level }) => ruleId === 'undefined-level' && level === 'error')!;
    assert.equal(
      decodeURIComponent(last.locations[0]!.physicalLocation.artifactLocation.uri),
      HOSTILE_NAME,
      'a name with any characters',
    );
    assert.deepEqual(results.at(-1)?.locations[0]?.physicalLocation.artifactLocation.uri, 'team%20one/lead.md');
    assertValid(sarifSchema, JSON.parse((await run(folder.path, 'lint', '--format', 'sarif', 'clean.md')).out));
  });

  it('gitlab: a code quality report; each finding has a fingerprint of its own that stays when it moves', async () => {
    const folder = createFolder({ 'team one/lead.md': ENGINEER, 'clean.md': 'ITOP-4\n' });
    const report = async () => {
      const { out } = await run(folder.path, 'lint', '--format', 'gitlab');
      const issues = JSON.parse(out) as { fingerprint: string; location: { path: string; lines: { begin: number } } }[];
      assertValid(gitlabSchema, issues);
      return issues;
    };
    const before = await report();
    assert.equal(before[0]?.location.path, 'team one/lead.md');
    const prints = before.map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(prints).size, before.length);
    folder.write('team one/lead.md', `Our lead.\n\n${ENGINEER}`);
    const after = await report();
    assert.deepEqual(
      after.map(({ fingerprint }) => fingerprint),
      prints,
    );
    assert.equal(after[0]!.location.lines.begin, before[0].location.lines.begin + 2);
    assert.equal((await run(folder.path, 'lint', '--format', 'gitlab', 'clean.md')).out, '[]\n');
  });

  it('junit: a suite for each file; errors and warnings are tests that fail', async () => {
    const folder = folderOfAll();
    const root = readXml((await run(folder.path, 'lint', '--format', 'junit')).out);
    assertFits(root, junit);
    for (const { attributes, children } of root.children) {
      const failed = children.filter((test) => test.children.some(({ name }) => name === 'failure'));
      assert.equal(Number(attributes['tests']), children.length);
      assert.equal(Number(attributes['failures']), failed.length);
    }
    const failures = root.children.map(({ attributes }) => [attributes['name'], attributes['failures']]);
    assert.deepEqual(failures, [
      [HOSTILE_NAME, '2'],
      ['clean.md', '0'],
      ['team one/lead.md', '3'],
    ]);
    assertFits(readXml((await run(createFolder().path, 'lint', '--format', 'junit')).out), junit);
  });

  it('checkstyle: the files with their findings', async () => {
    const folder = folderOfAll();
    const root = readXml((await run(folder.path, 'lint', '--format', 'checkstyle')).out);
    assertFits(root, checkstyle);
    const lead = root.children.find(({ attributes }) => attributes['name'] === 'team one/lead.md');
    assert.deepEqual(
      lead?.children.map(({ attributes }) => [attributes['line'], attributes['severity'], attributes['source']]),
      [
        ['3', 'error', 'role-profiles.undefined-level'],
        ['3', 'error', 'role-profiles.undefined-level'],
        ['3', 'warning', 'role-profiles.retired-skill'],
        ['3', 'info', 'role-profiles.renamed-skill'],
      ],
    );
    assertFits(readXml((await run(createFolder().path, 'lint', '--format', 'checkstyle')).out), checkstyle);
  });

  it('github: one command a finding, and nothing of a document can make another one', async () => {
    const folder = folderOfAll();
    const lines = (await run(folder.path, 'lint', '--format', 'github')).out.trimEnd().split('\n');
    for (const line of lines)
      assert.match(
        line,
        /^::(?:error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[\w-]+::\S/,
      );
    assert.equal(
      lines.at(-4),
      '::error file=team one/lead.md,line=3,endLine=3,col=1,endColumn=7,title=undefined-level::ITOP (Infrastructure operations) has no level 7 in SFIA 9: it is defined at levels 1 to 5.',
    );
    assert.ok(lines[0]?.includes('file=a%2C b & "c" %250A<b>.md,'), lines[0]);
  });

  it('markdown: a summary of figures over one table, also in German', async () => {
    const folder = folderOfAll();
    const { out } = await run(folder.path, 'lint', '--format', 'markdown');
    assert.match(
      out,
      /^## Role profiles: what was found\n\n6 problems in 3 files: 3 errors, 2 warnings and 1 for information\n/,
    );
    const rows = out.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) assert.equal(row.replace(/\\./g, '').split('|').length, 7, row);
    assert.match(out, /\| Error \| team one\/lead.*:3 \| Platform lead \| .* \| `undefined-level` \|/);
    assert.doesNotMatch(out, /<script>/);
    const german = (await run(folder.path, 'lint', '--format', 'markdown', '--language', 'de')).out;
    assert.match(
      german,
      /^## Rollenprofile: was gefunden wurde\n\n6 Befunde in 3 Dateien: 3 Fehler, 2 Warnungen und 1 zur Information\n/,
    );
  });

  it('html: figures on top, findings by role, and nothing from elsewhere', async () => {
    const folder = folderOfAll();
    await run(folder.path, 'lint', '--format', 'html', '--output-file', 'report.html');
    const page = readFileSync(path.join(folder.path, 'report.html'), 'utf8');
    assert.match(
      page,
      /<dt>Files<\/dt><dd>3<\/dd>.*\n.*<dt>Files with findings<\/dt><dd>2<\/dd>.*\n.*<dt>Errors<\/dt><dd>3<\/dd>/,
    );
    assert.ok(page.indexOf('class="figures"') < page.indexOf('<h2>What was found, by role</h2>'));
    assert.match(page, /<h3>Platform lead <small>team one\/lead\.md<\/small><\/h3>/);
    assert.match(page, /<h3>&lt;script&gt;alert\(1\)&lt;\/script&gt; /);
    assert.doesNotMatch(page, /<script|<link|<img|url\(|src=|https?:/i);
    assert.match(page, /@media print/);
    const german = await run(folder.path, 'lint', '--format', 'html', '--language', 'de');
    assert.match(german.out, /<html lang="de">[^]*<dt>Dateien<\/dt>[^]*Außerhalb|nach Rollen/);
    const clean = await run(folder.path, 'lint', '--format', 'html', 'clean.md');
    assert.match(clean.out, /<p>No problems in 1 file\.<\/p>/);
  });
});
