/** The judge of duties: with what ships alone, and with a whole framework. */
import type { JudgeFigures } from './judge-program.ts';
import { runProgram } from './programs.ts';
import type { Report } from './report.ts';
import { median, percentile, shown, withRange } from './statistics.ts';

export async function measureJudge(rounds: number): Promise<Report> {
  const alone = await runProgram<JudgeFigures>('judge-program', rounds, 'alone');
  const whole = await runProgram<JudgeFigures>('judge-program', rounds, 'whole');
  const both = (name: string, shownOf: (runs: readonly JudgeFigures[]) => string): string[] => [
    name,
    shownOf(alone),
    shownOf(whole),
  ];
  const percentiles = (values: readonly number[]): string =>
    `${shown(median(values))} / ${shown(percentile(values, 0.95))}`;
  const claims = (runs: readonly JudgeFigures[]): number[] => runs.flatMap((run) => run.claims);
  const start = (run: JudgeFigures): number => run.making + run.first;
  return {
    title: 'The judge of duties',
    columns: ['', 'ITOP alone', 'a whole framework'],
    rows: [
      both('model read and judge made, ms', (runs) => withRange(runs.map(({ making }) => making))),
      both('the first judgement, ms', (runs) => withRange(runs.map(({ first }) => first))),
      both('the first claim of another skill p50 / p95, ms', (runs) =>
        percentiles(runs.flatMap(({ firstOfSkill }) => firstOfSkill)),
      ),
      both('each further claim p50 / p95, ms', (runs) => percentiles(claims(runs))),
      both('memory of the judge, MB', (runs) => withRange(runs.map(({ megabytes }) => megabytes))),
    ],
    notes: [
      `${alone[0]!.claims.length} claims of made-up profiles, after the first ones of ${alone[0]!.firstOfSkill.length + 1} skills.`,
    ],
    bars: [
      { name: 'made and first judgement, ITOP alone', value: median(alone.map(start)), limit: 15, unit: 'ms' },
      {
        name: 'a further claim with a whole framework (p95)',
        value: percentile(claims(whole), 0.95),
        limit: 1,
        unit: 'ms',
      },
      {
        name: 'memory of the judge, ITOP alone',
        value: median(alone.map(({ megabytes }) => megabytes)),
        limit: 20,
        unit: 'MB',
      },
    ],
  };
}
