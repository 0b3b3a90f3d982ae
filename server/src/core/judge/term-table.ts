import { atOnce, type InSteps } from '../in-steps.ts';

/** A sorted list of terms (hashes): a fraction of the memory of a `Map`, for indexes that stay for a session. */
export interface TermTable {
  readonly size: number;
  /** The place of a term, or -1. */
  find(term: number): number;
}

/** @param terms in any order, with repetitions; hashes, because only what is spread evenly is found quickly */
export function createTermTable(terms: Uint32Array): TermTable {
  const sorted = terms.slice().sort();
  let size = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!;
  }
  const unique = sorted.slice(0, size);
  // Where the terms with each of the possible leading bits begin: a term has hardly one other beside it there.
  const shift = 32 - Math.max(1, Math.ceil(Math.log2(size + 1)));
  const begins = new (size < 65_536 ? Uint16Array : Uint32Array)(2 ** (32 - shift) + 1);
  for (let i = 0; i < size; i++) begins[(unique[i]! >>> shift) + 1]! += 1;
  for (let i = 1; i < begins.length; i++) begins[i]! += begins[i - 1]!;
  return {
    size,
    find(term) {
      const lead = term >>> shift;
      const end = begins[lead + 1]!;
      for (let place = begins[lead]!; place < end; place++) if (unique[place] === term) return place;
      return -1;
    },
  };
}

/** For each term the documents that hold it, in the order of the documents. */
export interface Postings {
  readonly terms: TermTable;
  /** The documents of the term at place `i` are `documents[starts[i]]` up to, not including, `documents[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  /** A weight beside each document, 1 until it is set. */
  readonly weights: Float32Array;
}

/** @param documents the terms of each, without repetitions; 65,535 documents at most */
export function createPostings(documents: readonly Uint32Array[]): Postings {
  return atOnce(buildPostings(documents));
}

/** The same in steps. */
export function* buildPostings(documents: readonly Uint32Array[]): InSteps<Postings> {
  const total = documents.reduce((sum, document) => sum + document.length, 0);
  const all = new Uint32Array(total);
  let at = 0;
  for (const document of documents) {
    all.set(document, at);
    at += document.length;
  }
  const terms = createTermTable(all);
  yield;
  const starts = new Uint32Array(terms.size + 1);
  const places = all.map((term) => terms.find(term));
  for (const place of places) starts[place + 1]! += 1;
  for (let i = 0; i < terms.size; i++) starts[i + 1]! += starts[i]!;
  yield;
  const next = starts.slice();
  const result = new Uint16Array(total);
  at = 0;
  documents.forEach((document, id) => {
    for (let i = 0; i < document.length; i++) result[next[places[at++]!]!++] = id;
  });
  return { terms, starts, documents: result, weights: new Float32Array(total).fill(1) };
}
