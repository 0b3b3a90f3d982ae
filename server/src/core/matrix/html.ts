/**
 * A skills matrix as one HTML file that loads nothing, reads without its script and prints well: a heat map for each
 * category. The script sorts and filters.
 */
import { inHtml } from '../../../shared/safe-text.ts';
import type { Messages } from '../messages/messages.ts';
import { HEAT, heatOf, levelsInCell, NO_LEVEL, textOfCell } from './cells.ts';
import type { MatrixWords } from './cells.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import type { Matrix, MatrixCell, MatrixSkill } from './matrix.ts';
import type { Sheet } from './sheets.ts';
import { sheetsOf } from './sheets.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

export function matrixAsHtml(matrix: Matrix, { matrix: words, language }: Messages): string {
  const { roles, skills } = matrix;
  return `<!DOCTYPE html>
<html lang="${inHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${inHtml(words.title)}</title>
<style>
${STYLE}${HEAT.map(({ back, text }, heat) => `.h${heat} { background: #${back}; color: #${text}; }\n`).join('')}</style>
</head>
<body>
<main>
<h1>${inHtml(words.title)}</h1>
<p>${inHtml(words.summary(roles.length, skills.length))}</p>
${legend(words)}
<p class="tools" hidden><label>${inHtml(words.filter)} <input type="search"></label> <span role="status"></span></p>
${sheetsOf(matrix)
  .map((sheet) => sheetAsHtml(sheet, words))
  .join('\n')}
</main>
<script>
${SCRIPT}</script>
</body>
</html>
`;
}

function legend(words: MatrixWords): string {
  const marks = HEAT.slice(1).map((_, index) => `<span class="h${index + 1}">${index + 1}</span>`);
  return `<p class="legend">${inHtml(words.level)} ${marks.join('')} <span class="h0">${NO_LEVEL}</span> ${inHtml(words.noLevelMeans)} <span class="wished">3</span> ${inHtml(words.wished)}</p>`;
}

function sheetAsHtml({ title, skills, rows }: Sheet, words: MatrixWords): string {
  const heads = skills
    .map((skill) => `<th scope="col" class="skill"><span>${inHtml(nameOf(skill))}</span></th>`)
    .join('');
  const body = rows.map(
    ({ role, cells }) =>
      `<tr><th scope="row">${inHtml(role.title)}<small>${inHtml(role.file)}</small></th><td>${role.level ?? ''}</td>${cells
        .map((cell, index) => cellAsHtml(cell, skills[index]!, words))
        .join('')}</tr>`,
  );
  return `<section>
${title === '' ? '' : `<h2>${inHtml(title)}</h2>\n`}<div class="wide" tabindex="0" role="region" aria-label="${inHtml(title === '' ? words.title : title)}">
<table>
<thead><tr><th scope="col">${inHtml(words.role)}</th><th scope="col" class="skill"><span>${inHtml(words.level)}</span></th>${heads}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
</section>`;
}

function cellAsHtml(cell: MatrixCell | undefined, skill: MatrixSkill, words: MatrixWords): string {
  if (cell === undefined) return '<td></td>';
  const hint = `${nameOf(skill)}: ${textOfCell(cell, words)}`;
  return `<td class="h${heatOf(cell)}${cell.wished ? ' wished' : ''}" title="${inHtml(hint)}">${inHtml(levelsInCell(cell))}</td>`;
}

function nameOf({ code, name }: MatrixSkill): string {
  return name === '' ? code : `${code} ${name}`;
}
