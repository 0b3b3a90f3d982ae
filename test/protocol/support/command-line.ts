/** Runs the built command line, as a shell does. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export function runCommandLine(cwd: string, ...args: string[]): Promise<Ran> {
  return runCommandLineOn('', cwd, ...args);
}

/** @param input what comes on standard input */
export function runCommandLineOn(input: string, cwd: string, ...args: string[]): Promise<Ran> {
  // what programs read stays as it is, whatever the language of the system
  const env = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  // a program that reads no input may have ended before it gets any
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}
