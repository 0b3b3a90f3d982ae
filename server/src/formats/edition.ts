/** Which edition of SFIA a file holds, as far as the file itself tells. */

/** In UTF-16 code units. What is longer is no address, and what stands behind tells nothing more. */
const LONGEST_ADDRESS = 500;

/** The edition that most of the items state, else the one that most of their addresses name; undefined where none does. */
export function editionOfItems(
  items: readonly { readonly edition?: string; readonly url?: string }[],
): string | undefined {
  return mostFrequent(items.map(({ edition }) => edition)) ?? editionFromUrls(items.map(({ url }) => url));
}

/** The edition that most of the addresses name (`.../skillcode/9/ITOP`, `.../en/sfia-8/...`), or undefined. */
export function editionFromUrls(urls: Iterable<string | undefined>): string | undefined {
  return mostFrequent(
    [...urls].map((url) => (url === undefined ? undefined : editionOfAddress(url.slice(0, LONGEST_ADDRESS)))),
  );
}

function mostFrequent(editions: readonly (string | undefined)[]): string | undefined {
  const votes = new Map<string, number>();
  for (const edition of editions) if (edition !== undefined) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `sfia-8` as a part of the address, or in an address of the framework the first part that is a number and not the last one. */
function editionOfAddress(address: string): string | undefined {
  if (!/sfia|skillcode|shortcode/i.test(address)) return undefined;
  const named = /[/#]sfia-?(\d{1,2})(?=[/#]|$)/i.exec(address)?.[1];
  return named ?? /\/(\d{1,2})[/#](?=.)/.exec(address)?.[1];
}

/** The edition in a title, a sheet's name or a file's name: `SFIA 9 skills`, `sfia-8.xlsx`, `SFIA_v7`. */
export function editionFromName(name: string): string | undefined {
  return /sfia[\s_-]{0,3}(?:v|version|edition)?[\s_-]?(\d{1,2})(?![\d])/i.exec(name)?.[1];
}
