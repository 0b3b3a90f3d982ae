import { compileGlobs } from './glob.ts';
import type { ResolvedSettings } from './settings.ts';
import { isInside, relativePath } from './uris.ts';

/** Whether a document is to be checked: `include` names it (or is empty) and `exclude` does not. */
export function isIncluded(uri: string, { settings, globBase }: ResolvedSettings): boolean {
  const { include, exclude } = settings;
  return (include.length === 0 || matches(uri, include, globBase.include)) && !matches(uri, exclude, globBase.exclude);
}

function matches(uri: string, globs: readonly string[], base: string): boolean {
  if (globs.length === 0 || !isInside(uri, base)) return false;
  return matcherOf(globs)(relativePath(base, uri));
}

const matchers = new Map<string, (path: string) => boolean>();

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const key = globs.join('\0');
  let matcher = matchers.get(key);
  if (matcher === undefined) {
    if (matchers.size > 50) matchers.clear();
    // A folder's name stands for all that is in it, as people expect: `drafts` is `drafts/**` too.
    const patterns = globs.flatMap((glob) => {
      const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
      return [plain, `${plain}/**`];
    });
    matchers.set(key, (matcher = compileGlobs(patterns, { hidden: true })));
  }
  return matcher;
}
