/** Clock, memory and output of the programs that runProgram starts. */

/** Milliseconds that `work` took, and what it returned. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** Megabytes that are in use once garbage (and code that has not run for a while) is collected: the heap, and buffers outside of it. */
export function megabytesInUse(): number {
  for (let i = 0; i < 6; i++) globalThis.gc!();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** Prints what was measured for runProgram to read, or what went wrong. */
export function printFigures(measured: Promise<object>): void {
  measured.then(
    (figures) => console.log(JSON.stringify(figures)),
    (error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    },
  );
}
