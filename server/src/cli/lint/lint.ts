/** `role-profiles lint`: what the editor would mark, for people or for other programs. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { REPORTS } from '../formats/index.ts';
import type { ReportSetup } from '../formats/report.ts';
import { findDocuments } from '../documents/find-documents.ts';
import type { FoundDocument } from '../documents/find-documents.ts';
import type { Session } from '../session.ts';
import { showPath } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import type { DocumentCheck, Outcome } from './check-document.ts';
import { openBaseline } from './baseline/baseline.ts';
import { onlyChanged } from './changed.ts';
import { createDocumentCheck } from './check-document.ts';
import type { Checked } from './mended.ts';
import { createMended } from './mended.ts';
import type { LintOptions } from './options.ts';
import { openOutputFile } from './output-file.ts';
import { createPassedOver } from './passed-over.ts';
import { reported } from './reported.ts';
import { createTally } from './tally.ts';

export interface LintTask {
  readonly paths: readonly string[];
  readonly format: string;
  readonly options: LintOptions;
  /** What formats are told of the program. */
  readonly setup: Omit<ReportSetup, 'terminal'>;
}

/** Takes what was found in one document. */
type Told = (outcome: Checked) => void;

/** @returns whether no finding makes the exit status 1 */
export async function lint(session: Session, task: LintTask, terminal: Terminal): Promise<boolean> {
  const { options, format, setup } = task;
  const { lint: say } = session.messages.cli;
  const output =
    options.outputFile === undefined ? undefined : openOutputFile(options.outputFile, terminal, session.messages);
  if (typeof output === 'string') {
    session.fail(options.outputFile!, output);
    return true;
  }
  const baseline = options.baseline && openBaseline(options.baseline, session, terminal);
  if (options.baseline !== undefined && baseline === undefined) return true;
  const report = REPORTS[format]!({ ...setup, terminal: output?.terminal ?? terminal });
  const tally = createTally(options);
  const mended = createMended(options, session, output?.terminal ?? terminal);
  const check = createDocumentCheck(session, options);
  const told: Told = (outcome) => {
    const result = baseline?.newOf(outcome.result) ?? outcome.result;
    tally.add(result.messages);
    mended.add(outcome);
    if (options.fix !== 'show') report.add(reported(result, options));
  };
  const isComplete =
    options.stdin === undefined
      ? await lintFiles(session, task, check, told, terminal)
      : await lintText(session, options.stdin, check, told, terminal);
  if (options.fix !== 'show') report.end(isComplete);
  output?.close();
  mended.tell(terminal);
  // what would be found after a change that is only shown says nothing of the files
  if (options.fix !== 'show') baseline?.close(isComplete);
  if (!isComplete) session.fail(say.interrupted, say.foundSoFar);
  if (options.maxWarnings !== undefined && tally.warnings > options.maxWarnings)
    terminal.err(`role-profiles: ${say.tooManyWarnings(tally.warnings, options.maxWarnings)}\n`);
  await session.tellProblems();
  return tally.passes;
}

/** @returns false where somebody stopped it */
async function lintFiles(
  session: Session,
  { paths, options }: LintTask,
  check: DocumentCheck,
  told: Told,
  terminal: Terminal,
): Promise<boolean> {
  const found = findDocuments(paths, terminal.cwd, session.messages, options.includeWord ? 'all' : 'named');
  for (const { path: typed, reason } of found.problems) session.fail(typed, reason);
  const { changedSince } = options;
  const documents =
    changedSince === undefined ? found.documents : await onlyChanged(found.documents, changedSince, session, terminal);
  const passed = createPassedOver();
  await checkAll(documents, check, terminal, ({ file }, outcome) => {
    if (outcome.kind === 'checked') told(outcome);
    else if (outcome.kind === 'failed') session.fail(showPath(file, terminal.cwd), outcome.reason);
    passed.add(outcome);
  });
  passed.tell(session, terminal);
  return terminal.interrupted?.() !== true;
}

/** So long, in milliseconds, nobody hears of a signal and no progress is shown. */
const SLICE = 50;

/** Checks one document after the other; ends early where somebody stops it. Most are passed over without waiting for anything. */
async function checkAll(
  documents: readonly FoundDocument[],
  { check }: DocumentCheck,
  terminal: Terminal,
  each: (document: FoundDocument, outcome: Outcome) => void,
): Promise<void> {
  let paused = performance.now();
  for (const [index, document] of documents.entries()) {
    if (performance.now() - paused > SLICE) {
      terminal.progress?.(index, documents.length);
      await terminal.drained?.();
      await setImmediate();
      paused = performance.now();
    }
    if (terminal.interrupted?.() === true) break;
    const outcome = check(document);
    each(document, outcome instanceof Promise ? await outcome : outcome);
  }
  terminal.progress?.(undefined, documents.length);
}

async function lintText(
  session: Session,
  name: string,
  check: DocumentCheck,
  told: Told,
  terminal: Terminal,
): Promise<boolean> {
  const outcome = await check.checkText(path.resolve(terminal.cwd, name), (await terminal.input?.()) ?? '');
  if (outcome.kind === 'checked') told(outcome);
  else if (outcome.kind === 'failed') session.fail(name, outcome.reason);
  return true;
}
