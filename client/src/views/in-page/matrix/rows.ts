/** The rows of a grid that are elements: those in view, and the one in which somebody is. */
import { element } from '../elements.ts';
import type { Place } from './keys.ts';

export interface GridSource {
  readonly rows: number;
  readonly columns: number;
  /** The cells of a row that hold something, by column; 0 and 1 are always among them. Row -1 is the head. */
  cellsOf(row: number): readonly { readonly column: number; readonly cell: HTMLElement }[];
  /** For a cell that holds nothing, when somebody goes there. */
  emptyCell(at: Place): HTMLElement;
}

export interface Rows {
  readonly head: HTMLElement;
  readonly body: HTMLElement;
  /** `undefined` for a row that is no element now. */
  at(row: number): HTMLElement | undefined;
  /** Forgets all rows; those of the new source come with `render`. */
  reset(source: GridSource): void;
  /** @param top how far down the body is scrolled, and `height` how much of it is seen, in CSS pixels; `kept` is never removed */
  render(top: number, height: number, kept: number): void;
}

/** In CSS pixels, as matrix.css has them. */
export const SIZE = { row: 28, head: 200, title: 280, level: 48, column: 44 };
/** The columns that stay where they are when somebody scrolls to the right. */
export const FIXED = SIZE.title + SIZE.level;
/** Rows above and below those in view that are there already when somebody scrolls. */
const SPARE = 8;

export function createRows(): Rows {
  const head = element('div', { role: 'row', class: 'grid-head', 'aria-rowindex': '1' });
  const body = element('div', { role: 'rowgroup', class: 'grid-body' });
  const shown = new Map<number, HTMLElement>();
  let source: GridSource | undefined;

  function show(row: number): void {
    const made = element('div', { role: 'row', class: 'grid-row', 'aria-rowindex': String(row + 2) });
    made.style.top = `${row * SIZE.row}px`;
    made.append(...source!.cellsOf(row).map(({ column, cell }) => placed(cell, column)));
    shown.set(row, made);
    // in their order, for those who read and do not look
    let next: Element | null = body.firstElementChild;
    while (next !== null && Number(next.ariaRowIndex) < row + 2) next = next.nextElementSibling;
    body.insertBefore(made, next);
  }

  return {
    head,
    body,
    at: (row) => (row === -1 ? head : shown.get(row)),
    reset(next) {
      source = next;
      body.replaceChildren();
      body.style.height = `${next.rows * SIZE.row}px`;
      shown.clear();
      head.replaceChildren(...next.cellsOf(-1).map(({ column, cell }) => placed(cell, column)));
    },
    render(top, height, kept) {
      if (source === undefined) return;
      const first = Math.max(0, Math.floor(top / SIZE.row) - SPARE);
      const last = Math.min(source.rows - 1, Math.ceil((top + height) / SIZE.row) + SPARE);
      for (const [row, made] of shown) {
        if ((row >= first && row <= last) || row === kept) continue;
        made.remove();
        shown.delete(row);
      }
      for (let row = first; row <= last; row += 1) if (!shown.has(row)) show(row);
      if (kept >= 0 && !shown.has(kept)) show(kept);
    },
  };
}

export function placed(cell: HTMLElement, column: number): HTMLElement {
  cell.setAttribute('aria-colindex', String(column + 1));
  cell.tabIndex = -1;
  if (column >= 2) cell.style.left = `${FIXED + (column - 2) * SIZE.column}px`;
  return cell;
}
