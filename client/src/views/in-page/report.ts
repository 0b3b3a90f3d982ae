/** Facts in rows, under headings; names lead to what they are about. */
import type { ReportRow, ReportSection, ReportView } from '../../../../server/shared/protocol.ts';
import type { FromPage } from '../messages.ts';
import type { ViewWords } from '../words.ts';
import { addSkillsData, element, link } from './elements.ts';

export function showReport(page: Element, view: ReportView, words: ViewWords, send: (message: FromPage) => void): void {
  page.replaceChildren(
    element('h1', {}, view.title),
    ...view.intro.map((line) => element('p', {}, line)),
    ...(view.addsData ? [addSkillsData(words, send)] : []),
    ...view.sections.flatMap((section, index) => part(section, `section-${index}`, send)),
  );
}

/** A heading with the rows below it, as a table that bears its name. */
export function part(
  { title, rows, empty }: ReportSection,
  id: string,
  send: (message: FromPage) => void,
): HTMLElement[] {
  const heading = element('h2', { id }, title);
  if (rows.length === 0) return [heading, element('p', {}, empty)];
  return [
    heading,
    element('table', { 'aria-labelledby': id }, element('tbody', {}, ...rows.map((row) => line(row, send)))),
  ];
}

function line({ name, target, facts }: ReportRow, send: (message: FromPage) => void): HTMLElement {
  const shown = target === undefined ? name : link(name, () => send({ type: 'open', target }));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, shown),
    element('td', {}, ...facts.map((fact) => element('div', {}, fact))),
  );
}
