/** A role's skills and levels as a picture (SVG) that loads nothing: for a page, a README, a print. */
import { inHtml } from '../../../shared/safe-text.ts';
import type { DescribedRole } from '../compare/described-role.ts';
import type { Messages } from '../messages/messages.ts';

export type ChartedRole = Pick<DescribedRole, 'title' | 'level' | 'skills'>;

/** In CSS pixels. */
const SIZE = { width: 760, row: 30, head: 84, name: 330, gap: 4, margin: 20, most: 44 };
/** Of a framework that has no more. */
const LEVELS = 7;
const INK = '#1a1a1a';
const FAINT = '#595959';
const EMPTY = '#e8edf2';
const FILLED = '#22588f';
const WISHED = '#85b7de';

/** The skills with the highest levels come first; those that are desirable come last. */
export function roleChart(role: ChartedRole, { matrix: words, skills: said }: Messages): string {
  const skills = [...role.skills].sort(
    (a, b) => Number(a.wished) - Number(b.wished) || highest(b) - highest(a) || (a.code < b.code ? -1 : 1),
  );
  const last = Math.max(LEVELS, ...skills.map(highest));
  const box = Math.floor((SIZE.width - SIZE.margin * 2 - SIZE.name) / last);
  const height = SIZE.head + skills.length * SIZE.row + SIZE.margin;
  const level = role.level === null ? '' : said.levels([role.level]);
  const told = skills.map((skill) => `${nameOf(skill)}: ${levelsOf(skill, words)}`).join('; ');
  const numbers = Array.from({ length: last }, (_, i) => {
    const x = SIZE.margin + SIZE.name + i * box + (box - SIZE.gap) / 2;
    return `<text x="${x}" y="${SIZE.head - 8}" text-anchor="middle" fill="${FAINT}">${i + 1}</text>`;
  });
  const rows = skills.map((skill, index) => rowOf(skill, SIZE.head + index * SIZE.row, box, last, words));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${height}" viewBox="0 0 ${SIZE.width} ${height}" role="img" aria-labelledby="role-chart-title role-chart-text" font-family="system-ui, sans-serif" font-size="14">
<title id="role-chart-title">${inHtml(words.chartOf(role.title))}</title>
<desc id="role-chart-text">${inHtml([level, told].filter((part) => part !== '').join('. '))}</desc>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${SIZE.margin}" y="34" font-size="20" font-weight="600" fill="${INK}">${inHtml(cut(role.title, SIZE.most + 16))}</text>
<text x="${SIZE.margin}" y="56" fill="${FAINT}">${inHtml(level)}</text>
${[...numbers, ...rows].join('\n')}
</svg>
`;
}

type Skill = ChartedRole['skills'][number];

function rowOf(skill: Skill, top: number, box: number, last: number, words: Messages['matrix']): string {
  const fill = skill.wished ? WISHED : FILLED;
  const boxes = Array.from({ length: last }, (_, i) => {
    const x = SIZE.margin + SIZE.name + i * box;
    const isFilled = i < highest(skill);
    return `<rect x="${x}" y="${top + 4}" width="${box - SIZE.gap}" height="${SIZE.row - 8}" rx="3" fill="${isFilled ? fill : EMPTY}"/>`;
  });
  const marks = skill.levels.map((level) => {
    const x = SIZE.margin + SIZE.name + (level - 1) * box + (box - SIZE.gap) / 2;
    return `<text x="${x}" y="${top + 20}" text-anchor="middle" font-weight="600" fill="${skill.wished ? INK : '#ffffff'}">${level}</text>`;
  });
  const style = skill.wished ? ' font-style="italic"' : '';
  const note = skill.levels.length > 0 ? '' : ` <tspan fill="${FAINT}">${inHtml(words.noLevelMeans)}</tspan>`;
  return `<g><title>${inHtml(`${nameOf(skill)}: ${levelsOf(skill, words)}`)}</title><text x="${SIZE.margin}" y="${top + 20}" fill="${INK}"${style}>${inHtml(cut(nameOf(skill), SIZE.most))}${note}</text>${boxes.join('')}${marks.join('')}</g>`;
}

function highest({ levels }: Pick<Skill, 'levels'>): number {
  return levels.at(-1) ?? 0;
}

function nameOf({ code, name }: Skill): string {
  return name === '' ? code : `${name} (${code})`;
}

function levelsOf({ levels, wished }: Skill, words: Messages['matrix']): string {
  const text = levels.length === 0 ? words.noLevelMeans : levels.join(', ');
  return wished ? words.desirable(text) : text;
}

/** So that it does not run into the boxes; the whole is in the title of the row. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
