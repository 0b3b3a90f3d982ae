/**
 * Puts settings together for one folder, and remembers where each came from: defaults < editor < the files that the team's
 * file extends < the team's file < what these files override for single documents < options of the command line.
 */
import type { Messages } from '../core/messages/messages.ts';
import { ruleIds } from '../core/service.ts';
import type { SettingKey, Settings } from '../core/settings.ts';
import { DEFAULT_SETTINGS, mergeSettings, parseSettings, SETTING_KEYS } from '../core/settings.ts';
import type { TeamFile } from './team-file.ts';

export type Origin =
  | { readonly from: 'default' }
  /** The editor's settings; on the command line, its options. */
  | { readonly from: 'editor' }
  /** With `files`, an override of that file for these patterns. */
  | { readonly from: 'file'; readonly uri: string; readonly files?: readonly string[] };

/** What is put over the settings of a folder for the documents that it names. */
export interface Selective {
  names(document: string): boolean;
  readonly origin: Origin;
  readonly settings: Partial<Settings>;
}

export interface ResolvedSettings {
  readonly settings: Settings;
  /** For each key, and for each rule that is set as `rules.<rule>`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** The folder that the globs in `include` and `exclude` start from. */
  readonly globBase: Readonly<Record<'include' | 'exclude', string>>;
  /** What in the editor's settings could not be used. */
  readonly editorProblems: readonly string[];
  /** The team's file, behind those that it extends; none where the team has none. `forDocument` takes from them what holds for a single document. */
  readonly layers: readonly TeamFile[];
  /** What is put over the rest for this document alone; nothing in what holds for a folder. */
  readonly applied: readonly Selective[];
  /** What holds over all of it. */
  readonly over: Partial<Settings>;
}

/**
 * @param editor what the editor holds under `roleProfiles`, not yet trusted
 * @param layers the nearest team's file above the document, behind those that it extends
 * @param root the folder that the editor's paths and globs start from
 * @param over the options of the command line
 */
export function resolveSettings(
  editor: unknown,
  layers: readonly TeamFile[],
  root: string,
  messages: Messages,
  over: Partial<Settings> = {},
): ResolvedSettings {
  const stated = parseSettings(editor, ruleIds, messages);
  const origins = new Map<string, Origin>(SETTING_KEYS.map((key) => [key, { from: 'default' }]));
  noteOrigins(origins, withoutDefaults(stated.settings), { from: 'editor' });
  let settings = mergeSettings(DEFAULT_SETTINGS, stated.settings);
  for (const file of layers) {
    const own = everywhere(file);
    settings = mergeSettings(settings, own);
    noteOrigins(origins, own, { from: 'file', uri: file.uri });
  }
  const globBase = {
    include: folderOf('include', origins, layers, root),
    exclude: folderOf('exclude', origins, layers, root),
  };
  noteOrigins(origins, over, { from: 'editor' });
  return {
    settings: mergeSettings(settings, over),
    origins,
    globBase,
    editorProblems: stated.problems.map(({ path, message }) => `roleProfiles.${path.join('.')}: ${message}`),
    layers,
    applied: [],
    over,
  };
}

/** The file that states a setting; `undefined` for what no file states. */
export function statedIn(
  key: SettingKey,
  origins: ReadonlyMap<string, Origin>,
  layers: readonly TeamFile[],
): TeamFile | undefined {
  const origin = origins.get(key);
  return origin?.from === 'file' ? layers.find(({ uri }) => uri === origin.uri) : undefined;
}

function folderOf(
  key: SettingKey,
  origins: ReadonlyMap<string, Origin>,
  layers: readonly TeamFile[],
  root: string,
): string {
  return statedIn(key, origins, layers)?.folder ?? root;
}

/** What a file states for all documents. */
function everywhere({
  settings: { extends: _files, overrides: _some, accepted, ...rest },
}: TeamFile): Partial<Settings> {
  if (accepted === undefined) return rest;
  return { ...rest, accepted: accepted.filter(({ files }) => files === undefined) };
}

export function noteOrigins(origins: Map<string, Origin>, settings: Partial<Settings>, origin: Origin): void {
  for (const key of Object.keys(settings)) origins.set(key, origin);
  for (const rule of Object.keys(settings.rules ?? {})) origins.set(`rules.${rule}`, origin);
}

/** Editors send every setting, those that nobody has touched too. */
function withoutDefaults(settings: Partial<Settings>): Partial<Settings> {
  const touched = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as SettingKey]),
  );
  return Object.fromEntries(touched);
}
