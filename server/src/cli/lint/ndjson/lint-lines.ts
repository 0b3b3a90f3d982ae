/**
 * `lint --stdin-ndjson`: a document a line comes in, a result a line goes out, in the same order and at once. What is said of
 * a line follows from that line alone, so programs that split work over machines can split it anywhere.
 */
import path from 'node:path';
import type { LintResult } from '../../formats/report.ts';
import { parsedJson } from '../../json.ts';
import { tooLargeBy } from '../../documents/read-text.ts';
import { MOST_BYTES } from '../../../workspace/document-kinds.ts';
import type { Session } from '../../session.ts';
import type { Terminal } from '../../terminal.ts';
import type { DocumentCheck } from '../check-document.ts';
import { createDocumentCheck } from '../check-document.ts';
import type { LintOptions } from '../options.ts';
import { reported } from '../reported.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';

type Answer =
  | (Omit<LintResult, 'filePath'> & { readonly path: string })
  /** `line` is the beginning of one that names no path. */
  | ({ readonly error: string } & ({ readonly path: string } | { readonly line: string }));

/** In JSON, a character takes six bytes at most for each of its own. The rest is for the path and what else is there. */
const longestLine = (text: number): number => 6 * text + 64 * 1024;

/** So much is shown of a line that cannot be read, in characters. */
const SHOWN = 80;

export async function lintLines(session: Session, options: LintOptions, terminal: Terminal): Promise<void> {
  const { messages } = session;
  const say = messages.lintRun.ndjson;
  const most = options.maxFileSize ?? MOST_BYTES;
  const check = createDocumentCheck(session, options);

  async function answerTo(line: Line): Promise<Answer> {
    if (line === undefined) return { error: say.tooLong, line: '' };
    const written = new TextDecoder().decode(line);
    const read = documentIn(written);
    if (read === undefined) return { error: say.broken, line: written.slice(0, SHOWN) };
    const large = tooLargeBy(Buffer.byteLength(read.text), most, messages.cli.reading);
    return large === undefined ? checked(read, check, terminal.cwd) : { path: read.path, error: large };
  }

  async function checked({ path: name, text }: Document, check: DocumentCheck, cwd: string): Promise<Answer> {
    const outcome = await check.checkText(path.resolve(cwd, name), text);
    if (outcome.kind === 'failed') return { path: name, error: outcome.reason };
    if (outcome.kind !== 'checked') return { path: name, messages: [], errorCount: 0, warningCount: 0 };
    const { filePath: _, ...result } = reported(outcome.result, options);
    return { path: name, ...result };
  }

  let failed = 0;
  for await (const line of linesOf(terminal.pieces!(), longestLine(most))) {
    if (terminal.interrupted?.() === true) break;
    if (line !== undefined && isBlank(line)) continue;
    const answer = await answerTo(line);
    if ('error' in answer) failed += 1;
    terminal.out(`${JSON.stringify(answer)}\n`);
    await terminal.drained?.();
  }
  if (failed > 0) terminal.err(`role-profiles: ${say.failed(failed)}\n`);
  if (terminal.interrupted?.() === true) session.fail('--stdin-ndjson', say.interrupted);
}

interface Document {
  readonly path: string;
  readonly text: string;
}

function documentIn(line: string): Document | undefined {
  const read = parsedJson(line);
  if (typeof read !== 'object' || read === null) return undefined;
  const { path, text } = read as { readonly path?: unknown; readonly text?: unknown };
  if (typeof path !== 'string' || typeof text !== 'string') return undefined;
  return path.trim() === '' || path.includes('\0') ? undefined : { path, text };
}

/** Whether a line holds nothing but blanks: the end of a file, most likely. */
function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
