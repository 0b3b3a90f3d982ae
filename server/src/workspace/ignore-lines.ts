/** Ignore files, `.gitignore` and our own `.role-profilesignore`: what their lines leave out. */
import { compileGlobs } from './glob.ts';

/** In this order: of several lines that name a file the last one holds. */
export const IGNORE_FILES = ['.gitignore', '.role-profilesignore'] as const;

/** One line of an ignore file. */
export interface IgnoreLine {
  readonly takesBack: boolean;
  readonly foldersOnly: boolean;
  /** @param below the path from the folder of the file on, with slashes */
  matches(below: string, name: string): boolean;
}

/** @param text the content of an ignore file */
export function readIgnoreLines(text: string): readonly IgnoreLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(0, MOST_LINES)
    .flatMap((line) => readLine(line) ?? []);
}

/**
 * Whether the lines of one folder leave a file or folder below it out; `undefined` where they say nothing of it.
 * @param below the path from that folder on, with slashes
 */
export function saidOf(
  lines: readonly IgnoreLine[],
  below: string,
  name: string,
  isFolder: boolean,
): boolean | undefined {
  const last = lines.findLast((line) => (isFolder || !line.foldersOnly) && line.matches(below, name));
  return last && !last.takesBack;
}

/** More lines than any ignore file has. */
const MOST_LINES = 5_000;

/** As Git reads it: `!` takes back, `/` at the end means folders, any other `/` ties it to the folder of the file. */
function readLine(written: string): IgnoreLine | undefined {
  if (written.startsWith('#')) return undefined;
  const trimmed = written.replace(/(?<!\\)\s+$/, '');
  const takesBack = trimmed.startsWith('!');
  const bare = takesBack ? trimmed.slice(1) : trimmed;
  const foldersOnly = bare.endsWith('/');
  const pattern = bare.replace(/\/+$/, '');
  if (pattern === '') return undefined;
  const isTied = pattern.includes('/');
  const matches = isTied ? tied(pattern.replace(/^\//, '')) : untied(pattern);
  return { takesBack, foldersOnly, matches };
}

function tied(pattern: string): IgnoreLine['matches'] {
  if (isPlain(pattern)) return (below) => below === pattern;
  const matches = compileGlobs([withoutBraces(pattern)], { hidden: true });
  return (below) => matches(below);
}

/** Most lines are a name or an ending, which is compared at once. */
function untied(pattern: string): IgnoreLine['matches'] {
  if (isPlain(pattern)) return (_, name) => name === pattern;
  const ending = pattern.slice(1);
  if (pattern.startsWith('*') && isPlain(ending)) return (_, name) => name.endsWith(ending);
  const matches = compileGlobs([withoutBraces(pattern)], { hidden: true });
  return (_, name) => matches(name);
}

function isPlain(pattern: string): boolean {
  return !/[*?[\]{}\\]/.test(pattern);
}

/** Braces are characters like any other here. */
function withoutBraces(pattern: string): string {
  return pattern.replace(/[{}]/g, '\\$&');
}
