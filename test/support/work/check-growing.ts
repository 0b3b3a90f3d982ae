/**
 * Checks every document in which more and more is wrong, as `read-growing.ts` reads files. What it costs to read them is
 * not counted.
 *
 *     node --stack-size=3900 check-growing.js CHECK-DOCUMENT.JS SIZE
 */
import type * as product from '../fixtures/check-document.ts';
import { MANY_FINDINGS } from '../fixtures/many-findings.ts';
import { measureGrowing } from './measure-growing.ts';

/** @param bundle that of `check-document.ts`, as counting code */
async function measure(bundle: string, size: number): Promise<void> {
  const { prepareChecking } = (await import(bundle)) as typeof product;
  const { read, check } = await prepareChecking();
  const documents = MANY_FINDINGS.map(({ name, make }) => ({ name, make: (length: number) => read(make(length)) }));
  console.log(JSON.stringify(await measureGrowing(documents, size, check)));
}

void measure(process.argv[2] ?? '', Number(process.argv[3]));
