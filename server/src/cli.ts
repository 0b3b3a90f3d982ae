/** The command line on Node: `role-profiles`. */
import { once } from 'node:events';
import { version } from '../../package.json';
import { decode } from './workspace/decode.ts';
import { run } from './cli/main.ts';
import { withProgress } from './cli/progress.ts';
import type { Terminal } from './cli/terminal.ts';
import { inWords } from './host/node-files.ts';
import { readOwn } from './host/own-files.ts';
import { shippedBy } from './shipped.ts';

const { argv, env, stdout, stderr } = process;

/** Where this was started; a folder can be deleted while somebody is in it. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

/** Whoever reads may stop early, as `head` does, and a disk may be full. Then nothing more can be told. */
function unwritable(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') complain(`the report cannot be written: ${inWords(error)}`);
  process.exit(2);
}

function complain(message: string): void {
  try {
    stderr.write(`role-profiles: ${message}\n`);
  } catch {
    // there is nowhere left to say it
  }
}

/** Writes now, or fails now or later, as the system pleases. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', unwritable);
  return (text) => {
    try {
      stream.write(text);
    } catch (error) {
      unwritable(error);
    }
  };
}

/** Until what was written has been taken; a reader that is slow makes the writer wait. */
async function drained(): Promise<void> {
  if (stdout.writableNeedDrain) await once(stdout, 'drain');
}

async function input(): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return decode(Buffer.concat(pieces));
}

/** The first time somebody interrupts, what was found so far is told; the second time nothing is. */
function listenForInterrupts(): () => boolean {
  let interrupted = false;
  process.once('SIGINT', () => (interrupted = true));
  return () => interrupted;
}

async function main(): Promise<number> {
  const cwd = currentFolder();
  if (cwd === undefined) {
    complain('the folder that you are in is not there any more; change to another one');
    return 2;
  }
  const colours = stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb';
  const plain: Terminal = {
    cwd,
    out: writerTo(stdout),
    err: writerTo(stderr),
    colours,
    drained,
    input,
    interrupted: listenForInterrupts(),
  };
  const isWatched = stderr.isTTY && env['TERM'] !== 'dumb';
  const terminal = isWatched ? withProgress(plain, () => stderr.columns) : plain;
  return run(argv.slice(2), terminal, shippedBy(readOwn).data, version);
}

main().then(
  (status) => {
    // Not process.exit: what was written to a pipe may still be on its way.
    process.exitCode = status;
  },
  (error: unknown) => {
    complain(`this program failed, which is its own fault: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 2;
  },
);
