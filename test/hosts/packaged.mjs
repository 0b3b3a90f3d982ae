// The packaged extension: the tests load what users install.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { project } from './folders.mjs';

/** The path of the package that `npm run package` writes. */
export function packageFile() {
  const { name, version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  return path.join(project, `${name}-${version}.vsix`);
}

/** Returns the files of the extension inside the package: path -> bytes. */
export function packagedFiles() {
  const prefix = 'extension/';
  const entries = Object.entries(unzipSync(readFileSync(packageFile())));
  return new Map(
    entries
      .filter(([name]) => name.startsWith(prefix) && !name.endsWith('/'))
      .map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
}

/** Unpacks the extension into `folder`, replacing what is there, and returns `folder`. */
export function unpackPackage(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, bytes] of packagedFiles()) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}
