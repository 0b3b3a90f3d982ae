/** `role-profiles levels`: for each role and each claim, how likely each level is. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { JudgedClaim } from '../core/service.ts';
import type { CliMessages } from './messages/languages.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

/** Characters of a bar that stands for certainty. */
const BAR = 30;

type Say = CliMessages['cli']['levels'];

/** What is printed of a role or a claim. */
interface Row extends Omit<JudgedClaim, 'start' | 'probabilities'> {
  readonly file: string;
  readonly line: number;
  readonly probabilities: Readonly<Record<string, number>>;
}

export async function levels(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const { levels: say } = session.messages.cli;
  const all: Row[] = [];
  await session.visit(paths, async ({ shown, document, context, placeOf }) => {
    const judge = await context.judge.thorough(shown);
    for (const { start, probabilities, ...judged } of context.service.judgeClaims(document, context.settings, judge)) {
      const rounded: Record<string, number> = {};
      for (const [level, probability] of probabilities) rounded[level] = Number(probability.toFixed(4));
      const { kind, role, code, claimed, best, flagged, why } = judged;
      const { line } = placeOf(start);
      all.push({ kind, file: shown, line, role, code, claimed, probabilities: rounded, best, flagged, why });
    }
  });
  if (format === 'json') {
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const judged = all.filter(({ best }) => best !== null);
  if (judged.length === 0 && !session.failed) terminal.out(`${say.nothing}\n`);
  for (const row of judged) printJudged(row, terminal, say);
  printWithoutDuties(
    all.filter(({ best }) => best === null),
    terminal,
    say,
  );
}

function printJudged(row: Row, terminal: Terminal, say: Say): void {
  const { kind, role, code, claimed, probabilities, best, flagged, why } = row;
  const verdict = best === claimed || best === null ? say.fits : say.readsLike(best);
  const shown = flagged ? paint(terminal, verdict, 'yellow') : verdict;
  const name = kind === 'role' ? say.role(role) : (code ?? '');
  terminal.out(
    `${placeOf(row, terminal)}  ${paint(terminal, inTerminal(name), 'bold')}${claimed === null ? '' : ` ${say.level(claimed)}`}: ${shown}\n`,
  );
  for (const [level, probability] of Object.entries(probabilities)) {
    const bar = '█'.repeat(Math.round(probability * BAR)).padEnd(BAR, '·');
    const mark = Number(level) === claimed ? `  ${say.claimed}` : '';
    terminal.out(`  ${level.padStart(2)}  ${bar}  ${String(Math.round(probability * 100)).padStart(3)} %${mark}\n`);
  }
  if (flagged) for (const reason of why) terminal.out(`  ${paint(terminal, inTerminal(reason), 'dim')}\n`);
  terminal.out('\n');
}

function printWithoutDuties(rows: readonly Row[], terminal: Terminal, say: Say): void {
  if (rows.length === 0) return;
  terminal.out(`${say.withoutDuties}\n`);
  for (const row of rows)
    terminal.out(
      `${placeOf(row, terminal)}  ${inTerminal(row.code ?? '')}${row.claimed === null ? '' : ` ${say.level(row.claimed)}`}\n`,
    );
}

function placeOf({ file, line }: Row, terminal: Terminal): string {
  return paint(terminal, `${inTerminal(file)}:${line}`, 'underline');
}
