/** The skills matrix: what is shown of it can be chosen above it, and stays chosen while the view is hidden. */
import type { MatrixFormat, MatrixView } from '../../../../../server/shared/protocol.ts';
import type { FromPage } from '../../messages.ts';
import { button, element } from '../elements.ts';
import type { Arrangement } from './arrange.ts';
import { arrange, AS_IT_COMES, sortedNext } from './arrange.ts';
import { createCells } from './cells.ts';
import type { GridPosition } from './grid.ts';
import { createGrid } from './grid.ts';
import type { Place } from './keys.ts';

/** What is kept while the view is hidden. */
export interface MatrixState {
  readonly arrangement: Arrangement;
  readonly position: GridPosition;
}

export interface Keeping {
  readonly kept: MatrixState | undefined;
  keep(state: MatrixState): void;
}

const FORMATS: readonly MatrixFormat[] = ['html', 'xlsx', 'csv', 'markdown'];

export function showMatrix(
  main: HTMLElement,
  view: MatrixView,
  send: (message: FromPage) => void,
  { kept, keep }: Keeping,
): void {
  const { words } = view;
  let arrangement = kept?.arrangement ?? AS_IT_COMES;
  let arranged = arrange(view, arrangement);
  const shown = element('span', { role: 'status' });
  const grid = createGrid({ label: view.title, chosen, moved: remember });

  function remember(): void {
    keep({ arrangement, position: grid.at });
  }

  function show(next: Arrangement): void {
    arrangement = next;
    arranged = arrange(view, next);
    grid.show(createCells(view, arranged, next));
    const { length } = arranged.roles;
    shown.textContent =
      length === view.roles.length
        ? ''
        : words.shown.replace('{0}', String(length)).replace('{1}', String(view.roles.length));
    remember();
  }

  function chosen({ row, column }: Place): void {
    if (row === -1) {
      const code = view.skills[arranged.skills[column - 2] ?? -1]?.code;
      show(sortedNext(arrangement, column === 0 ? 'role' : column === 1 ? 'level' : code!));
      return;
    }
    const role = view.roles[arranged.roles[row]!]!;
    const skill = arranged.skills[column - 2];
    const cell = role.cells.find((one) => one.skill === skill);
    if (column >= 2 && cell === undefined) return;
    const { line, character } = cell ?? { line: role.line, character: 0 };
    send({ type: 'open', target: { uri: role.uri, line, character } });
  }

  main.replaceChildren(
    element('h1', {}, view.title),
    element('p', {}, view.summary),
    tools(view, () => arrangement, show, shown),
    element('p', { class: 'origin' }, words.keys),
    grid.element,
    element(
      'p',
      { class: 'tools' },
      element('span', {}, words.saveAs),
      ...FORMATS.map((format) =>
        button({ id: `save-${format}` }, words.formats[format], () => send({ type: 'save-matrix', format })),
      ),
    ),
  );
  show(arrangement);
  if (kept !== undefined) grid.goTo(kept.position);
}

/** The fields above the grid. */
function tools(
  { skills, words }: MatrixView,
  now: () => Arrangement,
  show: (next: Arrangement) => void,
  shown: HTMLElement,
): HTMLElement {
  const search = element('input', { type: 'search', id: 'filter' }) as HTMLInputElement;
  search.value = now().words;
  search.addEventListener('input', () => show({ ...now(), words: search.value }));
  const categories = [...new Set(skills.map(({ category }) => category))];
  const category = choice(
    'category',
    [['', words.allCategories], ...categories.map((one) => [`=${one}`, one === '' ? words.noCategory : one] as const)],
    now().category === null ? '' : `=${now().category}`,
    (value) => show({ ...now(), category: value === '' ? null : value.slice(1) }),
  );
  const orders = [
    ['category', words.byCategory],
    ['code', words.byCode],
    ['use', words.byUse],
  ] as const;
  const order = choice('order', orders, now().order, (value) =>
    show({ ...now(), order: orders.find(([id]) => id === value)![0] }),
  );
  return element(
    'p',
    { class: 'tools' },
    element('label', {}, `${words.filter} `, search),
    element('label', {}, `${words.category} `, category),
    element('label', {}, `${words.columns} `, order),
    shown,
  );
}

function choice(
  id: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  changed: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    { id },
    ...options.map(([value, text]) => element('option', { value }, text)),
  ) as HTMLSelectElement;
  select.value = chosen;
  select.addEventListener('change', () => changed(select.value));
  return select;
}
