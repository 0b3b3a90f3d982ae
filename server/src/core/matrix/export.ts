/** A skills matrix in each format that it can be saved in. */
import type { Messages } from '../messages/messages.ts';
import { matrixAsCsv } from './csv.ts';
import { matrixAsHtml } from './html.ts';
import { matrixAsJson } from './json.ts';
import { matrixAsMarkdown } from './markdown.ts';
import type { Matrix } from './matrix.ts';
import { matrixAsWorkbook } from './xlsx.ts';

/** `xlsx` is the only one that is no text. */
export type MatrixFormat = 'csv' | 'html' | 'markdown' | 'xlsx' | 'json';

const WRITERS: Readonly<Record<MatrixFormat, (matrix: Matrix, messages: Messages) => string | Uint8Array>> = {
  csv: matrixAsCsv,
  html: matrixAsHtml,
  markdown: matrixAsMarkdown,
  xlsx: matrixAsWorkbook,
  json: matrixAsJson,
};

export function exportMatrix(matrix: Matrix, format: MatrixFormat, messages: Messages): string | Uint8Array {
  return WRITERS[format](matrix, messages);
}
