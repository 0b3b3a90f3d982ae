/** The files of the product itself, for programs on Node. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the product, seen from the one that the bundles for Node lie in (esbuild.mjs). */
const FOLDER = new URL('../../', import.meta.url);

/** Where the pages of the rules lie, as a path. */
export const RULE_PAGES = fileURLToPath(new URL('docs/rules', FOLDER));

/** The bytes of a file by its path in the package; rejects where there is none. */
export function readOwn(path: string): Promise<Uint8Array> {
  return readFile(new URL(path, FOLDER));
}
