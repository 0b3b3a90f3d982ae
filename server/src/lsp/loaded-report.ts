/** "What is loaded": files of skills, what is wrong in them, and the settings in force, as a page to read. */
import type { ReportRow, ReportView, SettingInForce, Status, StatusSource, Target } from '../../shared/protocol.ts';
import type { Accepted } from '../core/settings.ts';
import type { Messages } from '../core/messages/messages.ts';
import { contentInWords, withoutPlace } from './data-report.ts';
import { nameOf } from '../workspace/uris.ts';

export function loadedReport(status: Status, messages: Messages): ReportView {
  const { reports } = messages;
  const { sources, problems, settings } = status;
  return {
    kind: 'report',
    title: reports.loaded,
    intro: [`${status.text}.`],
    addsData: true,
    sections: [
      { title: reports.files, rows: sources.map((source) => sourceRow(source, messages)), empty: reports.none },
      { title: reports.problems, rows: problems.map((problem) => problemRow(problem, messages)), empty: reports.none },
      { title: reports.settings, rows: settings.map((setting) => settingRow(setting, messages)), empty: reports.none },
    ],
  };
}

function sourceRow(source: StatusSource, messages: Messages): ReportRow {
  const { reports } = messages;
  const { name, uri, date, outdated, forAllFolders } = source;
  return {
    name,
    ...(uri !== undefined && { target: { uri } }),
    facts: [
      contentInWords(source, messages),
      ...(date === undefined ? [] : [reports.savedOn(date)]),
      ...(uri === undefined ? [reports.shipped] : []),
      ...(forAllFolders ? [reports.addedByUser] : []),
      ...(outdated ? [reports.outdated] : []),
    ],
  };
}

function problemRow({ uri, line, message }: Status['problems'][number], { reports, data }: Messages): ReportRow {
  if (uri === undefined) return { name: reports.editorSettings, target: { setting: 'roleProfiles' }, facts: [message] };
  const name = nameOf(uri);
  return {
    name: line === undefined || line === 0 ? name : reports.lineIn(name, line + 1),
    target: { uri, ...(line !== undefined && { line }) },
    facts: [line === undefined ? message : withoutPlace(message, data.line(line + 1))],
  };
}

function settingRow({ key, value, from, uri, files, extendedBy }: SettingInForce, messages: Messages): ReportRow {
  const { reports } = messages;
  const [setting] = key.split('.');
  const named: Readonly<Record<string, { readonly name: string; readonly none: string }>> = reports.setting;
  const { name, none } = named[key] ?? named[setting!] ?? { name: key, none: '' };
  return {
    name:
      setting === 'rules' && key !== setting ? `${name}: ${ruleInWords(key.slice('rules.'.length), messages)}` : name,
    target: targetOf(setting!, uri),
    facts: [
      setting === 'accepted' ? acceptedInWords(value as Accepted, messages) : valueInWords(value, none),
      from === 'default' ? reports.byDefault : uri === undefined ? reports.setInEditor : reports.setIn(nameOf(uri)),
      ...(extendedBy === undefined ? [] : [reports.extendedBy(nameOf(extendedBy))]),
      ...(files === undefined ? [] : [reports.forFiles(files)]),
    ],
  };
}

function ruleInWords(rule: string, { rules }: Messages): string {
  return `${rules[rule as keyof Messages['rules']].title} (${rule})`;
}

function acceptedInWords({ rule, code }: Accepted, messages: Messages): string {
  return code === undefined ? ruleInWords(rule, messages) : `${ruleInWords(rule, messages)}: ${code}`;
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
