/** The patterns of `include` and `exclude`, from what people write to what is compared with the path of a document. */
import type { Messages } from '../core/messages/messages.ts';
import { isInside, normalise, pathBelow, resolvePath } from './uris.ts';

export interface Pattern {
  /** With slashes, from the folder on, as it was meant. */
  readonly path: string;
  /** Globs with slashes that start in the folder of the settings; a document that one of them matches is named. */
  readonly globs: readonly string[];
  /** Written with `!` in front: it takes back what the patterns before it name. */
  readonly takesBack: boolean;
}

/** A pattern that can name nothing, and why. */
export interface Unusable {
  readonly problem: (say: Messages['patterns']) => string;
}

/** More characters than a path has, and than anybody writes. */
const MOST_CHARACTERS = 1_000;

export const PATTERN_KEYS = ['include', 'exclude'] as const;
export type PatternKey = (typeof PATTERN_KEYS)[number];

/**
 * Reads a list of patterns, each for itself. Windows writes `archive\\drafts`, people write full paths and folders with
 * brackets in their names: all of these are meant, and none of them is what the syntax of globs says.
 * @param folder the folder that patterns start in
 */
export function readPatterns(key: PatternKey, written: readonly string[], folder: string): (Pattern | Unusable)[] {
  return written.map((pattern, index) => readPattern(pattern, folder, key === 'exclude' && index === 0));
}

/** @param isUnasked true where nothing has been named yet that a `!` could take back */
function readPattern(written: string, folder: string, isUnasked: boolean): Pattern | Unusable {
  const shown = `"${written.length > 60 ? `${written.slice(0, 60)}\u2026` : written}"`;
  if (written.length > MOST_CHARACTERS) {
    return { problem: (say) => say.tooLong(shown) };
  }
  const takesBack = written.trimStart().startsWith('!');
  const bare = written.trim().replace(/^!\s*/, '').replaceAll('\\', '/');
  if (bare === '') return { problem: (say) => say.empty };
  const inside = belowFolder(bare, folder);
  if (inside === undefined) {
    return { problem: (say) => say.leadsOut(shown) };
  }
  if (takesBack && isUnasked) {
    return { problem: (say) => say.takesBackNothing(shown) };
  }
  const path = inside.normalize('NFC');
  // the name of a folder stands for all that is in it: `drafts` is `drafts/**` too
  return { path, globs: path.endsWith('**') ? [path] : [path, `${path}/**`], takesBack };
}

/** A pattern that names one file, whatever marks are in its name. @param path from the folder of the settings on */
export function patternOf(path: string): string {
  // brackets stand for themselves, but not around a "?"
  const bare = /[{}*\\]|^\s|\s$/.test(path) ? path.replace(/[{}[\]*\\]|^\s|\s$/g, '?') : path;
  // what begins with "!" takes back, and what begins as an address is none in this folder
  return /^(?:!|[a-z][a-z0-9+.-]*:)/i.test(bare) ? `./${bare}` : bare;
}

export function isUsable(pattern: Pattern | Unusable): pattern is Pattern {
  return !('problem' in pattern);
}

/** A pattern from the folder on, without `.` and `..`; `undefined` when it leads out of it. */
function belowFolder(pattern: string, folder: string): string | undefined {
  const isFull = /^(?:[a-z][a-z0-9+.-]*:\/|\/\/)/i.test(pattern);
  // `/drafts` starts in the folder as well, unless it is the folder's own full path that somebody has copied
  const full = isFull || pattern.startsWith('/') ? below(folder, resolvePath(folder, pattern)) : undefined;
  if (isFull && full === undefined) return undefined;
  const parts: string[] = [];
  for (const part of (full ?? pattern).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? '**' : parts.join('/');
}

function below(folder: string, uri: string): string | undefined {
  const [top, full] = [normalise(folder), normalise(uri)];
  if (!isInside(full, top)) return undefined;
  return full === top ? '' : pathBelow(top, full);
}
