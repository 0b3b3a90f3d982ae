/** The settings in force with the place that each came from, for `role-profiles config` and the status item. */
import type { SettingInForce } from '../../shared/protocol.ts';
import type { SettingKey } from '../core/settings.ts';
import { SETTING_KEYS } from '../core/settings.ts';
import type { ResolvedSettings } from './settings.ts';

export function settingsInForce({ settings, origins }: ResolvedSettings): SettingInForce[] {
  const one = (key: string, value: unknown): SettingInForce => {
    const origin = origins.get(key) ?? { from: 'default' };
    return { key, value, from: origin.from, ...(origin.from === 'file' && { uri: origin.uri }) };
  };
  return SETTING_KEYS.flatMap((key: SettingKey) => {
    if (key !== 'rules') return [one(key, settings[key])];
    const rules = Object.entries(settings.rules);
    return rules.length === 0 ? [one(key, {})] : rules.map(([rule, value]) => one(`rules.${rule}`, value));
  });
}
