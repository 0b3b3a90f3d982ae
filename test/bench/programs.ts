/** Runs programs of the bench, each in a process of its own: nothing that one has loaded or warmed helps another. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundle } from './bundle.ts';

/** @returns what each run printed, parsed; `rounds` processes, one after the other */
export async function runProgram<T>(name: string, rounds: number, ...options: string[]): Promise<T[]> {
  const file = await bundle(`test/bench/${name}`);
  const results: T[] = [];
  for (let round = 0; round < rounds; round++) {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file, ...options], {
      maxBuffer: 2 ** 26,
    });
    results.push(JSON.parse(stdout) as T);
  }
  return results;
}
