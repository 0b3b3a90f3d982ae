/**
 * The document as a row of units: top-level blocks, each with what is in it. The parser hands back the same tree node
 * for a block that did not change, so what was read from a node once is never read again.
 */
import type { Tree } from '@lezer/common';
import type { PagedText } from '../../paged-text.ts';
import type { Vocabulary } from '../types.ts';
import type { UnitContent } from './unit-content.ts';
import { readUnit } from './unit-content.ts';

/** In columns: there are ten thousand in a megabyte, and each keystroke makes the row anew. */
export interface Units {
  /** The node of each in the tree. */
  readonly nodes: readonly Tree[];
  /** Where each begins in the document. */
  readonly starts: readonly number[];
  readonly contents: readonly UnitContent[];
}

/** A version of a document, as far as the next one needs it. */
interface Version {
  readonly text: PagedText;
  readonly units: Units;
}

/**
 * Takes the document and its tree; returns its units in order.
 * @param previous the version before, read with the same vocabulary
 */
export function readUnits(text: PagedText, tree: Tree, vocabulary: Vocabulary, previous?: Version): Units {
  const { nodes, starts } = topLevel(tree);
  if (previous === undefined) {
    const contents = nodes.map((node, i) => readUnit(textOf(text, node, starts[i]!), node, vocabulary));
    return { nodes, starts, contents };
  }
  const old = previous.units;
  const before = countSame(nodes, old.nodes);
  const behind = countSameBehind(nodes, old.nodes, Math.min(nodes.length, old.nodes.length) - before);
  const between: UnitContent[] = [];
  let next = before;
  for (let i = before; i < nodes.length - behind; i++) {
    const node = nodes[i]!;
    const own = textOf(text, node, starts[i]!);
    const known = indexNear(previous, next, old.nodes.length - behind, node, own);
    if (known >= 0) next = known + 1;
    between.push(known < 0 ? readUnit(own, node, vocabulary) : old.contents[known]!);
  }
  const contents = old.contents.slice(0, before).concat(between, old.contents.slice(old.contents.length - behind));
  return { nodes, starts, contents };
}

/** Some units of a row. */
export function unitsFrom({ nodes, starts, contents }: Units, from: number, to: number): Units {
  return { nodes: nodes.slice(from, to), starts: starts.slice(from, to), contents: contents.slice(from, to) };
}

function topLevel(tree: Tree): Pick<Units, 'nodes' | 'starts'> {
  const nodes: Tree[] = [];
  const starts: number[] = [];
  const visit = ({ children, positions }: Tree, at: number): void => {
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      if (!('children' in child)) continue;
      const place = at + positions[i]!;
      if (child.type.isAnonymous) visit(child, place);
      else {
        nodes.push(child);
        starts.push(place);
      }
    }
  };
  visit(tree, 0);
  return { nodes, starts };
}

function textOf(text: PagedText, node: Tree, start: number): string {
  return text.slice(start, start + node.length);
}

/** How many the two have in common at their beginning. */
function countSame<T>(some: readonly T[], others: readonly T[]): number {
  const most = Math.min(some.length, others.length);
  let same = 0;
  while (same < most && some[same] === others[same]) same++;
  return same;
}

/** How many the two have in common at their end. */
function countSameBehind<T>(some: readonly T[], others: readonly T[], most: number): number {
  let same = 0;
  while (same < most && some[some.length - 1 - same] === others[others.length - 1 - same]) same++;
  return same;
}

/** An edit takes the place of a few units; behind them the old ones go on in their order. */
const LOOK_AHEAD = 64;

/** The parser reads what stands beside an edit again, and comes to the same: then its text tells that it is the same unit. */
function indexNear({ text, units }: Version, from: number, end: number, node: Tree, own: string): number {
  const limit = Math.min(end, from + LOOK_AHEAD);
  for (let i = from; i < limit; i++) {
    const old = units.nodes[i]!;
    if (old === node) return i;
    if (old.type === node.type && old.length === node.length && textOf(text, old, units.starts[i]!) === own) return i;
  }
  return -1;
}
