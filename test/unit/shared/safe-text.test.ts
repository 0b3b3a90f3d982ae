import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Status } from '../../../server/shared/protocol.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { statusLabel } from '../../../server/src/lsp/status-label.ts';
import { createCatalogue } from '../../../server/src/core/catalogue/catalogue.ts';
import type { RawFramework } from '../../../server/src/core/catalogue/raw.ts';
import { readEditionIndex } from '../../../server/src/core/catalogue/editions.ts';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { createService } from '../../../server/src/core/service.ts';
import type { Service } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { inHtml, inLabel, inMarkdown, inSpreadsheet, inTerminal } from '../../../server/shared/safe-text.ts';
import { HOSTILE_TEXTS } from '../../support/fixtures/hostile-texts.ts';
import { rendered, visible, wordsOf } from '../../support/rendered.ts';

/** What the product itself writes; nothing of it has an attribute. */
const OWN_TAGS = /^<\/?(?:p|strong|em|ul|li|code|h[123]|hr)>$/;

/** As VS Code finds links and icons in its labels. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

// eslint-disable-next-line no-control-regex -- they are what must not be there
const STEERING = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

// eslint-disable-next-line no-control-regex -- they are what is replaced
const STEERING_BUT_SPACES = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

function assertMarkdown(markdown: string, text: string, where: string): void {
  const html = rendered(markdown);
  for (const [tag] of html.matchAll(/<[^>]*>/g)) assert.match(tag, OWN_TAGS, `${where}: ${html}`);
  assert.ok(wordsOf(html).includes(asShown(text)), `${where} shows ${JSON.stringify(text)}: ${html}`);
}

function assertLabel(label: string, text: string, where: string): void {
  assert.doesNotMatch(label, LINK, where);
  assert.doesNotMatch(label, ICON, where);
  assert.doesNotMatch(label, STEERING, where);
  assert.ok(visible(label).includes(asShown(text)), `${where} shows ${JSON.stringify(text)}: ${label}`);
}

/** Control codes are seen as signs of their own, line breaks as spaces. */
function asShown(text: string): string {
  return visible(text.replace(STEERING_BUT_SPACES, '\uFFFD'));
}

const index = readEditionIndex(
  JSON.parse(readFileSync('skills-data/sfia-editions.json', 'utf8')) as Parameters<typeof readEditionIndex>[0],
);

/** A service in which every text that can be shown is the given one: a house's skill, and SFIA's levels and an attribute. */
function serviceWith(text: string): Service {
  const levels = [1, 2, 3, 4].map((number) => ({ number: String(number), name: text, essence: text }));
  const raws: RawFramework[] = [
    {
      format: 'json',
      id: 'house',
      title: text,
      levels,
      skills: [
        {
          code: 'OVEN',
          name: text,
          category: text,
          subcategory: text,
          description: text,
          guidance: text,
          levels: ['3', '4'].map((level) => ({ level, text })),
        },
      ],
      attributes: [],
    },
    {
      format: 'json',
      edition: '9',
      levels,
      skills: [],
      attributes: [{ code: 'AUTO', name: 'Autonomy', description: text, levels: [{ level: '4', text }] }],
    },
  ];
  const frameworks = raws.map((raw) => loadFramework(raw, { layer: 'workspace', name: text }).framework);
  return createService(createCatalogue(index, frameworks));
}

describe('a text from outside is shown as the words that it is', () => {
  for (const text of HOSTILE_TEXTS) {
    describe(JSON.stringify(text), () => {
      it('in a hover, in the details of a completion and on the page of a skill', () => {
        const service = serviceWith(text);
        const document = service.read('# Baker\n\nThe role needs OVEN-4, at Level 4.\n\nAutonomy: OV\n');
        const at = (word: string): number => document.text.toString().indexOf(word) + word.length;
        for (const word of ['OVEN-4', 'Level 4', 'Autonomy']) {
          const hover = service.hover(document, at(word) - 1, DEFAULT_SETTINGS);
          assertMarkdown(hover?.markdown ?? '', text, `hover of ${word}`);
        }
        for (const before of ['OVEN-', 'OV']) {
          const typed = service.read(`OVEN-4\n\nSkills: ${before}`);
          const { items } = service.complete(typed, typed.text.length, DEFAULT_SETTINGS, 'asked');
          assert.ok(items.length > 0, before);
          for (const { label, beside, detail, key } of items) {
            assertLabel(`${label}, ${beside}, ${detail}`, text, 'completion');
            assertMarkdown(service.documentation(key) ?? '', text, 'details of a completion');
          }
        }
        assertMarkdown(service.skillPage('OVEN', '9', 4) ?? '', text, 'page');
      });

      it('in the status item', () => {
        const status: Pick<Status, 'skills' | 'sources' | 'problems'> = {
          skills: { defined: 1, known: 1 },
          sources: [
            { name: text, uri: 'file:///a', skills: 1, levels: 2, title: text, forAllFolders: false, outdated: false },
          ],
          problems: [{ uri: 'file:///a', message: text }],
        };
        assertLabel(statusLabel(status, english).detail, text, 'status item');
      });

      it('in Markdown, in a label and in a terminal', () => {
        assertMarkdown(inMarkdown(text), text, 'Markdown');
        assertLabel(inLabel(text), text, 'label');
        assert.doesNotMatch(inHtml(text), /[<>&"'](?!#\d+;)/);
        assert.doesNotMatch(inHtml(text), STEERING);
        assert.doesNotMatch(inSpreadsheet(text), /^\s*[=+\-@]/);
        assert.doesNotMatch(inSpreadsheet(text), STEERING);
        assert.doesNotMatch(inTerminal(text), STEERING);
        assert.equal(visible(inTerminal(text)), asShown(text));
      });
    });
  }
});
