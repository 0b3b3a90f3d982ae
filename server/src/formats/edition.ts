/** Which edition of SFIA a file holds, as far as the file itself tells. */

/** The edition that most of the addresses name (`.../skillcode/9/ITOP`, `.../en/sfia-8/...`), or undefined. */
export function editionFromUrls(urls: Iterable<string | undefined>): string | undefined {
  const votes = new Map<string, number>();
  for (const url of urls) {
    const edition = /\/skillcode\/(\d{1,2})\//i.exec(url ?? '')?.[1] ?? /\/sfia-(\d{1,2})\//i.exec(url ?? '')?.[1];
    if (edition !== undefined) votes.set(edition, (votes.get(edition) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The edition in a title, a sheet's name or a file's name: `SFIA 9 skills`, `sfia-8.xlsx`, `SFIA_v7`. */
export function editionFromName(name: string): string | undefined {
  return /sfia[\s_-]{0,3}(?:v|version|edition)?[\s_-]?(\d{1,2})(?![\d])/i.exec(name)?.[1];
}
