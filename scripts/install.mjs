// Installs the development tools when they are missing or are not those of the lock file. Needs Node alone.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../test/hosts/folders.mjs';
import { npm } from '../test/hosts/npm.mjs';

// What mocha and eslint need.
const OLDEST_NODE = [20, 19];

/** Makes node_modules fit package-lock.json; quick if it does already. */
export function installIfNeeded() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('=== Install (npm ci)');
  npm(['ci', '--ignore-scripts'], project);
}

function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json');
  const locked = packagesIn('package-lock.json');
  const isAsLocked = ([name, { integrity, version, optional, peer }]) => {
    const found = installed.get(name);
    // Optional packages are often for another platform.
    if (found === undefined) return optional === true || peer === true;
    return found.version === version && found.integrity === integrity;
  };
  return installed.size > 0 && [...locked].every(isAsLocked);
}

/** The packages that a lock file lists; none if there is no such file. */
function packagesIn(name) {
  const file = path.join(project, name);
  if (!existsSync(file)) return new Map();
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(packages).filter(([folder]) => folder !== ''));
}
