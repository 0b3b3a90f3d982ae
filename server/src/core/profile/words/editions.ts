/** Editions that a text names in words: "SFIA Version 8", "as of SFIA 7", "SFIA 9 skills". */

export interface NamedEdition {
  readonly edition: string;
  /** Offsets in the plain text. */
  readonly start: number;
  readonly end: number;
}

/** 8 and 9 are no levels. 7 may be the highest of them, so it needs a word that says what it is. */
const NAMED =
  /(?<![\p{L}\p{N}])SFIA(?:[ -]?(?:v|[Vv]ersion|[Ee]dition|[Rr]elease)\.? ?([1-9])|(?<=(?:of|as of|in|from|under|using|on|with|to) SFIA) ([789])| ([89])|[ -](7)(?= (?:skills?|framework|edition|codes?|profiles?)\b))(?![\d\p{L}%]|[.:-]\d)/gu;

/** Takes plain text that says SFIA. */
export function editionsIn(text: string): NamedEdition[] {
  return [...text.matchAll(NAMED)].map((match) => ({
    edition: match.slice(1).find((digit) => digit !== undefined)!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
