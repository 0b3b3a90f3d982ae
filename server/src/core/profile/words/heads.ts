/** What a heading or a label says of all that stands below it. */
import { titleSays } from './said.ts';
import { isJobTitle, namesSomebody, speaksOfLater } from './titles.ts';

/** What the lines below are: duties of the role, none at all, or the description of a skill whatever its level. */
export type Kind = 'duties' | 'no-duties' | 'describes';

export interface Heads {
  readonly kind?: Kind;
  /** What is cited below is wished for or comes later, or was once. */
  readonly stance?: 'wished-for' | 'history';
  /** Levels below are those of qualifications, behaviours or another scale. */
  readonly others?: true;
  /** A name alone is a citation below: "SFIA skills". */
  readonly listsSkills?: true;
  /** It names the holder of a role, whose duties may follow as bullets. */
  readonly isRole?: true;
}

/** Takes the words of a heading; `undefined` where they say nothing of what stands below. */
export function headingHeads(title: string): Heads | undefined {
  const says = titleSays(title);
  if (says.size === 0) return undefined;
  const kind = kindSaid(says);
  const stance = stanceSaid(says);
  const heads: Heads = {
    ...(kind !== undefined && { kind }),
    ...(stance !== undefined && { stance }),
    ...(speaksOfOtherLevels(title, says) && { others: true }),
    ...(says.has('framework') && says.has('skills') && { listsSkills: true }),
    ...(says.has('somebody') && namesSomebody(title) && { isRole: true }),
  };
  return Object.keys(heads).length === 0 ? undefined : heads;
}

type Says = ReturnType<typeof titleSays>;

function kindSaid(says: Says): Heads['kind'] {
  if (says.has('duties')) return 'duties';
  if (says.has('describes-skill')) return 'describes';
  return says.has('no-duties') ? 'no-duties' : undefined;
}

function stanceSaid(says: Says): Heads['stance'] {
  if (says.has('history')) return 'history';
  return says.has('wished-for') ? 'wished-for' : undefined;
}

function speaksOfOtherLevels(title: string, says: Says): boolean {
  return says.has('other-scale') || (says.has('others') && !says.has('ours') && !isJobTitle(title));
}

/** Takes the words of a label. It may be one word where a heading is a phrase: "D", "Later". */
export function labelHeads(label: string): Heads | undefined {
  const heads = headingHeads(label);
  // what a label says of names and capitals is said too lightly
  const { kind, stance = speaksOfLater(label) ? 'wished-for' : undefined, listsSkills } = heads ?? {};
  if (kind === undefined && stance === undefined && listsSkills === undefined) return undefined;
  return {
    ...(kind !== undefined && { kind }),
    ...(stance !== undefined && { stance }),
    ...(listsSkills && { listsSkills }),
  };
}
