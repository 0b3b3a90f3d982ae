/** The settings, as the editor (`roleProfiles.*`) and the team's file (`.role-profiles.json`) hold them. One parser for both. */
import type { Messages } from './messages/messages.ts';
import { english } from './messages/messages.ts';
import type { Problems, SettingProblem } from './setting-problems.ts';
import { createProblems, isRecord, shortened } from './setting-problems.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export type RuleSetting = Severity | 'off';
export const RULE_SETTINGS: readonly RuleSetting[] = ['error', 'warning', 'information', 'hint', 'off'];
/** By the id of the rule. */
export type RuleSettings = Readonly<Partial<Record<string, RuleSetting>>>;

export const CITATION_STYLES = ['CODE-N', 'CODE level N', 'Name (CODE) level N', 'Name (CODE) - Level N'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Settings {
  /** The edition of SFIA that documents mean when they do not say: `9`. */
  readonly edition: string;
  /** What a rule's findings are; rules that are not named keep their default. */
  readonly rules: RuleSettings;
  readonly citationStyle: CitationStyle;
  /** Globs of the documents that are checked, relative to the folder the settings belong to. Empty: all Markdown files. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Files or folders of skill data, beside the `skills-data` folder; relative to the folder the settings belong to. */
  readonly skillsData: readonly string[];
  /** The headings that every profile has, in their order. Empty: any will do. */
  readonly sections: readonly string[];
  /** The fields that the front matter of every profile has, in their order. Empty: none has to be there. */
  readonly fields: readonly string[];
  /** A role that asks for more skills asks for too many. */
  readonly mostSkills: number;
  /** What is the organisation's own and therefore known. */
  readonly dictionary: Dictionary;
  /** Findings that are as they should be, and are not reported. */
  readonly accepted: readonly Accepted[];
}

export interface Dictionary {
  readonly codes: readonly string[];
  readonly names: readonly string[];
}

/** Findings of a rule; with a code, those about that skill alone. */
export interface Accepted {
  readonly rule: string;
  readonly code?: string;
}

/** What the team's file alone can state: it is the team's, and not one person's. */
type TeamKey = 'dictionary' | 'accepted';
export type SettingKey = Exclude<keyof Settings, TeamKey>;

export const DEFAULT_SETTINGS: Settings = {
  edition: '9',
  rules: {},
  citationStyle: 'CODE-N',
  include: [],
  exclude: ['**/node_modules/**'],
  skillsData: [],
  sections: [],
  fields: [],
  mostSkills: 8,
  dictionary: { codes: [], names: [] },
  accepted: [],
};

const { dictionary: _dictionary, accepted: _accepted, ...OF_BOTH } = DEFAULT_SETTINGS;
/** What the editor and the team's file can both state. */
export const SETTING_KEYS = Object.keys(OF_BOTH) as readonly SettingKey[];

/** Takes the value of a key that `parseSettings` does not know itself. */
export type KeyParser = (value: unknown, problems: Problems) => void;

/** More entries than a list of patterns or paths ever has. */
const MOST_ENTRIES = 200;

/**
 * @param value anything: parsed JSON, or what the editor sent
 * @param ruleIds the rules that there are
 * @param messages the language of the problems
 * @param others what takes the value of other keys
 * @returns the settings that were stated and understood, and a problem for each that was not
 */
export function parseSettings(
  value: unknown,
  ruleIds: readonly string[],
  messages: Messages = english,
  others: Readonly<Record<string, KeyParser>> = {},
): {
  settings: Partial<Settings>;
  problems: readonly SettingProblem[];
} {
  const problems = createProblems(messages.settings);
  const say = messages.settings;
  const settings: { -readonly [K in SettingKey]?: Settings[K] } = {};
  if (!isRecord(value)) {
    if (value !== undefined && value !== null) problems.add([], say.noRecord);
    return { settings, problems: problems.all() };
  }
  for (const [key, stated] of Object.entries(value)) {
    if (stated === null || stated === undefined || key === '$schema') continue;
    switch (key) {
      case 'edition':
        if (isEdition(stated)) settings.edition = String(stated);
        else problems.add([key], say.edition);
        break;
      case 'citationStyle':
        if (CITATION_STYLES.includes(stated as CitationStyle)) settings.citationStyle = stated as CitationStyle;
        else problems.add([key], say.oneOf(key, CITATION_STYLES));
        break;
      case 'include':
      case 'exclude':
      case 'skillsData': {
        const list = parseList(key, stated, problems);
        if (list !== undefined) settings[key] = list;
        break;
      }
      case 'sections':
      case 'fields': {
        const names = parseNames(key, stated, problems);
        if (names !== undefined) settings[key] = names;
        break;
      }
      case 'mostSkills':
        if (isCount(stated)) settings.mostSkills = stated;
        else problems.add([key], say.mostSkills);
        break;
      case 'rules':
        settings.rules = parseRules(stated, ruleIds, problems);
        break;
      default:
        if (Object.hasOwn(others, key)) others[key]!(stated, problems);
        else problems.add([key], say.unknown(shortened(key), [...SETTING_KEYS, ...Object.keys(others)]));
    }
  }
  return { settings, problems: problems.all() };
}

export function isEdition(value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && /^\d{1,2}$/.test(String(value));
}

/** A list of patterns or paths, or one of them alone. */
function parseList(key: string, value: unknown, problems: Problems): string[] | undefined {
  const list: unknown = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    problems.add([key], problems.say.noList(key, '["profiles/**/*.md"]'));
    return undefined;
  }
  if (list.length > MOST_ENTRIES) {
    problems.add([key], problems.say.manyEntries(key, list.length, MOST_ENTRIES));
  }
  return list.slice(0, MOST_ENTRIES);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 100;
}

/** What every profile has: names without those that cannot be, each once. */
function parseNames(key: 'sections' | 'fields', value: unknown, problems: Problems): string[] | undefined {
  const { example, isName } = NAMES[key];
  const list: unknown = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
    problems.add([key], problems.say.noList(key, JSON.stringify(example)));
    return undefined;
  }
  if (list.length > MOST_SECTIONS) {
    problems.add([key], problems.say.manyNames(key, list.length, MOST_SECTIONS));
  }
  const names = new Map<string, string>();
  for (const item of list.slice(0, MOST_SECTIONS)) {
    const name = item.trim();
    const same = name.toLowerCase();
    if (!isName.test(name)) problems.add([key], problems.say.noName[key](shortened(item)));
    else if (names.has(same)) problems.add([key], problems.say.twice(shortened(name), key));
    else names.set(same, name);
  }
  return [...names.values()];
}

const NAMES = {
  sections: {
    example: ['Purpose of the role', 'SFIA skills', 'Duties'],
    isName: /^[^#\s][^\r\n]{0,119}$/,
  },
  fields: {
    example: ['title', 'level'],
    isName: /^[\p{L}_][\p{L}\p{N}_ -]{0,59}$/u,
  },
} as const;

/** More than any template has. */
const MOST_SECTIONS = 40;

/** @param path leads to the rules */
export function parseRules(
  value: unknown,
  ruleIds: readonly string[],
  problems: Problems,
  path: readonly string[] = ['rules'],
): RuleSettings {
  const found: Record<string, RuleSetting> = {};
  if (!isRecord(value)) {
    problems.add(path, problems.say.noRules);
    return found;
  }
  for (const [id, severity] of Object.entries(value)) {
    if (!ruleIds.includes(id)) {
      problems.add([...path, id], problems.say.noRule(shortened(id)));
    } else if (!RULE_SETTINGS.includes(severity as RuleSetting)) {
      problems.add([...path, id], problems.say.oneOf(id, RULE_SETTINGS));
    } else found[id] = severity as RuleSetting;
  }
  return found;
}

/** Puts settings over others; `rules` are put together rule by rule, and what is known or accepted adds up. */
export function mergeSettings(base: Settings, over: Partial<Settings>): Settings {
  return {
    ...base,
    ...over,
    rules: { ...base.rules, ...over.rules },
    dictionary: over.dictionary === undefined ? base.dictionary : bothDictionaries(base.dictionary, over.dictionary),
    accepted: over.accepted === undefined ? base.accepted : [...base.accepted, ...over.accepted],
  };
}

function bothDictionaries(one: Dictionary, other: Dictionary): Dictionary {
  return {
    codes: [...new Set([...one.codes, ...other.codes])],
    names: [...new Set([...one.names, ...other.names])],
  };
}
