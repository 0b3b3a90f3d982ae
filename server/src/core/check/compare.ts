/** What edits of a document have changed: only the parts that they touch are checked again. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Part, Profile, Span } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import type { Checker } from './check.ts';
import type { Finding } from './finding.ts';
import { editionsOf } from './edition.ts';

/** A stretch of a document, in the offsets from before the edits, with what was found in it and what is found in it now. */
export interface ChangedStretch extends Span {
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
}

/** The stretches in which two versions of a document differ, in their order. Without findings that need a judge of texts. */
export function compareVersions(
  checker: Checker,
  catalogue: Catalogue,
  before: Document,
  after: Document,
  settings: Settings,
): ChangedStretch[] {
  const stretch = (from: readonly Part[], to: readonly Part[], { start, end }: Span): ChangedStretch => ({
    start,
    end,
    before: checker.checkParts(before.text, before.profile, from, settings),
    after: checker.checkParts(after.text, after.profile, to, settings),
  });
  const [old, now] = [before.profile.parts, after.profile.parts];
  const isAlike =
    old.length === now.length &&
    editionsIn(before.profile, catalogue, settings) === editionsIn(after.profile, catalogue, settings) &&
    ignoresOf(before.profile) === ignoresOf(after.profile);
  if (!isAlike) return [stretch(old, now, { start: 0, end: Infinity })];
  return old.flatMap((part, i) =>
    part.contents === now[i]!.contents ? [] : [stretch([part], [now[i]!], { start: part.start, end: part.end })],
  );
}

function editionsIn(profile: Profile, catalogue: Catalogue, settings: Settings): string {
  const { edition, switches } = editionsOf(profile, catalogue, settings);
  return [edition, ...switches.editions].join(' ');
}

/** What those ignore comments say that may reach into another part, wherever they stand. */
function ignoresOf({ ignores }: Profile): string {
  return ignores
    .filter(({ kind }) => kind !== 'line')
    .map(({ kind, rules }) => [kind, ...rules.map(({ text }) => text)].join(' '))
    .join('\n');
}
