import assert from 'node:assert/strict';
import { officialWorkbook } from '../../support/fixtures/layouts.ts';
import { standIn } from '../../support/fixtures/stand-in.ts';
import { withData, type WithData } from '../../support/with-data.ts';

const HOUSE = JSON.stringify({
  id: 'house',
  title: 'House framework',
  codePattern: '[A-Z]{3}-[A-Z]{3}',
  levels: ['awareness', 'working', 'practitioner', 'expert'].map((name, i) => ({ number: i + 1, name })),
  skills: [
    {
      code: 'NET-ENG',
      name: 'Network engineering',
      levels: [
        { level: 'working', text: 'Lays cables as planned.' },
        { level: 'practitioner', text: 'Plans where the cables go.' },
      ],
    },
  ],
});

describe('the data of an organisation', () => {
  let hover: WithData['hover'];
  let messages: WithData['messages'];

  before(async () => {
    ({ hover, messages } = await withData({
      'sfia-9.xlsx': officialWorkbook(standIn('9')),
      'sfia-8.xlsx': officialWorkbook(standIn('8')),
      'house.json': HOUSE,
    }));
  });

  it('serves each document the workbook of its edition', () => {
    assert.match(
      hover('TEST (Functional testing) Level 3', 'TEST'),
      /functional testing at level 3.*SFIA 9, text from sfia-9\.xlsx of 2026-11-20/s,
    );
    const eight = '---\nsfia-edition: 8\n---\n\nTEST (Testing) Level 3, DATS-7\n';
    assert.match(hover(eight, 'TEST'), /testing at level 3.*SFIA 8, text from sfia-8\.xlsx of 2026-11-20/s);
    assert.deepEqual(messages(eight), []);
  });

  it('explains a level of responsibility and an attribute', () => {
    const text = '# Tester\n\n**SFIA Level 4**\n\nFunctional testing (TEST) Level 4\n\nAutonomy: decides alone.\n';
    assert.match(hover(text, 'Level 4'), /Level 4, Enable.*Stand-in essence of level 4/s);
    assert.match(hover(text, 'Autonomy'), /\*\*Autonomy\*\* \(AUTO\), an attribute/);
  });

  it('reads codes of another shape and levels that are words', () => {
    const text = 'The role needs NET-ENG practitioner.';
    assert.match(
      hover(text, 'NET-ENG'),
      /Network engineering.*practitioner.*Plans where the cables go.*House framework/s,
    );
    assert.deepEqual(messages(text), []);
  });

  it('says where a house skill lacks a level', () => {
    assert.match(
      messages('The role needs NET-ENG expert.').join(),
      /NET-ENG \(Network engineering\) has no level 4 in House framework/,
    );
  });
});

const BAKERY = {
  id: 'bakery',
  title: 'Skills of the bakery',
  edition: '2026',
  codePattern: 'BK-[A-Z]{3}',
  levels: ['one', 'two', 'three', 'four'],
  skills: [
    {
      code: 'BK-OVN',
      name: 'Oven work',
      levels: [
        { level: 'one', description: 'Watches the ovens and tells a baker when one of them is cold.' },
        {
          level: 'two',
          description: 'Fires, feeds, rakes and inspects simple ovens, and reads the fire book each night.',
        },
        {
          level: 'three',
          description: 'Fires, feeds, rakes and inspects complex ovens, and reads the fire book each night.',
        },
        { level: 'four', description: 'Answers for all ovens of the house and decides on the budget for wood.' },
      ],
    },
  ],
};

describe('a house framework with an edition', () => {
  const files = (more: object = {}) => ({ 'bakery.json': JSON.stringify({ ...BAKERY, ...more }) });

  it('goes by its own name in messages and never by that of SFIA', async () => {
    const { messages, hover } = await withData(files());
    const text = '# Baker\n\n- Oven work (BK-OVN) level 5\n';
    assert.deepEqual(messages(text), [
      'BK-OVN (Oven work) has no level 5 in Skills of the bakery 2026: it is defined at levels 1 to 4.',
    ]);
    assert.match(hover(text, 'BK-OVN'), /Skills of the bakery 2026, text from bakery\.json/);
  });

  it('goes by its title alone where that holds the edition, or where there is none', async () => {
    const text = '# Baker\n\n- Oven work (BK-OVN) level 5\n';
    for (const more of [
      { title: 'Skills of the bakery 2026' },
      { edition: undefined, title: 'Skills of the bakery 2026' },
    ]) {
      const { messages } = await withData(files(more));
      assert.match(messages(text).join(), /in Skills of the bakery 2026: it/);
    }
  });

  it('has the same skills in documents of every edition of SFIA', async () => {
    const { messages } = await withData(files());
    for (const edition of ['7', '8', '9'])
      assert.deepEqual(
        messages(`---\nsfia-edition: ${edition}\n---\n\n- Oven work (BK-OVN) level 4, ITOP level 3\n`),
        [],
      );
  });

  it('is named where a code of SFIA has the name that the house gives to it', async () => {
    const skills = [{ ...BAKERY.skills[0], code: 'ITOP', name: 'Keeping the ovens going' }];
    const { messages } = await withData(files({ codePattern: '[A-Z]{4}', skills }));
    assert.deepEqual(messages('# Baker\n\n- Keeping the ovens going (ITOP) level 3\n'), [
      'SFIA 9 calls ITOP "Infrastructure operations"; "Keeping the ovens going" is its name in Skills of the bakery 2026.',
    ]);
  });

  it('is quoted by its own name where a copy has drifted, or is the text of another level', async () => {
    const { judged } = await withData(files());
    const duties = 'Fires, feeds, rakes and inspects complex ovens, and reads the fire book every night.';
    assert.deepEqual(judged(`# Baker\n\n## Oven work (BK-OVN) - Level 3\n\n${duties}\n`), [
      'This is the text of BK-OVN (Oven work) at level 3 in Skills of the bakery 2026, but has "every" and leaves out "each".',
    ]);
    assert.deepEqual(judged(`# Baker\n\n## Oven work (BK-OVN) - Level 2\n\n${duties}\n`), [
      "This is the framework's text of BK-OVN (Oven work) at level 3 (three), but it stands under BK-OVN at level 2.",
    ]);
  });
});
