import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { generated } from '../../scripts/generated.ts';
import * as protocol from '../../server/shared/protocol.ts';
import { FORMATS, HELP, MAKERS } from '../../server/src/cli/help.ts';
import { WORD_OPTIONS } from '../../server/src/cli/word/options.ts';
import { OPTIONS } from '../../server/src/cli/options.ts';
import { english } from '../../server/src/core/messages/messages.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { CITATION_STYLES, DEFAULT_SETTINGS, SETTING_KEYS } from '../../server/src/core/settings.ts';
import { TEAM_KEYS } from '../../server/src/core/team-settings.ts';
import { DEFAULT_PREFERENCES } from '../../server/src/lsp/preferences.ts';
import { judge, service, settingsFrom } from '../support/check.ts';

const HEADINGS = [
  'What it reports',
  'Why it matters',
  'Example',
  'What the message says',
  'How to fix it',
  'How to ignore it',
];

const project = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly configuration: Configuration | readonly Configuration[];
    readonly commands: readonly { readonly command: string }[];
  };
}

interface Configuration {
  readonly properties: Readonly<Record<string, Schema>>;
}

interface Schema {
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly scope?: string;
  readonly description?: string;
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const configuration = Object.assign(
  {},
  ...[manifest.contributes.configuration].flat().map(({ properties }) => properties),
) as Record<string, Schema>;
const schema = JSON.parse(read('skills-data/settings.schema.json')) as Schema;
const readme = read('README.md');

describe('every rule', () => {
  for (const { id, defaultSeverity } of rules) {
    const { title, summary } = english.rules[id];
    describe(id, () => {
      const page = existsSync(new URL(`docs/rules/${id}.md`, project)) ? read(`docs/rules/${id}.md`) : '';

      it('has a test of its own', () => {
        assert.ok(existsSync(new URL(`test/unit/rules/${id}.test.ts`, project)));
      });

      it('has a page with the same headings as the others, its own name and its default', () => {
        const headings = [...withoutCode(page).matchAll(/^##? (.+)$/gm)].map((match) => match[1]);
        assert.deepEqual(headings, [`${title} (${id})`, ...HEADINGS]);
        assert.ok(page.includes(`\n${summary}\n`), `the page gives the summary: ${summary}`);
        assert.equal(/^\*\*Default:\*\* `(\w+)`$/m.exec(page)?.[1], defaultSeverity);
      });

      it('finds the mistake in the example of its page, and says what the page says', () => {
        const shown = /^## Example\n\n(?:```json\n[\s\S]*?)?```markdown\n([\s\S]*?)```$/m.exec(page)?.[1] ?? '';
        const times = /^\.\.\. and so on for ([\d,]+) lines\.$/m.exec(page)?.[1] ?? '1';
        const example = shown.repeat(Number(times.replace(',', '')));
        const stated = /^## Example\n\n```json\n([\s\S]*?)```$/m.exec(page)?.[1] ?? '{}';
        const settings = {
          ...settingsFrom({ rules: {}, ...(JSON.parse(stated) as object) }),
          rules: { [id]: defaultSeverity === 'off' ? ('warning' as const) : defaultSeverity },
        };
        const document = service.read(example);
        const messages = service
          .check(document, settings, judge)
          .filter((finding) => finding.rule === id)
          .map((finding) => finding.message);
        const quoted = /^## What the message says\n\n> (.*)$/m.exec(page)?.[1];
        assert.deepEqual(messages.map(withoutReasons), [withoutReasons(quoted ?? '')]);
      });
    });
  }

  it('is all there is: no page and no test without a rule', () => {
    const ids = rules.map(({ id }) => id).sort();
    assert.deepEqual(
      readdirSync(new URL('docs/rules', project)).sort(),
      ids.map((id) => `${id}.md`),
    );
    assert.deepEqual(
      readdirSync(new URL('test/unit/rules', project)).sort(),
      ids.map((id) => `${id}.test.ts`),
    );
  });
});

/** Which words a judgement gives as its reasons is a matter of the model of the day. */
function withoutReasons(message: string): string {
  return message.replace(/: "[^"]+"(?:, "[^"]+")*/, ': "..."');
}

describe('what is generated from the rules and shapes', () => {
  /** The width of the cells of a table, and the lines of JSON, are a matter of format. */
  const withoutFormat = (path: string, text: string): string[] =>
    path.endsWith('.json')
      ? JSON.stringify(JSON.parse(text), null, 1).split('\n')
      : text.split('\n').flatMap((line) => line.replace(/\s*\|\s*|-+/g, (mark) => mark.trim()[0]!).trim() || []);

  for (const [path, update] of Object.entries(generated)) {
    it(`is up to date in ${path}: else run npm run generate`, () => {
      const text = read(path);
      assert.deepEqual(withoutFormat(path, text), withoutFormat(path, update(text)));
    });
  }
});

describe('every setting', () => {
  for (const key of SETTING_KEYS) {
    it(`${key} has the same default in the editor, the settings file, the README and the code`, () => {
      const expected = DEFAULT_SETTINGS[key];
      assert.deepEqual(configuration[`roleProfiles.${key}`]?.default, expected, 'package.json');
      assert.deepEqual(schema.properties?.[key]?.default, expected, 'settings.schema.json');
      const row = new RegExp(`^\\| \`${key}\` \\| \`(.*?)\` \\|`, 'm').exec(cellsOf(readme).join('\n'))?.[1];
      assert.deepEqual(row === undefined ? undefined : JSON.parse(row), expected, 'README.md');
    });

    it(`${key} can be set for each folder`, () => {
      assert.equal(configuration[`roleProfiles.${key}`]?.scope, 'resource');
    });
  }

  it("is known to the code, or is named in the README as the editor's own", () => {
    for (const name of Object.keys(configuration)) {
      const key = name.replace(/^roleProfiles\./, '');
      assert.ok((SETTING_KEYS as readonly string[]).includes(key) || readme.includes(`\`${name}\``), name);
    }
    const keys = Object.keys(schema.properties ?? {}).filter((key) => key !== '$schema');
    assert.deepEqual(keys.sort(), [...SETTING_KEYS, ...TEAM_KEYS].sort());
  });

  it("has the same default in the editor, the README and the code where it is the editor's own", () => {
    for (const [key, expected] of Object.entries(DEFAULT_PREFERENCES)) {
      const name = `roleProfiles.${key}`;
      assert.deepEqual(configuration[name]?.default, expected, `package.json: ${name}`);
      const row = new RegExp(`^\\| \`${name}\` \\| \`(.*?)\` \\|`, 'm').exec(cellsOf(readme).join('\n'))?.[1];
      assert.deepEqual(row === undefined ? undefined : JSON.parse(row), expected, `README.md: ${name}`);
    }
  });

  it('citationStyle offers the same styles everywhere', () => {
    assert.deepEqual(configuration['roleProfiles.citationStyle']?.enum, CITATION_STYLES);
    assert.deepEqual(schema.properties?.['citationStyle']?.enum, CITATION_STYLES);
    for (const style of CITATION_STYLES) assert.ok(readme.includes(`\`${style}\``), `README.md names ${style}`);
  });
});

describe('every command of the manifest', () => {
  it('is registered by the client, and every registered one is in the manifest', () => {
    const calls = sourcesIn('client/src/').matchAll(/\b(?:c|registerC)ommand\(\s*(?:'(roleProfiles\.\w+)'|([A-Z_]+))/g);
    const shared: Readonly<Record<string, string>> = protocol;
    assert.deepEqual(
      [...calls].map(([, written, constant]) => written ?? shared[constant!]).sort(),
      manifest.contributes.commands.map(({ command }) => command).sort(),
    );
  });
});

describe('the command line', () => {
  const COMMANDS = [...Object.keys(FORMATS), ...MAKERS];
  const page = read('docs/command-line.md');

  it('has the same commands in its help, on its page and in the README', () => {
    const commands = /^```text\n([\s\S]*?)```$/m.exec(page)?.[1]?.trimEnd().split('\n') ?? [];
    assert.deepEqual(
      commands.map((line) => /^role-profiles (\w+)/.exec(line)?.[1]),
      COMMANDS,
    );
    for (const line of commands) assert.ok(HELP.includes(`  ${line}\n`), line);
    for (const command of COMMANDS) {
      assert.match(page, new RegExp(`^## ${command}$`, 'm'));
      assert.match(readme, new RegExp(`^\\| `.concat('`role-profiles ', command, ' '), 'm'));
    }
  });

  it('has the same options in its help and on its page', () => {
    for (const [name, option] of Object.entries({ ...OPTIONS, ...WORD_OPTIONS })) {
      const short = 'short' in option ? `-${option.short}, ` : '';
      assert.ok(HELP.includes(`${short}--${name}`), name);
      assert.match(page, new RegExp(`^\\| .*--${name}\\b`, 'm'));
    }
  });

  it('names the formats of each command, the default first', () => {
    const row = cellsOf(page).find((cells) => cells.includes('--format')) ?? '';
    for (const [command, all] of Object.entries(FORMATS)) {
      const formats = all.map((format) => `\`${format}\``).join(' or ');
      assert.ok(
        row.split('. ').some((part) => part.includes(`\`${command}\``) && part.includes(formats)),
        command,
      );
    }
  });
});

describe('every link in the documents', () => {
  for (const path of [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...documentsIn('docs/'),
    'skills-data/README.md',
  ]) {
    it(`of ${path} leads to a file, where the repository is shown as web pages`, () => {
      for (const [target, anchor] of linksIn(read(path))) {
        const file = target === '' ? new URL(path, project) : new URL(target, new URL(path, project));
        assert.ok(existsSync(file), target);
        if (anchor !== undefined) assert.ok(anchorsOf(readFileSync(file, 'utf8')).includes(anchor), `#${anchor}`);
      }
    });
  }
});

describe('the scripts that run from a fresh clone on', () => {
  for (const path of ['scripts/start.mjs', 'scripts/test.mjs', 'scripts/package.mjs']) {
    it(`${path} needs nothing that is not there before it installs`, () => {
      const files = [path];
      for (const file of files) {
        for (const [, from] of read(file).matchAll(/^import (?:.* from )?'([^']+)';$/gm)) {
          if (!from!.startsWith('.')) assert.match(from!, /^node:/, file);
          else files.push(new URL(from!, new URL(file, 'file:///')).pathname.slice(1));
        }
      }
      assert.ok(files.includes('scripts/install.mjs'));
    });
  }
});

/** The lines of all tables, with one space around each cell. */
function cellsOf(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/\s*\|\s*/g, ' | ').trim());
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** The links within the repository: what they lead to, '' for the page itself, and the heading there. */
function linksIn(markdown: string): [target: string, anchor: string | undefined][] {
  return [...withoutCode(markdown).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, target, anchor]) => [target!, anchor],
  );
}

/** The anchors that web pages of repositories give to headings. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

function documentsIn(folder: string): string[] {
  return filesIn(folder).filter((path) => path.endsWith('.md'));
}

function sourcesIn(folder: string): string {
  return filesIn(folder)
    .filter((path) => path.endsWith('.ts'))
    .map(read)
    .join('\n');
}

function filesIn(folder: string): string[] {
  return readdirSync(new URL(folder, project), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  );
}
