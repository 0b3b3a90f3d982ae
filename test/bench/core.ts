/** A file of one megabyte, read and checked by the core alone. */
import type { CoreFigures } from './core-program.ts';
import { runProgram } from './programs.ts';
import type { Report } from './report.ts';
import { median, percentile, shown, withRange } from './statistics.ts';

export async function measureCore(rounds: number): Promise<Report> {
  const runs = await runProgram<CoreFigures>('core-program', rounds);
  const { document } = runs[0]!;
  const all = (of: (run: CoreFigures) => readonly number[]): number[] => runs.flatMap(of);
  const times = (name: string, values: readonly number[]): string[] => [
    name,
    withRange(values),
    shown(percentile(values, 0.95)),
  ];
  // Within one process both were measured in turns, so the ratio is less noisy than either.
  const ratio = median(runs.map((run) => median(run.readAndCheck) / median(run.bareParse)));
  const keystroke = all((run) => run.keystroke);
  const withJudge = all((run) => run.keystrokeWithJudge);
  const megabytes = runs.map((run) => run.megabytes);
  return {
    title: 'One megabyte of role profiles',
    columns: ['', 'median (least-most)', 'p95'],
    rows: [
      times(
        'blocks and tables alone, by the Markdown parser, ms',
        all((run) => run.bareParse),
      ),
      times(
        'read, ms',
        all((run) => run.read),
      ),
      times(
        'read and check, ms',
        all((run) => run.readAndCheck),
      ),
      times('a keystroke in the middle: edit, read and check, ms', keystroke),
      times('the same with what is remembered of judged duties, ms', withJudge),
      ['memory of a read document, MB', withRange(megabytes), '-'],
    ],
    notes: [
      `${document.characters} characters, ${document.citations} citations, ${document.findings} findings without those about duties.`,
    ],
    bars: [
      { name: 'read and check, against the bare parse', value: ratio, limit: 2.6, unit: 'times' },
      { name: 'a keystroke (median)', value: median(keystroke), limit: 5, unit: 'ms' },
      {
        name: 'a keystroke with what is remembered of duties (median)',
        value: median(withJudge),
        limit: 5,
        unit: 'ms',
      },
      { name: 'memory of a read document', value: median(megabytes), limit: 22, unit: 'MB' },
    ],
  };
}
