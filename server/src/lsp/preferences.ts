/**
 * Settings that are the editor's own: how it behaves for the one who sits in front of it. No team's file has them, and
 * they say nothing of what is right in a document.
 */

export interface Preferences {
  /** False: the documents of the folder are left alone. */
  readonly enable: boolean;
  /** When a document is checked. */
  readonly check: CheckTime;
  /** The profiles that are not open are checked as well. */
  readonly checkWorkspace: boolean;
  /** Names and phrases are shown beside citations that do not say them. */
  readonly inlayHints: boolean;
}

const CHECK_TIMES = ['as-I-type', 'on-save', 'by-command'] as const;
export type CheckTime = (typeof CHECK_TIMES)[number];

export const DEFAULT_PREFERENCES: Preferences = {
  enable: true,
  check: 'as-I-type',
  checkWorkspace: true,
  inlayHints: false,
};

/** Keys that are none of the server's settings: `trace` belongs to the client. */
const OWN_KEYS: ReadonlySet<string> = new Set([...Object.keys(DEFAULT_PREFERENCES), 'trace']);

/** Takes what the editor holds; what cannot be used is as if it were not set. */
export function readPreferences(settings: unknown): Preferences {
  if (!isRecord(settings)) return DEFAULT_PREFERENCES;
  const { enable, check, checkWorkspace, inlayHints } = settings;
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_PREFERENCES.enable,
    check: CHECK_TIMES.find((time) => time === check) ?? DEFAULT_PREFERENCES.check,
    checkWorkspace: typeof checkWorkspace === 'boolean' ? checkWorkspace : DEFAULT_PREFERENCES.checkWorkspace,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_PREFERENCES.inlayHints,
  };
}

/** What is left for the settings that hold for documents. */
export function withoutPreferences(settings: unknown): unknown {
  if (!isRecord(settings)) return settings;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => !OWN_KEYS.has(key)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
