/** "What is loaded": files of skills, what is wrong in them, and the settings in force, as a page to read. */
import type { ReportRow, ReportView, SettingInForce, Status, StatusSource, Target } from '../../shared/protocol.ts';
import { statusText } from '../../shared/status-text.ts';
import type { Service } from '../core/service.ts';
import { contentInWords } from './data-report.ts';
import { nameOf } from '../workspace/uris.ts';

type Messages = Service['messages'];

/** @param messages the language of what rules are called */
export function loadedReport(status: Status, messages: Messages): ReportView {
  const { sources, problems, settings } = status;
  return {
    kind: 'report',
    title: 'What is loaded',
    intro: [`${statusText(status)}.`],
    addsData: true,
    sections: [
      { title: 'Files of skills', rows: sources.map(sourceRow), empty: 'None.' },
      { title: 'Problems', rows: problems.map(problemRow), empty: 'None.' },
      { title: 'Settings', rows: settings.map((setting) => settingRow(setting, messages)), empty: 'None.' },
    ],
  };
}

function sourceRow(source: StatusSource): ReportRow {
  const { name, uri, date, outdated, forAllFolders } = source;
  return {
    name,
    ...(uri !== undefined && { target: { uri } }),
    facts: [
      contentInWords(source),
      ...(date === undefined ? [] : [`saved on ${date}`]),
      ...(uri === undefined ? ['comes with Role Profiles'] : []),
      ...(forAllFolders ? ['added by you, for all folders'] : []),
      ...(outdated ? ['The file is broken; what it held before serves.'] : []),
    ],
  };
}

function problemRow({ uri, line, message }: Status['problems'][number]): ReportRow {
  if (uri === undefined)
    return { name: "The editor's settings", target: { setting: 'roleProfiles' }, facts: [message] };
  const place = line === undefined || line === 0 ? '' : `, line ${line + 1}`;
  return {
    name: `${nameOf(uri)}${place}`,
    target: { uri, ...(line !== undefined && { line }) },
    facts: [message],
  };
}

/** What the settings are about, and how a list is called that is empty. */
const SETTINGS: Readonly<Record<string, { readonly name: string; readonly none?: string }>> = {
  edition: { name: 'Edition of SFIA, where a document does not say' },
  rules: { name: 'What findings are', none: 'as each rule has it' },
  citationStyle: { name: 'How a citation is written' },
  include: { name: 'Documents that are checked', none: 'all Markdown files' },
  exclude: { name: 'Documents that are not checked', none: 'none' },
  skillsData: { name: 'Skill data beside the folder skills-data', none: 'none' },
};

function settingRow({ key, value, from, uri }: SettingInForce, { rules }: Messages): ReportRow {
  const [setting, rule] = key.split('.', 2);
  const { name, none } = SETTINGS[setting!] ?? { name: key };
  return {
    name: rule === undefined ? name : `${name}: ${rules[rule as keyof Messages['rules']].title} (${rule})`,
    target: targetOf(setting!, uri),
    facts: [
      valueInWords(value, none),
      from === 'default' ? 'as it comes' : `set in ${uri === undefined ? 'the editor' : nameOf(uri)}`,
    ],
  };
}

function targetOf(setting: string, uri: string | undefined): Target {
  return uri === undefined ? { setting: `roleProfiles.${setting}` } : { uri };
}

function valueInWords(value: unknown, none = ''): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? none : value.map((item) => valueInWords(item)).join(', ');
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return none;
  return JSON.stringify(value);
}
