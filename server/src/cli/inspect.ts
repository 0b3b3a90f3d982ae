/** `role-profiles inspect`: what was read from a document, to see why it is checked as it is. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Inspection } from '../core/service.ts';
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
  const all: unknown[] = [];
  let isFirst = true;
  await session.visit(paths, ({ shown, document, context, placeOf }) => {
    const inspection = context.service.inspect(document);
    if (format === 'json') all.push({ file: shown, ...withPlaces(inspection, placeOf) });
    else terminal.out(`${isFirst ? '' : '\n'}${toTable(shown, inspection, placeOf, terminal)}`);
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

export const LEVELS_FROM = { beside: 'beside it', below: 'below the heading', role: 'the role' } as const;

/** Where an edition is stated. */
const STATED = { 'front-matter': 'front matter', link: 'a link', words: 'its words' } as const;

function toTable(
  file: string,
  { cites, editions, roles, citations, levels, doubtful }: Inspection,
  placeOf: Place,
  terminal: Terminal,
): string {
  const lineOf = (start: number): string => String(placeOf(start).line);
  const lines = [paint(terminal, inTerminal(file), 'underline')];
  lines.push(`  cites skills: ${cites.yes ? 'yes' : 'no'}, ${inTerminal(cites.why)}`);
  for (const { edition, from, start } of editions) {
    lines.push(`  edition ${inTerminal(edition)}: ${STATED[from]}, line ${lineOf(start)}`);
  }
  for (const { levels: own, of, start } of levels) {
    const whose = of === 'role' ? 'of the role' : 'of no skill';
    if (of !== 'skill') lines.push(`  level ${own.join(', ')} ${whose}: line ${lineOf(start)}`);
  }
  for (const role of roles) {
    const [first] = role.duties;
    if (first !== undefined)
      lines.push(
        `  duties of ${inTerminal(roleInWords(role))}: ${role.duties.length} from line ${lineOf(first.start)}`,
      );
  }
  const rows = (all: Inspection['citations']): string[][] =>
    all.map(({ role, code, name, levels: own, levelsFrom, shape, start, stance, duties }) => [
      roleInWords(roles[role]),
      lineOf(start),
      name ?? '-',
      code ?? '-',
      own.join(', ') || '-',
      WRITTEN_AS[shape],
      levelsFrom === null ? '-' : LEVELS_FROM[levelsFrom],
      MEANT_AS[stance],
      duties.length === 0 ? '-' : `${duties.length} from line ${lineOf(duties[0]!.start)}`,
    ]);
  if (citations.length > 0) lines.push('', ...table([HEADER, ...rows(citations)], terminal));
  if (doubtful.length > 0) {
    lines.push('', '  Read, and not counted:', ...table([HEADER, ...rows(doubtful)], terminal));
  }
  return `${lines.join('\n')}\n`;
}

const HEADER = ['role', 'line', 'skill', 'code', 'level', 'written as', 'level from', 'meant as', 'duties'];

/** The shapes of citations as people call them; `--format json` has their ids. */
export const WRITTEN_AS: Readonly<Record<Inspection['citations'][number]['shape'], string>> = {
  'code-hyphen-level': 'code and level, joined',
  'code-level-word': 'code, "level" and number',
  'code-number': 'code and number',
  'name-code-level': 'name, code and level',
  'code-name-level': 'code, name and level',
  'name-level': 'name and level',
  heading: 'heading',
  'table-row': 'row of a table',
  'front-matter': 'front matter',
  link: 'link',
  code: 'skill alone',
};

export const MEANT_AS = {
  claims: 'claim',
  'wished-for': 'wish',
  defines: 'definition',
  lists: 'list',
  history: 'history',
} as const;

/** More characters of a title push the table apart. */
const WIDEST_ROLE = 30;

function roleInWords(role: Inspection['roles'][number] | undefined): string {
  if (role === undefined || role.title === '') return '-';
  const title = role.title.length > WIDEST_ROLE ? `${role.title.slice(0, WIDEST_ROLE - 1)}\u2026` : role.title;
  return role.level === null ? title : `${title} (level ${role.level})`;
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
