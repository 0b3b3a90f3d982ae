import { farProbability, shouldWarn, type LevelJudgement } from '../../../server/src/core/judge/index.ts';

/** One claim judged, with the level that its author meant. */
export interface Outcome {
  readonly level: number;
  readonly judgement: LevelJudgement;
}

export interface Scores {
  readonly count: number;
  readonly exact: number;
  readonly withinOne: number;
  readonly correlation: number;
  /** Share of claims at the right level that are warned of. */
  readonly falseAlarms: number;
  /** Share of claims two, and three or more, levels away that are warned of. */
  readonly twoFound: number;
  readonly threeFound: number;
  /** Share of the warnings that are right, each section being claimed once at every level of its skill. */
  readonly precision: number;
}

/** Judges stand for every claim that could be made: each section is claimed at every level that its skill defines. */
export function score(outcomes: readonly Outcome[]): Scores {
  const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);
  let exact = 0;
  let withinOne = 0;
  const away = [0, 0, 0, 0].map(() => ({ claims: 0, warned: 0 }));
  for (const { level, judgement } of outcomes) {
    if (judgement.best === level) exact++;
    if (Math.abs(judgement.best - level) <= 1) withinOne++;
    for (const claimed of judgement.probabilities.keys()) {
      const group = away[Math.min(3, Math.abs(claimed - level))]!;
      group.claims++;
      if (shouldWarn(judgement, claimed)) group.warned++;
    }
  }
  const [right, one, two, three] = away as [Away, Away, Away, Away];
  return {
    count: outcomes.length,
    exact: share(exact, outcomes.length),
    withinOne: share(withinOne, outcomes.length),
    correlation: correlation(outcomes.map(({ level, judgement }) => [level, judgement.best])),
    falseAlarms: share(right.warned, right.claims),
    twoFound: share(two.warned, two.claims),
    threeFound: share(three.warned, three.claims),
    precision: share(two.warned + three.warned, right.warned + one.warned + two.warned + three.warned),
  };
}

interface Away {
  claims: number;
  warned: number;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const a = mean(pairs.map(([x]) => x));
  const b = mean(pairs.map(([, y]) => y));
  const product = mean(pairs.map(([x, y]) => (x - a) * (y - b)));
  return product / Math.sqrt(mean(pairs.map(([x]) => (x - a) ** 2)) * mean(pairs.map(([, y]) => (y - b) ** 2)));
}

/** The middle 95 % of a measure when the sections are drawn again, 500 times. The draws are the same every time. */
function interval(outcomes: readonly Outcome[], measure: (outcomes: readonly Outcome[]) => number): [number, number] {
  let state = 12345;
  const random = (): number => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const values = Array.from({ length: 500 }, () =>
    measure(outcomes.map(() => outcomes[Math.floor(random() * outcomes.length)]!)),
  ).sort((a, b) => a - b);
  return [values[12]!, values[487]!];
}

const exactShare = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ level, judgement }) => judgement.best === level).length / outcomes.length;

/** Rows: the level meant; columns: the level judged. */
export function confusion(outcomes: readonly Outcome[]): string {
  const levels = [1, 2, 3, 4, 5, 6, 7];
  const lines = levels.flatMap((level) => {
    const row = outcomes.filter((outcome) => outcome.level === level);
    if (row.length === 0) return [];
    const cells = levels.map((best) => String(row.filter(({ judgement }) => judgement.best === best).length));
    return [`| **${level}** | ${cells.join(' | ')} |`];
  });
  return ['| meant / judged | 1 | 2 | 3 | 4 | 5 | 6 | 7 |', '|---|---|---|---|---|---|---|---|', ...lines].join('\n');
}

/** Whether probabilities mean what they say: of the levels (and of the warnings) given p, how many were so. */
export function reliability(outcomes: readonly Outcome[]): string {
  const edges = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 1.0001];
  const levels: [number, boolean][] = [];
  const far: [number, boolean][] = [];
  for (const { level, judgement } of outcomes) {
    for (const [candidate, p] of judgement.probabilities) {
      levels.push([p, candidate === level]);
      far.push([farProbability(judgement, candidate), Math.abs(candidate - level) >= 2]);
    }
  }
  const lines = edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const cells = [levels, far].map((pairs) => {
      const inside = pairs.filter(([p]) => p >= from && p < to);
      if (inside.length === 0) return '- | - | 0';
      const said = inside.reduce((sum, [p]) => sum + p, 0) / inside.length;
      const was = inside.filter(([, so]) => so).length / inside.length;
      return `${said.toFixed(3)} | ${was.toFixed(3)} | ${inside.length}`;
    });
    return `| ${from}-${Math.min(1, to)} | ${cells.join(' | ')} |`;
  });
  return [
    '| probability | level: said | was so | cases | two or more away: said | was so | cases |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

export function tableHeader(): string {
  return [
    '| set | claims | exact (95 %) | within one | correlation | false alarms | two found | three found | precision |',
    '|---|---|---|---|---|---|---|---|---|',
  ].join('\n');
}

export function tableRow(name: string, outcomes: readonly Outcome[]): string {
  const figure = (value: number, digits = 3): string => (Number.isNaN(value) ? '-' : value.toFixed(digits));
  const s = score(outcomes);
  const [low, high] = interval(outcomes, exactShare);
  const cells = [s.withinOne, s.correlation, s.falseAlarms, s.twoFound, s.threeFound, s.precision].map((v) =>
    figure(v),
  );
  return `| ${name} | ${s.count} | ${figure(s.exact)} (${figure(low, 2)}-${figure(high, 2)}) | ${cells.join(' | ')} |`;
}
