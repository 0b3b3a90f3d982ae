/** What `lint` says of its own work, beside its report. */
import { counted, number } from './words.ts';

export const lintRun = {
  changed: {
    unknown: (revision: string) =>
      `Git knows no revision "${revision}" here; a checkout of the last commit alone, as CI makes it, may have to fetch it first`,
    outside: '--changed-since asks Git what has changed, and this folder lies in no Git repository',
    settings:
      'settings or skill data have changed as well, which can change what is found in other files; without --changed-since all are checked',
  },
  ndjson: {
    broken: 'this line is no JSON object with a "path" and a "text", both of them strings',
    tooLong: 'this line is too long to hold a role profile',
    failed: (lines: number) =>
      `${counted(lines, 'line')} could not be checked; the result of each of them says why in "error"`,
    interrupted: 'interrupted before all lines had come',
  },
  baseline: {
    missing: 'no such file; --update-baseline writes it',
    broken: 'it is no baseline that this program wrote; --update-baseline writes a new one',
    written: (findings: number, files: number) =>
      `${counted(findings, 'finding')} in ${counted(files, 'file')} written; only new ones are reported from now on`,
    known: (findings: number) =>
      `${counted(findings, 'finding')} known from it ${findings === 1 ? 'is' : 'are'} not reported`,
    stale: (entries: number) =>
      `${counted(entries, 'entry', 'entries')} not found any more; --prune-baseline removes ${entries === 1 ? 'it' : 'them'}:`,
    pruned: (entries: number) => `${counted(entries, 'entry', 'entries')} not found any more and removed:`,
    more: (left: number) => `... and ${number(left)} more`,
    notWritten: 'it stays as it is, for the check did not get to its end',
  },
};
