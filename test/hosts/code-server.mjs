// The VS Code server that the npm package code-server contains: an extension host on Node for machines that cannot
// download VS Code itself. It needs no compiler: the two native modules that matter have stand-ins.
import { copyFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { cached } from './cached.mjs';
import { npm, unpack } from './npm.mjs';

// VS Code 1.100.3, for Node 20 to 24.
const CODE_SERVER = {
  name: 'code-server',
  version: '4.100.3',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  inside: 'lib/vscode',
};

// Finds files in a workspace. Elsewhere than on Linux desktop VS Code can be downloaded.
const RIPGREP = {
  'linux-x64': 'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  'linux-arm64': 'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
};

/** What this host is called in reports. */
export const codeServerTitle = `VS Code server 1.100.3 (code-server ${CODE_SERVER.version})`;

/** Returns the folder of the VS Code server; the first time it is fetched from npm. */
export function codeServer() {
  return cached(`code-server-${CODE_SERVER.version}`, import.meta.url, (folder) => {
    const platform = `${process.platform}-${process.arch}`;
    const ripgrepIntegrity = RIPGREP[platform];
    if (ripgrepIntegrity === undefined) throw new Error(`The VS Code server from npm does not run on ${platform}.`);

    unpack(CODE_SERVER, folder);
    npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], folder);
    const modules = path.join(folder, 'node_modules');
    symlinkSync('node_modules', path.join(folder, 'node_modules.asar'), 'junction');
    standIn('spdlog.cjs', path.join(modules, '@vscode/spdlog/index.js'));
    standIn('native-watchdog.cjs', path.join(modules, 'native-watchdog/index.js'));
    const ripgrep = { name: `@vscode/ripgrep-${platform}`, version: '1.18.0', integrity: ripgrepIntegrity };
    unpack({ ...ripgrep, inside: 'bin' }, path.join(modules, '@vscode/ripgrep/bin'));
  });
}

function standIn(name, target) {
  copyFileSync(path.join(import.meta.dirname, 'stand-ins', name), target);
}
