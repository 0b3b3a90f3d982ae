/**
 * Reads every file that grows at two sizes, one twice the other, and prints the work that each took: a list of
 * `[name, work, work for twice as much]`. In a process of its own, since counting changes how the language works. The test
 * bundles it, and makes the code that is counted.
 *
 *     node --stack-size=3900 read-growing.js READ-FILE.JS SIZE
 */
import { countWork } from './count-work.ts';
import type * as product from '../fixtures/read-file.ts';
import { GROWING } from '../fixtures/growing.ts';

export type MeasuredWork = readonly [name: string, work: number, workForTwice: number];

/** @param bundle that of `read-file.ts`, as counting code */
async function measure(bundle: string, size: number): Promise<MeasuredWork[]> {
  const { readFile } = (await import(bundle)) as typeof product;
  const measured: MeasuredWork[] = [];
  for (const { name, make } of GROWING) {
    const work = (bytes: Uint8Array): Promise<number> => countWork(() => readFile('growing', bytes));
    // The first time, code and expressions are made ready.
    await readFile('growing', make(size / 4));
    measured.push([name, await work(make(size)), await work(make(2 * size))]);
  }
  return measured;
}

void measure(process.argv[2] ?? '', Number(process.argv[3])).then((measured) => console.log(JSON.stringify(measured)));
