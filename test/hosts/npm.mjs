// npm as the one source of everything that the tests need.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cache } from './folders.mjs';

/** Runs npm in `folder`, its output on the terminal. Throws an error that names the command if npm fails. */
export function npm(args, folder) {
  const [command, ...before] = npmCommand();
  try {
    execFileSync(command, [...before, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: npmEnvironment(),
      shell: command === 'npm' && process.platform === 'win32',
    });
  } catch (error) {
    throw new Error(`\`npm ${args.join(' ')}\` failed in ${folder}`, { cause: error });
  }
}

/** How to start npm: the npm that runs this script if there is one, else the one on the PATH. */
export function npmCommand() {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm'];
}

/** The environment for npm: quiet, and with a cache that can be written where the home directory cannot. */
function npmEnvironment() {
  const usual = process.env['npm_config_cache'] ?? path.join(os.homedir(), '.npm');
  return {
    ...process.env,
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    npm_config_loglevel: 'error',
    npm_config_cache: isWritable(usual) ? usual : path.join(cache, 'npm'),
  };
}

/**
 * Unpacks a published package into `folder`, after comparing its tarball with `integrity` (`sha512-...`).
 * `inside` takes only that part of the package.
 */
export function unpack({ name, version, integrity, inside = '' }, folder) {
  mkdirSync(folder, { recursive: true });
  const download = mkdtempSync(path.join(folder, '.download-'));
  npm(['pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', download], download);
  const tarball = path.join(download, readdirSync(download)[0]);

  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is not what was expected: its checksum is ${found}`);

  const top = path.posix.join('package', inside);
  const strip = top.split('/').length;
  execFileSync('tar', ['-xzf', tarball, '-C', folder, `--strip-components=${strip}`, '--exclude=*.map', top]);
  rmSync(download, { recursive: true });
}

function isWritable(folder) {
  try {
    accessSync(existsSync(folder) ? folder : path.dirname(folder), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
