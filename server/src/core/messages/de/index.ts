/** German, for people in HR: short sentences, and "Sie". Skills and guiding phrases stay as the data has them. */
import type { Messages } from '../messages.ts';
import { comparisons } from './comparisons.ts';
import { data } from './data.ts';
import * as features from './features.ts';
import { lintReport } from './lint-report.ts';
import { lintRun } from './lint-run.ts';
import { codePatterns, formats } from './formats.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { statistics } from './statistics.ts';
import { pages, reports, status } from './reports.ts';
import { fixes, rules } from './rules.ts';
import { extended, files, json, patterns, settings } from './settings.ts';
import { word } from './word.ts';

export const german: Messages = {
  language: 'de',
  rules,
  fixes,
  status,
  reports,
  pages,
  lintReport,
  lintRun,
  matrix,
  settings,
  extended,
  json,
  patterns,
  files,
  formats,
  codePatterns,
  data,
  comparisons,
  people,
  statistics,
  word,
  ...features,
};
