import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { showCitations } from '../../../server/shared/citation-marks.ts';
import editions from '../../../skills-data/sfia-editions.json';
import type { Options, Plugin } from '../../../server/src/markdown-it/plugin.ts';
import { createPlugin } from '../../../server/src/markdown-it/plugin.ts';
import { HOSTILE_TEXTS } from '../../support/fixtures/hostile-texts.ts';

const CORPUS = path.resolve(import.meta.dirname, '../../corpus');

const itop = readFileSync('skills-data/ITOP.txt', 'utf8');

function roleProfiles(options: Options = {}): Promise<Plugin> {
  return createPlugin({ itop, editions }, options);
}

async function rendering(options: Options = {}): Promise<MarkdownIt> {
  return new MarkdownIt({ html: true, linkify: true }).use(await roleProfiles(options));
}

/** What is marked, with the first line of its tooltip. */
function marksIn(html: string): string[] {
  return [...html.matchAll(/<abbr class="([^"]*)" title="([^"\n]*)[^"]*">(.*?)<\/abbr>/gs)].map(
    ([, kinds, says, words]) => `${words}: ${says}${kinds === 'role-profiles-citation' ? '' : ` [${kinds}]`}`,
  );
}

const ITOP = 'Infrastructure operations (ITOP)';

describe('citations in rendered Markdown', () => {
  const CASES: readonly [title: string, markdown: string, marks: readonly string[]][] = [
    ['in a list', '# Engineer\n\n- ITOP-4 and more\n', [`ITOP-4: ${ITOP}`]],
    ['behind a number of a list', '# Engineer\n\n1. ITOP 1\n2. ITOP-4\n', [`ITOP 1: ${ITOP}`, `ITOP-4: ${ITOP}`]],
    ['as code', 'It is an `ITOP-4`.\n', [`<code>ITOP-4</code>: ${ITOP}`]],
    [
      'with bold words',
      'Needs **Infrastructure operations (ITOP)** - Level 4.\n',
      [`Infrastructure operations (ITOP): ${ITOP}`, ` - Level 4: ${ITOP}`],
    ],
    [
      'in a table, where the same words stand twice',
      '| Skill | Code | Level |\n| - | - | - |\n| Infrastructure operations | ITOP | 4 |\n',
      [`Infrastructure operations: ${ITOP}`, `ITOP: ${ITOP}`, `4: ${ITOP}`],
    ],
    [
      'over two lines of a quotation',
      '> # Engineer\n>\n> - ITOP-4,\n>   ITOP-5\n',
      [`ITOP-4: ${ITOP}`, `ITOP-5: ${ITOP}`],
    ],
    ['with line ends of Windows', '# Engineer\r\n\r\n- ITOP-4\r\n- ITOP-5\r\n', [`ITOP-4: ${ITOP}`, `ITOP-5: ${ITOP}`]],
    ['behind a link that names it', '[page](https://example.org/ITOP-4) ITOP-4\n', [`ITOP-4: ${ITOP}`]],
    ['behind words with escapes', 'A \\* and &amp; then ITOP-4.\n', [`ITOP-4: ${ITOP}`]],
    ['behind entities', 'R&D, R&amp;D &#x1F600; &copy; ITOP-4.\n', [`ITOP-4: ${ITOP}`]],
    ['behind bold words with escapes', '**a\\_b** \\# ITOP-4.\n', [`ITOP-4: ${ITOP}`]],
    ['in no document about something else', '# Notes\n\nTEST 1 and PORT 2.\n', []],
  ];
  for (const [title, text, expected] of CASES) {
    it(`are marked ${title}`, async () => {
      assert.deepEqual(marksIn((await rendering()).render(text)), expected);
    });
  }

  it('say the level and its definition in the tooltip', async () => {
    const html = (await rendering()).render('- ITOP-4\n');
    assert.match(
      html,
      /title="Infrastructure operations \(ITOP\)\nLevel 4: Enable\nApplies technical expertise [^"\n]+"/,
    );
    const german = (await rendering({ language: 'de' })).render('- ITOP-4\n');
    assert.match(german, /\nStufe 4: Enable\n/);
  });

  it('say what is wrong only where somebody asks for it', async () => {
    const text = '- ITOP-7\n';
    assert.doesNotMatch((await rendering()).render(text), /role-profiles-error/);
    assert.match(
      (await rendering({ findings: true })).render(text),
      /<abbr class="role-profiles-citation role-profiles-error" title="[^"]*has no level 7[^"]*">ITOP-7<\/abbr>/,
    );
  });

  it('have their definitions behind the text where somebody asks for them', async () => {
    const text = '- ITOP-4\n- PBMG-3\n';
    assert.doesNotMatch((await rendering()).render(text), /<section/);
    assert.match(
      (await rendering({ definitions: true })).render(text),
      /<\/ul>\n<section class="role-profiles-definitions">\n<h2>Definitions<\/h2>\n<h3>Infrastructure operations \(ITOP\)<\/h3>\n<p><strong>Level 4: Enable<\/strong><\/p>\n<p>Applies [\s\S]*ITOP\.txt[\s\S]*<\/section>\n$/,
    );
    assert.doesNotMatch((await rendering({ definitions: true })).render('- PBMG-3\n'), /<section/);
  });

  it('are those of an organisation where its skill data is handed over', async () => {
    const bytes = new TextEncoder().encode('code,name,levels\nHOUS,House keeping,1-3\n');
    const html = (await rendering({ skillsData: [{ name: 'house.csv', bytes }] })).render('- ITOP-4\n- HOUS-2\n');
    assert.deepEqual(marksIn(html), [`ITOP-4: ${ITOP}`, 'HOUS-2: House keeping (HOUS)']);
  });

  it('are told in words where skill data cannot be used', async () => {
    const skillsData = [{ name: 'notes.txt', bytes: new TextEncoder().encode('Nothing.') }];
    await assert.rejects(roleProfiles({ skillsData }), /^Error: notes\.txt: /);
  });
});

describe('a rendered document', () => {
  const plain = new MarkdownIt({ html: true, linkify: true });
  const withoutMarks = (html: string): string =>
    html
      .replace(/<abbr class="role-profiles-[^"]*" title="[^"]*">|<\/abbr>/g, '')
      .replace(/<section class="role-profiles-definitions">[\s\S]*$/, '');

  for (const folder of ['profiles', 'nothing', 'roles']) {
    it(`of the corpus is the same but for what is added (${folder})`, async () => {
      const markdown = await rendering({ definitions: true, findings: true });
      let marks = 0;
      for (const file of readdirSync(path.join(CORPUS, folder))) {
        const text = readFileSync(path.join(CORPUS, folder, file), 'utf8');
        const html = markdown.render(text);
        marks += marksIn(html).length;
        assert.equal(withoutMarks(html), plain.render(text), file);
      }
      assert.ok(folder === 'nothing' ? marks === 0 : marks > 30, `${marks} marks`);
    });
  }

  it('holds no markup that comes from data', () => {
    for (const says of HOSTILE_TEXTS) {
      const markdown = showCitations(new MarkdownIt({}), () => ({
        marks: [{ line: 0, from: 0, to: 4, kind: 'citation', says }],
        definitions: {
          title: says,
          skills: [{ title: says, levels: [{ title: says, text: [{ paragraph: says }, { list: [says] }] }] }],
          origins: [says],
        },
      }));
      const tags = [...markdown.render('ITOP\n').matchAll(/<\/?(\w+)[^>]*>/g)].map(([, tag]) => tag);
      const ours = ['abbr', 'em', 'h2', 'h3', 'li', 'p', 'section', 'strong', 'ul'];
      assert.deepEqual([...new Set(tags)].sort(), ours, says);
    }
  });

  it('stays as it is where what is added fails', () => {
    const fails = showCitations(new MarkdownIt({}), () => {
      throw new Error('It fails.');
    });
    assert.equal(fails.render('# A\n\n- ITOP-4\n'), new MarkdownIt({}).render('# A\n\n- ITOP-4\n'));
    const beyond = showCitations(new MarkdownIt({}), () => ({
      marks: [
        { line: 99, from: 0, to: 4, kind: 'citation', says: 'x' },
        { line: 0, from: 4, to: 400, kind: 'citation', says: 'x' },
        { line: 0, from: -3, to: 0, kind: 'citation', says: 'x' },
      ],
    }));
    assert.equal(beyond.render('ITOP-4\n'), '<p>ITOP<abbr class="role-profiles-citation" title="x">-4</abbr></p>\n');
  });

  it('shows what is new when its tokens are rendered once more', () => {
    let says = 'one';
    const markdown = showCitations(new MarkdownIt({}), () => ({
      marks: [{ line: 0, from: 0, to: 4, kind: 'citation', says }],
    })) as MarkdownIt & { parse(text: string, env: object): never };
    const tokens = markdown.parse('ITOP\n', {});
    const render = (): string => markdown.renderer.render(tokens, {} as never, {} as never);
    assert.match(render(), /title="one">ITOP</);
    says = 'two';
    assert.match(render(), /^<p><abbr class="role-profiles-citation" title="two">ITOP<\/abbr><\/p>\n$/);
  });
});
