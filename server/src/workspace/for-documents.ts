/** Settings that hold for some documents alone: the overrides of settings files, and what they accept in single files. */
import type { Settings } from '../core/settings.ts';
import { mergeSettings } from '../core/settings.ts';
import { createPatternList } from './globs.ts';
import type { ResolvedSettings, Selective } from './settings.ts';
import { noteOrigins } from './settings.ts';
import type { TeamFile } from './team-file.ts';
import { hasPlace } from './uris.ts';

/** In the order in which they are put over the rest: the overrides of the lowest file first. */
function selectiveIn(layers: readonly TeamFile[]): Selective[] {
  return layers.flatMap(({ uri, folder, settings }) => {
    const select = (files: readonly string[], own: Partial<Settings>): Selective => ({
      names: createPatternList('include', files, folder),
      origin: { from: 'file', uri, files },
      settings: own,
    });
    return [
      ...(settings.overrides ?? []).map(({ files, ...own }) => select(files, own)),
      ...(settings.accepted ?? []).flatMap(({ files, ...one }) =>
        files === undefined ? [] : [select(files, { accepted: [one] })],
      ),
    ];
  });
}

interface Made<Held> {
  readonly selective: readonly Selective[];
  /** What holds for some documents, by which of these name them. */
  readonly held: Map<string, Held>;
}

const made = new WeakMap<ResolvedSettings, Made<ResolvedSettings>>();

/**
 * What holds for one document of a folder.
 * @param held what holds for the documents of the folder
 * @returns the same object for all documents that the same overrides name, so that what was made with it serves them all
 */
export function forDocument<Held extends ResolvedSettings>(held: Held, document: string): Held {
  if (held.layers.length === 0 || !hasPlace(document)) return held;
  let known = made.get(held);
  if (known === undefined) made.set(held, (known = { selective: selectiveIn(held.layers), held: new Map() }));
  const named = known.selective.flatMap(({ names }, index) => (names(document) ? [index] : []));
  if (named.length === 0) return held;
  const key = named.join(' ');
  let own = known.held.get(key);
  if (own === undefined) {
    own = putOver(
      held,
      named.map((index) => known.selective[index]!),
    );
    known.held.set(key, own);
  }
  return own as Held;
}

/** The options of the command line stay above all. */
function putOver<Held extends ResolvedSettings>(held: Held, named: readonly Selective[]): Held {
  const origins = new Map(held.origins);
  let { settings } = held;
  for (const { settings: own, origin } of named) {
    settings = mergeSettings(settings, own);
    noteOrigins(origins, own, origin);
  }
  noteOrigins(origins, held.over, { from: 'editor' });
  const own = { ...held, settings: mergeSettings(settings, held.over), origins, applied: named };
  made.set(own, { selective: [], held: new Map() });
  return own;
}
