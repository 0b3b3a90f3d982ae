// What users download: these files and no other.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { project } from './hosts/folders.mjs';
import { packageFile, packagedFiles } from './hosts/packaged.mjs';

/** What the programs for Node share, or read when they need it; esbuild gives the names. */
const SHARED_CHUNK = /^dist\/node\/[a-z-]+-[A-Z0-9]{8}\.mjs$/;

describe('the package', () => {
  it('holds the bundles, the documents for users and nothing else', () => {
    const rulePages = readdirSync(path.join(project, 'docs/rules')).map((name) => `docs/rules/${name}`);
    const walkthrough = readdirSync(path.join(project, 'docs/walkthrough')).map((name) => `docs/walkthrough/${name}`);
    const expected = [
      'LICENSE.txt', // vsce renames LICENSE
      'changelog.md',
      'client/l10n/bundle.l10n.de.json',
      'client/preview.css',
      'dist/cli.js',
      'dist/client-web.js',
      'dist/client.js',
      'dist/node/cli.mjs',
      'dist/node/markdown-it.mjs',
      'dist/node/server.mjs',
      'dist/server-web.js',
      'dist/server.js',
      'dist/third-party-notices.txt',
      'dist/view.css',
      'dist/view.js',
      'docs/level-text.md',
      'docs/skills-data.md',
      'package.json',
      'package.nls.de.json',
      'package.nls.json',
      'readme.md',
      'skills-data/README.md',
      'skills-data/framework.schema.json',
      'skills-data/level-model.bin',
      'skills-data/settings.schema.json',
      'skills-data/settings.de.schema.json',
      'docs/images/activity-bar.svg',
      'docs/images/diagnostic.webp',
      'docs/images/hover.webp',
      'docs/images/icon.png',
      'examples/infrastructure-engineer.md',
      ...walkthrough,
      ...rulePages,
    ];
    const files = [...packagedFiles().keys()].filter((name) => !SHARED_CHUNK.test(name));
    assert.deepEqual(files.sort(), expected.sort());
  });

  it('is smaller than 1.5 MB', () => {
    assert.ok(statSync(packageFile()).size < 1_500_000);
  });

  it('carries the licence of each library in it, of those too that one brings along in its own files', () => {
    const notices = new TextDecoder().decode(packagedFiles().get('dist/third-party-notices.txt'));
    for (const name of ['vscode-languageclient', 'yaml', 'vscode-uri', 'path-browserify'])
      assert.match(notices, new RegExp(`^${name} \\d[^]*?copyright`, 'im'));
    assert.ok(!notices.includes('holds no text of its licence'));
  });

  it('contains every file that package.json names', () => {
    const files = packagedFiles();
    const { main, browser, bin, icon, contributes } = JSON.parse(
      readFileSync(path.join(project, 'package.json'), 'utf8'),
    );
    const steps = contributes.walkthroughs.flatMap((one) => one.steps.map(({ media }) => media.markdown));
    for (const file of [...steps, main, browser, ...Object.values(bin), icon].filter((name) => name !== undefined)) {
      assert.ok(files.has(path.posix.normalize(file)), `${file} is not in the package`);
    }
  });

  it('shows a page of the extension whose pictures are in it and whose links lead to places in it', () => {
    const page = new TextDecoder().decode(packagedFiles().get('readme.md'));
    const places = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const targets = [...withoutCode(page).matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)/g)];
    for (const [all, isPicture, target] of targets) {
      if (isPicture === '!') assert.match(target, /^data:image\/webp;base64,/);
      else assert.ok(/^https:/.test(target) || places.has(target.slice(1)), all);
    }
    assert.ok(targets.some(([, isPicture]) => isPicture === '!'));
    assert.ok(places.has('docs-rules-undefined-level') && places.has('docs-skills-data'));
  });

  it('tells what has changed without links, for they would lead nowhere from there', () => {
    const page = withoutCode(new TextDecoder().decode(packagedFiles().get('changelog.md')));
    assert.match(page, /^# Changelog/);
    assert.deepEqual([...page.matchAll(/\]\((?!https?:)[^)]*\)/g)].map(String), []);
  });

  it('holds documents whose links lead to files of the package', () => {
    const files = packagedFiles();
    const documents = [...files].filter(([name]) => name.endsWith('.md') && name.includes('/'));
    assert.ok(documents.length > 15);
    for (const [name, bytes] of documents) {
      const text = withoutCode(new TextDecoder().decode(bytes));
      for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)) {
        assert.ok(files.has(path.posix.join(path.posix.dirname(name), target)), `${target} in ${name}`);
      }
    }
  });
});

function withoutCode(markdown) {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}
