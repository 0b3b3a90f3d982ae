/** The settings in force with the place that each came from, for `role-profiles config` and the status item. */
import type { SettingInForce } from '../../shared/protocol.ts';
import type { SettingKey } from '../core/settings.ts';
import { SETTING_KEYS } from '../core/settings.ts';
import type { Origin, ResolvedSettings } from './settings.ts';
import type { TeamFile } from './team-file.ts';

/** What adds up, such as words of one's own, is told as each file states it. */
export function settingsInForce(resolved: ResolvedSettings): SettingInForce[] {
  const { settings, origins, layers } = resolved;
  const one = (key: string, value: unknown): SettingInForce => ({
    key,
    value,
    ...placeOf(origins.get(key) ?? { from: 'default' }, layers),
  });
  const single = SETTING_KEYS.flatMap((key: SettingKey) => {
    if (key !== 'rules') return [one(key, settings[key])];
    const rules = Object.entries(settings.rules);
    return rules.length === 0 ? [one(key, {})] : rules.map(([rule, value]) => one(`rules.${rule}`, value));
  });
  return [...single, ...layers.flatMap((file) => addedBy(file, layers)), ...accepted(resolved)];
}

function placeOf(origin: Origin, layers: readonly TeamFile[]): Omit<SettingInForce, 'key' | 'value'> {
  if (origin.from !== 'file') return { from: origin.from };
  const { uri, files } = origin;
  const extendedBy = layers.find((file) => file.uri === uri)?.extendedBy;
  return { from: 'file', uri, ...(files && { files }), ...(extendedBy !== undefined && { extendedBy }) };
}

function addedBy(
  { uri, settings: { extends: files = [], dictionary } }: TeamFile,
  layers: readonly TeamFile[],
): SettingInForce[] {
  const lists = {
    extends: files,
    'dictionary.codes': dictionary?.codes ?? [],
    'dictionary.names': dictionary?.names ?? [],
  };
  const place = placeOf({ from: 'file', uri }, layers);
  return Object.entries(lists).flatMap(([key, value]) => (value.length === 0 ? [] : [{ key, value, ...place }]));
}

/** In all documents, and then in this one. */
function accepted({ layers, applied }: ResolvedSettings): SettingInForce[] {
  const everywhere = layers.flatMap(({ uri, settings }) =>
    (settings.accepted ?? [])
      .filter(({ files }) => files === undefined)
      .map((value) => ({ key: 'accepted', value, ...placeOf({ from: 'file', uri }, layers) })),
  );
  const here = applied.flatMap(({ settings, origin }) =>
    (settings.accepted ?? []).map((value) => ({ key: 'accepted', value, ...placeOf(origin, layers) })),
  );
  return [...everywhere, ...here];
}
