/** English, which every other language says as well: its shape is what the compiler holds them to. */
import { comparisons } from './comparisons.ts';
import { data } from './data.ts';
import * as features from './features.ts';
import { inspection } from './inspection.ts';
import { lintReport } from './lint-report.ts';
import { lintRun } from './lint-run.ts';
import { codePatterns, formats } from './formats.ts';
import { explain } from './explain.ts';
import { matrix } from './matrix.ts';
import { people } from './people.ts';
import { statistics } from './statistics.ts';
import { pages, reports, status } from './reports.ts';
import { fixes, rules } from './rules.ts';
import { extended, files, json, patterns, settings, troubles } from './settings.ts';
import { word } from './word.ts';

export const english = {
  /** As a tag of languages and for writing numbers. */
  language: 'en',
  rules,
  fixes,
  status,
  reports,
  pages,
  inspection,
  lintReport,
  lintRun,
  explain,
  matrix,
  settings,
  extended,
  json,
  patterns,
  files,
  troubles,
  formats,
  codePatterns,
  data,
  comparisons,
  people,
  statistics,
  word,
  ...features,
};
