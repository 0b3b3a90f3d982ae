/** How far two words are apart: insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance). */
export function editDistance(a: string, b: string): number {
  return lastRow(a, b)[b.length]!;
}

/** Whether a word is as near as `most` to the beginning of another one. */
export function isNearBeginning(begun: string, word: string, most: number): boolean {
  return countMissing(begun, word) <= most && lastRow(begun, word).some((distance) => distance <= most);
}

/** How many letters of a word another one lacks: as many changes it takes at least, and this is quickly told. */
function countMissing(letters: string, word: string): number {
  let missing = 0;
  for (const letter of letters) if (!word.includes(letter)) missing++;
  return missing;
}

/** The distances of a word from all beginnings of another one, the empty one and the whole included. */
function lastRow(a: string, b: string): readonly number[] {
  const width = b.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]! + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last;
}
