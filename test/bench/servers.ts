/** Language servers side by side: the same work for each, in turns, over standard input and output. */
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Client } from './client.ts';
import { startClient } from './client.ts';
import type { Bar, Report } from './report.ts';
import { median, percentile, shown, withRange } from './statistics.ts';
import type { Subject } from './subjects.ts';
import { subjects } from './subjects.ts';

/** What one session with a server gives; milliseconds and megabytes. */
interface Session {
  /** From the start of the process to the answer to `initialize`. */
  readonly start: number;
  /** From the opening of the document to its first diagnostics, and to the answer to a hover that was asked at once. */
  readonly firstDiagnostics: number;
  readonly firstHover: number;
  readonly memoryAtStart: number;
  readonly memoryWithDocument: number;
  readonly hover: readonly number[];
  readonly completion: readonly number[];
  readonly completionBytes: number;
  readonly edit: readonly number[];
}

const HOVERS = 100;
const COMPLETIONS = 5;
const EDITS = 60;
/** A server that takes long for an edit is asked less often. */
const LONGEST_EDITING = 8_000;
/** Long enough for what a server does by itself after a document was opened. */
const SETTLING = 2_500;
/** Between two keystrokes. */
const KEYSTROKE = 60;

export async function measureServers(rounds: number): Promise<Report> {
  const { measured, missing } = await subjects();
  const sessions = new Map<Subject, Session[]>(measured.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [subject, own] of sessions) own.push(await hold(subject));
  }
  const figures = [...sessions].map(([{ name }, own]) => ({ name, ...summary(own) }));
  const [ours, withData, floor] = [figures[0]!, figures[1]!, figures[2]!];
  return {
    title: 'Language servers, a document of 100 kB',
    columns: [
      '',
      'start, ms',
      'opening to first diagnostics, ms',
      'to a hover asked at once, ms',
      'memory after start, MB',
      'with the document, MB',
      'hover p50 / p95, ms',
      'completion, ms',
      'its size, kB',
      'edit to diagnostics, ms',
    ],
    rows: figures.map((own) => [
      own.name,
      withRange(own.start),
      withRange(own.firstDiagnostics),
      withRange(own.firstHover),
      withRange(own.memoryAtStart),
      withRange(own.memoryWithDocument),
      `${shown(median(own.hover))} / ${shown(percentile(own.hover, 0.95))}`,
      shown(median(own.completion)),
      shown(median(own.completionBytes) / 1000),
      withRange(own.edit),
    ]),
    notes: missing,
    bars: [...barsOf('as it ships', ours, floor), ...barsOf('with a workbook', withData, floor)],
  };
}

type Figures = { readonly [K in keyof Session]: readonly number[] };

function summary(sessions: readonly Session[]): Figures {
  const all = (of: (session: Session) => number | readonly number[]): number[] => sessions.flatMap(of);
  return {
    start: all((session) => session.start),
    firstDiagnostics: all((session) => session.firstDiagnostics),
    firstHover: all((session) => session.firstHover),
    memoryAtStart: all((session) => session.memoryAtStart),
    memoryWithDocument: all((session) => session.memoryWithDocument),
    hover: all((session) => session.hover),
    completion: all((session) => session.completion),
    completionBytes: all((session) => session.completionBytes),
    edit: all((session) => session.edit),
  };
}

function barsOf(which: string, ours: Figures, floor: Figures): Bar[] {
  const against = (name: string, of: (figures: Figures) => readonly number[], limit: number): Bar => ({
    name: `${name}, ${which}, against the floor`,
    value: median(of(ours)) / median(of(floor)),
    limit,
    unit: 'times',
  });
  return [
    against('start', ({ start }) => start, 1.5),
    against('hover', ({ hover }) => hover, 1.5),
    against('edit to diagnostics', ({ edit }) => edit, 3),
    against('memory after start', ({ memoryAtStart }) => memoryAtStart, 2),
    against('memory with the document', ({ memoryWithDocument }) => memoryWithDocument, 2),
    {
      name: `size of a completion, ${which}`,
      value: Math.max(...ours.completionBytes) / 1000,
      limit: 80,
      unit: 'kB',
    },
  ];
}

/** One session as an editor would have it. */
async function hold(subject: Subject): Promise<Session> {
  const { document, folder, settings } = subject;
  const startedAt = performance.now();
  const client = startClient(subject.command, (method, params) => configuration(method, params, settings));
  try {
    const rootUri = pathToFileURL(folder).toString();
    const { result } = await client.request<{ capabilities: { diagnosticProvider?: unknown } }>('initialize', {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'profiles' }],
      capabilities: CAPABILITIES,
    });
    const start = performance.now() - startedAt;
    client.notify('initialized', {});
    client.notify('workspace/didChangeConfiguration', { settings });
    await pause(500);
    const memoryAtStart = client.megabytes();

    const diagnostics = result.capabilities.diagnosticProvider === undefined ? pushed : pulled;
    const places = placesIn(document.text);
    const openedAt = performance.now();
    client.notify('textDocument/didOpen', { textDocument: { ...document, version: 1 } });
    const sinceOpening = (): number => performance.now() - openedAt;
    const [firstDiagnostics, firstHover] = await Promise.all([
      diagnostics(client, document.uri).then(sinceOpening),
      hover(client, document.uri, places.citations[0]!).then(sinceOpening),
    ]);
    await pause(SETTLING);
    const memoryWithDocument = client.megabytes();

    const hovers: number[] = [];
    for (let i = 0; i < HOVERS; i++) {
      const place = places.citations[(i * 7) % places.citations.length]!;
      hovers.push(await hover(client, document.uri, place));
    }
    const completions: { ms: number; bytes: number }[] = [];
    for (let i = 0; i < COMPLETIONS; i++) {
      const position = places.at(subject.completeAt);
      const { result, ms, bytes } = await client.request<{ items?: unknown[] } | unknown[]>('textDocument/completion', {
        textDocument: { uri: document.uri },
        position,
        context: { triggerKind: 1 },
      });
      const items = Array.isArray(result) ? result : (result.items ?? []);
      if (items.length === 0) throw new Error(`${subject.name} completes nothing`);
      completions.push({ ms, bytes });
    }
    const edits: number[] = [];
    const editingSince = performance.now();
    for (let i = 0; i < EDITS && performance.now() - editingSince < LONGEST_EDITING; i++) {
      await pause(KEYSTROKE);
      const typedAt = performance.now();
      client.notify('textDocument/didChange', {
        textDocument: { uri: document.uri, version: i + 2 },
        contentChanges: [{ range: { start: places.middle, end: places.middle }, text: 'x' }],
      });
      await diagnostics(client, document.uri);
      edits.push(performance.now() - typedAt);
    }
    return {
      start,
      firstDiagnostics,
      firstHover,
      memoryAtStart,
      memoryWithDocument,
      hover: hovers,
      completion: completions.map(({ ms }) => ms),
      completionBytes: Math.max(...completions.map(({ bytes }) => bytes)),
      edit: edits,
    };
  } finally {
    await client.stop();
  }
}

const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: {
      completionItem: { documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } },
      completionList: { itemDefaults: ['editRange'] },
    },
    diagnostic: { relatedDocumentSupport: false },
    publishDiagnostics: {},
  },
};

function configuration(method: string, params: unknown, settings: Readonly<Record<string, unknown>>): unknown {
  if (method !== 'workspace/configuration') return undefined;
  return (params as { items: { section?: string }[] }).items.map(({ section }) => settings[section ?? ''] ?? null);
}

interface Position {
  readonly line: number;
  readonly character: number;
}

function placesIn(text: string) {
  const at = (offset: number): Position => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
  };
  return {
    at,
    citations: [...text.matchAll(/\b[A-Z]{4}-\d/g)].map(({ index }) => at(index + 1)),
    /** Inside a sentence about the middle of the document. */
    middle: at(text.indexOf(' the ', text.length / 2)),
  };
}

async function hover({ request }: Client, uri: string, position: Position): Promise<number> {
  const { result, ms } = await request<{ contents: unknown } | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  if (result === null) throw new Error(`no hover at line ${position.line + 1}`);
  return ms;
}

async function pulled({ request }: Client, uri: string): Promise<void> {
  await request('textDocument/diagnostic', { textDocument: { uri } });
}

async function pushed({ next }: Client, uri: string): Promise<void> {
  await next(
    (method, params) => method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === uri,
  );
}
