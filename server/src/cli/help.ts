/** What the command line says of itself, in the reader's language. */
import type { CliMessages } from './messages/languages.ts';
import { LINT_OPTIONS } from './lint/options.ts';
import { OPTIONS } from './options.ts';
import { longest } from './terminal.ts';
import { WORD_OPTIONS } from './word/options.ts';

/** The formats of each command, the default first. */
export const FORMATS: Readonly<Record<string, readonly string[]>> = {
  lint: ['stylish', 'json', 'sarif', 'github', 'junit', 'gitlab', 'checkstyle', 'markdown', 'html'],
  levels: ['text', 'json'],
  inspect: ['table', 'json'],
  matrix: ['csv', 'html', 'markdown', 'xlsx', 'json'],
  chart: ['svg'],
  data: ['text', 'json'],
  config: ['text', 'json'],
  diff: ['markdown', 'json'],
  stats: ['text', 'json'],
  explain: ['text', 'json'],
};

/** Commands that make files, and have no formats of a report. */
export const MAKERS: readonly string[] = ['import', 'export'];

/** Characters of the column that the options stand in. */
const OPTION_COLUMN = 22;

/** What stands behind a name, and the lines that say what it does. */
type Words = readonly string[];

export function helpIn({ cli: { help: say } }: CliMessages): string {
  const commands = Object.entries(say.commands).map(([name, [behind, what]]) => [
    `role-profiles ${name} ${behind}`,
    what!,
  ]);
  const wide = longest(commands.map(([command]) => command!));
  const rest = Object.entries(say.options).filter(([name]) => name !== 'format');
  return [
    say.intro,
    '',
    ...commands.map(([command, what]) => `  ${command!.padEnd(wide)}  ${what}`),
    '',
    ...described('format', [...say.options.format, ...formatLines()]),
    ...rest.flatMap(([name, words]) => described(name, words)),
    '',
    `  ${say.ofLint}`,
    ...Object.entries(say.lintOptions).flatMap(([name, words]) => described(name, words)),
    '',
    ...say.notes,
    '',
  ].join('\n');
}

/** `--output FILE` with what it does behind it and below. */
function described(name: string, [value = '', ...lines]: Words): string[] {
  const known: Readonly<Record<string, { readonly type: string; readonly short?: string }>> = {
    ...OPTIONS,
    ...WORD_OPTIONS,
    ...LINT_OPTIONS,
  };
  const short = known[name]?.short;
  const option = `${short === undefined ? '' : `-${short}, `}--${name} ${value}`.trimEnd();
  const blank = ' '.repeat(OPTION_COLUMN);
  return lines.map((line, index) => `  ${index === 0 ? option.padEnd(OPTION_COLUMN - 1) + ' ' : blank}${line}`);
}

/** `levels, data: text or json`: a line for the commands that have the same formats. */
function formatLines(): string[] {
  const byFormats = new Map<string, string[]>();
  for (const [command, formats] of Object.entries(FORMATS)) {
    const all = formats.join(', ');
    if (formats.length > 1) byFormats.set(all, [...(byFormats.get(all) ?? []), command]);
  }
  return [...byFormats].map(([formats, commands]) => `${commands.join(', ')}: ${formats}`);
}
