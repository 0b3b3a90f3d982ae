/** Where the keys lead in a grid. */

/** Row -1 is the head. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page has. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** @returns `undefined` for a key that leads nowhere */
export function placeAfter({ key, ctrlKey, metaKey, altKey }: Key, at: Place, extent: Extent): Place | undefined {
  const { row, column } = at;
  const last = { row: extent.rows - 1, column: extent.columns - 1 };
  if (altKey) return undefined;
  const far = ctrlKey || metaKey;
  const within = (next: Place): Place => ({
    row: Math.max(-1, Math.min(last.row, next.row)),
    column: Math.max(0, Math.min(last.column, next.column)),
  });
  switch (key) {
    case 'ArrowRight':
      return within({ row, column: far ? last.column : column + 1 });
    case 'ArrowLeft':
      return within({ row, column: far ? 0 : column - 1 });
    case 'ArrowDown':
      return within({ row: far ? last.row : row + 1, column });
    case 'ArrowUp':
      return within({ row: far ? -1 : row - 1, column });
    case 'Home':
      return { row: far ? -1 : row, column: 0 };
    case 'End':
      return { row: far ? last.row : row, column: last.column };
    case 'PageDown':
      return within({ row: row + extent.page, column });
    case 'PageUp':
      return within({ row: row - extent.page, column });
    default:
      return undefined;
  }
}
