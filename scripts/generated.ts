/**
 * What other files say of the rules, made from the rules: the table of the README, and the entries by which a rule is set
 * in the editor (package.json) and in the team's file (settings.schema.json). Everything else in these files stays.
 */
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { rules } from '../server/src/core/rules/index.ts';
import { RULE_SETTINGS } from '../server/src/core/settings.ts';

/** The files that hold something generated, by their path from the project's folder, with what makes them up to date. */
const FILES: Readonly<Record<string, (text: string) => string>> = {
  'README.md': withRulesTable,
  'package.json': (text) => {
    const manifest = JSON.parse(text) as Manifest;
    manifest.contributes.configuration.properties['roleProfiles.rules'].properties = ruleProperties();
    return JSON.stringify(manifest, null, 2);
  },
  'skills-data/settings.schema.json': (text) => {
    const schema = JSON.parse(text) as Schema;
    schema.properties.rules.properties = ruleProperties();
    return JSON.stringify(schema, null, 2);
  },
};

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: { readonly 'roleProfiles.rules': { properties: unknown } } };
  };
}

interface Schema {
  readonly properties: { readonly rules: { properties: unknown } };
}

export const generatedFiles: readonly string[] = Object.keys(FILES);

const project = new URL('../', import.meta.url);

/** Returns what a file of `generatedFiles` holds now, and what it should hold. */
export async function generate(path: string): Promise<{ readonly now: string; readonly wanted: string }> {
  const file = new URL(path, project);
  const now = readFileSync(file, 'utf8');
  const options = await prettier.resolveConfig(file);
  const wanted = await prettier.format(FILES[path]!(now), { ...options, filepath: file.pathname });
  return { now, wanted };
}

function ruleProperties(): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({ id, summary, defaultSeverity }) => [
      id,
      { type: 'string', enum: RULE_SETTINGS, default: defaultSeverity, description: summary },
    ]),
  );
}

/** Replaces the table that begins with the heading `Rule`. */
function withRulesTable(readme: string): string {
  const rows = rules.map(
    ({ id, summary, defaultSeverity }) => `| [\`${id}\`](docs/rules/${id}.md) | ${defaultSeverity} | ${summary} |\n`,
  );
  const before = /^\| Rule +\| Default +\| What it reports +\|\n(?:\|.*\n)+/m;
  if (!before.test(readme)) throw new Error('README.md has no table that begins with | Rule | Default |');
  return readme.replace(before, () => `| Rule | Default | What it reports |\n| - | - | - |\n${rows.join('')}`);
}
