/** JSON that others have written. */

/** @returns `undefined` for a text that is no JSON; a mark at its beginning is none of it */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
