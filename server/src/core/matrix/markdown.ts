/** A skills matrix as Markdown: a table of roles by skills for each category. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Messages } from '../messages/messages.ts';
import { textOfCell } from './cells.ts';
import type { Matrix } from './matrix.ts';
import { sheetsOf } from './sheets.ts';

/** A saved matrix is no profile: nothing is found in it, and it is no row of the next one. */
const NOT_CHECKED = '<!-- role-profiles-disable-file -->';

export function matrixAsMarkdown(matrix: Matrix, { matrix: words }: Messages): string {
  const tables = sheetsOf(matrix).map(({ title, skills, rows }) => {
    const header = row([words.role, words.level, ...skills.map(({ code }) => code)]);
    const line = row(['---', '---', ...skills.map(() => '---')]);
    const body = rows.map(({ role, cells }) =>
      row([
        inMarkdown(role.title),
        role.level === undefined ? '' : String(role.level),
        ...cells.map((cell) => (cell === undefined ? '' : textOfCell(cell, words))),
      ]),
    );
    const names = skills.flatMap(({ code, name }) => (name === '' ? [] : [`- ${code}: ${inMarkdown(name)}`]));
    const heading = title === '' ? [] : [`## ${inMarkdown(title)}`, ''];
    return [
      ...heading,
      [header, line, ...body].join('\n'),
      '',
      ...(names.length === 0 ? [] : [names.join('\n'), '']),
    ].join('\n');
  });
  const intro = `# ${words.title}\n\n${NOT_CHECKED}\n\n${words.summary(matrix.roles.length, matrix.skills.length)}\n`;
  return [intro, ...tables].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
