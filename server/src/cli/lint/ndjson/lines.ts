/** Bytes that come piece by piece, as lines. A line ends with a line feed and with nothing else. */

/** A line without its end; `undefined` for one that is too long, whose bytes are not kept. */
export type Line = Uint8Array | undefined;

const LINE_FEED = 0x0a;

/** @param most the bytes of the longest line that is taken */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= most) waiting.push(piece);
    else waiting = [];
  };
  const take = (): Line => {
    const line = length > most ? undefined : Buffer.concat(waiting);
    [waiting, length] = [[], 0];
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, from)) {
      add(piece.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < piece.length) add(piece.subarray(from));
  }
  if (length > 0) yield take();
}
