/** Puts settings together for one folder, and remembers where each came from: defaults < editor < team's file. */
import type { Messages } from '../core/messages/messages.ts';
import { ruleIds } from '../core/service.ts';
import type { SettingKey, Settings } from '../core/settings.ts';
import { DEFAULT_SETTINGS, mergeSettings, parseSettings, SETTING_KEYS } from '../core/settings.ts';
import type { TeamFile } from './team-file.ts';

export type Origin =
  | { readonly from: 'default' }
  /** The editor's settings; on the command line, its options. */
  | { readonly from: 'editor' }
  | { readonly from: 'file'; readonly uri: string };

export interface ResolvedSettings {
  readonly settings: Settings;
  /** For each key, and for each rule that is set as `rules.<rule>`. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** The folder that the globs in `include` and `exclude` start from. */
  readonly globBase: Readonly<Record<'include' | 'exclude', string>>;
  /** What in the editor's settings could not be used. */
  readonly editorProblems: readonly string[];
}

/**
 * @param editor what the editor holds under `roleProfiles`, not yet trusted
 * @param team the nearest team's file above the document
 * @param root the folder that the editor's paths and globs start from
 */
export function resolveSettings(
  editor: unknown,
  team: TeamFile | undefined,
  root: string,
  messages: Messages,
): ResolvedSettings {
  const stated = parseSettings(editor, ruleIds, messages);
  const origins = new Map<string, Origin>(SETTING_KEYS.map((key) => [key, { from: 'default' }]));
  note(origins, withoutDefaults(stated.settings), { from: 'editor' });
  if (team !== undefined) note(origins, team.settings, { from: 'file', uri: team.uri });
  const base = (key: SettingKey): string => (origins.get(key)?.from === 'file' ? team!.folder : root);
  return {
    settings: mergeSettings(mergeSettings(DEFAULT_SETTINGS, stated.settings), team?.settings ?? {}),
    origins,
    globBase: { include: base('include'), exclude: base('exclude') },
    editorProblems: stated.problems.map(({ path, message }) => `roleProfiles.${path.join('.')}: ${message}`),
  };
}

/** Puts the options of the command line over settings that were put together. */
export function settingsOver(resolved: ResolvedSettings, over: Partial<Settings> | undefined): ResolvedSettings {
  if (over === undefined) return resolved;
  const origins = new Map(resolved.origins);
  note(origins, over, { from: 'editor' });
  return { ...resolved, settings: mergeSettings(resolved.settings, over), origins };
}

function note(origins: Map<string, Origin>, settings: Partial<Settings>, origin: Origin): void {
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
