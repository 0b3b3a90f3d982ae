/** How often each of some hashes occurs: each once, in ascending order. Sorting is cheaper than a `Map` and leaves less behind. */
export interface HashCounts {
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
}

/** @param all with repetitions; its memory is used for the result */
export function countHashes(all: Uint32Array): HashCounts {
  const hashes = all.sort();
  const counts = new Uint32Array(hashes.length);
  let size = 0;
  for (let i = 0; i < hashes.length; i++) {
    if (i === 0 || hashes[i] !== hashes[size - 1]) hashes[size++] = hashes[i]!;
    counts[size - 1]! += 1;
  }
  return { hashes: hashes.subarray(0, size), counts: counts.subarray(0, size) };
}

/** The second time that something occurs says less than the first. */
export function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}
