/** The documents about the product that lie in its folder, for programs on Node. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The folder of the product, seen from the folder that the bundles of Node lie in (esbuild.mjs). */
const FOLDER = new URL('../../', import.meta.url);

/** What the editor shows, and nothing else that may lie there. */
const SHOWN = /^(?:docs\/(?:rules\/[a-z-]+|level-text|skills-data)\.md|skills-data\/framework\.schema\.json)$/;

/** Where the pages of the rules lie, as a path. */
export const RULE_PAGES = fileURLToPath(new URL('docs/rules', FOLDER));

/**
 * A document about the product by its path in the repository, `docs/rules/undefined-level.md`, as far as the editor shows
 * it; `undefined` for any other path.
 */
export async function document(path: string): Promise<string | undefined> {
  if (!SHOWN.test(path)) return undefined;
  try {
    return await readFile(new URL(path, FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}
