/** The judgement of each claim, for `role-profiles levels`. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isHeldAgainst, judgedDuties } from '../check/claims.ts';
import { createDivision } from '../check/by-edition.ts';
import { editionsOf } from '../check/edition.ts';
import { createResolver } from '../check/resolve.ts';
import type { TextJudge } from '../check/text-judge.ts';
import { readsLike } from '../check/wording.ts';
import type { CopiedPassage, LevelJudgement } from '../judge/index.ts';
import { shouldWarn } from '../judge/index.ts';
import type { PagedText } from '../paged-text.ts';
import type { Part } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';

export interface JudgedClaim {
  /** Offset of the citation. */
  readonly start: number;
  readonly code: string;
  /** The single level claimed; `null` for a range, a list or none. */
  readonly claimed: number | null;
  /** Over the levels that the skill defines. */
  readonly probabilities: ReadonlyMap<number, number>;
  readonly best: number;
  /** Would `mismatched-level-text` report it? */
  readonly flagged: boolean;
  readonly why: readonly string[];
}

export function judgeClaims(
  { text, profile }: Document,
  catalogue: Catalogue,
  settings: Settings,
  judge: TextJudge,
): JudgedClaim[] {
  const editions = editionsOf(profile, catalogue, settings);
  const divide = createDivision();
  return profile.parts
    .flatMap((part) =>
      divide(part, editions).flatMap(({ edition, contents }) =>
        judgePart(text, { ...part, contents }, edition, catalogue, judge),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** @param text of the whole document */
function judgePart(
  text: PagedText,
  { start, end, contents }: Part,
  edition: string,
  catalogue: Catalogue,
  judge: TextJudge,
): JudgedClaim[] {
  const context = {
    text: text.slice(start, end),
    profile: contents,
    resolve: createResolver(catalogue, edition),
    edition,
  };
  return [...judgedDuties(context, judge)].flatMap((judged) => {
    const { resolved, claimed, opinion } = judged;
    const { judgement, copied } = opinion;
    if (judgement === undefined) return [];
    return {
      start: start + resolved.citation.start,
      code: resolved.code,
      claimed: claimed ?? null,
      probabilities: judgement.probabilities,
      best: judgement.best,
      flagged: isHeldAgainst(judged) && (copied !== undefined || shouldWarn(judgement, claimed!)),
      why: reasons(judgement, copied),
    };
  });
}

function reasons(judgement: LevelJudgement, copied: CopiedPassage | undefined): string[] {
  const { resemblance } = judgement;
  const reading = readsLike(judgement);
  return [
    ...(copied === undefined
      ? []
      : [`Copied from ${copied.code} at level ${copied.level}: "${copied.sentences[0] ?? ''}"`]),
    `${reading.charAt(0).toUpperCase()}${reading.slice(1)}.`,
    ...(resemblance === undefined
      ? []
      : [`Resembles ${resemblance.code} at level ${resemblance.level}: "${resemblance.sentence}"`]),
  ];
}
