/** Which documents `include` and `exclude` name. */
import type { Messages } from '../core/messages/messages.ts';
import type { EntryProblem } from './entry-problems.ts';
import { compileGlobs } from './glob.ts';
import type { Pattern, PatternKey } from './patterns.ts';
import { isUsable, PATTERN_KEYS, readPatterns } from './patterns.ts';
import type { ResolvedSettings } from './settings.ts';
import { hasPlace, pathBelow } from './uris.ts';

type Matcher = (path: string) => boolean;

/** Whether a document is to be checked: `include` names it (or is empty) and `exclude` does not. */
export function isIncluded(uri: string, resolved: ResolvedSettings): boolean {
  // Patterns are about places. Whoever writes a new profile wants it checked before it has one.
  if (!hasPlace(uri)) return true;
  let selection = selections.get(resolved);
  if (selection === undefined) selections.set(resolved, (selection = createSelection(resolved)));
  return selection(uri);
}

const selections = new WeakMap<ResolvedSettings, Matcher>();

function createSelection({ settings: { include, exclude }, globBase }: ResolvedSettings): Matcher {
  const included = createPatternList('include', include, globBase.include);
  const excluded = createPatternList('exclude', exclude, globBase.exclude);
  return (uri) => (include.length === 0 || included(uri)) && !excluded(uri);
}

/** The patterns that can name nothing, however the folder looks. */
export function unusablePatterns({ settings, globBase }: ResolvedSettings, messages: Messages): EntryProblem[] {
  return PATTERN_KEYS.flatMap((key) =>
    readPatterns(key, settings[key], globBase[key]).flatMap((pattern, index) =>
      isUsable(pattern) ? [] : [{ key, index, message: pattern.problem(messages.patterns) }],
    ),
  );
}

/** Whether a list of patterns names a document. Of several patterns that match, the last one counts. */
export function createPatternList(key: PatternKey, written: readonly string[], folder: string): Matcher {
  const patterns = readPatterns(key, written, folder)
    .filter(isUsable)
    .map((pattern) => ({ ...pattern, matches: matcherOf(pattern) }));
  // a list that only takes away takes away from everything
  const atFirst = key === 'include' && patterns[0]?.takesBack === true;
  return (uri) => {
    const path = pathBelow(folder, uri)?.normalize('NFC');
    if (path === undefined) return false;
    const last = patterns.findLast(({ matches }) => matches(path));
    return last === undefined ? atFirst : !last.takesBack;
  };
}

/** Patterns cost what they and the path are long, whatever they hold. */
export function matcherOf({ globs }: Pattern): Matcher {
  return compileGlobs([...globs], { hidden: true });
}
