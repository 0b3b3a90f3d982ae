/** How German says what many messages share. */
import type { KindOfDuty, NamedLevel, Reading } from '../types.ts';

/** `1.000` */
export function number(value: number): string {
  return value.toLocaleString('de');
}

/** `1 Skill`, `1.200 Skills` */
export function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `a`, `a und b`, `a, b und c` */
export function listed(parts: readonly string[], last = 'und'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** `„a“` */
export function quote(text: string): string {
  return `„${text}“`;
}

/** `„a“, „b“` */
export function quoted(parts: readonly string[]): string {
  return parts.map(quote).join(', ');
}

/** `1 bis 5`, `2, 3 und 5`: numbers in ascending order. */
function numbers(all: readonly number[]): string {
  const [first = 0] = all;
  const isRun = all.length > 2 && all.every((level, i) => level === first + i);
  return isRun ? `${first} bis ${all.at(-1)}` : listed(all.map(String));
}

/** `Stufe 4`, `Stufen 1 bis 5`, `Stufen 2, 3 und 5` */
export function levels(all: readonly number[]): string {
  if (all.length === 0) return 'keine Stufe';
  return `${all.length === 1 ? 'Stufe' : 'Stufen'} ${numbers(all)}`;
}

/** `auf Stufe 4`, `auf den Stufen 1 bis 5` */
export function onLevels(all: readonly number[]): string {
  if (all.length === 0) return 'auf keiner Stufe';
  return all.length === 1 ? `auf Stufe ${all[0]}` : `auf den Stufen ${numbers(all)}`;
}

/** `Stufe 4 (Enable)` */
export function level({ level: own, name }: NamedLevel): string {
  return name === '' ? `Stufe ${own}` : `Stufe ${own} (${name})`;
}

/** `liest sich wie Stufe 1 oder 2: „swap the tapes“, „ring the engineer“` */
export function readsLike({ levels: likely, cues }: Reading): string {
  return `liest sich wie Stufe ${likely.join(' oder ')}${cues.length === 0 ? '' : `: ${quoted(cues)}`}`;
}

/** Nothing where one place changes, else `an beiden Stellen `, `an allen 3 Stellen `. */
export function inPlaces(count: number): string {
  return count === 1 ? '' : count === 2 ? 'an beiden Stellen ' : `an allen ${count} Stellen `;
}

/** With the pronoun: `Dieser Absatz`. */
export const THIS_DUTY: Readonly<Record<KindOfDuty, string>> = {
  bullet: 'Dieser Punkt',
  paragraph: 'Dieser Absatz',
  cell: 'Diese Zelle',
};

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
