/** A language client of the least size: starts a server, speaks JSON-RPC over its standard input and output, and takes the time. */
import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Reply<T> {
  readonly result: T;
  /** From the sending of the request to the last byte of the reply. */
  readonly ms: number;
  /** The reply's length. */
  readonly bytes: number;
}

export interface Client {
  /** Rejects when the server answers with an error, or ends. */
  request<T>(method: string, params: unknown): Promise<Reply<T>>;
  notify(method: string, params: unknown): void;
  /** The next notification or request of the server that is `wanted`; resolves to the time at which it came. */
  next(wanted: (method: string, params: unknown) => boolean): Promise<number>;
  /** Resident memory of the server's process; `NaN` where the system does not tell. */
  megabytes(): number;
  stop(): Promise<void>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Milliseconds without an answer after which a server counts as stuck. */
const PATIENCE = 60_000;

/** @param answers what the server is told when it asks something of the client; `null` where this returns `undefined` */
export function startClient(
  command: readonly string[],
  answers: (method: string, params: unknown) => unknown = () => undefined,
): Client {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const waiting = new Map<number, { sent: number; settle: (message: Message, at: number, bytes: number) => void }>();
  let listeners: { wanted: (method: string, params: unknown) => boolean; resolve: (at: number) => void }[] = [];
  let lastId = 0;

  readMessages(child, (body) => {
    const at = performance.now();
    const message = JSON.parse(body.toString()) as Message;
    if (message.method === undefined) {
      waiting.get(message.id as number)?.settle(message, at, body.length);
      return;
    }
    const { id, method, params } = message;
    if (id !== undefined) send({ id, result: answers(method, params) ?? null });
    const heard = listeners.filter(({ wanted }) => wanted(method, params));
    listeners = listeners.filter((listener) => !heard.includes(listener));
    for (const { resolve } of heard) resolve(at);
  });

  function send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    child.stdin.write(body);
  }

  function request<T>(method: string, params: unknown): Promise<Reply<T>> {
    const id = ++lastId;
    const reply = new Promise<Reply<T>>((resolve, reject) => {
      const sent = performance.now();
      const settle = (message: Message, at: number, bytes: number): void => {
        waiting.delete(id);
        if (message.error) reject(new Error(`${method}: ${message.error.message}`));
        else resolve({ result: message.result as T, ms: at - sent, bytes });
      };
      waiting.set(id, { sent, settle });
      send({ id, method, params });
    });
    return inTime(reply, method);
  }

  return {
    request,
    notify: (method, params) => send({ method, params }),
    next: (wanted) => inTime(new Promise((resolve) => listeners.push({ wanted, resolve })), 'a notification'),
    megabytes: () => megabytesOf(child.pid!),
    async stop() {
      await request('shutdown', undefined).catch(() => undefined);
      send({ method: 'exit' });
      child.stdin.end();
      const killing = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await ended;
      clearTimeout(killing);
    },
  };

  function inTime<T>(work: Promise<T>, what: string): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${command[0]}: no answer to ${what}`)), PATIENCE);
      void ended.then(() => reject(new Error(`${command[0]} ended before it answered ${what}`)));
      work.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function readMessages({ stdout }: ChildProcess, receive: (body: Buffer) => void): void {
  let chunks: Buffer[] = [];
  let length = 0;
  stdout!.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    for (;;) {
      let buffer = chunks.length === 1 ? chunks[0]! : undefined;
      if (expected !== undefined && length < expected) return;
      buffer ??= Buffer.concat(chunks, length);
      if (expected === undefined) {
        const end = buffer.indexOf('\r\n\r\n');
        if (end < 0) return;
        const size = /Content-Length: *(\d+)/i.exec(buffer.toString('ascii', 0, end));
        expected = Number(size?.[1]);
        buffer = buffer.subarray(end + 4);
      } else {
        receive(buffer.subarray(0, expected));
        buffer = buffer.subarray(expected);
        expected = undefined;
      }
      chunks = [buffer];
      length = buffer.length;
    }
  });
  let expected: number | undefined;
}

function megabytesOf(pid: number): number {
  try {
    const kilobytes =
      process.platform === 'linux'
        ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
        : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
    return Number(kilobytes) / 1000;
  } catch {
    return NaN;
  }
}
