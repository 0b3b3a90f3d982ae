/** Patterns of `include` and `exclude` that name nothing that is there: mostly a slip, and otherwise nobody would notice. */
import type { Files } from '../host/files.ts';
import { matcherOf } from './globs.ts';
import type { EntryProblem } from './entry-problems.ts';
import type { Pattern, PatternKey } from './patterns.ts';
import { isUsable, PATTERN_KEYS, readPatterns } from './patterns.ts';
import type { ResolvedSettings } from './settings.ts';
import { join, pathBelow } from './uris.ts';

export interface PatternCheck {
  /** The patterns that match nothing. Those that might match in a folder too large to look through are not among them. */
  of(resolved: ResolvedSettings): Promise<readonly EntryProblem[]>;
  /** Looks for all of them again from now on: what was there may be gone. */
  forget(): void;
}

/** Names that are looked at for one pattern before it is given the benefit of the doubt. */
const MOST_NAMES = 2_000;

/** Folders that hold very many files and nobody's documents. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Remembers the patterns that have matched; the others are looked for each time. */
export function createPatternCheck(files: Files): PatternCheck {
  const matched = new Set<string>();
  return {
    async of({ settings, origins, globBase }) {
      const unmatched: EntryProblem[] = [];
      for (const key of PATTERN_KEYS) {
        if (origins.get(key)?.from === 'default') continue;
        const folder = globBase[key];
        const where = origins.get(key)?.from === 'file' ? 'the folder of these settings' : 'the folder that is open';
        for (const [index, pattern] of readPatterns(key, settings[key], folder).entries()) {
          if (!isUsable(pattern) || isPrecaution(pattern, key)) continue;
          const id = `${folder} ${pattern.path}`;
          if (matched.has(id)) continue;
          const reason = await whyUnmatched(files, pattern, folder, where);
          if (reason === undefined) matched.add(id);
          else unmatched.push({ key, index, message: `"${settings[key][index]!}" names nothing: ${reason}` });
        }
      }
      return unmatched;
    },
    forget: () => matched.clear(),
  };
}

// A pattern for any depth in `exclude` says where something might turn up one day.
function isPrecaution({ path }: Pattern, key: PatternKey): boolean {
  return key === 'exclude' && path.startsWith('**');
}

/** Why a pattern matches nothing, in words; `undefined` when it does, or may. */
async function whyUnmatched(
  files: Files,
  pattern: Pattern,
  folder: string,
  where: string,
): Promise<string | undefined> {
  const parts = pattern.path.split('/');
  let at = folder;
  let depth = 0;
  // down to where the pattern has a choice
  for (; depth < parts.length && !/[*?{}]/.test(parts[depth]!); depth += 1) {
    const part = parts[depth]!;
    const names = (await files.list(at)) ?? [];
    const name = names.find((one) => one.normalize('NFC') === part);
    if (name === undefined && /[[\]]/.test(part)) break;
    if (name === undefined) return missing(part, depth === 0 ? where : `"${parts.slice(0, depth).join('/')}"`, names);
    at = join(at, name);
  }
  const rest = parts.slice(depth);
  if (rest.every((part) => part === '**')) return undefined;
  const deepest = rest.includes('**') ? Infinity : rest.length;
  if (await hasMatch(files, at, folder, matcherOf(pattern), deepest)) return undefined;
  return `no file has such a path. Patterns start in ${where}; "**" stands for folders at any depth.`;
}

function missing(part: string, where: string, names: readonly string[]): string {
  const other = names.find((name) => name.normalize('NFC').toLowerCase() === part.toLowerCase());
  const but = other === undefined ? '' : `, but there is "${other}": capital and small letters differ`;
  return `there is no "${part}" in ${where}${but}.`;
}

async function hasMatch(
  files: Files,
  start: string,
  folder: string,
  matches: (path: string) => boolean,
  deepest: number,
): Promise<boolean> {
  let left = MOST_NAMES;
  const look = async (at: string, depth: number): Promise<boolean> => {
    for (const name of (await files.list(at)) ?? []) {
      if ((left -= 1) < 0) return true;
      if (PASSED_OVER.has(name)) continue;
      const child = join(at, name);
      if (matches((pathBelow(folder, child) ?? '').normalize('NFC'))) return true;
      if (depth < deepest && (await look(child, depth + 1))) return true;
    }
    return false;
  };
  return look(start, 1);
}
