// What users download: these files and no other.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { project } from './hosts/folders.mjs';
import { packagedFiles } from './hosts/packaged.mjs';

describe('the package', () => {
  it('holds the bundles, the documents for users and nothing else', () => {
    const rulePages = readdirSync(path.join(project, 'docs/rules')).map((name) => `docs/rules/${name}`);
    const expected = [
      'LICENSE.txt', // vsce renames LICENSE
      'changelog.md',
      'dist/cli.js',
      'dist/client-web.js',
      'dist/client.js',
      'dist/server-web.js',
      'dist/server.js',
      'dist/third-party-notices.txt',
      'docs/level-text.md',
      'docs/skills-data.md',
      'package.json',
      'readme.md',
      'skills-data/README.md',
      'skills-data/framework.schema.json',
      'skills-data/settings.schema.json',
      ...picturesOfTheReadme(),
      ...rulePages,
    ];
    assert.deepEqual([...packagedFiles().keys()].sort(), expected.sort());
  });

  it('contains every file that package.json names', () => {
    const files = packagedFiles();
    const { main, browser, bin, icon } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
    for (const file of [main, browser, ...Object.values(bin), icon].filter((name) => name !== undefined)) {
      assert.ok(files.has(path.posix.normalize(file)), `${file} is not in the package`);
    }
  });
});

function picturesOfTheReadme() {
  const readme = readFileSync(path.join(project, 'README.md'), 'utf8');
  return [...new Set([...readme.matchAll(/docs\/images\/[\w.-]+/g)].map(([name]) => name))];
}
