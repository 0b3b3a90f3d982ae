/** What the team's file (`.role-profiles.json`) can state beyond the settings of the editor: what is set up for an organisation. */
import type { Messages } from './messages/messages.ts';
import { english } from './messages/messages.ts';
import type { Problems, SettingProblem } from './setting-problems.ts';
import { isRecord, shortened } from './setting-problems.ts';
import type { Accepted, Dictionary, KeyParser, RuleSettings, Settings } from './settings.ts';
import { isEdition, parseRules, parseSettings } from './settings.ts';

/** Settings for the documents that some patterns name. */
export interface Override {
  readonly files: readonly string[];
  readonly rules?: RuleSettings;
  readonly edition?: string;
}

/** Without `files`, in all documents. */
export interface AcceptedInFiles extends Accepted {
  readonly files?: readonly string[];
}

export interface TeamSettings extends Partial<Omit<Settings, 'accepted'>> {
  readonly accepted?: readonly AcceptedInFiles[];
  readonly overrides?: readonly Override[];
  /** Other settings files, which this one is put over; relative to its folder. */
  readonly extends?: readonly string[];
}

export const TEAM_KEYS = ['extends', 'overrides', 'dictionary', 'accepted'] as const;

/** More entries than any of these lists ever has. */
const MOST = { extends: 20, overrides: 100, dictionary: 2000, accepted: 2000, files: 200 } as const;

const EXAMPLES = {
  extends: '[".role-profiles-shared.json"]',
  overrides: '[{ "files": ["archive/**"], "edition": "8" }]',
  dictionary: '{ "codes": ["TOAS"], "names": ["Toast making"] }',
  accepted: '[{ "rule": "unknown-skill", "code": "TOAS", "files": ["kitchen/**"] }]',
  files: '["archive/**"]',
} as const;

/**
 * @param value anything: parsed JSON
 * @param ruleIds the rules that there are
 * @param messages the language of the problems
 * @returns what was stated and understood, and a problem for each that was not
 */
export function parseTeamSettings(
  value: unknown,
  ruleIds: readonly string[],
  messages: Messages = english,
): { readonly settings: TeamSettings; readonly problems: readonly SettingProblem[] } {
  const found: { -readonly [Key in (typeof TEAM_KEYS)[number]]?: TeamSettings[Key] } = {};
  const parsers: Record<(typeof TEAM_KEYS)[number], KeyParser> = {
    extends: (stated, problems) => {
      const list = textsIn(stated, ['extends'], 'extends', problems);
      if (list !== undefined) found.extends = list;
    },
    overrides: (stated, problems) => {
      found.overrides = recordsIn(stated, 'overrides', problems).flatMap(([one, path]) =>
        readOverride(one, path, ruleIds, problems),
      );
    },
    dictionary: (stated, problems) => (found.dictionary = readDictionary(stated, problems)),
    accepted: (stated, problems) => {
      found.accepted = recordsIn(stated, 'accepted', problems).flatMap(([one, path]) =>
        readAccepted(one, path, ruleIds, problems),
      );
    },
  };
  const { settings, problems } = parseSettings(value, ruleIds, messages, parsers);
  const { accepted: _none, ...rest } = settings;
  return { settings: { ...rest, ...found }, problems };
}

type Path = readonly string[];

/** The objects of a list, each with the path to it. */
function recordsIn(
  value: unknown,
  key: 'overrides' | 'accepted',
  problems: Problems,
): [one: Record<string, unknown>, path: Path][] {
  if (!Array.isArray(value)) {
    problems.add([key], problems.say.noEntries(key, EXAMPLES[key]));
    return [];
  }
  if (value.length > MOST[key]) problems.add([key], problems.say.manyNames(key, value.length, MOST[key]));
  return value.slice(0, MOST[key]).flatMap((one: unknown, index): [Record<string, unknown>, Path][] => {
    const path = [key, String(index)];
    if (isRecord(one)) return [[one, path]];
    problems.add(path, problems.say.noEntries(key, EXAMPLES[key]));
    return [];
  });
}

/** A list of texts, or one of them alone. */
function textsIn(
  value: unknown,
  path: Path,
  key: 'extends' | 'files' | 'dictionary',
  problems: Problems,
): string[] | undefined {
  const named = path.at(-1)!;
  const list: unknown = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    problems.add(path, problems.say.noList(named, key === 'dictionary' ? EXAMPLES_OF[named]! : EXAMPLES[key]));
    return undefined;
  }
  if (list.length > MOST[key]) problems.add(path, problems.say.manyNames(named, list.length, MOST[key]));
  return list.slice(0, MOST[key]);
}

const EXAMPLES_OF: Readonly<Record<string, string>> = { codes: '["TOAS"]', names: '["Toast making"]' };

/** Letters, digits and what stands between them in the codes of houses: `NET-ENG`. */
const IS_CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,18}[\p{L}\p{N}])?$/u;
const IS_NAME = /^[^\r\n]{1,120}$/;

function readDictionary(value: unknown, problems: Problems): Dictionary {
  const found = { codes: [] as string[], names: [] as string[] };
  if (!isRecord(value)) {
    problems.add(['dictionary'], problems.say.noDictionary(EXAMPLES.dictionary));
    return found;
  }
  for (const [key, stated] of Object.entries(value)) {
    if (isNothing(stated)) continue;
    if (key !== 'codes' && key !== 'names') {
      problems.add(['dictionary', key], problems.say.unknownIn(shortened(key), 'dictionary', ['codes', 'names']));
      continue;
    }
    const is = key === 'codes' ? IS_CODE : IS_NAME;
    for (const [index, item] of (textsIn(stated, ['dictionary', key], 'dictionary', problems) ?? []).entries()) {
      const word = item.trim();
      if (is.test(word)) found[key].push(word);
      else problems.add(['dictionary', key, String(index)], problems.say.noOwn[key](shortened(word)));
    }
  }
  return found;
}

/** What states something that cannot be understood is left out: it would hold for more than somebody meant. */
function readAccepted(
  one: Record<string, unknown>,
  path: Path,
  ruleIds: readonly string[],
  problems: Problems,
): AcceptedInFiles[] {
  const { say } = problems;
  const { rule, code, files } = one;
  const known = ['rule', 'code', 'files'];
  const unknown = Object.keys(one).filter((key) => !known.includes(key));
  for (const key of unknown) problems.add([...path, key], say.unknownIn(shortened(key), 'accepted', known));
  const hasRule = typeof rule === 'string' && ruleIds.includes(rule);
  if (isNothing(rule)) problems.add(path, say.needs('accepted', 'rule', EXAMPLES.accepted));
  else if (!hasRule) problems.add([...path, 'rule'], say.noRule(shortened(inWords(rule))));
  const hasCode = isNothing(code) || (typeof code === 'string' && IS_CODE.test(code.trim()));
  if (!hasCode) problems.add([...path, 'code'], say.noOwn.codes(shortened(inWords(code))));
  const named = isNothing(files) ? undefined : filesIn(files, path, problems);
  if (!hasRule || !hasCode || unknown.length > 0 || (!isNothing(files) && named === undefined)) return [];
  return [{ rule, ...(typeof code === 'string' && { code: code.trim() }), ...(named && { files: named }) }];
}

/** What is wrong in it is left out; without files it holds for none. */
function readOverride(
  one: Record<string, unknown>,
  path: Path,
  ruleIds: readonly string[],
  problems: Problems,
): Override[] {
  const { say } = problems;
  const { files, rules, edition } = one;
  const known = ['files', 'rules', 'edition'];
  for (const key of Object.keys(one))
    if (!known.includes(key)) problems.add([...path, key], say.unknownIn(shortened(key), 'overrides', known));
  if (isNothing(files)) problems.add(path, say.needs('overrides', 'files', EXAMPLES.overrides));
  const named = isNothing(files) ? undefined : filesIn(files, path, problems);
  const read = isNothing(rules) ? undefined : parseRules(rules, ruleIds, problems, [...path, 'rules']);
  if (!isNothing(edition) && !isEdition(edition)) problems.add([...path, 'edition'], say.edition);
  if (named === undefined) return [];
  return [{ files: named, ...(read && { rules: read }), ...(isEdition(edition) && { edition: String(edition) }) }];
}

function filesIn(value: unknown, path: Path, problems: Problems): string[] | undefined {
  const own = [...path, 'files'];
  const files = textsIn(value, own, 'files', problems);
  if (files?.length !== 0) return files;
  problems.add(own, problems.say.noList('files', EXAMPLES.files));
  return undefined;
}

/** Nobody has stated it. */
function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
