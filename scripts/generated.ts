/**
 * What other files say of the rules and shapes, made from them: the table of the README, the entries by which a rule is set
 * in the editor (package.json, and its words in each language) and in the team's file (settings.schema.json), and the page
 * about shapes. Everything else in these files stays.
 */
import { german } from '../server/src/core/messages/de/index.ts';
import type { Messages } from '../server/src/core/messages/messages.ts';
import { english } from '../server/src/core/messages/messages.ts';
import type { RuleId } from '../server/src/core/rules/index.ts';
import { rules } from '../server/src/core/rules/index.ts';
import { RULE_SETTINGS } from '../server/src/core/settings.ts';
import { germanSchema } from './generated-schema.ts';
import { withShapes } from './generated-shapes.ts';

/** The files that hold something generated, by their path from the project's folder, with what makes them up to date but for the format. */
export const generated: Readonly<Record<string, (text: string) => string>> = {
  'README.md': withRulesTable,
  'docs/shapes.md': withShapes,
  'package.json': (text) => {
    const manifest = JSON.parse(text) as Manifest;
    manifest.contributes.configuration.properties['roleProfiles.rules'].properties = ruleProperties(
      (id) => `%${nameOfSummary(id)}%`,
    );
    return JSON.stringify(manifest, null, 2);
  },
  'skills-data/settings.schema.json': (text) => {
    const schema = JSON.parse(text) as Schema;
    schema.properties.rules.properties = ruleProperties((id) => english.rules[id].summary);
    const { rule } = schema.properties.accepted.items.properties;
    rule.enum = rules.map(({ id }) => id);
    rule.enumDescriptions = rules.map(({ id }) => english.rules[id].summary);
    return JSON.stringify(schema, null, 2);
  },
  'skills-data/settings.de.schema.json': germanSchema,
  'package.nls.json': (text) => withSummaries(text, english),
  'package.nls.de.json': (text) => withSummaries(text, german),
};

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: { readonly 'roleProfiles.rules': { properties: unknown } } };
  };
}

interface Schema {
  readonly properties: {
    readonly rules: { properties: unknown };
    readonly accepted: { readonly items: { readonly properties: { readonly rule: Record<string, unknown> } } };
  };
}

/** By what name the words of the manifest hold what a rule reports. */
function nameOfSummary(id: RuleId): string {
  return `rule.${id}`;
}

/** Puts what the rules report into the words of the manifest, where the first of them stood. */
function withSummaries(text: string, messages: Messages): string {
  const words = Object.entries(JSON.parse(text) as Record<string, string>);
  const summaries = rules.map(({ id }): [string, string] => [nameOfSummary(id), messages.rules[id].summary]);
  const isSummary = ([name]: [string, string]): boolean => name.startsWith('rule.');
  const first = words.findIndex(isSummary);
  const others = words.filter((one) => !isSummary(one));
  return JSON.stringify(Object.fromEntries(others.toSpliced(first, 0, ...summaries)), null, 2);
}

function ruleProperties(describe: (id: RuleId) => string): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({ id, defaultSeverity }) => [
      id,
      { type: 'string', enum: RULE_SETTINGS, default: defaultSeverity, description: describe(id) },
    ]),
  );
}

/** Replaces the table that begins with the heading `Rule`. */
function withRulesTable(readme: string): string {
  const rows = rules.map(
    ({ id, defaultSeverity }) =>
      `| [\`${id}\`](docs/rules/${id}.md) | ${defaultSeverity} | ${english.rules[id].summary} |\n`,
  );
  const before = /^\| Rule +\| Default +\| What it reports +\|\n(?:\|.*\n)+/m;
  if (!before.test(readme)) throw new Error('README.md has no table that begins with | Rule | Default |');
  return readme.replace(before, () => `| Rule | Default | What it reports |\n| - | - | - |\n${rows.join('')}`);
}
