/** The settings, as the editor (`roleProfiles.*`) and the team's file (`.role-profiles.json`) hold them. One parser for both. */
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
}

export type SettingKey = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  edition: '9',
  rules: {},
  citationStyle: 'CODE-N',
  include: [],
  exclude: ['**/node_modules/**'],
  skillsData: [],
};

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as readonly SettingKey[];

/** A key or value that could not be used; the rest of the settings holds. `path` leads to it: `['rules', 'unknown-skil']`. */
export interface SettingProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * @param value anything: parsed JSON, or what the editor sent
 * @param ruleIds the rules that there are
 * @returns the settings that were stated and understood, and a problem for each that was not
 */
export function parseSettings(
  value: unknown,
  ruleIds: readonly string[],
): { settings: Partial<Settings>; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const settings: { -readonly [K in SettingKey]?: Settings[K] } = {};
  if (!isRecord(value)) {
    if (value !== undefined && value !== null)
      problems.push({ path: [], message: 'Settings are written as { "key": value }.' });
    return { settings, problems };
  }
  for (const [key, stated] of Object.entries(value)) {
    if (stated === null || stated === undefined || key === '$schema') continue;
    switch (key) {
      case 'edition':
        if ((typeof stated === 'string' || typeof stated === 'number') && /^\d{1,2}$/.test(String(stated)))
          settings.edition = String(stated);
        else problems.push({ path: [key], message: '"edition" is the number of an edition of SFIA, such as 9.' });
        break;
      case 'citationStyle':
        if (CITATION_STYLES.includes(stated as CitationStyle)) settings.citationStyle = stated as CitationStyle;
        else problems.push({ path: [key], message: `"citationStyle" is one of ${quoted(CITATION_STYLES)}.` });
        break;
      case 'include':
      case 'exclude':
      case 'skillsData': {
        const list = typeof stated === 'string' ? [stated] : stated;
        if (Array.isArray(list) && list.every((item) => typeof item === 'string')) settings[key] = list;
        else problems.push({ path: [key], message: `"${key}" is a list of texts, such as ["profiles/**/*.md"].` });
        break;
      }
      case 'rules':
        settings.rules = parseRules(stated, ruleIds, problems);
        break;
      default:
        problems.push({
          path: [key],
          message: `There is no setting "${key}". The settings are ${quoted(SETTING_KEYS)}.`,
        });
    }
  }
  return { settings, problems };
}

function parseRules(value: unknown, ruleIds: readonly string[], problems: SettingProblem[]): RuleSettings {
  const found: Record<string, RuleSetting> = {};
  if (!isRecord(value)) {
    problems.push({
      path: ['rules'],
      message: '"rules" names rules with a severity, such as { "missing-level": "warning" }.',
    });
    return found;
  }
  for (const [id, severity] of Object.entries(value)) {
    if (!ruleIds.includes(id)) {
      problems.push({ path: ['rules', id], message: `There is no rule "${id}".` });
    } else if (!RULE_SETTINGS.includes(severity as RuleSetting)) {
      problems.push({ path: ['rules', id], message: `"${id}" is one of ${quoted(RULE_SETTINGS)}.` });
    } else found[id] = severity as RuleSetting;
  }
  return found;
}

/** Puts settings over others; `rules` are put together rule by rule. */
export function mergeSettings(base: Settings, over: Partial<Settings>): Settings {
  return { ...base, ...over, rules: { ...base.rules, ...over.rules } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(', ');
}
