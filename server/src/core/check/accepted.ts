/** Takes out the findings that settings accept: of a rule, or of a rule about one skill. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { lazily } from '../lazily.ts';
import type { Citation, Profile, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { lastAtOrBefore } from '../sorted.ts';
import { editionFor } from './edition.ts';
import type { Finding } from './finding.ts';
import { codeOf } from './resolve.ts';

export function withoutAccepted(
  findings: Finding[],
  profile: Profile,
  catalogue: Catalogue,
  settings: Settings,
): Finding[] {
  const { accepted } = settings;
  if (accepted.length === 0 || findings.length === 0) return findings;
  const anyCode = new Set(accepted.filter(({ code }) => code === undefined).map(({ rule }) => rule));
  const pairs = new Set(accepted.map(({ rule, code }) => `${rule} ${code?.toUpperCase()}`));
  const rules = new Set(accepted.map(({ rule }) => rule));
  const codeAbout = lazily(() => createCodeFinder(profile, catalogue, settings));
  return findings.filter((finding) => {
    if (!rules.has(finding.rule)) return true;
    if (anyCode.has(finding.rule)) return false;
    const code = codeAbout()(finding);
    return code === undefined || !pairs.has(`${finding.rule} ${code.toUpperCase()}`);
  });
}

/** Makes what says which skill a finding is about, by its code; `undefined` where it is about none, or about several. */
export function createCodeFinder(
  profile: Profile,
  catalogue: Catalogue,
  settings: Settings,
): (finding: Finding) => string | undefined {
  const edition = editionFor(profile, catalogue, settings);
  const citations = [...profile.citations].sort((a, b) => a.start - b.start);
  const starts = citations.map(({ start }) => start);
  const beginning = new Map<number, Citation>();
  for (const citation of citations)
    for (const { start } of placesOf(citation)) if (!beginning.has(start)) beginning.set(start, citation);
  return ({ about, start }) => {
    if (about !== undefined) return about.code;
    const before = citations[lastAtOrBefore(starts, start)];
    const around = before !== undefined && before.start <= start && before.end >= start ? before : undefined;
    const citation = beginning.get(start) ?? around;
    return citation && codeOf(citation, catalogue, edition);
  };
}

/** Where a finding about a citation may begin. The level of the role is about no skill. */
function placesOf(citation: Citation): Span[] {
  const { code, name, called, levels, levelSpan, levelPhrase, levelName, levelsFrom } = citation;
  const ofLevel = levelsFrom === 'role' ? [] : [...levels, levelSpan, levelPhrase, levelName];
  return [citation, code, name, called, ...ofLevel].filter((place) => place !== undefined);
}
