/** Bundles a program of the bench as the product is bundled (esbuild.mjs), so that what is measured is what ships. */
import path from 'node:path';
import { build } from 'esbuild';

export const project = path.join(import.meta.dirname, '../..');

/** Where the bench keeps what it makes and fetches. */
export const cache = path.join(project, '.vscode-test/bench');

/** @returns the path of the bundle of a file, which is named by its path in the project without its ending */
export async function bundle(entry: string): Promise<string> {
  const outfile = path.join(cache, 'dist', `${path.basename(entry)}.js`);
  await build({
    absWorkingDir: project,
    entryPoints: [`${entry}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'es2022',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'warning',
    loader: { '.txt': 'text', '.md': 'text', '.json': 'json', '.bin': 'binary' },
  });
  return outfile;
}
