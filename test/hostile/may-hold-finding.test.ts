import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createService } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { anyText, profileText, severalRoles } from '../support/arbitrary.ts';
import { judge, service, settingsFrom } from '../support/check.ts';
import { withData } from '../support/with-data.ts';

const often = {
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: 1_500,
  interruptAfterTimeLimit: 4_000,
  markInterruptAsFailure: false,
};

/** Every rule there is, those that are off by default as well. */
const everything = settingsFrom({
  rules: {
    'missing-level': 'hint',
    'missing-role-level': 'hint',
    'many-skills': 'hint',
    'differing-names': 'hint',
    'person-as-role': 'hint',
    'missing-section': 'hint',
  },
  sections: ['Purpose'],
  fields: ['title'],
  mostSkills: 1,
});

/** What can part the letters of a word on the page, or stand inside it and not be seen. */
const parting = fc.constantFrom(
  ...['**', '*', '`', '~~', '_', '<b>', '</b>', '<span title=">">', '\u00ad', '\u200b', '\r', '\\', '&#x4f;'],
  ...['![x](y)', '](z)', '[', '{.a}', '[^1]', '(', ') ', '[a](b(c)d)', '\uff2f'],
);

/** Documents in which marks stand anywhere. */
const parted = fc
  .tuple(
    fc.oneof(profileText, severalRoles, anyText),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), parting), { maxLength: 6 }),
  )
  .map(([text, marks]) =>
    marks.reduce((all, [at, mark]) => {
      const place = Math.floor(at * all.length);
      return all.slice(0, place) + mark + all.slice(place);
    }, text),
  );

/** What a full reading makes of a text; nothing of it may be missed. */
function assertNotMissed(text: string, own = service): void {
  if (own.mayHoldFinding(text)) return;
  const document = own.read(text);
  assert.equal(document.profile.cites, false, `it cites: ${JSON.stringify(text)}`);
  assert.deepEqual(document.profile.levelStatements, [], JSON.stringify(text));
  for (const settings of [DEFAULT_SETTINGS, everything])
    assert.deepEqual(own.check(document, settings, own === service ? judge : undefined), [], JSON.stringify(text));
}

describe('the scan that spares reading a document', () => {
  for (const folder of ['profiles', 'nothing', 'roles']) {
    it(`passes over nothing that is found in test/corpus/${folder}`, () => {
      const at = new URL(`../corpus/${folder}/`, import.meta.url);
      for (const name of readdirSync(at, { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('.md')) assertNotMissed(readFileSync(new URL(name, at), 'utf8'));
      }
    });
  }

  it('passes over nothing that is found in any document', () => {
    fc.assert(
      fc.property(fc.oneof(profileText, severalRoles, anyText, parted), (text) => assertNotMissed(text)),
      often,
    );
  });

  it('passes over nothing that is found by the codes of a house framework', async () => {
    const skill = (code: string, name: string) => ({ code, name, levels: [{ level: 2, description: 'Made up.' }] });
    const { catalogue } = await withData({
      'house.json': JSON.stringify({
        framework: 'house',
        title: 'House',
        codePattern: '[A-Z]{2}-[0-9]{2}',
        levels: [{ level: 2, name: 'Practitioner' }],
        skills: [skill('HR-12', 'Bread baking'), skill('HR-13', 'Dough')],
      }),
    });
    const house = createService(catalogue);
    assert.equal(house.mayHoldFinding('She bakes, HR-12 practitioner.'), true);
    assert.equal(house.mayHoldFinding('She bakes, H**R**-12 practitioner.'), true);
    assert.equal(house.mayHoldFinding('She bakes, XR-12 practitioner.'), false);
    const text = parted.map((one) => one.replaceAll('ITOP', 'HR-12').replaceAll('PROG', 'HR-13'));
    fc.assert(
      fc.property(text, (one) => assertNotMissed(one, house)),
      often,
    );
  });

  for (const text of [
    'Runs it by the card, **IT**OP Level 4.',
    'Runs it by the card, I<b>T</b>OP Level 4.',
    'Runs it, [IT](x)OP Level 4.',
    'Runs it, IT![x](y)OP Level 4.',
    'Runs it, IT\u00adOP Level 4.',
    'Runs it, &#73;TOP Level 4.',
    'Runs it, \uff29TOP Level 4.',
    '---\n"sf\\x69a-edition": 9\n---\n',
    'Level of responsibility: 4 (Follow)',
    '**Respon**sibility Level 4: Follow',
    '- Tells the engineer what went wrong. (Problem management level 3)\n- Rings the customer when it is done. (Network support level 3)\n- Writes down what was done and why. (Incident management level 3)\n',
    'See [the skill](https://example.org/en/skillcode/9/QQQQ).',
    '<!-- role-profiles-disable -->',
    `${'Words.\n'.repeat(300_000)}`,
  ]) {
    it(`reads ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(service.mayHoldFinding(text), true));
  }

  for (const text of [
    '',
    '# A readme\n\nRun `npm HOME_ALL` with JSON over HTTP, see [the README](README.md) and **NOTE** A*B.\n',
    '## Responsibilities\n\n- You are responsible for the development of 5 products.\n\nLevel 4\n',
    'She uses [Problem](a) and [Data](b).',
    'It deals with ITOPS and TESTING.',
  ]) {
    it(`passes over ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(service.mayHoldFinding(text), false));
  }
});
