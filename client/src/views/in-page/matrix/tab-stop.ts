/** The one cell of a grid that the Tab key leads to. One that holds nothing is an element for as long as somebody is there. */
import type { Place } from './keys.ts';
import type { GridSource, Rows } from './rows.ts';
import { placed } from './rows.ts';

/** @returns moves the stop to a place; `undefined` where there is no such row */
export function createTabStop(rows: Rows): (place: Place, source: GridSource) => HTMLElement | undefined {
  let stop: HTMLElement | undefined;

  return (place, source) => {
    const row = rows.at(place.row);
    const known = row?.querySelector<HTMLElement>(`:scope > [aria-colindex='${place.column + 1}']`);
    if (stop !== undefined && stop !== known) {
      if (stop.classList.contains('empty')) stop.remove();
      else stop.tabIndex = -1;
    }
    stop = known ?? undefined;
    if (stop === undefined && row !== undefined) {
      stop = placed(source.emptyCell(place), place.column);
      row.append(stop);
    }
    if (stop !== undefined) stop.tabIndex = 0;
    return stop;
  };
}
