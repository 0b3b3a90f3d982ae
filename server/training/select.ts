import type { Example } from './logistic.ts';

/**
 * The features that tell most: those with large weights, the common ones a little before the rare.
 * @param places the features, each with its place in the examples
 * @param weights what training on all of them gave, the biases at the end
 */
export function selectFeatures(
  places: ReadonlyMap<number, number>,
  examples: readonly Example[],
  weights: Float64Array,
  questions: number,
  count: number,
): number[] {
  const squares = new Float64Array(places.size);
  for (const { features } of examples) {
    features.places.forEach((place, i) => (squares[place]! += features.values[i]! ** 2));
  }
  const worth = squares.map((square, place) => {
    const row = weights.subarray(place * questions, (place + 1) * questions);
    return Math.sqrt(square) * row.reduce((sum, weight) => sum + weight * weight, 0);
  });
  return [...places]
    .sort(([a, placeA], [b, placeB]) => worth[placeB]! - worth[placeA]! || a - b)
    .slice(0, count)
    .map(([slot]) => slot);
}
