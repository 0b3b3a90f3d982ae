/** The language servers to compare with. They come from npm when the bench first runs, into a folder of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cache } from './bundle.ts';

export interface Peer {
  readonly package: string;
  readonly version: string;
  /** The program, relative to the package. */
  readonly program: string;
}

export const yamlServer: Peer = {
  package: 'yaml-language-server',
  version: '1.19.2',
  program: 'bin/yaml-language-server',
};

export const jsonServer: Peer = {
  package: 'vscode-langservers-extracted',
  version: '4.10.0',
  program: 'bin/vscode-json-language-server',
};

/** @returns the path of the peer's program; throws where npm cannot get it */
export function install({ package: name, version, program }: Peer): string {
  const folder = path.join(cache, 'peers', `${name}-${version}`);
  const file = path.join(folder, 'node_modules', name, program);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const npm = process.env['npm_execpath'];
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  execFileSync(
    command,
    [...before, 'install', `${name}@${version}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: command === 'npm' && process.platform === 'win32' },
  );
  return file;
}
