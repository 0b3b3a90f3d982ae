/** A role's skills and levels as a picture (SVG) that loads nothing: for a page, a README, a print. */
import { inHtml } from '../../../shared/safe-text.ts';
import type { Messages } from '../messages/messages.ts';
import type { ChartedRole, ChartRow } from './chart-rows.ts';
import { chartRows, levelsInChart } from './chart-rows.ts';

/** In CSS pixels. */
const SIZE = { width: 760, row: 30, head: 84, name: 330, gap: 4, margin: 20, most: 44 };
const INK = '#1a1a1a';
const FAINT = '#595959';
const EMPTY = '#e8edf2';
const FILLED = '#22588f';
const WISHED = '#85b7de';

/** Of all roles that ask for skills, to stand on one page. */
export function roleCharts(roles: readonly ChartedRole[], messages: Messages): string[] {
  const charted = roles.filter(({ skills }) => skills.length > 0);
  return charted.map((role, index) => roleChart(role, messages, `role-chart-${index + 1}`));
}

/** @param id what its parts are named after, where it stands beside others */
export function roleChart(role: ChartedRole, messages: Messages, id = 'role-chart'): string {
  const { matrix: words, skills: said } = messages;
  const charted = chartRows(role, messages);
  const last = levelsInChart(charted);
  const box = Math.floor((SIZE.width - SIZE.margin * 2 - SIZE.name) / last);
  const height = SIZE.head + charted.length * SIZE.row + SIZE.margin;
  const level = role.level === null ? '' : said.levels([role.level]);
  const told = charted.map(inWords).join('; ');
  const numbers = Array.from({ length: last }, (_, i) => {
    const x = SIZE.margin + SIZE.name + i * box + (box - SIZE.gap) / 2;
    return `<text x="${x}" y="${SIZE.head - 8}" text-anchor="middle" fill="${FAINT}">${i + 1}</text>`;
  });
  const rows = charted.map((row, index) => rowOf(row, SIZE.head + index * SIZE.row, box, last, words));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${height}" viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text" style="forced-color-adjust:none" font-family="system-ui, sans-serif" font-size="14">
<title id="${id}-title">${inHtml(words.chartOf(role.title))}</title>
<desc id="${id}-text">${inHtml([level, told].filter((part) => part !== '').join('. '))}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${SIZE.margin}" y="34" font-size="20" font-weight="600" fill="${INK}">${inHtml(cut(role.title, SIZE.most + 16))}</text>
<text x="${SIZE.margin}" y="56" fill="${FAINT}">${inHtml(level)}</text>
${[...numbers, ...rows].join('\n')}
</svg>
`;
}

function rowOf(row: ChartRow, top: number, box: number, last: number, words: Messages['matrix']): string {
  const { skill, name, filled } = row;
  const fill = skill.wished ? WISHED : FILLED;
  const boxes = Array.from({ length: last }, (_, i) => {
    const x = SIZE.margin + SIZE.name + i * box;
    return `<rect x="${x}" y="${top + 4}" width="${box - SIZE.gap}" height="${SIZE.row - 8}" rx="3" fill="${i < filled ? fill : EMPTY}"/>`;
  });
  const marks = skill.levels.map((level) => {
    const x = SIZE.margin + SIZE.name + (level - 1) * box + (box - SIZE.gap) / 2;
    return `<text x="${x}" y="${top + 20}" text-anchor="middle" font-weight="600" fill="${skill.wished ? INK : '#ffffff'}">${level}</text>`;
  });
  const style = skill.wished ? ' font-style="italic"' : '';
  const note = skill.levels.length > 0 ? '' : ` <tspan fill="${FAINT}">${inHtml(words.noLevelMeans)}</tspan>`;
  return `<g><title>${inHtml(inWords(row))}</title><text x="${SIZE.margin}" y="${top + 20}" fill="${INK}"${style}>${inHtml(cut(name, SIZE.most))}${note}</text>${boxes.join('')}${marks.join('')}</g>`;
}

function inWords({ name, levels }: ChartRow): string {
  return `${name}: ${levels}`;
}

/** So that it does not run into the boxes; the whole is in the title of the row. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
