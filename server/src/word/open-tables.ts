/** The tables that are open while a document is read: rows and cells as their XML is met. */
import { attribute, numberIn, type Attributes } from './attributes.ts';
import type { Block, Row, Table } from './blocks.ts';

interface OpenTable {
  readonly table: Table;
  row: Row | undefined;
  isRowDeleted: boolean;
}

/** Columns of one table in Word. */
const MOST_COLUMNS = 63;

export interface OpenTables {
  openTable(): void;
  /** @returns the table, where it has any rows */
  closeTable(): Table | undefined;
  openRow(): void;
  closeRow(): void;
  /** A cell, or several empty ones. @returns where the blocks of the last one go */
  addCells(count: number): Block[];
  deleteRow(): void;
  /** A property of the last cell. @returns whether it says that the cell is merged with another */
  cellProperty(name: string, attributes: Attributes): boolean;
}

/** @param count is told of each row and each column that a cell takes; it throws where there are too many */
export function createOpenTables(count: (amount: number) => void): OpenTables {
  const open: OpenTable[] = [];
  return {
    openTable: () => void open.push({ table: { kind: 'table', rows: [] }, row: undefined, isRowDeleted: false }),
    closeTable() {
      const table = open.pop()?.table;
      return table === undefined || table.rows.length === 0 ? undefined : table;
    },
    openRow() {
      const innermost = open.at(-1);
      if (innermost === undefined) return;
      innermost.row = { cells: [] };
      innermost.isRowDeleted = false;
      count(1);
    },
    closeRow() {
      const innermost = open.at(-1);
      if (innermost?.row !== undefined && !innermost.isRowDeleted) innermost.table.rows.push(innermost.row);
      if (innermost !== undefined) innermost.row = undefined;
    },
    addCells(many) {
      let blocks: Block[] = [];
      for (let added = 0; added < Math.min(many, MOST_COLUMNS); added += 1) {
        count(1);
        blocks = [];
        open.at(-1)?.row?.cells.push({ span: 1, continued: false, blocks });
      }
      return blocks;
    },
    deleteRow() {
      const innermost = open.at(-1);
      if (innermost !== undefined) innermost.isRowDeleted = true;
    },
    cellProperty(name, attributes) {
      const cell = open.at(-1)?.row?.cells.at(-1);
      if (cell === undefined) return false;
      if (name === 'gridSpan') {
        cell.span = Math.max(1, Math.min(numberIn(attributes, 'val', 1), MOST_COLUMNS));
        count(cell.span);
        return cell.span > 1;
      }
      cell.continued ||= name === 'vMerge' && attribute(attributes, 'val') !== 'restart';
      return name === 'vMerge' && cell.continued;
    },
  };
}
