/**
 * What a document has to be looked at as a whole for: does it cite the framework at all, which roles does it describe,
 * which edition does it mean, what does it want ignored.
 */
import type { Evidence, ShownBy } from './evidence.ts';
import { allKeys, counts, shownBy } from './evidence.ts';
import type { FrontMatter } from '../front-matter/front-matter.ts';
import { movePiece, moveSpan } from '../facts/placed.ts';
import type { RoleTitles, Roles } from './roles.ts';
import { INTRODUCTION, findRoles } from './roles.ts';
import type { EditionStatement, IgnoreComment } from '../types.ts';
import type { LocalChange } from './change.ts';
import { movedBy } from './change.ts';
import type { Title, UnitContent } from './unit-content.ts';
import type { Units } from './units.ts';

export interface Survey {
  readonly cites: boolean;
  /** The codes that number something beyond levels, `PROD-123`. */
  readonly keys: ReadonlySet<string>;
  readonly roles: Roles;
  readonly editions: readonly EditionStatement[];
  readonly ignores: readonly IgnoreComment[];
}

/** @param length of the document */
export function survey(units: Units, frontMatter: FrontMatter | undefined, length: number): Survey {
  const found = gather(units);
  const cites = frontMatter?.cites === true || shownBy(found.evidence) !== undefined;
  const keys = allKeys(found.evidence);
  return {
    cites,
    keys,
    roles: findRoles(roleTitles(found, cites, keys), cites ? found.cites : [], length, frontMatter?.title),
    editions: [...frontMatterEdition(frontMatter), ...found.editions, ...headingEditions(found, length)],
    ignores: found.ignores,
  };
}

/** The survey of the next version, where an edit has changed nothing that a survey tells. */
export function movedSurvey(before: Survey, change: LocalChange): Survey {
  if (change.by === 0) return before;
  const { roles, editions, ignores } = before;
  return {
    ...before,
    roles: { ...roles, sections: roles.sections.map((section) => movedBy(section, change)) },
    editions: editions.map((statement) => {
      const { section } = statement;
      return { ...movedBy(statement, change), ...(section !== undefined && { section: movedBy(section, change) }) };
    }),
    ignores: ignores.map((comment) => ({
      ...movedBy(comment, change),
      rules: comment.rules.map((rule) => movedBy(rule, change)),
    })),
  };
}

/** What the units say, in the order of the document. */
interface Gathered {
  readonly evidence: readonly Evidence[];
  /** Titles, where each begins, and the unit below it. */
  readonly titles: readonly Title[];
  readonly starts: readonly number[];
  readonly below: readonly (UnitContent | undefined)[];
  /** The places of the blocks that cite something, ascending. */
  readonly cites: readonly number[];
  /** Editions that links and sentences name. */
  readonly editions: readonly EditionStatement[];
  readonly ignores: readonly IgnoreComment[];
}

/** Goes through the units once: there are many, and each keystroke does so anew. */
function gather({ contents, starts: places }: Units): Gathered {
  const evidence: Evidence[] = [];
  const titles: Title[] = [];
  const starts: number[] = [];
  const below: (UnitContent | undefined)[] = [];
  const cites: number[] = [];
  const editions: EditionStatement[] = [];
  const ignores: IgnoreComment[] = [];
  for (let i = 0; i < contents.length; i++) {
    const at = places[i]!;
    const content = contents[i]!;
    for (const title of content.titles) {
      titles.push(title);
      starts.push(at + title.at);
      below.push(contents[i + 1]);
    }
    if (content.isQuiet) continue;
    if (content.evidence !== undefined) evidence.push(content.evidence);
    for (const place of content.cites) cites.push(at + place);
    for (const link of content.links) {
      if (link.edition !== undefined) editions.push({ ...moveSpan(link, at), edition: link.edition, from: 'link' });
    }
    for (const named of content.editions)
      editions.push({ ...moveSpan(named, at), edition: named.edition, from: 'words' });
    for (const comment of content.ignores)
      ignores.push({ ...comment, ...moveSpan(comment, at), rules: comment.rules.map((rule) => movePiece(rule, at)) });
  }
  return { evidence, titles, starts, below, cites, editions, ignores };
}

/** Why a document is taken for one that cites, for people who ask; `undefined` where it is not. */
export function whyItCites(
  units: Units,
  frontMatter: FrontMatter | undefined,
): { readonly by: ShownBy | 'front-matter'; readonly start: number } | undefined {
  if (frontMatter?.cites === true) return { by: 'front-matter', start: 0 };
  const by = shownBy(gather(units).evidence);
  const proof = units.contents.findIndex(({ evidence }) => evidence?.proof === true);
  return by && { by, start: units.starts[proof] ?? 0 };
}

function roleTitles({ titles, starts, below }: Gathered, cites: boolean, keys: ReadonlySet<string>): RoleTitles {
  return {
    titles,
    starts,
    namesSkill(index) {
      const { depth, facts } = titles[index]!;
      return (
        depth < INTRODUCTION &&
        (facts.soleName !== undefined ||
          facts.unknownSkill !== undefined ||
          facts.mentions.some((mention) => counts(mention, cites, keys)))
      );
    },
    hasLevelBelow: (index) => titles[index]!.depth < INTRODUCTION && below[index]?.beginsWithLevel === true,
  };
}

function frontMatterEdition(frontMatter: FrontMatter | undefined): EditionStatement[] {
  if (frontMatter?.edition === undefined) return [];
  const { start, end, text } = frontMatter.edition;
  return [{ start, end, edition: text, from: 'front-matter' }];
}

const NONE: readonly never[] = [];

/** Headings that name an edition, each with what stands below it. */
function headingEditions({ titles, starts }: Gathered, length: number): EditionStatement[] {
  const stated: EditionStatement[] = [];
  let open: { readonly depth: number; readonly place: number }[] = [];
  const close = (depth: number, end: number): void => {
    for (const { place } of open.filter((each) => each.depth >= depth))
      stated[place] = { ...stated[place]!, section: { start: stated[place]!.start, end } };
    open = open.filter((each) => each.depth < depth);
  };
  titles.forEach(({ depth, facts }, i) => {
    const start = starts[i]!;
    if (depth >= INTRODUCTION) return;
    if (open.length > 0) close(depth, start);
    const [named, second] = facts.editions ?? NONE;
    if (named === undefined || second !== undefined) return;
    open.push({ depth, place: stated.length });
    stated.push({ start, end: start + named.end, edition: named.edition, from: 'words' });
  });
  close(0, length);
  return stated;
}
