/**
 * What is loaded, in words. Names of files come from the folder that is open: in the status item each is shown as the text
 * that it is.
 */
import type { Status } from './protocol.ts';
import { inLabel } from './safe-text.ts';

/** `147 skills with definitions, 147 known by name` */
export function statusText({ skills: { defined, known } }: Status): string {
  return `${counted(defined, 'skill')} with definitions, ${known} known by name`;
}

/** `from ITOP.txt, sfia-9.xlsx, 1 problem`, for a label */
export function statusDetail({ sources, problems }: Status): string {
  const names = sources.map(({ name }) => inLabel(name)).join(', ');
  return problems.length === 0 ? `from ${names}` : `from ${names}, ${counted(problems.length, 'problem')}`;
}

/** `1 skill`, `147 skills` */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
