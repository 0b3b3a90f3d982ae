/** Sorts and filters the tables of a skills matrix in an HTML file. It runs in a browser, and adds what needs it: without it there is nothing to click. */
export const SCRIPT = `'use strict';
const tools = document.querySelector('.tools');
const input = tools.querySelector('input');
const status = tools.querySelector('[role=status]');
tools.hidden = false;
input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\\s+/);
  let shown = 0;
  for (const row of document.querySelectorAll('tbody tr')) {
    const title = row.cells[0].textContent.toLowerCase();
    row.hidden = !words.every((word) => title.includes(word));
    if (!row.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll('section'))
    section.hidden = !section.querySelector('tbody tr:not([hidden])');
  status.textContent = input.value === '' ? '' : String(shown);
});
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const up = column === 0 ? head.ariaSort !== 'ascending' : head.ariaSort === 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const text = (row) => row.cells[column].textContent;
      const compare = (a, b) => text(a).localeCompare(text(b), document.documentElement.lang, { numeric: true });
      const rows = [...body.rows].sort((a, b) => (up ? compare(a, b) : compare(b, a)));
      body.append(...rows);
    });
  });
}
`;
