/** Tables under headings, whose rows stand out by what they tell; all of it can be copied. */
import type { TableCell, TableRow, TableSection, TablesView } from '../../../../server/shared/protocol.ts';
import type { FromPage } from '../messages.ts';
import type { ViewWords } from '../words.ts';
import { button, element, link } from './elements.ts';

type Send = (message: FromPage) => void;

export function showTables(page: Element, view: TablesView, { copy }: ViewWords, send: Send): void {
  const { title, intro, sections, markdown } = view;
  page.replaceChildren(
    element('h1', {}, title),
    ...intro.map((line) => element('p', {}, line)),
    button({ id: 'copy' }, copy, () => send({ type: 'copy', text: markdown })),
    ...sections.flatMap((section, index) => table(section, `section-${index}`, send)),
  );
}

/** It scrolls by itself where it is wider than the page. */
function table({ title, columns, rows, empty }: TableSection, id: string, send: Send): HTMLElement[] {
  const heading = element('h2', { id }, title);
  if (rows.length === 0) return [heading, element('p', {}, empty)];
  const head = element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)));
  return [
    heading,
    element(
      'div',
      { class: 'wide', id: `${id}-rows`, role: 'region', 'aria-labelledby': id, tabindex: '0' },
      element(
        'table',
        { class: 'compared', 'aria-labelledby': id },
        element('thead', {}, head),
        element('tbody', {}, ...rows.map((row) => line(row, send))),
      ),
    ),
  ];
}

function line({ mark, cells }: TableRow, send: Send): HTMLElement {
  return element('tr', { class: mark }, ...cells.map((cell) => element('td', {}, shown(cell, send))));
}

function shown(cell: TableCell, send: Send): Node | string {
  if (typeof cell === 'string') return cell;
  const { text, target } = cell;
  return link(text, () => send({ type: 'open', target }));
}
