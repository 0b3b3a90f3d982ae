/** What a report of the command line says, where people read it. */
import { counted, listed, number } from './words.ts';

/** How many findings there are of each severity. */
interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export const lintReport = {
  title: 'Role profiles: what was found',
  nothing: (files: number) => (files === 0 ? 'No file was checked.' : `No problems in ${counted(files, 'file')}.`),
  summary: (problems: number, files: number) => `${counted(problems, 'problem')} in ${counted(files, 'file')}`,
  counts: ({ error, warning, information, hint }: Counts) =>
    listed(
      [
        error > 0 ? counted(error, 'error') : '',
        warning > 0 ? counted(warning, 'warning') : '',
        information > 0 ? `${number(information)} for information` : '',
        hint > 0 ? counted(hint, 'hint') : '',
      ].filter((part) => part !== ''),
    ),
  incomplete: 'This report is incomplete: the check was stopped before all files were looked at.',
  files: 'Files',
  filesWithFindings: 'Files with findings',
  severity: { error: 'Error', warning: 'Warning', information: 'For information', hint: 'Hint' },
  severities: { error: 'Errors', warning: 'Warnings', information: 'For information', hint: 'Hints' },
  rules: 'What was found, by rule',
  byRole: 'What was found, by role',
  role: 'Role',
  noRole: 'Outside of a role',
  file: 'File',
  place: 'Place',
  line: (line: number) => `Line ${line}`,
  finding: 'Finding',
  rule: 'Rule',
  times: 'How often',
  more: (left: number) => `... and ${number(left)} more`,
};
