/** The settings in force with the place that each came from, for `role-profiles config` and the status item. */
import type { SettingKey } from '../core/settings.ts';
import { SETTING_KEYS } from '../core/settings.ts';
import type { Origin, ResolvedSettings } from './settings.ts';

export interface SettingInForce {
  /** `edition`, or `rules.missing-level` for a rule that is set. */
  readonly key: string;
  readonly value: unknown;
  readonly from: Origin['from'];
  /** The file that states it. */
  readonly uri?: string;
}

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
