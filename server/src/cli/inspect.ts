/** `role-profiles inspect`: what was read from a document, to see why it is checked as it is. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Opened, Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

type Inspected = ReturnType<typeof inspectOne>;

export async function inspect(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const all: Inspected[] = [];
  for await (const opened of session.documents(paths)) all.push(inspectOne(opened));
  if (format === 'table') terminal.out(all.map((one) => toTable(one, terminal)).join('\n'));
  else if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}

function inspectOne({ shown, document, context, placeOf }: Opened) {
  const { roles } = context.service.inspect(document);
  return {
    file: shown,
    roles: roles.map(({ title, level, citations, claims }) => ({
      title,
      level,
      citations: citations.map(({ start, ...citation }) => ({ ...citation, ...placeOf(start) })),
      claims: claims.map(({ duties, ...claim }) => ({
        ...claim,
        duties: duties.map(({ start, text }) => ({ text, ...placeOf(start) })),
      })),
    })),
  };
}

function toTable({ file, roles }: Inspected, terminal: Terminal): string {
  const lines = [paint(terminal, inTerminal(file), 'underline')];
  for (const { title, level, citations, claims } of roles) {
    lines.push('', paint(terminal, `${inTerminal(title)}${level === null ? '' : ` (level ${level})`}`, 'bold'));
    const rows = citations.map(({ line, column, code, name, levels, shape }) => [
      `${line}:${column}`,
      inTerminal(code ?? '-'),
      inTerminal(name ?? '-'),
      levels.length === 0 ? '-' : levels.join(', '),
      shape,
    ]);
    lines.push(...columns([['place', 'code', 'name', 'levels', 'shape'], ...rows]));
    for (const claim of claims) {
      const duties = claim.duties.map(({ line }) => line);
      const skill = inTerminal(claim.code ?? claim.name ?? '-');
      lines.push(
        `  ${skill} claims ${duties.length === 1 ? 'a duty' : `${duties.length} duties`} from line ${duties[0] ?? '-'} on`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i]!)).join('  ')}`.trimEnd());
}
