/** `role-profiles levels`: for each claim, how likely each level is. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { JudgedClaim } from '../core/service.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

/** Characters of a bar that stands for certainty. */
const BAR = 30;

export async function levels(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const all: (Omit<JudgedClaim, 'start' | 'probabilities'> & {
    file: string;
    line: number;
    probabilities: Readonly<Record<string, number>>;
  })[] = [];
  await session.visit(paths, async ({ shown, document, context, placeOf }) => {
    const judge = await context.judge.thorough(shown);
    for (const { start, probabilities, ...claim } of context.service.judgeClaims(document, context.settings, judge)) {
      const rounded: Record<string, number> = {};
      for (const [level, probability] of probabilities) rounded[level] = Number(probability.toFixed(4));
      const { code, claimed, best, flagged, why } = claim;
      const { line } = placeOf(start);
      all.push({ file: shown, line, code, claimed, probabilities: rounded, best, flagged, why });
    }
  });
  if (format === 'json') {
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  if (all.length === 0 && !session.failed) terminal.out('Nothing to judge: no duties stand under a citation.\n');
  for (const { file, line, code, claimed, probabilities, best, flagged, why } of all) {
    const verdict = best === claimed ? 'fits' : `reads most like level ${best}`;
    const says = claimed === null ? '' : ` level ${claimed}: ${flagged ? paint(terminal, verdict, 'yellow') : verdict}`;
    terminal.out(
      `${paint(terminal, `${inTerminal(file)}:${line}`, 'underline')}  ${paint(terminal, inTerminal(code), 'bold')}${says}\n`,
    );
    for (const [level, probability] of Object.entries(probabilities)) {
      const bar = '█'.repeat(Math.round(probability * BAR)).padEnd(BAR, '·');
      const mark = Number(level) === claimed ? '  claimed' : '';
      terminal.out(`  ${level.padStart(2)}  ${bar}  ${String(Math.round(probability * 100)).padStart(3)} %${mark}\n`);
    }
    if (flagged) for (const reason of why) terminal.out(`  ${paint(terminal, inTerminal(reason), 'dim')}\n`);
    terminal.out('\n');
  }
}
