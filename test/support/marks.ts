/**
 * Documents with their expected findings written under the lines they speak of, so that a test reads like a document:
 *
 *     This role needs ITOP-7 and PROG-4.
 *                     ^^^^^^ undefined-level: ITOP
 *
 * A line of carets and a rule's id is a mark: it expects that rule's finding under exactly the columns of its carets in
 * the nearest line above that is no mark, with a message that contains the text after the colon. Several marks may
 * stand under one line. `// name: value` in the first lines sets up the test: `// edition: 8`,
 * `// rules: missing-level=warning, renamed-skill=off`. Marks and settings are no part of the document that is checked.
 */

/** A finding that the document expects. Lines count from 0, columns in UTF-16 code units from 0, `end` is exclusive. */
export interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** What the message has to contain. */
  readonly fragment?: string;
}

export interface MarkedDocument {
  /** The document without marks and settings, its line endings kept. */
  readonly text: string;
  /** In the order in which they were written: by line, under one line from top to bottom. */
  readonly marks: readonly Mark[];
  readonly settings: MarkedSettings;
}

/** Settings under which the document is to be checked. */
export interface MarkedSettings {
  readonly edition?: string;
  /** Rule -> severity or `off`. */
  readonly rules: Readonly<Record<string, string>>;
  readonly sections?: readonly string[];
  readonly fields?: readonly string[];
  readonly mostSkills?: number;
}

/** A finding as it was reported, in the same coordinates as a mark. */
export interface ReportedFinding {
  readonly rule: string;
  readonly line: number;
  readonly start: number;
  /** The line of the end, where it is not the line of the start. No mark can match such a finding. */
  readonly endLine?: number;
  readonly end: number;
  readonly message: string;
}

const MARK = /^([ \t]*)(\^+) ([a-z]+(?:-[a-z]+)*)(?:: (.*\S))?\s*$/;
const SETTING = /^\/\/ (\w+): (.*\S)\s*$/;

/**
 * Takes the marks and settings out of a document.
 * @throws Error where a mark is malformed, stands over no line or points past its line's end: the document is wrong then, not the product.
 */
export function parseMarks(source: string): MarkedDocument {
  const kept: string[] = [];
  const marks: Mark[] = [];
  const settings = { rules: {} as Record<string, string> };
  let number = 0;

  for (const line of source.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    number += 1;
    const complain = (problem: string) => new Error(`line ${number}: ${problem}: ${line.trim()}`);
    if (/^[ \t]*\^/.test(line)) {
      const mark = readMark(line, kept.length - 1);
      if (mark === undefined) throw complain('this begins like a mark but is none');
      const spoken = kept.at(-1)?.replace(/\r?\n$/, '') ?? '';
      if (mark.end > spoken.length) throw complain('this mark points past the end of its line');
      marks.push(mark);
    } else if (kept.length === 0 && SETTING.test(line)) {
      const [, name, value] = SETTING.exec(line)!;
      if (name === 'edition') Object.assign(settings, { edition: value });
      else if (name === 'rules') Object.assign(settings.rules, readSeverities(value!, complain));
      else if (name === 'mostSkills') Object.assign(settings, { mostSkills: Number(value) });
      else if (name === 'sections' || name === 'fields') Object.assign(settings, { [name]: value!.split(/; */) });
      else throw complain('there is no such setting');
    } else {
      kept.push(line);
    }
  }
  return { text: kept.join(''), marks, settings };
}

/**
 * Compares what a document expects with what was reported.
 * @returns one line for each missing and each extra finding, by place; empty where all agree.
 */
export function compareFindings(marks: readonly Mark[], findings: readonly ReportedFinding[]): string[] {
  const left = [...findings];
  const missing: Mark[] = [];
  // Marks that ask for a certain message choose first, so that a mark that takes any message leaves them theirs.
  const demandingFirst = [...marks].sort((a, b) => (b.fragment?.length ?? -1) - (a.fragment?.length ?? -1));
  for (const mark of demandingFirst) {
    const found = left.findIndex((finding) => answers(mark, finding));
    if (found < 0) missing.push(mark);
    else left.splice(found, 1);
  }
  return [
    ...missing.map((mark) => ({
      ...mark,
      says: `missing ${mark.rule}${mark.fragment ? ` that says "${mark.fragment}"` : ''}`,
    })),
    ...left.map((finding) => ({ ...finding, says: `extra   ${finding.rule}: ${finding.message}` })),
  ]
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map((at) => `${at.line + 1}:${at.start + 1}-${placeOfEnd(at)}  ${at.says}`);
}

/** Turns offsets in a text (UTF-16 code units) into the coordinates of marks. */
export function placeOf(
  text: string,
  span: { readonly start: number; readonly end: number },
): Omit<ReportedFinding, 'rule' | 'message'> {
  const from = lineAndColumn(text, span.start);
  const to = lineAndColumn(text, span.end);
  return {
    line: from.line,
    start: from.column,
    end: to.column,
    ...(to.line !== from.line && { endLine: to.line }),
  };
}

function readMark(line: string, spokenOf: number): Mark | undefined {
  const match = MARK.exec(line);
  if (match === null) return undefined;
  const [, indent, carets, rule, fragment] = match;
  const start = indent!.length;
  return {
    line: spokenOf,
    start,
    end: start + carets!.length,
    rule: rule!,
    ...(fragment !== undefined && { fragment }),
  };
}

function readSeverities(value: string, complain: (problem: string) => Error): Record<string, string> {
  const severities: Record<string, string> = {};
  for (const pair of value.split(',')) {
    const [, rule, severity] = /^\s*([a-z-]+)=([a-z]+)\s*$/.exec(pair) ?? [];
    if (rule === undefined || severity === undefined) throw complain('rules are written as rule=severity');
    severities[rule] = severity;
  }
  return severities;
}

function answers(mark: Mark, finding: ReportedFinding): boolean {
  return (
    finding.rule === mark.rule &&
    finding.line === mark.line &&
    finding.start === mark.start &&
    finding.end === mark.end &&
    (finding.endLine ?? finding.line) === mark.line &&
    finding.message.includes(mark.fragment ?? '')
  );
}

function placeOfEnd(at: { readonly line: number; readonly endLine?: number; readonly end: number }): string {
  return at.endLine === undefined || at.endLine === at.line ? `${at.end + 1}` : `${at.endLine + 1}:${at.end + 1}`;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, column: offset - (before.lastIndexOf('\n') + 1) };
}
