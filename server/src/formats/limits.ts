/** How much of a file is read before it is given up: a framework is small, and a hostile file must not stop the editor. */
export interface Limits {
  /** Size of the file, in bytes. */
  readonly bytes: number;
  /** Files inside a workbook (which is a ZIP archive). */
  readonly entries: number;
  /** Expanded size of one part of a workbook, such as a sheet, in bytes. */
  readonly partBytes: number;
  /** Expanded size of all parts that are read, in bytes. */
  readonly expandedBytes: number;
  /** How many times larger than its packed form a part may be. */
  readonly ratio: number;
  /** Rows of a sheet or of a CSV file that hold anything. */
  readonly rows: number;
  /** Columns of a sheet or of a CSV file; what lies to the right is not read. */
  readonly columns: number;
  /**
   * UTF-16 code units in all cells of a workbook together. Cells point at texts that they share, so a small file can hold
   * any amount: a text counts in each cell that shows it.
   */
  readonly cellText: number;
  /** Values in a JSON file, and statements in a Turtle file. */
  readonly values: number;
  /** Levels of nesting in a JSON file. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 20 * 1024 * 1024,
  entries: 2_000,
  partBytes: 24 * 1024 * 1024,
  expandedBytes: 48 * 1024 * 1024,
  ratio: 200,
  rows: 10_000,
  columns: 200,
  cellText: 10_000_000,
  values: 200_000,
  depth: 32,
};

/** `20 MB`, `312 kB`, `4 bytes`. */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${Math.round(bytes / (1024 * 1024)).toLocaleString('en')} MB`;
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} kB` : `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
}
