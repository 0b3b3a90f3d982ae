/** What a Turtle file says, by subject: every statement is looked at once, and every text is cleaned once. */
import { DataFactory, Parser, type Term } from 'n3';
import { lineOrNothing, textOrNothing } from './clean.ts';
import type { Limits } from './limits.ts';

/** A text, or the address of another thing. Several skills may share one, so that it is cleaned once and for all. */
export class Fact {
  #line: { readonly value: string | undefined } | undefined;
  #text: { readonly value: string | undefined } | undefined;

  constructor(
    /** As it is written; for an address, the whole of it. */
    readonly value: string,
    readonly isText: boolean,
  ) {}

  /** As one line; undefined where nothing is left. */
  get line(): string | undefined {
    return (this.#line ??= { value: lineOrNothing(this.value) }).value;
  }

  /** As a text of several lines; undefined where nothing is left. */
  get text(): string | undefined {
    return (this.#text ??= { value: textOrNothing(this.value) }).value;
  }
}

/** Everything that is said of one subject. */
export interface GraphNode {
  readonly id: string;
  /** The objects of a predicate in the order of the file; see `predicateName` for how predicates are called. */
  readonly all: (predicate: string) => readonly Fact[];
  /** English before texts without a language before other languages before addresses. */
  readonly best: (predicate: string) => Fact | undefined;
}

export type Graph = ReadonlyMap<string, GraphNode>;

/** More statements than the limits allow; nothing is kept of the file. */
export class TooMany extends Error {}

/** In UTF-16 code units. A prefix stands for its address wherever it is used, so a long one multiplies. */
const LONGEST_ADDRESS = 500;

/** Whether an address is longer than any of a framework is. Takes time in proportion to the text. */
export function hasEndlessAddress(text: string): boolean {
  const address = /<[^<>\s"]*/y;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', address.lastIndex)) {
    address.lastIndex = at;
    if ((address.exec(text)?.[0].length ?? 0) > LONGEST_ADDRESS) return true;
  }
  return false;
}

/** All statements by subject. Throws what the library throws, or `TooMany`. */
export function readGraph(text: string, limits: Limits): Graph {
  const graph = new Map<string, OpenNode>();
  const names = new Map<string, string>();
  let count = 0;
  // Each statement goes into the graph as soon as it is read, so that the library keeps none of them.
  const add = (subject: Term, { value: predicate }: Term, object: Term): object => {
    count += 1;
    if (count > limits.values) throw new TooMany();
    let name = names.get(predicate);
    if (name === undefined) names.set(predicate, (name = predicateName(predicate)));
    let node = graph.get(subject.value);
    if (node === undefined) graph.set(subject.value, (node = openNode(subject.value)));
    node.add(name, object);
    return NOTHING;
  };
  const factory = { ...DataFactory, quad: add } as unknown as typeof DataFactory;
  new Parser({ format: 'text/turtle', factory }).parse(text);
  return graph;
}

const NOTHING = {};

/** The last part of an address: `definedAtLevel` of `https://.../ontology#definedAtLevel`. */
export function localName(address: string): string {
  const end = /[/#]$/.test(address) ? address.length - 1 : address.length;
  const last = (mark: string): number => address.lastIndexOf(mark, end - 1);
  return address.slice(Math.max(last('/'), last('#'), last(':')) + 1, end);
}

/** The local name without case, hyphens and underscores, for vocabularies spell alike words differently. */
function predicateName(address: string): string {
  return localName(address).replace(/[_-]/g, '').toLowerCase();
}

interface OpenNode extends GraphNode {
  readonly add: (predicate: string, object: Term) => void;
}

interface Said {
  readonly facts: Fact[];
  best: Fact;
  rank: number;
}

function openNode(id: string): OpenNode {
  const said = new Map<string, Said>();
  return {
    id,
    all: (predicate) => said.get(predicate)?.facts ?? [],
    best: (predicate) => said.get(predicate)?.best,
    add(predicate, object) {
      const fact = new Fact(object.value, object.termType === 'Literal');
      const rank = languageRank(object);
      const known = said.get(predicate);
      if (known === undefined) {
        said.set(predicate, { facts: [fact], best: fact, rank });
        return;
      }
      known.facts.push(fact);
      if (rank < known.rank) {
        known.best = fact;
        known.rank = rank;
      }
    },
  };
}

function languageRank(term: Term): number {
  if (term.termType !== 'Literal') return 3;
  if (/^en\b/i.test(term.language)) return 0;
  return term.language === '' ? 1 : 2;
}
