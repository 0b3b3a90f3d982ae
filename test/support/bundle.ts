/** Programs that tests run in processes of their own. */
import { buildSync } from 'esbuild';
import { basename, join } from 'node:path';

/**
 * Bundles a program or a part of the product, so that a process that runs it starts in a moment.
 * @param entry its file, from the top of the repository
 * @returns the path of the bundle in `folder`
 */
export function bundle(entry: string, folder: string): string {
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.js'));
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    mainFields: ['module', 'main'],
  });
  return outfile;
}
