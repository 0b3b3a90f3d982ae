/** Problems in the files that the product is set up with, as the editor and the command line show them. */
import type { DataProblem } from '../core/catalogue/types.ts';

export interface FileProblem {
  readonly severity: 'error' | 'warning' | 'information';
  /** A stable id, such as `row-without-code` or `settings`. */
  readonly id: string;
  readonly message: string;
  /** From 0. */
  readonly line: number;
  /** Columns from 0, in UTF-16 code units; where `end` is missing, the problem is about the whole line. */
  readonly start: number;
  readonly end?: number;
}

/** A problem at its line; one of a workbook, which has no lines, at the top: its message names sheet and cell. */
export function fromData({ severity, id, message, place }: DataProblem): FileProblem {
  return {
    severity,
    id,
    message,
    line: place?.line ?? 0,
    start: place?.start ?? 0,
    ...(place?.end !== undefined && { end: place.end }),
  };
}
