// Bundles what ships into dist/, and the tests that run inside VS Code into dist/test/.
//
//   node esbuild.mjs           once
//   node esbuild.mjs --watch   and again after each change
//
// There is one kind of bundle: what is tested is what ships. The source maps stay beside the bundles and out of the package;
// they are attached to each release, to read a stack trace that somebody sends.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { thirdPartyNotices } from './scripts/third-party-notices.mjs';

const shared = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  // not by the name of an engine: for node20 each expression with \p{...} would be made anew wherever it is used
  target: 'es2022',
  minify: true,
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'warning',
  // Skill data and the weights of the level model are part of the bundle: no host has to find a file for them.
  loader: { '.txt': 'text', '.md': 'text', '.json': 'json', '.bin': 'binary' },
};
// the ES modules of a package first: some ship a main that no bundler can follow
const forNode = { ...shared, platform: 'node', mainFields: ['module', 'main'] };
const forBrowser = { ...shared, platform: 'browser' };

/**
 * The programs for Node, by the name of the file in dist/ that starts them. The client starts dist/server.js in a process of its own;
 * other editors start the same file with --stdio.
 */
const PROGRAMS = { server: 'server/src/node.ts', cli: 'server/src/cli.ts' };

/** What site generators import. */
const LIBRARIES = { 'markdown-it': 'server/src/markdown-it/index.ts' };

/** Libraries in the older format of modules call this; an ES module has none. */
const REQUIRE = `import { createRequire as createRequire$ } from 'node:module';
const require = createRequire$(import.meta.url);`;

const bundles = [
  {
    ...forNode,
    entryPoints: ['client/src/node/main.ts'],
    outfile: 'dist/client.js',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...forBrowser,
    entryPoints: ['client/src/browser/main.ts'],
    outfile: 'dist/client-web.js',
    format: 'cjs',
    external: ['vscode'],
  },
  // What views of the client load.
  { ...forBrowser, entryPoints: ['client/src/views/in-page/main.ts'], outfile: 'dist/view.js', format: 'iife' },
  { ...forBrowser, entryPoints: ['client/src/views/in-page/view.css'], outfile: 'dist/view.css' },
  // The programs for Node share what they have in common, and what is imported late is read when it is needed.
  {
    ...forNode,
    entryPoints: { ...PROGRAMS, ...LIBRARIES },
    outdir: 'dist/node',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    banner: { js: REQUIRE },
  },
  { ...forBrowser, entryPoints: ['server/src/browser.ts'], outfile: 'dist/server-web.js', format: 'iife' },
  // The library, for Node and browsers alike: it reads nothing from anywhere. It is in the npm package and not in the extension.
  {
    ...forBrowser,
    entryPoints: { index: 'server/src/library/index.ts' },
    outdir: 'dist/library',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
  },
  // One bundle for the desktop's extension host and for the web worker of the browser's.
  {
    ...forBrowser,
    stdin: { contents: testsInsideVSCode(), resolveDir: 'test/vscode', sourcefile: 'all-suites.js' },
    outfile: 'dist/test/vscode.js',
    format: 'cjs',
    external: ['vscode'],
  },
];

/** The entry of the tests inside VS Code: mocha first, then every suite in test/vscode, then what VS Code calls. */
function testsInsideVSCode() {
  const suites = readdirSync(new URL('test/vscode', import.meta.url)).filter((name) => name.endsWith('.test.ts'));
  return [
    `const { run } = require('./support/mocha.ts');`,
    ...suites.map((name) => `require('./${name}');`),
    `module.exports = { run };`,
  ].join('\n');
}

rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
mkdirSync(new URL('dist', import.meta.url));
mkdirSync(new URL('dist/library', import.meta.url));
copyFileSync(
  new URL('server/src/library/role-profiles.d.ts', import.meta.url),
  new URL('dist/library/index.d.mts', import.meta.url),
);
for (const name of Object.keys(PROGRAMS)) {
  writeFileSync(new URL(`dist/${name}.js`, import.meta.url), `#!/usr/bin/env node\nimport('./node/${name}.mjs');\n`);
}
if (process.argv.includes('--watch')) {
  const contexts = await Promise.all(bundles.map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  try {
    const results = await Promise.all(bundles.map((options) => esbuild.build({ ...options, metafile: true })));
    const shipped = results.filter((_, index) => !bundles[index].outfile?.startsWith('dist/test/'));
    const notices = thirdPartyNotices(
      shipped.map(({ metafile }) => metafile),
      import.meta.dirname,
    );
    writeFileSync(new URL('dist/third-party-notices.txt', import.meta.url), notices);
  } catch (error) {
    if (error.errors === undefined) throw error;
    process.exitCode = 1; // esbuild has printed why
  }
}
