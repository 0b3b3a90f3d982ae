/** What rules are given to look at: one part of a document, with what is worked out for the first that asks. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Messages } from '../messages/messages.ts';
import type { Contents } from '../profile/types.ts';
import { oursOf } from './ours.ts';
import { repeatedInRole } from './repeated.ts';
import type { Resolved, RuleContext } from './rule.ts';
import type { TextJudge } from './text-judge.ts';

/** @param text of the part, whose offsets count from its start */
export function createContext(
  text: string,
  profile: Contents,
  catalogue: Catalogue,
  messages: Messages,
  { edition, settings, resolve }: Pick<RuleContext, 'edition' | 'settings' | 'resolve'>,
  judge?: TextJudge,
): RuleContext {
  let citations: readonly Resolved[] | undefined;
  let repeated: readonly (readonly Resolved[])[] | undefined;
  return {
    text,
    profile,
    catalogue,
    messages,
    edition,
    settings,
    ours: oursOf(settings.dictionary),
    resolve,
    get citations() {
      return (citations ??= profile.citations.flatMap((citation) => resolve(citation) ?? []));
    },
    get repeated() {
      return (repeated ??= repeatedInRole(profile.citations, resolve));
    },
    ...(judge !== undefined && { judge }),
  };
}
