/** Elements of a Word document that are not read, and signs that stand for characters. */

/** Whatever stands in these is not read; the value tells what is lost with it. */
export const LEFT_OUT: ReadonlyMap<string, 'changes' | undefined> = new Map([
  ['del', 'changes'],
  ['moveFrom', 'changes'],
  ['Fallback', undefined], // the same again for older programs
  ['pPrChange', undefined], // how it was before
  ['rPrChange', undefined],
  ['tblPrChange', undefined],
  ['trPrChange', undefined],
  ['tcPrChange', undefined],
  ['tblGridChange', undefined],
  ['sectPrChange', undefined],
  ['rt', undefined], // how to pronounce it
  ['sectPr', undefined],
]);

/** What is left out with these elements. */
export const LOST_WITH_ELEMENT: ReadonlyMap<string, 'pictures' | 'drawings' | 'objects' | 'comments'> = new Map([
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
  ['chart', 'drawings'],
  ['relIds', 'drawings'],
  ['OLEObject', 'objects'],
  ['altChunk', 'objects'],
  ['commentReference', 'comments'],
]);

/** Signs of the fonts Symbol and Wingdings, as far as forms have them. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0A8', '\u2610'],
  ['F06F', '\u2610'],
  ['F0FE', '\u2612'],
  ['F078', '\u2612'],
  ['F0FC', '\u2713'],
  ['F0B7', '\u2022'],
  ['F0A7', '\u2022'],
  ['F0E0', '\u2192'],
  ['F02D', '-'],
]);
