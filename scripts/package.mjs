// `npm run package`: the .vsix that users install, from a fresh clone on. What ships is put together in a folder first,
// for its README is another one than the repository's. `-- --pre-release` makes one for the channel of early versions.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../test/hosts/folders.mjs';
import { changesPage, extensionPage } from './extension-page.mjs';
import { installIfNeeded } from './install.mjs';
import { runScript } from './run-script.mjs';
import { REPOSITORY, shippedManifest } from './shipped-manifest.mjs';

/** What ships, beside the manifest and the pages of the extension. */
const FILES = [
  'dist/*.js',
  'dist/node/*.mjs',
  'dist/view.css',
  'dist/third-party-notices.txt',
  'client/preview.css',
  'client/l10n/*.json',
  'package.nls*.json',
  'LICENSE',
  'docs/images/activity-bar.svg',
  'docs/images/icon.png',
  'docs/images/{hover,diagnostic}.webp',
  'docs/rules/*.md',
  'docs/level-text.md',
  'docs/skills-data.md',
  'docs/walkthrough/*.md',
  'examples/infrastructure-engineer.md',
  'skills-data/*.schema.json',
  'skills-data/level-model.bin',
  'skills-data/README.md',
];

installIfNeeded();
// Loaded late: these need what installIfNeeded installs.
const { globSync } = await import('tinyglobby');
const { packageFile } = await import('../test/hosts/packaged.mjs');

const built = await runScript('build');
process.exitCode = built.code === 0 ? pack(putTogether()) : built.code;

/** Copies what ships into a folder, and returns that folder. */
function putTogether() {
  const folder = path.join(project, 'dist/extension');
  for (const file of globSync(FILES, { cwd: project })) {
    cpSync(path.join(project, file), path.join(folder, file));
  }
  const manifest = shippedManifest(JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')), REPOSITORY);
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(path.join(folder, 'README.md'), extensionPage(project));
  writeFileSync(path.join(folder, 'CHANGELOG.md'), changesPage(project));
  writeFileSync(path.join(folder, '.vscodeignore'), ''); // all that is here ships
  return folder;
}

/** Packs a folder with VS Code's own tool, and returns its exit status. */
function pack(folder) {
  const tool = path.join(project, 'node_modules/@vscode/vsce/vsce');
  const options = [
    '--no-dependencies',
    '--no-rewrite-relative-links',
    ...(REPOSITORY === '' ? ['--allow-missing-repository'] : []),
    ...(process.argv.includes('--pre-release') ? ['--pre-release'] : []),
  ];
  const { status } = spawnSync(process.execPath, [tool, 'package', ...options, '--out', packageFile()], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status ?? 1;
}
