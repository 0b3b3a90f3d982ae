/** The report of `lint` for people: by file, the place in front, the rule behind. */
import { inTerminal } from '../../shared/safe-text.ts';
import type { Severity } from '../core/settings.ts';
import type { LintResult } from './lint.ts';
import { showPath } from './session.ts';
import type { Style, Terminal } from './terminal.ts';
import { count, paint } from './terminal.ts';

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

export function toStylish(results: readonly LintResult[], terminal: Terminal): string {
  const blocks = results.filter(({ messages }) => messages.length > 0).map((result) => block(result, terminal));
  const all = results.flatMap(({ messages }) => messages);
  const files = count(results.length, 'file');
  if (all.length === 0) return `No problems in ${files}.\n`;
  const parts = (['error', 'warning', 'information', 'hint'] as const).flatMap((level) => {
    const number = all.filter((message) => message.level === level).length;
    if (number === 0) return [];
    return [level === 'information' ? `${number} for information` : count(number, level)];
  });
  const worst = all.some(({ severity }) => severity === 2) ? 'red' : 'yellow';
  const summary = `${count(all.length, 'problem')} in ${files}: ${parts.join(', ')}`;
  return `${blocks.join('\n')}\n${paint(terminal, summary, 'bold', worst)}\n`;
}

function block({ filePath, messages }: LintResult, terminal: Terminal): string {
  const places = messages.map(({ line, column }) => `${line}:${column}`);
  const wide = Math.max(...places.map(({ length }) => length));
  const levels = Math.max(...messages.map(({ level }) => level.length));
  const texts = messages.map(({ message }) => inTerminal(message).replace(/\s+/g, ' '));
  const longest = Math.min(90, Math.max(...texts.map(({ length }) => length)));
  const lines = messages.map(({ level, ruleId }, i) =>
    [
      '',
      paint(terminal, places[i]!.padStart(wide), 'dim'),
      paint(terminal, level.padEnd(levels), COLOURS[level]),
      texts[i]!.padEnd(longest),
      paint(terminal, ruleId, 'dim'),
    ].join('  '),
  );
  return `${paint(terminal, inTerminal(showPath(filePath, terminal.cwd)), 'underline')}\n${lines.join('\n')}\n`;
}
