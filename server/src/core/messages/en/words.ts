/** How English says what many messages share. */
import type { NamedLevel, Reading } from '../types.ts';

/** `1,000` */
export function number(value: number): string {
  return value.toLocaleString('en');
}

/** `1 skill`, `1,200 skills` */
export function counted(count: number, noun: string, many = `${noun}s`): string {
  return `${number(count)} ${count === 1 ? noun : many}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(parts: readonly string[], last = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** `"a", "b"` */
export function quoted(parts: readonly string[]): string {
  return parts.map((part) => `"${part}"`).join(', ');
}

/** `level 4`, `levels 1 to 5`, `levels 2, 3 and 5`: numbers in ascending order. */
export function levels(numbers: readonly number[]): string {
  const [first] = numbers;
  if (first === undefined) return 'no level';
  if (numbers.length === 1) return `level ${first}`;
  const isRun = numbers.length > 2 && numbers.every((level, i) => level === first + i);
  return `levels ${isRun ? `${first} to ${numbers.at(-1)}` : listed(numbers.map(String))}`;
}

/** `level 4 (Enable)` */
export function level({ level: own, name }: NamedLevel): string {
  return name === '' ? `level ${own}` : `level ${own} (${name})`;
}

/** `reads like level 1 or 2: "swap the tapes", "ring the engineer"` */
export function readsLike({ levels: likely, cues }: Reading): string {
  return `reads like level ${likely.join(' or ')}${cues.length === 0 ? '' : `: ${quoted(cues)}`}`;
}

/** Nothing where one place changes, else ` in both places`, ` in all 3 places`. */
export function inPlaces(count: number): string {
  return count === 1 ? '' : count === 2 ? ' in both places' : ` in all ${count} places`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
