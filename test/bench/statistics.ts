/** Numbers that were measured several times, and how they are shown. */

/** The value below which `share` (0 to 1) of the values lie; `NaN` for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The median with the least and the greatest value: `12.3 (11-15)`. A dash where nothing was measured. */
export function withRange(values: readonly number[]): string {
  if (values.length === 0) return '-';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? shown(least) : `${shown(median(values))} (${shown(least)}-${shown(most)})`;
}

/** With as many digits as mean something: 1234, 12, 1.2, .12 */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '-';
  if (Math.abs(value) >= 10) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 1 ? 1 : 2);
}
