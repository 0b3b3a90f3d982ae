/** What is wrong with the command line as it was typed. */
import { listed } from '../../../core/messages/en/words.ts';

export const options = {
  more: 'role-profiles --help tells more.',
  unknown: (option: string) => `there is no option ${option}`,
  needsValue: (option: string) => `${option} needs a value`,
  /** A value that begins with `-` may as well be the next option. */
  ambiguous: (option: string, value: string) =>
    `${option} needs a value; if "${value}" is meant, write ${option}=${value}`,
  takesNone: (option: string) => `${option} takes no value`,
  noCommand: 'no command was given',
  unknownCommand: (command: string) => `there is no command "${command}"`,
  unknownFormat: (format: string, command: string, formats: readonly string[]) =>
    `"${format}" is no format of ${command}; it has ${formats.join(' and ')}`,
  unknownLanguage: (language: string, languages: readonly string[]) =>
    `there is no language "${language}"; there are ${listed(languages)}`,
  needsFile: (command: string) => `${command} needs the name of a file`,
  optionNeedsFile: (option: string) => `${option} needs the name of a file`,
  optionOf: (option: string, commands: readonly string[], command: string) =>
    `${option} is an option of ${listed(commands)}, not of ${command}`,
  explainNeedsLine: (given: string) => `--explain needs the number of a line, not "${given}"`,
  needsEdition: (given: string) => `--edition needs a number such as 9, not "${given}"`,
  oneRole: (named: number) => `chart draws one role, and ${named} were named`,
  twoRoles: (named: number) => `diff compares two roles, and ${named} ${named === 1 ? 'was' : 'were'} named`,
  personAndRole: (named: number) =>
    `diff compares a person with one role, and ${named} ${named === 1 ? 'was' : 'were'} named`,
  stdinAlone: (option: string) => `${option} takes the text from standard input; name no files`,
  stdinName: '--stdin-filename says what a text from --stdin is called; give both',
  linesHaveOneFormat: '--stdin-ndjson has one format; leave out --format',
  notByLines: (option: string) => `--stdin-ndjson writes a result for each line; leave out --${option}`,
  stdinFix: '--fix writes files, and --stdin has none; with --dry-run the change is shown',
  failLevel: (severities: readonly string[], given: string) =>
    `--fail-level is one of ${severities.join(', ')}, not "${given}"`,
  maxWarnings: (given: string) => `--max-warnings needs a number, not "${given}"`,
  maxFileSize: (given: string) =>
    `--max-file-size needs a size such as 500kB, 5MB or a number of bytes, not "${given}"`,
  sinceNeedsRevision: '--changed-since needs a revision of Git, such as origin/main',
  sinceStdin: '--changed-since is about files, and --stdin has none',
  updateAndPrune: '--update-baseline writes all that is found; leave out --prune-baseline',
  needsBaseline: (option: string) => `${option} changes the file of --baseline; give both`,
  dryRunBaseline: (option: string) => `--dry-run writes nothing; leave out ${option}`,
  unknownRule: (id: string) => `there is no rule "${id}"; docs/rules lists them`,
  ruleNeedsSeverity: (id: string, severities: readonly string[]) =>
    `--rule needs a rule and a severity, such as ${id}=warning; the severities are ${severities.join(', ')}`,
  oneOutput: (command: string) => `--output names one file: ${command} one file at a time, or leave it out`,
  exportNeedsKind: 'export needs --to docx, --to html, --to pdf or --to manager',
  unknownKind: (given: string) => `--to is docx, html, pdf or manager, not "${given}"`,
};
