/** So far behind where words are expected they are looked for, where they are written otherwise than they read. */
const FARTHEST = 60;

/**
 * Where each character of rendered words stands in the Markdown that they were made from: escapes and entities take more room
 * there than they show.
 * @param from the words stand there or later
 * @returns offsets in the source, one for each character; nothing where the words are not found
 */
export function placesOfWords(words: string, source: string, from: number): readonly number[] | undefined {
  const literal = source.indexOf(words, from);
  const nearest = literal < 0 ? source.length : literal;
  for (let start = from; start < Math.min(nearest, from + FARTHEST); start++) {
    const places = aligned(words, source, start);
    if (places !== undefined) return places;
  }
  return literal < 0 ? undefined : Array.from({ length: words.length }, (_, index) => literal + index);
}

function aligned(words: string, source: string, start: number): number[] | undefined {
  const places: number[] = [];
  let at = start;
  while (places.length < words.length) {
    const isEscaped = source[at] === '\\' && source[at + 1] === words[places.length];
    const entity =
      source[at] === '&' ? /^&(?:#\d{1,7}|#x[\da-f]{1,6}|\w{1,31});/i.exec(source.slice(at, at + 34)) : null;
    if (entity !== null && !words.startsWith(entity[0], places.length)) {
      const size = String.fromCodePoint(words.codePointAt(places.length) ?? 0).length;
      for (let unit = 0; unit < size; unit++) places.push(at);
      at += entity[0].length;
    } else if (isEscaped || source[at] === words[places.length]) {
      places.push(at);
      at += isEscaped ? 2 : 1;
    } else return undefined;
  }
  return places;
}
