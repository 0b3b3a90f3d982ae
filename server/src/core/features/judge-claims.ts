/** The judgement of each claim, for `role-profiles levels` and the hover on duties. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isFar } from '../levels/index.ts';
import { judgedDuties } from '../rules/claims.ts';
import { editionFor } from '../rules/edition.ts';
import { readsLike } from '../rules/mismatched-level-text.ts';
import { createResolver } from '../rules/resolve.ts';
import type { TextJudge } from '../rules/text-judge.ts';
import type { Document } from '../service.ts';
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
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  judge: TextJudge,
): JudgedClaim[] {
  const judged: JudgedClaim[] = [];
  const { text, profile } = document;
  const edition = editionFor(profile, catalogue, settings);
  const resolve = createResolver(catalogue, edition);
  for (const { resolved, claimed, opinion } of judgedDuties({ text, profile, resolve, edition }, judge)) {
    const { judgement, copied } = opinion;
    if (judgement === undefined) continue;
    const why: string[] = [];
    if (copied !== undefined)
      why.push(`Copied from ${copied.code} at level ${copied.level}: "${copied.sentences[0] ?? ''}"`);
    const reading = readsLike(judgement);
    why.push(`${reading.charAt(0).toUpperCase()}${reading.slice(1)}.`);
    if (judgement.resemblance !== undefined) {
      const { code, level, sentence } = judgement.resemblance;
      why.push(`Resembles ${code} at level ${level}: "${sentence}"`);
    }
    judged.push({
      start: resolved.citation.start,
      code: resolved.code,
      claimed: claimed ?? null,
      probabilities: judgement.probabilities,
      best: judgement.best,
      flagged: claimed !== undefined && (copied !== undefined || isFar(judgement, claimed)),
      why,
    });
  }
  return judged;
}
