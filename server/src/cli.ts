/** The command line on Node: `role-profiles`. */
import { version } from '../../package.json';
import { run } from './cli/main.ts';
import { shipped } from './shipped.ts';

const { argv, env, stdout, stderr } = process;

// Whoever reads may stop early, as `head` does.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const colours = stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
const terminal = {
  cwd: process.cwd(),
  out: (text: string) => void stdout.write(text),
  err: (text: string) => void stderr.write(text),
  colours,
};

run(argv.slice(2), terminal, shipped, version).then(
  (status) => {
    // Not process.exit: what was written to a pipe may still be on its way.
    process.exitCode = status;
  },
  (error: unknown) => {
    stderr.write(`role-profiles: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
