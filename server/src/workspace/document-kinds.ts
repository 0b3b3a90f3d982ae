/** Which files are documents, told by the endings of their names. */

/** What is read wherever it is found. */
const MARKDOWN = /\.(?:md|markdown)$/i;
/** Markdown with something else in it: read where somebody names it, by itself, by a pattern, or in `include`. */
const LIKE_MARKDOWN = /\.(?:mdown|mdx|qmd|rmd)$/i;

/** `always` is read wherever it is found, `named` where somebody names it, `undefined` is no document. */
export type DocumentKind = 'always' | 'named' | undefined;

/** @param name of a file, with or without the folders in front */
export function kindOfDocument(name: string): DocumentKind {
  if (MARKDOWN.test(name)) return 'always';
  return LIKE_MARKDOWN.test(name) ? 'named' : undefined;
}

/** More than any profile has; a file of that size is something else. In bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** `.qmd`; '' where a name has no ending. */
export function endingOf(name: string): string {
  return /\.[^./\\]+$/.exec(name)?.[0] ?? '';
}

/** Whether a file is a Word document by its name: `lint` reads it as the profile that `import` would make of it. */
export function isWordDocument(name: string): boolean {
  return /\.docx$/i.test(name);
}

/** Whether a pattern of `include` says the ending of a file, which is then read in folders as well. */
export function isEndingNamed(name: string, include: readonly string[]): boolean {
  const ending = endingOf(name).slice(1).toLowerCase();
  return include.some((pattern) => pattern.toLowerCase().includes(ending));
}
