// `npm start`: builds the extension, lints the examples in the terminal, and serves VS Code for the Web on them.
//
//   npm start -- --port 4000   on another port
//   npm start -- --no-open     without opening a browser
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { editorSettings } from '../test/hosts/editor-settings.mjs';
import { cache, project } from '../test/hosts/folders.mjs';
import { installIfNeeded } from './install.mjs';
import { runScript } from './run-script.mjs';

const USUAL_PORT = 3000;

const { values: options } = parseArgs({
  options: { port: { type: 'string', default: String(USUAL_PORT) }, 'no-open': { type: 'boolean', default: false } },
});

const wantedPort = Number(options.port);
if (!Number.isInteger(wantedPort) || wantedPort < 0 || wantedPort > 65535) {
  console.error(`--port ${options.port}: a port is a number from 0 to 65535.`);
  process.exit(2);
}

installIfNeeded();
console.log('Building the extension ...');
const built = await runScript('package', { quiet: true });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

console.log('\nThe examples on the command line: node dist/cli.js lint examples\n');
// Its exit status is 1, for the examples hold mistakes.
spawnSync(process.execPath, ['dist/cli.js', 'lint', 'examples'], {
  cwd: project,
  stdio: ['ignore', 'inherit', 'inherit'],
});

const host = await serve(wantedPort);
console.log(`
VS Code with Role Profiles, on the folder examples: ${host.url}
Open a profile, point at ITOP-4, type ITOP- on a new line. Changes stay in the browser's memory: reloading the page
brings back the files as they are on disk.
Ctrl-C ends it.`);
if (!options['no-open'] && hasBrowser()) openBrowser(host.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    host.stop();
    console.log('\nEnded.');
    process.exit(0);
  });
}

/** Serves on `port`, or on any free one if it is taken. */
async function serve(port) {
  // Loaded late: these need what installIfNeeded installs.
  const { unpackPackage } = await import('../test/hosts/packaged.mjs');
  const { startWebHost } = await import('../test/hosts/web-host.mjs');
  const documents = path.join(project, 'examples');
  const shown = readdirSync(documents).find((name) => name.endsWith('.md'));
  const extension = unpackPackage(path.join(cache, 'started'));
  const what = { extension, documents, shown, settings: editorSettings };
  try {
    return await startWebHost({ ...what, port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${port} is taken.`);
    return startWebHost({ ...what, port: 0 });
  }
}

function hasBrowser() {
  if (process.env['CI']) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}

function openBrowser(url) {
  const [command, ...args] = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] }[process.platform] ?? [
    'xdg-open',
    url,
  ];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.once('error', () => {}); // the address is on the terminal
  opener.unref();
}
