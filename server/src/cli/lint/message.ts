/** From findings to what is reported of them. */
import { createHash } from 'node:crypto';
import type { Document, Finding } from '../../core/service.ts';
import type { LintMessage } from '../formats/report.ts';

/** Makes messages of findings, with lines and columns from 1. */
export function createMessages(document: Document): (finding: Finding) => LintMessage {
  const { text, profile } = document;
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, character } = text.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
  const roleAt = (offset: number): string | undefined =>
    profile.roles.findLast(({ start, end }) => start <= offset && offset < end)?.title;
  return (finding) => {
    const { rule, severity, message, start, end } = finding;
    const [from, to] = [placeOf(start), placeOf(end)];
    const role = roleAt(start);
    return {
      ruleId: rule,
      severity: severity === 'error' ? 2 : 1,
      level: severity,
      message,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...(role !== undefined && role !== '' && { role }),
      ...identity(document, finding),
    };
  };
}

/** So many characters of what is marked are told. */
const MOST_MARKED = 60;
/** So many characters of its line in front of a finding, and as many behind it, tell it from others. */
const AROUND = 200;

/** A finding is told from others by its rule, what it marks and the line around it; lines above and below do not matter. */
function identity({ text }: Document, { rule, start, end }: Finding): Pick<LintMessage, 'marked' | 'fingerprint'> {
  const until = Math.min(end, start + AROUND);
  const marked = inOneLine(text.slice(start, until));
  const from = Math.max(text.lineStart(start), start - AROUND);
  const line = inOneLine(text.slice(from, Math.min(Math.max(text.lineEnd(start), until), until + AROUND)));
  const hash = createHash('sha256').update([rule, marked, line].join('\0'));
  return { marked: marked.slice(0, MOST_MARKED), fingerprint: hash.digest('hex').slice(0, 16) };
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
