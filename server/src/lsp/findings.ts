/**
 * The findings of each open document. The first answer comes at once, with what is remembered of judged duties; what is
 * not judged yet is judged afterwards in short slices, and if that changes the findings, it is told.
 */
import type { Document, Finding } from '../core/service.ts';
import type { Context } from '../workspace/workspace.ts';
import { isChecked } from '../workspace/workspace.ts';
import type { OpenDocument } from './documents.ts';
import { inSlices } from './in-slices.ts';

export interface Findings {
  /** What is known now of the document's current version. */
  of(open: OpenDocument, context: Context): readonly Finding[];
  forget(uri: string): void;
}

interface Known {
  readonly document: Document;
  readonly context: Context;
  readonly findings: readonly Finding[];
}

/**
 * @param changed told when judging has changed what `of` answers
 * @param inBackground runs work that may fail without harm
 */
export function createFindings(
  changed: (uri: string) => void,
  inBackground: (work: () => Promise<void>) => void,
): Findings {
  const known = new Map<string, Known>();

  async function judge(uri: string, { document, context, findings: told }: Known): Promise<void> {
    const superseded = (): boolean => known.get(uri)?.document !== document || known.get(uri)?.context !== context;
    const { service, settings } = context;
    const thorough = await context.judge.thorough(uri);
    if (!(await inSlices(service.askJudge(document, settings, thorough), superseded))) return;
    const findings = service.check(document, settings, thorough);
    known.set(uri, { document, context, findings });
    if (!alike(findings, told)) changed(uri);
  }

  return {
    of(open, context) {
      if (!isChecked(open.uri, context)) return [];
      const document = open.read(context.service);
      const last = known.get(open.uri);
      if (last?.document === document && last.context === context) return last.findings;
      const memory = context.judge.fromMemory();
      const findings = context.service.check(document, context.settings, memory);
      const now = { document, context, findings };
      known.set(open.uri, now);
      if (memory.open > 0) inBackground(() => judge(open.uri, now));
      return findings;
    },
    forget(uri) {
      known.get(uri)?.context.judge.forget(uri);
      known.delete(uri);
    },
  };
}

type Said = NonNullable<Finding['telling']>[number];

/** They show the same, in the same places. */
function alike(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return one.rule === other.rule && saysTheSame(one, other) && tellTheSame(one, other);
    })
  );
}

function tellTheSame({ telling: a = [] }: Finding, { telling: b = [] }: Finding): boolean {
  return a.length === b.length && a.every((place, i) => saysTheSame(place, b[i]!));
}

function saysTheSame(a: Said, b: Said): boolean {
  return a.start === b.start && a.end === b.end && a.message === b.message;
}
