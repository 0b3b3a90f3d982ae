/**
 * A document about the product by its path in the repository, `docs/rules/undefined-level.md`, as far as the editor shows
 * it; `undefined` for any other path. The bundler puts them in: a web worker has no files.
 */
export async function document(path: string): Promise<string | undefined> {
  const id = /^docs\/rules\/([a-z-]+)\.md$/.exec(path)?.[1];
  if (id === undefined) return OTHER_DOCUMENTS.get(path)?.();
  try {
    const page = (await import(`../../docs/rules/${id}.md`)) as { readonly default: string };
    return page.default;
  } catch {
    return undefined;
  }
}

/** What the pages of the rules lead to. */
const OTHER_DOCUMENTS: ReadonlyMap<string, () => Promise<string>> = new Map([
  ['docs/level-text.md', async () => (await import('../../docs/level-text.md')).default],
  ['docs/skills-data.md', async () => (await import('../../docs/skills-data.md')).default],
  [
    'skills-data/framework.schema.json',
    async () => JSON.stringify((await import('../../skills-data/framework.schema.json')).default, undefined, 2),
  ],
]);
