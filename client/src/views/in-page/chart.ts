/** The skills of a role with a box for each level; the same stands beside the boxes in words. */
import type { ChartView, ChartViewRow } from '../../../../server/shared/protocol.ts';
import type { FromPage } from '../messages.ts';
import { button, element, link } from './elements.ts';

type Send = (message: FromPage) => void;

export function showChart(page: Element, { title, intro, columns, boxes, rows, save }: ChartView, send: Send): void {
  const heading = element('h1', { id: 'chart' }, title);
  page.replaceChildren(heading, ...intro.map((line) => element('p', {}, line)));
  if (rows.length === 0) return;
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, columns.skill),
    element('th', { scope: 'col' }, columns.level),
    // the cells that it heads say nothing that a screen reader has not read
    element('td', { 'aria-hidden': 'true' }, ...numbers(boxes).map((level) => box('', level))),
  );
  page.append(
    button({ id: 'save' }, save, () => send({ type: 'save-chart' })),
    element(
      'div',
      { class: 'wide', id: 'rows', role: 'region', 'aria-labelledby': 'chart', tabindex: '0' },
      element(
        'table',
        { class: 'chart', 'aria-labelledby': 'chart' },
        element('thead', {}, head),
        element('tbody', {}, ...rows.map((row) => line(row, boxes, send))),
      ),
    ),
  );
}

function line({ name, target, text, levels, filled, wished }: ChartViewRow, boxes: number, send: Send): HTMLElement {
  const kind = wished ? 'wished' : 'filled';
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      link(name, () => send({ type: 'open', target })),
    ),
    element('td', {}, text),
    element(
      'td',
      { 'aria-hidden': 'true' },
      ...numbers(boxes).map((level) =>
        box(level <= filled ? kind : 'empty', levels.includes(level) ? level : undefined),
      ),
    ),
  );
}

function box(kind: string, level: number | undefined): HTMLElement {
  return element('span', { class: `box ${kind}` }, level === undefined ? '' : String(level));
}

function numbers(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
