// Starts and stops the VS Code server of code-server.mjs: a workbench over HTTP, its extension host on Node.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeServer } from './code-server.mjs';
import { editorSettings } from './editor-settings.mjs';
import { freePort } from './free-port.mjs';

const STARTS_WITHIN_MS = 60_000;

/**
 * Starts a server that keeps everything it writes in `folder`, with an extension installed where `vsix` names its file.
 * Returns
 * - `authority`: host and port;
 * - `url(workspace, payload)`: the address of a window on that folder, or on none where `workspace` is undefined;
 *   `payload` is VS Code's list of `[key, value]`;
 * - `ended`: a promise of the exit code, for a server that ends by itself;
 * - `stop()`.
 */
export async function startServer(folder, settings = {}, vsix = undefined) {
  const program = path.join(codeServer(), 'out/server-main.js');
  const at = (...names) => path.join(folder, ...names);
  mkdirSync(at('data/User'), { recursive: true });
  mkdirSync(at('home'));
  mkdirSync(at('run'));
  writeFileSync(at('data/User/settings.json'), JSON.stringify({ ...editorSettings, ...settings }, null, 2));

  const port = await freePort();
  const options = {
    host: '127.0.0.1',
    port,
    'telemetry-level': 'off',
    'server-data-dir': folder,
    'user-data-dir': at('data'),
    'extensions-dir': at('extensions'),
  };
  const env = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    HOME: at('home'),
    XDG_CONFIG_HOME: at('home/.config'),
    XDG_CACHE_HOME: at('home/.cache'),
    XDG_DATA_HOME: at('home/.local/share'),
    XDG_RUNTIME_DIR: at('run'),
  };
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  if (vsix !== undefined) {
    const install = [program, '--accept-server-license-terms', ...given, '--install-extension', vsix];
    execFileSync(process.execPath, install, { env, stdio: 'ignore' });
  }
  const flags = [
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-workspace-trust',
    // by which tests inside tell how they ended; a window that has it shows no dialogs
    ...(vsix === undefined ? ['--enable-smoke-test-driver'] : []),
  ];
  const server = spawn(process.execPath, [program, ...flags, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that the extension hosts can be stopped with it
    env,
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = () => {
    try {
      process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  try {
    await started(server);
  } catch (error) {
    stop();
    throw error;
  }

  const authority = `127.0.0.1:${port}`;
  const url = (workspace, payload) =>
    `http://${authority}/?${new URLSearchParams({
      ...(workspace === undefined ? { ew: 'true' } : { folder: workspace }),
      payload: JSON.stringify(payload),
    })}`;
  return { authority, url, ended, stop };
}

function started(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const failed = (why) => reject(new Error(`The VS Code server ${why}. It printed:\n${output}`));
    const timer = setTimeout(() => failed('did not start in time'), STARTS_WITHIN_MS);
    server.once('exit', (code) => failed(`ended with status ${code}`));
    const read = (chunk) => {
      output += chunk;
      if (!output.includes('Extension host agent started')) return;
      clearTimeout(timer);
      resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
  });
}
