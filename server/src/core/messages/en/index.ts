/** English, which every other language says as well: its shape is what the compiler holds them to. */
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

export const english = {
  /** As a tag of languages and for writing numbers. */
  language: 'en',
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
