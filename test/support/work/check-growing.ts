/**
 * Reads and checks every document that grows at two sizes, one twice the other, and prints the work that each took: a list of
 * `[name, work, work for twice as much]`. What grows too fast at first is measured again where it is larger, since the limits
 * of some searches are wider than the first sizes. In a process of its own, since counting changes how the language works. The test
 * bundles it, and makes the code that is counted.
 *
 *     node --stack-size=3900 check-growing.js CHECK-DOCUMENT.JS SIZE MOST
 */
import type * as product from '../fixtures/check-document.ts';
import { GROWING_DOCUMENTS } from '../fixtures/growing-documents.ts';
import { countWork } from './count-work.ts';
import type { MeasuredWork } from './read-growing.ts';

const LARGER = 4;

/**
 * @param bundle that of `check-document.ts`, as counting code
 * @param most times the work for twice as much
 */
async function measure(bundle: string, size: number, most: number): Promise<MeasuredWork[]> {
  const { checkDocument } = (await import(bundle)) as typeof product;
  const measured: MeasuredWork[] = [];
  for (const { name, make } of GROWING_DOCUMENTS) {
    const growth = async (from: number): Promise<MeasuredWork> => {
      // The first time, code and expressions are made ready.
      checkDocument(make(from / 4));
      const work = (length: number): Promise<number> => countWork(() => checkDocument(make(length)));
      return [name, await work(from), await work(2 * from)];
    };
    const [, work, twice] = await growth(size);
    measured.push(twice > work * most ? await growth(size * LARGER) : [name, work, twice]);
  }
  return measured;
}

const [bundle = '', size, most] = process.argv.slice(2);
void measure(bundle, Number(size), Number(most)).then((measured) => console.log(JSON.stringify(measured)));
