/** The judgement of each role and each claim, for `role-profiles levels`. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isHeldAgainst, judgedDuties } from '../check/claims.ts';
import { createDivision } from '../check/by-edition.ts';
import { editionsOf } from '../check/edition.ts';
import { isFarRole, judgedRoles } from '../check/judged-roles.ts';
import { levelsOf } from '../check/level-edits.ts';
import { createResolver } from '../check/resolve.ts';
import type { RuleContext } from '../check/rule.ts';
import type { TextJudge } from '../check/text-judge.ts';
import { readingOf } from '../check/wording.ts';
import type { CopiedPassage, LevelJudgement } from '../judge/index.ts';
import { shouldWarn } from '../judge/index.ts';
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import type { Part } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';

export interface JudgedClaim {
  readonly kind: 'role' | 'claim';
  /** Offset of the citation; of a role, of the statement of its level, else of its title. */
  readonly start: number;
  /** The code of the skill; `null` for a role. */
  readonly code: string | null;
  /** The title of the role. */
  readonly role: string;
  /** The single level claimed; `null` for a range, a list or none. */
  readonly claimed: number | null;
  /** Over the levels that the skill defines; empty where no duties say anything. */
  readonly probabilities: ReadonlyMap<number, number>;
  /** `null` where there are no duties. */
  readonly best: number | null;
  /** Would `mismatched-level-text`, or `mismatched-role-text` for a role, report it? */
  readonly flagged: boolean;
  readonly why: readonly string[];
}

/** In the order of the document. */
export function judgeClaims(
  { text, profile }: Document,
  catalogue: Catalogue,
  settings: Settings,
  judge: TextJudge,
  messages: Messages,
): JudgedClaim[] {
  const editions = editionsOf(profile, catalogue, settings);
  const divide = createDivision();
  return profile.parts
    .flatMap((part) =>
      divide(part, editions).flatMap(({ edition, contents }) =>
        judgePart(text, { ...part, contents }, edition, catalogue, judge, messages),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

type Context = Pick<RuleContext, 'text' | 'profile' | 'resolve' | 'edition' | 'messages'>;

/** @param text of the whole document */
function judgePart(
  text: PagedText,
  { start, end, contents }: Part,
  edition: string,
  catalogue: Catalogue,
  judge: TextJudge,
  messages: Messages,
): JudgedClaim[] {
  const resolve = createResolver(catalogue, edition);
  const context = { text: text.slice(start, end), profile: contents, resolve, edition, messages };
  return [...rolesIn(context, judge), ...claimsIn(context, judge), ...withoutDuties(context)]
    .sort((a, b) => a.start - b.start)
    .map((judged) => ({ ...judged, start: start + judged.start }));
}

function rolesIn(context: Context, judge: TextJudge): JudgedClaim[] {
  return [...judgedRoles(context, judge)].map((judged) => {
    const { role, claimed, judgement, place } = judged;
    return {
      kind: 'role',
      start: place.start,
      code: null,
      role: role.title,
      claimed: claimed?.level ?? null,
      probabilities: judgement.probabilities,
      best: judgement.best,
      flagged: isFarRole(judged),
      why: reasons(context.messages, judgement),
    };
  });
}

function claimsIn(context: Context, judge: TextJudge): JudgedClaim[] {
  return [...judgedDuties(context, judge)].flatMap((judged): JudgedClaim[] => {
    const { resolved, claimed, opinion } = judged;
    const { judgement, copied } = opinion;
    if (judgement === undefined) return [];
    return [
      {
        kind: 'claim',
        start: resolved.citation.start,
        code: resolved.code,
        role: context.profile.roles[resolved.citation.role]?.title ?? '',
        claimed: claimed ?? null,
        probabilities: judgement.probabilities,
        best: judgement.best,
        flagged: isHeldAgainst(judged) && (copied !== undefined || shouldWarn(judgement, claimed!)),
        why: reasons(context.messages, judgement, copied),
      },
    ];
  });
}

/** Citations that claim a level and have no duties by which it could be judged. */
function withoutDuties({ profile, resolve, messages }: Context): JudgedClaim[] {
  const owners = new Set(profile.claims.map(({ citation }) => citation));
  return profile.citations.flatMap((citation, index): JudgedClaim[] => {
    const resolved = resolve(citation);
    const levels = levelsOf(citation.levels);
    const isClaim = citation.stance === 'claims' || citation.stance === 'wished-for';
    if (owners.has(index) || !isClaim || levels.length === 0 || resolved?.skill === undefined) return [];
    return [
      {
        kind: 'claim',
        start: citation.start,
        code: resolved.code,
        role: profile.roles[citation.role]?.title ?? '',
        claimed: levels.length === 1 ? levels[0]! : null,
        probabilities: new Map(),
        best: null,
        flagged: false,
        why: [messages.judgements.noDuties],
      },
    ];
  });
}

function reasons({ judgements: say }: Messages, judgement: LevelJudgement, copied?: CopiedPassage): string[] {
  const { resemblance, best } = judgement;
  return [
    ...(copied === undefined ? [] : [say.copied(copied.code, copied.level, copied.sentences[0] ?? '')]),
    say.readsLike(readingOf(judgement)),
    // a sentence of another level explains nothing
    ...(resemblance === undefined || resemblance.level !== best
      ? []
      : [say.resembles(resemblance.code, resemblance.level, resemblance.sentence)]),
  ];
}
