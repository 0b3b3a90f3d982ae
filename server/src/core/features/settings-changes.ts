/** What can be written into the team's settings about a finding, so that it is not reported any more. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createCodeFinder } from '../check/accepted.ts';
import type { Finding } from '../check/finding.ts';
import type { Document } from '../document.ts';
import type { Accepted, Settings } from '../settings.ts';

export interface SettingsChanges {
  /** A word that can be called the organisation's own. */
  readonly own?: { readonly kind: 'codes' | 'names'; readonly word: string };
  /** The finding, and others like it. */
  readonly accepted: Accepted;
}

/** The kind of word that a rule marks. */
const MARKED: Readonly<Record<string, 'codes' | 'names'>> = { 'unknown-skill': 'codes', 'unknown-name': 'names' };

/** @returns `undefined` for what is about the document as a file, and for comments that ignore nothing */
export function settingsChanges(
  document: Document,
  finding: Finding,
  catalogue: Catalogue,
  settings: Settings,
): SettingsChanges | undefined {
  const { rule, start, end } = finding;
  if (rule === 'unused-ignore' || rule === 'unchecked-rest') return undefined;
  const kind = MARKED[rule];
  const code = createCodeFinder(document.profile, catalogue, settings)(finding);
  return {
    ...(kind !== undefined && { own: { kind, word: document.text.slice(start, end) } }),
    accepted: { rule, ...(code !== undefined && { code }) },
  };
}
