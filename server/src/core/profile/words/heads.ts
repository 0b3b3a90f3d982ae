/** What a heading or a label says of all that stands below it. */
import { isJobTitle, speaksOfLater, titleSays } from './titles.ts';

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
}

/** Takes the words of a heading; `undefined` where they say nothing of what stands below. */
export function headingHeads(title: string): Heads | undefined {
  const says = titleSays(title);
  if (says.size === 0) return undefined;
  const kind = says.has('duties')
    ? 'duties'
    : says.has('describes-skill')
      ? 'describes'
      : says.has('no-duties')
        ? 'no-duties'
        : undefined;
  const stance = says.has('history') ? 'history' : says.has('wished-for') ? 'wished-for' : undefined;
  const others = (says.has('others') && !says.has('ours') && !isJobTitle(title)) || says.has('other-scale');
  const listsSkills = says.has('framework') && says.has('skills');
  if (kind === undefined && stance === undefined && !others && !listsSkills) return undefined;
  return {
    ...(kind !== undefined && { kind }),
    ...(stance !== undefined && { stance }),
    ...(others && { others }),
    ...(listsSkills && { listsSkills }),
  };
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
