/** What a unit holds, a top-level block of a document, whatever stands around it. */
import type { Tree } from '@lezer/common';
import type { Block } from '../markdown/blocks.ts';
import { readBlocks } from '../markdown/blocks.ts';
import type { Evidence } from './evidence.ts';
import { isEmpty, readEvidence } from './evidence.ts';
import { mayMention } from '../phrases/may-mention.ts';
import type { TableFact, TextFacts } from '../facts/types.ts';
import { readTableFacts } from '../facts/table.ts';
import { readReference, readText } from '../facts/text.ts';
import type { FrameworkLink } from '../facts/links.ts';
import { movePiece, moveSpan } from '../facts/placed.ts';
import { readIgnores } from './ignores.ts';
import type { RoleTitle } from './roles.ts';
import { INTRODUCTION } from './roles.ts';
import type { IgnoreComment, Piece, Span, Vocabulary } from '../types.ts';
import { mayBeRole } from '../words/titles.ts';

/** A block with what it says by itself; code and front matter say nothing. Offsets are from the start of the unit. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: TextFacts | TableFact | undefined;
}

/** Most units are prose that says nothing of skills. */
export interface UnitContent {
  readonly blocks: readonly ReadBlock[];
  /** Nothing but titles is in it. */
  readonly isQuiet: boolean;
  /** Missing where nothing is said for or against citing the framework. */
  readonly evidence: Evidence | undefined;
  /** Where it holds citations, if the document cites the framework at all: the offsets of the blocks. */
  readonly cites: readonly number[];
  /** A text in it states a level. */
  readonly statesLevel: boolean;
  /** Headings, and lines that introduce a role. */
  readonly titles: readonly Title[];
  /** `**SFIA Level 2**`: below a heading it is the level of what the heading names. */
  readonly beginsWithLevel: boolean;
  readonly links: readonly FrameworkLink[];
  /** Editions that are named in words, outside of headings. */
  readonly editions: readonly (Span & { readonly edition: string })[];
  /** Comments that switch findings off. */
  readonly ignores: readonly IgnoreComment[];
  /** Table rows that are roles. */
  readonly roles: readonly Piece[];
}

export interface Title extends RoleTitle {
  readonly facts: TextFacts;
}

/** @param own the text of the unit, to which its node belongs */
export function readUnit(own: string, node: Tree, vocabulary: Vocabulary): UnitContent {
  const quiet = isQuiet(own, node, vocabulary);
  const blocks: ReadBlock[] = [];
  const titles: Title[] = [];
  const speaking: (TextFacts | TableFact)[] = [];
  const cites: number[] = [];
  for (const block of readBlocks(own, node)) {
    const facts = factsOf(own, block, quiet, vocabulary);
    blocks.push({ block, facts });
    if (facts === undefined) continue;
    if (facts.kind === 'text') {
      if (facts.introduces !== undefined) titles.push(titleOf(facts, INTRODUCTION, facts.introduces, block.start));
      else if (block.kind === 'heading') titles.push(titleOf(facts, block.depth, facts.title, 0));
    }
    if (!isEmpty(facts)) speaking.push(facts);
    if (mentionsSkills(facts)) cites.push(block.start);
  }
  if (quiet && speaking.length === 0) return quietUnit(toSize(blocks), toSize(titles));
  return {
    blocks: toSize(blocks),
    isQuiet: false,
    titles: toSize(titles),
    cites: toSize(cites),
    evidence: readEvidence(own, speaking, vocabulary),
    statesLevel: speaking.some((fact) => (fact.kind === 'table' ? fact.stated : fact.levels).length > 0),
    beginsWithLevel: beginsWithLevel(blocks[0]),
    ignores: readIgnores(
      own,
      blocks.flatMap(({ block }) => (block.kind === 'code' ? [block] : [])),
    ),
    links: blocks.flatMap(({ block, facts }) =>
      facts === undefined || facts.links.length === 0
        ? NOTHING
        : facts.links.map((link) => ({ ...link, ...moveSpan(link, block.start) })),
    ),
    editions: blocks.flatMap(({ block, facts }) =>
      facts?.kind !== 'text' || block.kind === 'heading' || facts.editions === undefined
        ? NOTHING
        : facts.editions.map((named) => ({ ...named, ...moveSpan(named, block.start) })),
    ),
    roles: blocks.flatMap(({ block, facts }) =>
      facts?.kind === 'table' ? facts.roles.map((row) => movePiece(row, block.start)) : NOTHING,
    ),
  };
}

function titleOf(facts: TextFacts, depth: number, title: string, at: number): Title {
  const isHeading = depth < INTRODUCTION;
  return {
    facts,
    depth,
    title,
    at,
    mayBeRole: mayBeRole(title),
    statesLevel: isHeading && facts.levels.some((level) => !level.leads || level.sfia),
    isLevel: isHeading && facts.levels.some((level) => level.leads && level.alone),
  };
}

const NOTHING: never[] = [];

/** An array that was grown has room for many more; one that is kept for each of ten thousand units should not. */
function toSize<T>(grown: readonly T[]): readonly T[] {
  return grown.length === 0 ? NOTHING : grown.slice();
}

/** Most units are prose that says nothing of skills. */
function quietUnit(blocks: readonly ReadBlock[], titles: readonly Title[]): UnitContent {
  return {
    blocks,
    isQuiet: true,
    titles,
    cites: NOTHING,
    evidence: undefined,
    statesLevel: false,
    beginsWithLevel: false,
    ignores: NOTHING,
    links: NOTHING,
    editions: NOTHING,
    roles: NOTHING,
  };
}

/** True for a unit in which no code, level, link or comment can stand: its blocks need not be searched one by one. */
function isQuiet(text: string, node: Tree, vocabulary: Vocabulary): boolean {
  return (
    node.type.name !== 'Table' &&
    !mayMention(text, vocabulary) &&
    !ENDS_IN_NUMBER.test(text) &&
    !text.includes('sfia') &&
    !text.includes('skillcode') &&
    !text.includes('ramework for') &&
    !text.includes('role-profiles-')
  );
}

/** Behind the number may stand what nobody sees on the page: a comment, a tag, a space that does not break. */
const ENDS_IN_NUMBER = /\d[)\]*_]{0,4}[ \t]*(?:$|<|&nbsp;)/m;

function mentionsSkills(facts: TextFacts | TableFact): boolean {
  return (facts.kind === 'table' ? facts.rows.length + facts.others.length : facts.mentions.length) > 0;
}

function beginsWithLevel(first: ReadBlock | undefined): boolean {
  return (
    first?.block.kind === 'paragraph' &&
    first.facts?.kind === 'text' &&
    first.facts.mentions.length === 0 &&
    first.facts.levels.some((level) => level.leads)
  );
}

function factsOf(
  text: string,
  block: Block,
  quiet: boolean,
  vocabulary: Vocabulary,
): TextFacts | TableFact | undefined {
  switch (block.kind) {
    case 'code':
    case 'front-matter':
      return undefined;
    case 'reference':
      return readReference(text.slice(block.start, block.end));
    case 'table':
      return readTableFacts(text.slice(block.start, block.end), block, vocabulary);
    default:
      return readText(text.slice(block.start, block.end), block, quiet, vocabulary);
  }
}
