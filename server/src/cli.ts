/** The command line on Node: `role-profiles`. */
import { once } from 'node:events';
import { version } from '../../package.json';
import { languageTyped } from './cli/arguments.ts';
import { decode } from './workspace/decode.ts';
import { run } from './cli/main.ts';
import { cliMessagesIn } from './cli/messages/languages.ts';
import { withProgress } from './cli/progress.ts';
import type { Terminal } from './cli/terminal.ts';
import { whyNot } from './cli/why-not.ts';
import { readOwn } from './host/own-files.ts';
import { shippedBy } from './shipped.ts';

const { argv, env, stdout, stderr } = process;
const messages = cliMessagesIn(languageTyped(argv.slice(2)));
const say = messages.cli.program;

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
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') complain(say.cannotWrite(whyNot(error, messages)));
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

async function* inputPieces(): AsyncGenerator<Uint8Array> {
  const { stdin } = process;
  process.once('SIGINT', () => stdin.destroy());
  try {
    for await (const piece of stdin) yield piece as Buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
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
    complain(say.noFolder);
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
    pieces: inputPieces,
    interrupted: listenForInterrupts(),
  };
  const isWatched = stderr.isTTY && env['TERM'] !== 'dumb';
  const terminal = isWatched ? withProgress(plain, () => stderr.columns, messages) : plain;
  return run(argv.slice(2), terminal, shippedBy(readOwn).data, version);
}

main().then(
  (status) => {
    // Not process.exit: what was written to a pipe may still be on its way.
    process.exitCode = status;
  },
  (error: unknown) => {
    complain(say.failed(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    process.exitCode = 2;
  },
);
