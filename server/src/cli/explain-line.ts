/** `role-profiles inspect --explain LINE`: what was read in one line, what was passed over, and why. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Inspection, LineExplanation } from '../core/service.ts';
import type { Place } from './inspect.ts';
import { withPlaces } from './inspect.ts';
import type { CliMessages } from './messages/languages.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

/** @param line from 1, as people count */
export async function explainLine(
  session: Session,
  paths: readonly string[],
  line: number,
  format: string,
  terminal: Terminal,
): Promise<void> {
  const { inspection: say } = session.messages.cli;
  const all: unknown[] = [];
  await session.visit(paths, ({ shown, document, context, placeOf }) => {
    const explanation = context.service.explainLine(document, line - 1);
    if (explanation === undefined) {
      session.fail(shown, say.noLine(line, document.text.lineCount));
    } else if (format === 'json') all.push({ file: shown, line, ...withPlaces(explanation, placeOf) });
    else terminal.out(inWords(shown, line, explanation, placeOf, terminal, say));
  });
  if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
}

function inWords(
  file: string,
  line: number,
  { text, read, passedOver }: LineExplanation,
  placeOf: Place,
  terminal: Terminal,
  say: Say,
): string {
  const lines = [paint(terminal, inTerminal(`${file}:${line}`), 'underline'), `  ${inTerminal(text.trim())}`, ''];
  lines.push(read.length === 0 ? `  ${say.nothingRead}` : `  ${say.read}`);
  for (const thing of read) lines.push(`    ${inTerminal(thingInWords(thing, placeOf, say))}`);
  if (passedOver.length > 0) lines.push(`  ${say.passedOver}`);
  for (const { text: what, why } of passedOver) lines.push(`    ${inTerminal(`${what}: ${why}`)}`);
  return `${lines.join('\n')}\n`;
}

type Say = CliMessages['cli']['inspection'];

function thingInWords(thing: LineExplanation['read'][number], placeOf: Place, say: Say): string {
  switch (thing.what) {
    case 'citation': {
      const { levels, levelsFrom, shape, stance } = thing.citation;
      const from = levelsFrom === null ? '' : say.levelsFrom[levelsFrom];
      const skill = skillOf(thing.citation, say);
      return say.citation(skill, levels, from, say.writtenAs[shape], say.meantAs[stance], thing.role);
    }
    case 'duty':
      return say.duty(skillOf(thing.citation, say), placeOf(thing.citation.start).line);
    case 'duty-of-role':
      return say.dutyOfRole(thing.role);
    case 'level':
      return say.levelOf(thing.levels, thing.of ?? 'none');
    case 'role':
      return say.roleBegins(thing.title, thing.level);
    case 'edition':
      return say.editionHere(thing.edition);
    case 'ignore':
      return say.ignore(thing.rules);
  }
}

function skillOf({ code, name }: Inspection['citations'][number], say: Say): string {
  return [name, code].filter((part) => part !== null).join(' ') || say.aSkill;
}
