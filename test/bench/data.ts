/** Skill data: what it costs to load an organisation's workbook, and to have it. */
import type { DataFigures } from './data-program.ts';
import { runProgram } from './programs.ts';
import type { Report } from './report.ts';
import { median, withRange } from './statistics.ts';

export async function measureData(rounds: number): Promise<Report> {
  const runs = await runProgram<DataFigures>('data-program', rounds);
  const all = (of: (run: DataFigures) => number): number[] => runs.map(of);
  const first = all((run) => run.first);
  const megabytes = all((run) => run.megabytes);
  const hover = (of: (run: DataFigures) => number): string => withRange(runs.map((run) => of(run) * 1000));
  return {
    title: 'Skill data from a workbook',
    columns: ['', 'median (least-most)'],
    rows: [
      ['a whole edition, the first workbook of a process, ms', withRange(first)],
      ['the same once more, ms', withRange(all((run) => run.later))],
      ['memory of 1,000 skills, MB', withRange(megabytes)],
      ['hover on ITOP-4 in the core, what ships alone, µs', hover((run) => run.hoverBefore)],
      ['the same with 1,000 skills, µs', hover((run) => run.hoverAfter)],
    ],
    notes: [`The workbook of a whole edition has ${runs[0]!.skills} skills and ${Math.round(runs[0]!.kilobytes)} kB.`],
    bars: [
      { name: 'a workbook of a whole edition', value: median(first), limit: 250, unit: 'ms' },
      { name: 'memory of 1,000 skills', value: median(megabytes), limit: 100, unit: 'MB' },
      {
        name: 'a hover with 1,000 skills, against before',
        value: median(runs.map((run) => run.hoverAfter / run.hoverBefore)),
        limit: 1.2,
        unit: 'times',
      },
    ],
  };
}
