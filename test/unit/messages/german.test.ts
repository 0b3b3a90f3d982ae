/** What a reader of German sees: no finding, fix or action says a word of English but what the data has. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { atOnce, createService, ruleIds } from '../../../server/src/core/service.ts';
import type { Finding, Service } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { judge, service as inEnglish, shippedCatalogue } from '../../support/check.ts';
import { parseMarks } from '../../support/marks.ts';
import { ROOT, workspaceWith } from '../workspace/support.ts';

const inGerman = createService(shippedCatalogue, german);

/** Every rule reports, and has something to ask for. */
const EVERYTHING: Settings = {
  ...DEFAULT_SETTINGS,
  sections: ['What we offer', 'Duties'],
  fields: ['owner', 'title'],
  rules: Object.fromEntries(ruleIds.map((id) => [id, 'warning'] as const)),
};

/** The documents of a folder: those of the corpus without their marks, of the pages of rules their examples. */
function documentsIn(folder: string, textOf: (source: string) => string): { name: string; text: string }[] {
  const url = new URL(`../../../${folder}`, import.meta.url);
  return readdirSync(url)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: textOf(new TextDecoder().decode(readFileSync(new URL(name, url)))) }));
}

const documents = [
  ...documentsIn('test/corpus/profiles/', (source) => parseMarks(source).text),
  ...documentsIn('docs/rules/', (page) => /^## Example\n[\s\S]*?^```markdown\n([\s\S]*?)^```$/m.exec(page)![1]!),
  { name: 'too long', text: 'ITOP-7\n'.repeat(300_000) },
];

describe('German', () => {
  describe('is what every finding is told in', () => {
    const rules = new Set<string>();
    for (const { name, text } of documents) {
      it(name, () => {
        const [english, own] = [inEnglish, inGerman].map((service) => findingsOf(service, text));
        assert.equal(own!.length, english!.length);
        own!.forEach((finding, index) => {
          const other = english![index]!;
          assert.deepEqual([finding.rule, finding.start, finding.end], [other.rule, other.start, other.end]);
          const said = saidBy(finding);
          saidBy(other).forEach((message, at) => assert.notEqual(said[at], message));
          rules.add(finding.rule);
        });
      });
    }
    it('and each rule has found something', () => assert.deepEqual([...rules].sort(), [...ruleIds].sort()));
  });

  const says = (text: string, rule: string): string =>
    findingsOf(inGerman, text)
      .filter((finding) => finding.rule === rule)
      .map(({ message }) => message)
      .join('\n');

  it('tells a finding in sentences', () => {
    assert.equal(
      says('ITOP-7\n', 'undefined-level'),
      'ITOP (Infrastructure operations) hat in SFIA 9 keine Stufe 7. Der Skill ist auf den Stufen 1 bis 5 definiert.',
    );
    assert.equal(
      says('# A\n\n| Skill | Level |\n| - | - |\n| ITOP | 3 |\n\nITOP-5 in all.\n', 'conflicting-levels'),
      'ITOP steht hier auf Stufe 5 und an anderer Stelle derselben Rolle auf Stufe 3.',
    );
  });

  it('offers to do something in German', () => {
    assert.deepEqual(titlesAt('# A\n\nITOP-7\n', 7), [
      'In Stufe 5 (Ensure, advise) ändern',
      'In Stufe 4 (Enable) ändern',
      '„Stufe, die der Skill nicht hat“ in dieser Zeile ignorieren (undefined-level)',
      '„Stufe, die der Skill nicht hat“ in dieser Datei ignorieren (undefined-level)',
      'Die Stufe auf 5 senken',
    ]);
    assert.deepEqual(titlesAt('# A\n\n- ITOP level 4\n- HSIN level 3\n', 8), [
      'Als „ITOP-4“ schreiben',
      'Die Stufe auf 5 erhöhen',
      'Die Stufe auf 3 senken',
      'Was Stufe 4 von ITOP besagt, als Aufgaben einfügen',
      'Diese Liste als Tabelle schreiben',
    ]);
  });

  it('tells what is wrong with settings and with what they name', async () => {
    const settings = '{ "edition": "nine", "rule": {}, "exclude": ["drafts/*"], "skillsData": ["gone.csv"], }, x';
    const { workspace } = workspaceWith({ '.role-profiles.json': settings }, { messages: german });
    await workspace.contextForFolder(ROOT);
    const told = (await workspace.problems()).get(`${ROOT}/.role-profiles.json`) ?? [];
    assert.deepEqual(
      told.map(({ message }) => message),
      [
        'Das ist kein JSON: hinter dem Ende steht noch etwas.',
        '„edition“ ist die Nummer einer Ausgabe von SFIA, etwa 9.',
        'Eine Einstellung „rule“ gibt es nicht. Die Einstellungen sind „edition“, „rules“, „citationStyle“, „include“, „exclude“, „skillsData“, „sections“, „fields“, „mostSkills“, „extends“, „overrides“, „dictionary“, „accepted“.',
        'Eine Datei oder einen Ordner „gone.csv“ gibt es nicht, von dort werden keine Skills gelesen.',
        '„drafts/*“ nennt nichts: In dem Ordner dieser Einstellungen gibt es kein „drafts“.',
      ],
    );
  });

  it('explains a citation, and leaves the definition as the data has it', () => {
    const text = 'She needs ITOP-4.\n';
    const { markdown } = inGerman.hover(inGerman.read(text), 12, DEFAULT_SETTINGS)!;
    assert.match(markdown, /^\*\*Infrastructure operations\*\* \(ITOP\), Stufe 4, \*Enable\*\n/);
    assert.match(markdown, /Definiert auf den Stufen 1 bis 5\./);
    assert.match(markdown, /SFIA 9, Text aus ITOP\.txt, in Role Profiles enthalten/);
    const definition = shippedCatalogue.skill('ITOP', '9')!.levels.find(({ level }) => level === 4)!.text!;
    assert.ok(markdown.includes(definition.split(/[.\n]/)[0]!));
  });

  it('stands beside completions, and what is written stays in the house style', () => {
    const document = inGerman.read('Infrastructure operations level ');
    const { items } = inGerman.complete(document, document.text.length, DEFAULT_SETTINGS, 'asked');
    assert.equal(items[3]!.label, 'Stufe 4');
    assert.match(items[3]!.edit.text, /level 4/);
    const cell = inGerman.read('ITO');
    const [skill] = inGerman.complete(cell, 3, DEFAULT_SETTINGS, 'asked').items;
    assert.equal(skill!.detail, 'SFIA 9, Stufen 1 bis 5');
  });

  it('names the levels of outlines and pages', () => {
    const document = inGerman.read('# Engineer\n\nSFIA level 5\n\n- ITOP-3\n- HSIN-4\n');
    const [role] = inGerman.outline(document, DEFAULT_SETTINGS);
    assert.deepEqual([role!.level, role!.skills[0]!.level], ['Stufe 5', 'Stufe 3']);
    assert.match(inGerman.skillPage('ITOP', '9', 4)!, /^## ➤ Stufe 4: Enable \(genannt\)$/m);
  });

  it('is what a new profile is written in, which is read again as it was meant', () => {
    const chosen = { title: 'Betriebsingenieurin', level: 4, skills: [{ code: 'ITOP', level: 3 }] };
    const text = inGerman.newProfile(chosen, undefined, DEFAULT_SETTINGS);
    const document = inGerman.read(`${text.replace('## Aufgaben\n', '## Aufgaben\n\n- Betreibt die Server.\n')}`);
    const { roles, citations } = inGerman.inspect(document);
    assert.deepEqual(
      roles.map(({ title, level, duties }) => ({ title, level, duties: duties.map((duty) => duty.text) })),
      [{ title: 'Betriebsingenieurin', level: 4, duties: ['Betreibt die Server.'] }],
    );
    assert.deepEqual(
      citations.map(({ code, levels }) => ({ code, levels })),
      [{ code: 'ITOP', levels: [3] }],
    );
    assert.deepEqual(inGerman.check(document, DEFAULT_SETTINGS, judge), []);
  });
});

function findingsOf(service: Service, text: string): readonly Finding[] {
  return service.check(service.read(text), EVERYTHING, judge);
}

/** All that a finding says, in one order. */
function saidBy({ message, fixes = [], related = [] }: Finding): string[] {
  return [message, ...fixes.map(({ title }) => title), ...related.map((place) => place.message)];
}

function titlesAt(text: string, offset: number): string[] {
  const document = inGerman.read(text);
  const findings = inGerman.check(document, DEFAULT_SETTINGS);
  const span = { start: offset, end: offset };
  return atOnce(inGerman.codeActions(document, span, DEFAULT_SETTINGS, findings)).map(({ title }) => title);
}
