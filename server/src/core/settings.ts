/** The settings, as the editor (`roleProfiles.*`) and the team's file (`.role-profiles.json`) hold them. One parser for both. */
import type { Messages } from './messages/messages.ts';
import { english } from './messages/messages.ts';

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
}

export type SettingKey = keyof Settings;

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
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as readonly SettingKey[];

/** A key or value that could not be used; the rest of the settings holds. `path` leads to it: `['rules', 'unknown-skil']`. */
export interface SettingProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** As many problems are told one by one; the rest is told as a number. */
const MOST_TOLD = 20;

/** More entries than a list of patterns or paths ever has. */
const MOST_ENTRIES = 200;

/** More characters of a wrong name than a message needs to show which one it is. */
const MOST_SHOWN = 60;

/**
 * @param value anything: parsed JSON, or what the editor sent
 * @param ruleIds the rules that there are
 * @param messages the language of the problems
 * @returns the settings that were stated and understood, and a problem for each that was not
 */
export function parseSettings(
  value: unknown,
  ruleIds: readonly string[],
  messages: Messages = english,
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
        problems.add([key], say.unknown(shortened(key), SETTING_KEYS));
    }
  }
  return { settings, problems: problems.all() };
}

function isEdition(value: unknown): value is string | number {
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

function parseRules(value: unknown, ruleIds: readonly string[], problems: Problems): RuleSettings {
  const found: Record<string, RuleSetting> = {};
  if (!isRecord(value)) {
    problems.add(['rules'], problems.say.noRules);
    return found;
  }
  for (const [id, severity] of Object.entries(value)) {
    if (!ruleIds.includes(id)) {
      problems.add(['rules', id], problems.say.noRule(shortened(id)));
    } else if (!RULE_SETTINGS.includes(severity as RuleSetting)) {
      problems.add(['rules', id], problems.say.oneOf(id, RULE_SETTINGS));
    } else found[id] = severity as RuleSetting;
  }
  return found;
}

interface Problems {
  readonly say: Messages['settings'];
  readonly add: (path: readonly string[], message: string) => void;
  /** The first ones, and how many there are beyond them. */
  readonly all: () => readonly SettingProblem[];
}

function createProblems(say: Messages['settings']): Problems {
  const told: SettingProblem[] = [];
  let more = 0;
  return {
    say,
    add(path, message) {
      if (told.length < MOST_TOLD) told.push({ path, message });
      else more += 1;
    },
    all: () => (more === 0 ? told : [...told, { path: [], message: say.more(more) }]),
  };
}

function shortened(name: string): string {
  return name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}\u2026` : name;
}

/** Puts settings over others; `rules` are put together rule by rule. */
export function mergeSettings(base: Settings, over: Partial<Settings>): Settings {
  return { ...base, ...over, rules: { ...base.rules, ...over.rules } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
