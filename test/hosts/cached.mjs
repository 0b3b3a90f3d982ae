// Things that take a while to make and are made once.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cache } from './folders.mjs';

/**
 * Returns the folder `.vscode-test/<name>`. If it is not there, or was made by another version of `recipe` (the URL of
 * the module that describes it), `make(folder)` fills it. A folder is made under another name and renamed when it is
 * complete, so that an interrupted run leaves nothing that looks finished.
 */
export function cached(name, recipe, make) {
  const folder = path.join(cache, name);
  const version = createHash('sha256')
    .update(readFileSync(fileURLToPath(recipe)))
    .digest('hex');
  if (isComplete(folder, version)) return folder;

  console.log(`Getting ${name} from npm (once) ...`);
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(path.join(cache, '.staging-'));
  try {
    make(staging);
    writeFileSync(stampOf(staging), version);
    rmSync(folder, { recursive: true, force: true });
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    // Another process may have been quicker.
    if (!isComplete(folder, version)) throw error;
  }
  return folder;
}

const stampOf = (folder) => path.join(folder, '.complete');

function isComplete(folder, version) {
  return existsSync(stampOf(folder)) && readFileSync(stampOf(folder), 'utf8') === version;
}
