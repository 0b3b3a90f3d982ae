/** Searching ascending numbers by halves. */

/** The index of the first number that is not smaller; the length where all are. */
export function firstAtOrAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last number that is not greater; 0 where all are. */
export function lastAtOrBefore(numbers: readonly number[], value: number): number {
  return Math.max(0, firstAtOrAfter(numbers, value + 1) - 1);
}
