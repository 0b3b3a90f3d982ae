/**
 * The document as a row of units: top-level blocks, each with what is in it. The parser hands back the same tree node
 * for a block that did not change, so what was read from a node once is never read again.
 */
import type { Tree } from '@lezer/common';
import { detached } from '../detached.ts';
import type { Block } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { readEvidence } from './evidence.ts';
import type { TableFact, TextFacts } from './facts.ts';
import { readTableFacts, readText } from './facts.ts';
import type { FrameworkLink } from './links.ts';
import { movePiece, moveSpan } from './placed.ts';
import { readIgnores } from './ignores.ts';
import type { IgnoreComment, Piece, Vocabulary } from './types.ts';

/** A block with what it says by itself; code and front matter say nothing. Offsets are from the start of the unit. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: TextFacts | TableFact | undefined;
}

export interface Unit {
  /** Where the unit begins in the document. */
  readonly at: number;
  /** Its node in the tree. */
  readonly node: Tree;
  readonly content: UnitContent;
}

/** What a unit holds, whatever stands around it. Most units are prose that says nothing of skills. */
export interface UnitContent {
  readonly blocks: readonly ReadBlock[];
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
  /** Comments that switch findings off. */
  readonly ignores: readonly IgnoreComment[];
  /** Table rows that are roles. */
  readonly roles: readonly Piece[];
}

export interface Title {
  readonly block: Block;
  readonly facts: TextFacts;
}

/**
 * Takes the document and its tree; returns its units in order.
 * @param previous the units of the version before, read with the same vocabulary
 */
export function readUnits(text: string, tree: Tree, vocabulary: Vocabulary, previous: readonly Unit[]): Unit[] {
  const nodes: Tree[] = [];
  const places: number[] = [];
  const visit = (node: Tree, at: number): void => {
    for (let i = 0; i < node.children.length; i++) {
      const child = node.children[i]!;
      if (!('children' in child)) continue;
      const place = at + node.positions[i]!;
      if (child.type.isAnonymous) visit(child, place);
      else {
        nodes.push(child);
        places.push(place);
      }
    }
  };
  visit(tree, 0);

  let next = 0;
  return nodes.map((node, i) => {
    const at = places[i]!;
    const found = indexNear(previous, next, node);
    if (found < 0) return { at, node, content: readUnit(text, node, at, vocabulary) };
    next = found + 1;
    const old = previous[found]!;
    return old.at === at ? old : { at, node, content: old.content };
  });
}

/** An edit takes the place of a few units; behind them the old ones go on in their order. */
const LOOK_AHEAD = 64;

function indexNear(units: readonly Unit[], from: number, node: Tree): number {
  const limit = Math.min(units.length, from + LOOK_AHEAD);
  for (let i = from; i < limit; i++) if (units[i]!.node === node) return i;
  return -1;
}

function readUnit(text: string, node: Tree, at: number, vocabulary: Vocabulary): UnitContent {
  // a unit outlives the version of the document that it was read from
  const own = detached(text.slice(at, at + node.length));
  const blocks = readBlocks(own, node).map((block) => ({ block, facts: factsOf(own, block, vocabulary) }));
  const facts = blocks.flatMap((read) => read.facts ?? []);
  return {
    blocks,
    evidence: readEvidence(own, facts, vocabulary),
    cites: blocks.flatMap(({ block, facts }) => (facts !== undefined && mentionsSkills(facts) ? [block.start] : [])),
    statesLevel: facts.some((fact) => (fact.kind === 'table' ? fact.stated : fact.levels).length > 0),
    titles: titlesIn(blocks),
    beginsWithLevel: beginsWithLevel(blocks[0]),
    ignores: readIgnores(
      own,
      blocks.flatMap(({ block }) => (block.kind === 'code' ? [block] : [])),
    ),
    links: blocks.flatMap(({ block, facts }) =>
      (facts?.links ?? []).map((link) => ({ ...link, ...moveSpan(link, block.start) })),
    ),
    roles: blocks.flatMap(({ block, facts }) =>
      facts?.kind === 'table' ? facts.roles.map((row) => movePiece(row, block.start)) : [],
    ),
  };
}

function mentionsSkills(facts: TextFacts | TableFact): boolean {
  return (facts.kind === 'table' ? facts.rows.length + facts.others.length : facts.mentions.length) > 0;
}

function titlesIn(blocks: readonly ReadBlock[]): Title[] {
  return blocks.flatMap(({ block, facts }) =>
    facts?.kind === 'text' && (block.kind === 'heading' || facts.introduces !== undefined) ? [{ block, facts }] : [],
  );
}

function beginsWithLevel(first: ReadBlock | undefined): boolean {
  return (
    first?.block.kind === 'paragraph' &&
    first.facts?.kind === 'text' &&
    first.facts.mentions.length === 0 &&
    first.facts.levels.some((level) => level.leads)
  );
}

function factsOf(text: string, block: Block, vocabulary: Vocabulary): TextFacts | TableFact | undefined {
  switch (block.kind) {
    case 'code':
    case 'front-matter':
      return undefined;
    case 'table':
      return readTableFacts(text.slice(block.start, block.end), block, vocabulary);
    default:
      return readText(text.slice(block.start, block.end), block, vocabulary);
  }
}
