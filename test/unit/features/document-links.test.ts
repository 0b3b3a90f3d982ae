import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { dedent, service } from '../../support/check.ts';

/** `ITOP -> address`, for each link of a document. */
function linksIn(source: string): string[] {
  const text = dedent(source);
  const links = service.documentLinks(service.read(text), DEFAULT_SETTINGS);
  return links.map(({ start, end, address }) => `${text.slice(start, end)} -> ${address}`);
}

const SITE = 'https://sfia-online.org/en/skillcode';

describe('the links of a document', () => {
  it("lead from a code to the framework's page of the skill, at the level", () => {
    assert.deepEqual(linksIn('ITOP-4 and Network support (NTAS).'), [
      `ITOP -> ${SITE}/9/ITOP#skill_level_section_4`,
      `NTAS -> ${SITE}/9/NTAS`,
    ]);
  });

  it('lead to the edition of the document', () => {
    assert.deepEqual(linksIn('\n---\nsfia-edition: 8\n---\n\nITOP-4\n'), [
      `ITOP -> ${SITE}/8/ITOP#skill_level_section_4`,
    ]);
  });

  it('lead from a name that stands alone', () => {
    assert.deepEqual(linksIn('\n- ITOP-4\n- Problem management: Level 3\n'), [
      `ITOP -> ${SITE}/9/ITOP#skill_level_section_4`,
      `Problem management -> ${SITE}/9/PBMG#skill_level_section_3`,
    ]);
  });

  it('are one for a code with several levels', () => {
    assert.deepEqual(
      linksIn('ITOP-3 and ITOP Level 4-5\n\n| Code | Now | Later |\n|--|--|--|\n| ITOP | 3 | 4 |\n').length,
      3,
    );
  });

  it('are not made where there is a link already, or no such skill in the edition', () => {
    assert.deepEqual(linksIn('[Infrastructure operations](https://sfia-online.org/en/skillcode/9/ITOP), XQZW-3'), []);
  });

  it('are not made in a document that is no profile', () => {
    assert.deepEqual(linksIn('PORT 3 is open, TEST 1 passed.'), []);
  });
});
