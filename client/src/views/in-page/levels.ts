/** The levels of a skill in columns beside each other, the cited ones marked and in view. */
import type { LevelColumn, LevelsView } from '../../../../server/shared/protocol.ts';
import type { FromPage } from '../messages.ts';
import type { ViewWords } from '../words.ts';
import { addSkillsData, blocks, button, element, filled } from './elements.ts';
import { part } from './report.ts';

export function showLevels(page: Element, view: LevelsView, words: ViewWords, send: (message: FromPage) => void): void {
  const { title, intro, levels, attributes, origin, namesOnly } = view;
  const before = page.querySelector('.columns');
  const columns = element(
    'div',
    { class: 'columns', id: 'columns', role: 'region', 'aria-label': filled(words.levelsOf, title), tabindex: '0' },
    ...levels.map((level) => column(level, words, send)),
  );
  page.replaceChildren(
    element(
      'div',
      { class: 'first-screen' },
      element('h1', {}, title),
      ...blocks(intro),
      ...(namesOnly ? [addSkillsData(words, send)] : []),
      columns,
    ),
    ...(attributes === undefined ? [] : part(attributes, 'attributes', send)),
    element('p', { class: 'origin' }, origin),
  );
  columns.scrollLeft = before === null ? middleOf(columns.querySelector('.cited'), columns) : before.scrollLeft;
  columns.scrollTop = before?.scrollTop ?? 0;
}

/** How far the columns have to move for one of them to be in the middle. */
function middleOf(cited: HTMLElement | null, columns: HTMLElement): number {
  return cited === null ? 0 : cited.offsetLeft - columns.offsetLeft - (columns.clientWidth - cited.offsetWidth) / 2;
}

function column(level: LevelColumn, words: ViewWords, send: (message: FromPage) => void): HTMLElement {
  const { title, definition, general, cited, usable } = level;
  const id = `level-${level.level}`;
  return element(
    'section',
    { class: cited ? 'cited' : '', 'aria-labelledby': id, ...(cited && { 'aria-current': 'true' }) },
    element('h2', { id }, title),
    ...(cited ? [element('p', { class: 'mark' }, words.cited)] : []),
    ...blocks(definition),
    ...(general.length === 0 ? [] : [element('h3', {}, words.inGeneral), ...blocks(general)]),
    ...(usable
      ? [
          element(
            'div',
            { class: 'use' },
            button({ id: `use-${level.level}` }, filled(words.use, level.level), () =>
              send({ type: 'use', level: level.level }),
            ),
          ),
        ]
      : []),
  );
}
