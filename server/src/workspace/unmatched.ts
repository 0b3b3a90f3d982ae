/** Patterns of `include` and `exclude` that name nothing that is there: mostly a slip, and otherwise nobody would notice. */
import type { Messages } from '../core/messages/messages.ts';
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
export function createPatternCheck(files: Files, { patterns: say }: Messages): PatternCheck {
  const matched = new Set<string>();
  return {
    async of({ settings, origins, globBase }) {
      const unmatched: EntryProblem[] = [];
      for (const key of PATTERN_KEYS) {
        if (origins.get(key)?.from === 'default') continue;
        const folder = globBase[key];
        const where = origins.get(key)?.from === 'file' ? say.folder.file : say.folder.open;
        for (const [index, pattern] of readPatterns(key, settings[key], folder).entries()) {
          if (!isUsable(pattern) || isPrecaution(pattern, key)) continue;
          const id = `${folder} ${pattern.path}`;
          if (matched.has(id)) continue;
          const why = await whyUnmatched(files, pattern, folder);
          if (why === undefined) matched.add(id);
          else unmatched.push({ key, index, message: inWords(why, settings[key][index]!, where, say) });
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

/** What is not there: a folder or file of a name, or anything that a pattern describes. */
interface Unmatched {
  readonly part?: string;
  /** The part of the pattern that is there; '' where nothing of it is. */
  readonly below: string;
  /** A name that differs in its capitals alone. */
  readonly other?: string | undefined;
}

function inWords(
  { part, below, other }: Unmatched,
  written: string,
  folder: string,
  say: Messages['patterns'],
): string {
  if (part === undefined) return say.noMatch(written, folder);
  return say.missing(written, part, below === '' ? folder : `"${below}"`, other);
}

/** Why a pattern matches nothing; `undefined` when it does, or may. */
async function whyUnmatched(files: Files, pattern: Pattern, folder: string): Promise<Unmatched | undefined> {
  const parts = pattern.path.split('/');
  let at = folder;
  let depth = 0;
  // down to where the pattern has a choice
  for (; depth < parts.length && !/[*?{}]/.test(parts[depth]!); depth += 1) {
    const part = parts[depth]!;
    const names = (await files.list(at)) ?? [];
    const name = names.find((one) => one.normalize('NFC') === part);
    if (name === undefined && /[[\]]/.test(part)) break;
    if (name === undefined) return missing(part, parts.slice(0, depth).join('/'), names);
    at = join(at, name);
  }
  const rest = parts.slice(depth);
  if (rest.every((part) => part === '**')) return undefined;
  const deepest = rest.includes('**') ? Infinity : rest.length;
  if (await hasMatch(files, at, folder, matcherOf(pattern), deepest)) return undefined;
  return { below: '' };
}

function missing(part: string, below: string, names: readonly string[]): Unmatched {
  return { part, below, other: names.find((name) => name.normalize('NFC').toLowerCase() === part.toLowerCase()) };
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
