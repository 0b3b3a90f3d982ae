/** What ships with the product beside its code. Some is in the code, some lies beside it and is read when it is needed. */
import itop from '../../skills-data/ITOP.txt';
import editions from '../../skills-data/sfia-editions.json';
import type { ShippedData } from './workspace/shipped-data.ts';

/** Reads a file by its path in the package, which is that in the repository; rejects where there is none. */
export type ReadOwn = (path: string) => Promise<Uint8Array>;

export interface Shipped {
  readonly data: ShippedData;
  /** A document about the product as far as the editor shows it, by its path; `undefined` for any other path. */
  document(path: string): Promise<string | undefined>;
}

/** The pages of the rules, and what they lead to. Nothing else that lies there is shown. */
const DOCUMENTS = /^(?:docs\/(?:rules\/[a-z-]+|level-text|skills-data)\.md|skills-data\/framework\.schema\.json)$/;

export function shippedBy(readOwn: ReadOwn): Shipped {
  return {
    data: { itop, editions, levelModel: () => readOwn('skills-data/level-model.bin') },
    async document(path) {
      if (!DOCUMENTS.test(path)) return undefined;
      try {
        return new TextDecoder().decode(await readOwn(path));
      } catch {
        return undefined;
      }
    },
  };
}
