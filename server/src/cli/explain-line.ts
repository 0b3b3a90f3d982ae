/** `role-profiles inspect --explain LINE`: what was read in one line, what was passed over, and why. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Inspection, LineExplanation } from '../core/service.ts';
import type { Place } from './inspect.ts';
import { LEVELS_FROM, MEANT_AS, WRITTEN_AS, withPlaces } from './inspect.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { count, paint } from './terminal.ts';

/** @param line from 1, as people count */
export async function explainLine(
  session: Session,
  paths: readonly string[],
  line: number,
  format: string,
  terminal: Terminal,
): Promise<void> {
  const all: unknown[] = [];
  await session.visit(paths, ({ shown, document, context, placeOf }) => {
    const explanation = context.service.explainLine(document, line - 1);
    if (explanation === undefined) {
      session.fail(shown, `there is no line ${line}; it has ${count(document.text.lineCount, 'line')}`);
    } else if (format === 'json') all.push({ file: shown, line, ...withPlaces(explanation, placeOf) });
    else terminal.out(inWords(shown, line, explanation, placeOf, terminal));
  });
  if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}

function inWords(
  file: string,
  line: number,
  { text, read, passedOver }: LineExplanation,
  placeOf: Place,
  terminal: Terminal,
): string {
  const lines = [paint(terminal, inTerminal(`${file}:${line}`), 'underline'), `  ${inTerminal(text.trim())}`, ''];
  lines.push(read.length === 0 ? '  Nothing was read in this line.' : '  Read:');
  for (const thing of read) lines.push(`    ${inTerminal(thingInWords(thing, placeOf))}`);
  if (passedOver.length > 0) lines.push('  Passed over:');
  for (const { text: what, why } of passedOver) lines.push(`    ${inTerminal(`${what}: ${why}`)}`);
  return `${lines.join('\n')}\n`;
}

const LEVEL_OF = { role: 'of the role', skill: 'of the skill above it', none: 'of no skill' } as const;

function thingInWords(thing: LineExplanation['read'][number], placeOf: Place): string {
  switch (thing.what) {
    case 'citation': {
      const { levels, levelsFrom, shape, stance } = thing.citation;
      const level = levels.length === 0 ? 'no level' : `level ${levels.join(', ')} (${LEVELS_FROM[levelsFrom!]})`;
      const role = thing.role === '' ? '' : `, for the role "${thing.role}"`;
      return `${skillOf(thing.citation)}: ${level}, written as ${WRITTEN_AS[shape]}, meant as ${MEANT_AS[stance]}${role}`;
    }
    case 'duty':
      return `a duty of ${skillOf(thing.citation)} in line ${placeOf(thing.citation.start).line}`;
    case 'duty-of-role':
      return thing.role === '' ? 'a duty of the role' : `a duty of the role "${thing.role}"`;
    case 'level':
      return `level ${thing.levels.join(', ')} ${LEVEL_OF[thing.of ?? 'none']}`;
    case 'role':
      return `the role "${thing.title}" begins${thing.level === null ? '' : `, with level ${thing.level}`}`;
    case 'edition':
      return `edition ${thing.edition}`;
    case 'ignore':
      return `a comment that keeps findings silent${thing.rules.length === 0 ? '' : `: ${thing.rules.join(', ')}`}`;
  }
}

function skillOf({ code, name }: Inspection['citations'][number]): string {
  return [name, code].filter((part) => part !== null).join(' ') || 'a skill';
}
