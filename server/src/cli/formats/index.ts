/** The formats of `lint`, the default first. */
import type { Terminal } from '../terminal.ts';
import { createJsonReport } from './json.ts';
import type { Report } from './report.ts';
import { createStylishReport } from './stylish.ts';

export const REPORTS: Readonly<Record<string, (terminal: Terminal) => Report>> = {
  stylish: createStylishReport,
  json: createJsonReport,
};
