/** What ships with the product beside its code. The bundler puts it in; only the entry points import this file. */
import itop from '../../skills-data/ITOP.txt';
import editions from '../../skills-data/sfia-editions.json';
import type { ShippedData } from './workspace/shipped-data.ts';

export const shipped: ShippedData = {
  itop,
  editions,
  levelModel: async () => (await import('./level-model.ts')).default,
};

/** The page of a rule, Markdown; `undefined` for a rule that does not exist. */
export async function rulePage(id: string): Promise<string | undefined> {
  if (!/^[a-z-]+$/.test(id)) return undefined;
  try {
    const page = (await import(`../../docs/rules/${id}.md`)) as { readonly default: string };
    return page.default;
  } catch {
    return undefined;
  }
}
