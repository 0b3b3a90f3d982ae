/**
 * What stands above a place in a document: headings, labels and lines that say something of what comes below them. A
 * context is a value; `enter` makes the next one and changes nothing. What a context does not say itself, it has from
 * the one above it.
 */
import type { CitedLevel, Stance } from '../types.ts';
import type { Heads, Kind } from '../words/heads.ts';

/** How deep the lines are that open something, headings being 1 to 6. What opens as deep or less deep ends them. */
export const LABEL = 7;
/** "You will:", which may stand below a label in bold. */
export const INTRODUCTION = 8;
/** A line that is nothing but a citation. */
export const LINE = 9;
const ITEM = 10;

/** @param lists how many lists the item stands in; a paragraph stands in none */
export function itemDepth(lists: number): number {
  return ITEM + lists;
}

/** Skills that a heading or a line names: levels and duties below it are theirs. */
export interface NamedSkills {
  /** Their citations, by their numbers in the order in which they were found. */
  readonly cited: readonly number[];
  /** The citations whose duties stand here: the same ones, or those made for the level that stands above. */
  readonly owners: readonly number[];
  /** A line that is nothing but a citation is a heading of sorts; one that goes on speaks for itself. */
  readonly by: 'heading' | 'line' | 'sentence';
  /** How deep the heading or line is. */
  readonly depth: number;
  /** Their levels stand elsewhere, in a table. */
  readonly settled: boolean;
}

/** What a heading, a label or a line says of what stands below it. */
export interface Opening {
  readonly depth: number;
  readonly heads?: Heads | undefined;
  readonly skills?: NamedSkills | undefined;
  /** The level of the skills that are listed below. */
  readonly level?: CitedLevel | undefined;
  /** The level is that of the list right below, and of no prose behind it. */
  readonly endsWithList?: boolean | undefined;
  /** It stands above all roles of the document: its words speak of the text right below it, and of no role. */
  readonly isTitle?: boolean | undefined;
  /** It is the title of a role: bullets right below it are its duties. */
  readonly isRole?: boolean | undefined;
}

export interface Context {
  readonly depth: number;
  readonly above: Context | undefined;
  readonly skills: NamedSkills | undefined;
  readonly level: CitedLevel | undefined;
  readonly endsWithList: boolean;
  readonly isTitle: boolean;
  readonly isRole: boolean;
  readonly kind: Kind | undefined;
  /** Duties stand here, be it those of the role or those of a skill that is named among them. */
  readonly tellsDuties: boolean;
  readonly stance: Stance;
  /** Levels here are those of qualifications, behaviours and the like. */
  readonly isAboutOthers: boolean;
  /** A name alone is a citation here. */
  readonly listsSkills: boolean;
}

/** Nothing stands above the beginning of a document. */
export const BEGINNING: Context = {
  depth: 0,
  above: undefined,
  skills: undefined,
  level: undefined,
  endsWithList: false,
  isTitle: false,
  isRole: false,
  kind: undefined,
  tellsDuties: false,
  stance: 'claims',
  isAboutOthers: false,
  listsSkills: false,
};

/** The context below a heading, a label or a line. It ends what is as deep or deeper. */
export function enter(context: Context, opening: Opening): Context {
  const { depth, heads = NO_HEADS, skills, level, endsWithList = false, isTitle = false, isRole = false } = opening;
  const above = leave(context, depth);
  const said = above.isTitle && depth < LABEL ? BEGINNING : above;
  const kind = heads.kind ?? kindBelow(said, depth);
  return {
    depth,
    above,
    skills: skills ?? skillsBelow(context, above, depth, heads),
    level: level ?? above.level,
    endsWithList,
    isTitle,
    isRole,
    // whatever the heading above says, below a skill stand its duties
    kind: skills === undefined ? kind : heads.kind,
    tellsDuties: tellsDuties(kind, said),
    stance: heads.stance ?? said.stance,
    ...aboutOthers(heads, depth, said),
  };
}

const NO_HEADS: Heads = {};

function tellsDuties(kind: Kind | undefined, said: Context): boolean {
  return kind === 'duties' || (kind === undefined && said.tellsDuties && said.depth > 1);
}

function aboutOthers(heads: Heads, depth: number, said: Context): Pick<Context, 'isAboutOthers' | 'listsSkills'> {
  if (heads.listsSkills === true) return { isAboutOthers: false, listsSkills: true };
  return {
    isAboutOthers: heads.others === true || said.isAboutOthers,
    listsSkills: depth >= LABEL && said.listsSkills,
  };
}

/** The title of a document, "The role of the engineer", tells duties right below it, and not in all of its sections. */
function kindBelow({ depth: above, kind }: Context, depth: number): Kind | undefined {
  return above === 1 && depth < LABEL && kind === 'duties' ? undefined : kind;
}

/** A label among the duties of a line that is nothing but a citation does not end them, unless it heads no duties. */
function skillsBelow(context: Context, above: Context, depth: number, heads: Heads): NamedSkills | undefined {
  const isLabel = depth === LABEL || depth === INTRODUCTION;
  if (!isLabel) return above.skills;
  return heads.kind === 'no-duties' ? skillsOfHeading(context) : context.skills;
}

function skillsOfHeading(context: Context): NamedSkills | undefined {
  return leave(context, LABEL).skills;
}

/** The context without what is as deep as `depth` or deeper. */
export function leave(context: Context, depth: number): Context {
  let left = context;
  while (left.above !== undefined && left.depth >= depth) left = left.above;
  return left;
}

/** The context of a paragraph or list item: the items before it have ended, and so has a list above a paragraph. */
export function atParagraph(context: Context, lists: number): Context {
  const here = leave(context, itemDepth(lists));
  if (lists > 0) return here;
  for (let at = here; at.above !== undefined && at.depth >= LABEL; at = at.above) if (at.endsWithList) return at.above;
  return here;
}

/** The context behind something that ends the duties of a line: a table, code, a citation of something else. */
export function endLine(context: Context): Context {
  const left = leave(context, LINE);
  return left.skills === undefined || left.skills.by === 'heading' ? left : { ...left, skills: skillsOfHeading(left) };
}

/** How many lists a line that names skills stands in. */
function listsOf({ depth }: NamedSkills): number {
  return Math.max(0, depth - ITEM);
}

/** True where a level at the beginning of a heading or paragraph is that of a skill above it, and not that of the role. */
export function belongsToSkills(context: Context, block: { readonly kind: string; readonly depth: number }): boolean {
  const { skills } = context;
  if (block.kind === 'heading') return leave(context, block.depth).skills !== undefined;
  return skills?.by === 'line' && block.depth > listsOf(skills) ? true : skillsOfHeading(context) !== undefined;
}

/**
 * The context in which a level takes effect that a paragraph begins with; `undefined` where no skill above takes it.
 * @param lists in how many lists the paragraph stands
 * @param completes says that the skills have no level yet and that nothing follows the level, so that it may stand beside them
 */
export function takingLevel(
  context: Context,
  lists: number,
  completes: (skills: NamedSkills) => boolean,
): Context | undefined {
  const { skills } = context;
  if (skills?.by === 'line') {
    const own = listsOf(skills);
    if (lists > own || (lists === own && completes(skills))) return leave(context, Math.max(LINE, skills.depth) + 1);
  }
  const heading = leave(context, LABEL);
  return heading.skills === undefined || heading.skills.settled ? undefined : heading;
}

/** The context below a level of the skills above: duties are now those of the citations made for it. */
export function withOwners(context: Context, owners: readonly number[]): Context {
  return { ...context, skills: { ...context.skills!, owners } };
}

/** Whose duties stand here; nobody's below a label or heading that heads none. */
export function ownersIn({ kind, skills }: Context): readonly number[] {
  return kind === 'no-duties' || kind === 'describes' || skills === undefined ? NOBODY : skills.owners;
}

const NOBODY: readonly number[] = [];
