/** `role-profiles inspect`: what was read from a document, to see why it is checked as it is. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Inspection } from '../core/service.ts';
import type { CliMessages } from './messages/languages.ts';
import type { Opened, Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { longest, paint } from './terminal.ts';

export type Place = Opened['placeOf'];

/** Prints a table of what was read in each document, or JSON. */
export async function inspect(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const { inspection: say } = session.messages.cli;
  const all: unknown[] = [];
  let isFirst = true;
  await session.visit(paths, ({ shown, document, context, placeOf }) => {
    const inspection = context.service.inspect(document);
    if (format === 'json') all.push({ file: shown, ...withPlaces(inspection, placeOf) });
    else terminal.out(`${isFirst ? '' : '\n'}${toTable(shown, inspection, placeOf, terminal, say)}`);
    isFirst = false;
  });
  if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}

/** Offsets as line and column from 1, throughout. */
export function withPlaces(value: unknown, placeOf: Place): object {
  return JSON.parse(JSON.stringify(value), (_, inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null || !('start' in inner)) return inner;
    const { start, end: _end, ...rest } = inner as { start: number; end?: number };
    return { ...rest, ...placeOf(start) };
  }) as object;
}

type Say = CliMessages['cli']['inspection'];

function toTable(
  file: string,
  { cites, editions, roles, citations, levels, doubtful }: Inspection,
  placeOf: Place,
  terminal: Terminal,
  say: Say,
): string {
  const lineOf = (start: number): string => String(placeOf(start).line);
  const lines = [paint(terminal, inTerminal(file), 'underline')];
  lines.push(`  ${say.cites(cites.yes, inTerminal(cites.why))}`);
  for (const { edition, from, start } of editions) {
    lines.push(`  ${say.edition(inTerminal(edition), say.stated[from], lineOf(start))}`);
  }
  for (const { levels: own, of, start } of levels) {
    if (of !== 'skill') lines.push(`  ${say.levelAt(own, of ?? 'none', lineOf(start))}`);
  }
  for (const role of roles) {
    const [first] = role.duties;
    if (first !== undefined)
      lines.push(`  ${say.dutiesOf(inTerminal(roleInWords(role, say)), role.duties.length, lineOf(first.start))}`);
  }
  const rows = (all: Inspection['citations']): string[][] =>
    all.map(({ role, code, name, levels: own, levelsFrom, shape, start, stance, duties }) => [
      roleInWords(roles[role], say),
      lineOf(start),
      name ?? '-',
      code ?? '-',
      own.join(', ') || '-',
      say.writtenAs[shape],
      levelsFrom === null ? '-' : say.levelsFrom[levelsFrom],
      say.meantAs[stance],
      duties.length === 0 ? '-' : say.duties(duties.length, lineOf(duties[0]!.start)),
    ]);
  const header = Object.values(say.header);
  if (citations.length > 0) lines.push('', ...table([header, ...rows(citations)], terminal));
  if (doubtful.length > 0) {
    lines.push('', `  ${say.notCounted}`, ...table([header, ...rows(doubtful)], terminal));
  }
  return `${lines.join('\n')}\n`;
}

/** More characters of a title push the table apart. */
const WIDEST_ROLE = 30;

function roleInWords(role: Inspection['roles'][number] | undefined, say: Say): string {
  if (role === undefined || role.title === '') return '-';
  const title = role.title.length > WIDEST_ROLE ? `${role.title.slice(0, WIDEST_ROLE - 1)}\u2026` : role.title;
  return role.level === null ? title : say.roleWithLevel(title, role.level);
}

/** Lines of a table, its header in bold. */
function table(rows: readonly (readonly string[])[], terminal: Terminal): string[] {
  const safe = rows.map((row) => row.map(inTerminal));
  const widths = safe[0]!.map((_, i) => longest(safe.map((row) => row[i]!)));
  return safe.map((row, index) => {
    const line = `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd();
    return index === 0 ? paint(terminal, line, 'bold') : line;
  });
}
