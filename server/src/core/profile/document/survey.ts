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
import type { Title, Unit } from './units.ts';

export interface Survey {
  readonly cites: boolean;
  /** The codes that number something beyond levels, `PROD-123`. */
  readonly keys: ReadonlySet<string>;
  readonly roles: Roles;
  readonly editions: readonly EditionStatement[];
  readonly ignores: readonly IgnoreComment[];
}

/** @param length of the document */
export function survey(units: readonly Unit[], frontMatter: FrontMatter | undefined, length: number): Survey {
  const evidence = evidenceIn(units);
  const cites = frontMatter?.cites === true || shownBy(evidence) !== undefined;
  const keys = allKeys(evidence);
  return {
    cites,
    keys,
    roles: findRoles(titlesOf(units, cites, keys), citingPlaces(units, cites), length, frontMatter?.title),
    editions: editionStatements(units, frontMatter, length),
    ignores: ignoresOf(units),
  };
}

function evidenceIn(units: readonly Unit[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { content } of units) if (content.evidence !== undefined) evidence.push(content.evidence);
  return evidence;
}

/** Why a document is taken for one that cites, for people who ask; `undefined` where it is not. */
export function whyItCites(
  units: readonly Unit[],
  frontMatter: FrontMatter | undefined,
): { readonly by: ShownBy | 'front-matter'; readonly start: number } | undefined {
  if (frontMatter?.cites === true) return { by: 'front-matter', start: 0 };
  const by = shownBy(evidenceIn(units));
  const proof = units.find(({ content }) => content.evidence?.proof === true);
  return by && { by, start: proof?.at ?? 0 };
}

/** The places of the blocks that cite something, ascending. */
function citingPlaces(units: readonly Unit[], cites: boolean): number[] {
  const places: number[] = [];
  if (cites) for (const { at, content } of units) for (const place of content.cites) places.push(at + place);
  return places;
}

function titlesOf(units: readonly Unit[], cites: boolean, keys: ReadonlySet<string>): RoleTitles {
  const titles: Title[] = [];
  const starts: number[] = [];
  const unitsBelow: (Unit | undefined)[] = [];
  for (let i = 0; i < units.length; i++) {
    const { at, content } = units[i]!;
    for (const title of content.titles) {
      titles.push(title);
      starts.push(at + title.at);
      unitsBelow.push(units[i + 1]);
    }
  }
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
    hasLevelBelow: (index) =>
      titles[index]!.depth < INTRODUCTION && unitsBelow[index]?.content.beginsWithLevel === true,
  };
}

function editionStatements(
  units: readonly Unit[],
  frontMatter: FrontMatter | undefined,
  length: number,
): EditionStatement[] {
  const stated: EditionStatement[] = [];
  if (frontMatter?.edition !== undefined) {
    stated.push({
      start: frontMatter.edition.start,
      end: frontMatter.edition.end,
      edition: frontMatter.edition.text,
      from: 'front-matter',
    });
  }
  for (const { at, content } of units) {
    for (const link of content.links) {
      if (link.edition !== undefined) stated.push({ ...moveSpan(link, at), edition: link.edition, from: 'link' });
    }
    for (const named of content.editions)
      stated.push({ ...moveSpan(named, at), edition: named.edition, from: 'words' });
  }
  return [...stated, ...headingEditions(units, length)];
}

/** Headings that name an edition, each with what stands below it. */
function headingEditions(units: readonly Unit[], length: number): EditionStatement[] {
  const stated: EditionStatement[] = [];
  let open: { readonly depth: number; readonly place: number }[] = [];
  const close = (depth: number, end: number): void => {
    for (const { place } of open.filter((each) => each.depth >= depth))
      stated[place] = { ...stated[place]!, section: { start: stated[place]!.start, end } };
    open = open.filter((each) => each.depth < depth);
  };
  for (const { at, content } of units) {
    for (const { depth, facts, at: start } of content.titles) {
      if (depth >= INTRODUCTION) continue;
      close(depth, at + start);
      const [named, second] = facts.editions ?? [];
      if (named === undefined || second !== undefined) continue;
      open.push({ depth, place: stated.length });
      stated.push({ start: at + start, end: at + start + named.end, edition: named.edition, from: 'words' });
    }
  }
  close(0, length);
  return stated;
}

function ignoresOf(units: readonly Unit[]): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
  for (const { at, content } of units) {
    for (const comment of content.ignores) {
      ignores.push({ ...comment, ...moveSpan(comment, at), rules: comment.rules.map((rule) => movePiece(rule, at)) });
    }
  }
  return ignores;
}
