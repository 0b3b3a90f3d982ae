/**
 * A grid of any number of rows: only those in view are elements, and only cells that hold something; the keyboard goes to
 * all of them. One cell is in the order of the Tab key, and the arrow keys move on from there.
 */
import { element } from '../elements.ts';
import type { Place } from './keys.ts';
import { placeAfter } from './keys.ts';
import type { GridSource } from './rows.ts';
import { createRows, FIXED, SIZE } from './rows.ts';
import { createTabStop } from './tab-stop.ts';

export interface GridOptions {
  readonly label: string;
  /** A click on a cell, or Enter. */
  chosen(at: Place): void;
  moved(): void;
}

export interface Grid {
  readonly element: HTMLElement;
  show(source: GridSource): void;
  /** Where somebody is in it, to be shown again. */
  readonly at: GridPosition;
  goTo(position: GridPosition): void;
}

export interface GridPosition {
  readonly place: Place;
  readonly top: number;
  readonly left: number;
}

export function createGrid({ label, chosen, moved }: GridOptions): Grid {
  const rows = createRows();
  const stopAt = createTabStop(rows);
  const inner = element('div', { class: 'grid-inner', role: 'presentation' }, rows.head, rows.body);
  const grid = element('div', { role: 'grid', class: 'grid', 'aria-label': label, 'aria-readonly': 'true' }, inner);
  let source: GridSource | undefined;
  let place: Place = { row: -1, column: 0 };

  function render(): HTMLElement | undefined {
    if (source === undefined) return undefined;
    rows.render(grid.scrollTop, grid.clientHeight, place.row);
    return stopAt(place, source);
  }

  function focus(next: Place): void {
    place = next;
    scrollTo(grid, next);
    render()?.focus({ preventScroll: true });
    moved();
  }

  function stay(wanted: Place, within: GridSource): void {
    place = { row: Math.min(wanted.row, within.rows - 1), column: Math.min(wanted.column, within.columns - 1) };
  }

  grid.addEventListener('keydown', (event) => {
    if (source === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      chosen(place);
      return;
    }
    const page = Math.max(1, Math.floor((grid.clientHeight - SIZE.head) / SIZE.row) - 1);
    const next = placeAfter(event, place, { rows: source.rows, columns: source.columns, page });
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
  });
  grid.addEventListener('click', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[aria-colindex]');
    if (cell === null) return;
    focus({ row: Number(cell.parentElement!.ariaRowIndex) - 2, column: Number(cell.ariaColIndex) - 1 });
    chosen(place);
  });
  grid.addEventListener('scroll', () => {
    render();
    moved();
  });
  new ResizeObserver(render).observe(grid);

  return {
    element: grid,
    show(next) {
      const hadFocus = grid.contains(document.activeElement);
      source = next;
      stay(place, next);
      grid.setAttribute('aria-rowcount', String(next.rows + 1));
      grid.setAttribute('aria-colcount', String(next.columns));
      inner.style.width = `${FIXED + (next.columns - 2) * SIZE.column}px`;
      rows.reset(next);
      const stop = render();
      if (hadFocus) stop?.focus({ preventScroll: true });
    },
    get at() {
      return { place, top: grid.scrollTop, left: grid.scrollLeft };
    },
    goTo(position) {
      if (source === undefined) return;
      stay(position.place, source);
      grid.scrollTo(position.left, position.top);
      render();
    },
  };
}

/** Scrolls no further than it takes to see all of a cell beside the columns and below the head that stay. */
function scrollTo(grid: HTMLElement, { row, column }: Place): void {
  const top = row * SIZE.row;
  const bottom = top + SIZE.row - (grid.clientHeight - SIZE.head);
  if (row >= 0) grid.scrollTop = Math.min(top, Math.max(bottom, grid.scrollTop));
  const left = (column - 2) * SIZE.column;
  const right = left + SIZE.column - (grid.clientWidth - FIXED);
  if (column >= 2) grid.scrollLeft = Math.min(left, Math.max(right, grid.scrollLeft));
}
