/**
 * Checks every document in which more and more is wrong, as `read-growing.ts` reads files.
 *
 *     node --stack-size=3900 check-growing.js CHECK-DOCUMENT.JS SIZE
 */
import type * as product from '../fixtures/check-document.ts';
import { MANY_FINDINGS } from '../fixtures/many-findings.ts';
import { measureGrowing } from './measure-growing.ts';

/** @param bundle that of `check-document.ts`, as counting code */
async function measure(bundle: string, size: number): Promise<void> {
  const { prepareCheck } = (await import(bundle)) as typeof product;
  const check = await prepareCheck();
  console.log(JSON.stringify(await measureGrowing(MANY_FINDINGS, size, check)));
}

void measure(process.argv[2] ?? '', Number(process.argv[3]));
