/**
 * Reads every file that grows at two sizes, one twice the other, and prints the work that each took: a list of
 * `[name, work, work for twice as much]`. In a process of its own, since counting changes how the language works. The test
 * bundles it, and makes the code that is counted.
 *
 *     node --stack-size=3900 read-growing.js READ-FILE.JS SIZE
 */
import type * as product from '../fixtures/read-file.ts';
import { GROWING } from '../fixtures/growing.ts';
import { measureGrowing } from './measure-growing.ts';

/** @param bundle that of `read-file.ts`, as counting code */
async function measure(bundle: string, size: number): Promise<void> {
  const { readFile } = (await import(bundle)) as typeof product;
  console.log(JSON.stringify(await measureGrowing(GROWING, size, (bytes) => readFile('growing', bytes))));
}

void measure(process.argv[2] ?? '', Number(process.argv[3]));
