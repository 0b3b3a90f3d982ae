/** The formats of `lint`, the default first. */
import { createCheckstyleReport } from './checkstyle.ts';
import { createGithubReport } from './github.ts';
import { createGitlabReport } from './gitlab.ts';
import { createHtmlReport } from './html.ts';
import { createJsonReport } from './json.ts';
import { createJunitReport } from './junit.ts';
import { createMarkdownReport } from './markdown.ts';
import type { Report, ReportSetup } from './report.ts';
import { createSarifReport } from './sarif.ts';
import { createStylishReport } from './stylish.ts';

export const REPORTS: Readonly<Record<string, (setup: ReportSetup) => Report>> = {
  stylish: createStylishReport,
  json: createJsonReport,
  sarif: createSarifReport,
  github: createGithubReport,
  junit: createJunitReport,
  gitlab: createGitlabReport,
  checkstyle: createCheckstyleReport,
  markdown: createMarkdownReport,
  html: createHtmlReport,
};
