/** The work for every thing that grows, at two sizes, one twice the other. */
import { countWork } from './count-work.ts';

export type MeasuredWork = readonly [name: string, work: number, workForTwice: number];

interface Growing<T> {
  readonly name: string;
  readonly make: (size: number) => T;
}

export async function measureGrowing<T>(
  growing: readonly Growing<T>[],
  size: number,
  run: (made: T) => unknown,
): Promise<MeasuredWork[]> {
  const measured: MeasuredWork[] = [];
  for (const { name, make } of growing) {
    const work = (made: T): Promise<number> => countWork(() => run(made));
    // The first time, code and expressions are made ready.
    await run(make(size / 4));
    measured.push([name, await work(make(size)), await work(make(2 * size))]);
  }
  return measured;
}
