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
