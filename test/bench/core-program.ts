/** One megabyte of role profiles, read and checked in this process; prints a CoreFigures. */
import { Table, parser as commonmark } from '@lezer/markdown';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { createService } from '../../server/src/core/service.ts';
import type { Document } from '../../server/src/core/service.ts';
import { shipped } from './shipped.ts';
import { readShippedData } from '../../server/src/workspace/shipped-data.ts';
import { createRememberingJudge } from '../../server/src/workspace/text-judge.ts';
import { roleProfiles } from './document.ts';
import { megabytesInUse, printFigures, timed } from './measuring.ts';

export interface CoreFigures {
  readonly document: { readonly characters: number; readonly citations: number; readonly findings: number };
  /** Milliseconds, one number for each repetition. */
  readonly bareParse: readonly number[];
  readonly readAndCheck: readonly number[];
  readonly read: readonly number[];
  readonly keystroke: readonly number[];
  /** A keystroke as the server answers it: with what is remembered of judged duties. */
  readonly keystrokeWithJudge: readonly number[];
  /** What the read document holds, beside its text. */
  readonly megabytes: number;
}

/** Both are warmed until the engine has compiled them: what is compared is the work, not the compiler. */
const WARMING = 8;
const REPETITIONS = 12;
const KEYSTROKES = 80;

/** The blocks and tables of the parser alone, as server/src/core/profile/markdown/markdown.ts configures it. */
const bare = commonmark.configure([
  { remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image'] },
  Table,
]);

async function measure(): Promise<CoreFigures> {
  const text = roleProfiles(1_000_000);
  const service = createService((await readShippedData(shipped))([]));
  const check = (document: Document) => service.check(document, DEFAULT_SETTINGS);

  const bareParse: number[] = [];
  const readAndCheck: number[] = [];
  const read: number[] = [];
  for (let i = 0; i < WARMING + REPETITIONS; i++) {
    // a copy each time, so that no parser profits from what another has made of the string
    const parsed = await timed(() => bare.parse(copy(text)));
    const fresh = await timed(() => service.read(copy(text)));
    const checked = await timed(() => check(fresh.result));
    if (i < WARMING) continue;
    bareParse.push(parsed.ms);
    read.push(fresh.ms);
    readAndCheck.push(fresh.ms + checked.ms);
  }

  const before = megabytesInUse();
  const document = service.read(text);
  const findings = check(document).length;
  const megabytes = megabytesInUse() - before;

  const keystroke = await type(document, check);
  const judge = createRememberingJudge(service.catalogue, shipped.levelModel);
  const thorough = await judge.thorough('document');
  for (const _ of service.askJudge(document, DEFAULT_SETTINGS, thorough)) continue;
  const keystrokeWithJudge = await type(document, (version) =>
    service.check(version, DEFAULT_SETTINGS, judge.fromMemory()),
  );

  const { citations } = document.profile;
  return {
    document: { characters: text.length, citations: citations.length, findings },
    bareParse,
    readAndCheck,
    read,
    keystroke,
    keystrokeWithJudge,
    megabytes,
  };

  /**
   * Types into a duty in the middle of the document; the first ten keystrokes warm up. The edit of the text counts.
   */
  async function type(document: Document, check: (document: Document) => unknown): Promise<number[]> {
    const times: number[] = [];
    let version = document;
    let at = text.indexOf(' the ', text.length / 2);
    for (let i = 0; i < KEYSTROKES; i++) {
      const { ms, result } = await timed(() => {
        const next = version.text.replaced(at, at, 'steadily '[i % 9]!);
        const read = service.read(next, { document: version, changes: [{ start: at, end: at, inserted: 1 }] });
        check(read);
        return read;
      });
      version = result;
      at += 1;
      if (i >= 10) times.push(ms);
    }
    return times;
  }
}

function copy(text: string): string {
  return Buffer.from(text).toString();
}

printFigures(measure());
