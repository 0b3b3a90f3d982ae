/**
 * Settings that are the editor's own: how it behaves for the one who sits in front of it. No team's file has them, and
 * they say nothing of what is right in a document.
 */

export interface Preferences {
  /** Names and phrases are shown beside citations that do not say them. */
  readonly inlayHints: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { inlayHints: false };

/** Keys that are none of the settings that hold for documents. `trace` belongs to the client. */
const OWN_KEYS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_PREFERENCES), 'trace']);

/** Takes what the editor holds; what cannot be used is as if it were not set. */
export function readPreferences(settings: unknown): Preferences {
  if (!isRecord(settings)) return DEFAULT_PREFERENCES;
  const { inlayHints } = settings;
  return { inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_PREFERENCES.inlayHints };
}

/** The settings that hold for documents. */
export function withoutPreferences(settings: unknown): unknown {
  if (!isRecord(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !OWN_KEYS.has(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
