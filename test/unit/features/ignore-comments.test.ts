import assert from 'node:assert/strict';
import { dedent, findingsIn } from '../../support/check.ts';
import { assertHarmless, ignoring } from '../../support/ignoring.ts';

const THIS = 'on this line';
const TABLE = 'in this table';
const FILE = 'in this file';

/** Documents with one ITOP-7 each, and what is offered beside the whole file. */
const DOCUMENTS: Readonly<Record<string, readonly [offered: readonly string[], text: string]>> = {
  'a paragraph': [[THIS], 'ITOP-7 is needed.\n'],
  'a line in the middle of a paragraph': [
    [THIS],
    'The post needs somebody who has held\nITOP-7 before, and who likes\nships.\n',
  ],
  'the last line of a paragraph': [[THIS], 'You bring much of that and\nITOP-7'],
  'a line that ends in a break of two spaces': [[THIS], 'You bring ITOP-7  \nand more.\n'],
  'a line that ends in a break of a backslash': [[THIS], 'You bring ITOP-7\\\nand more.\n'],
  'a line that ends in a backslash of its own': [[THIS], 'You bring ITOP-7\\\\\nand more.\n'],
  'a bullet': [[THIS], '- Reads\n- ITOP-7\n- Writes\n'],
  'a task': [[THIS], '- [ ] Reads\n- [x] ITOP-7\n'],
  'a numbered point': [[THIS], '1. Governance (GOVN) Level 6\n1. ITOP-7\n1. Reports\n'],
  'a point of two lines': [
    [THIS],
    '1. First duty is to read,\n   second is ITOP-7, third to write.\n2. Another duty.\n',
  ],
  'a bullet under a bullet': [[THIS], '- Skills\n  - PROG-4\n  - ITOP-7\n- Duties\n'],
  'a paragraph in a loose list': [[THIS], '- Skills\n\n  ITOP-7 and\n  more.\n\n- Duties\n'],
  'a quotation': [[THIS], '> We need\n> ITOP-7 and\n> more.\n'],
  'a lazy line of a quotation': [[THIS], '> We need\nITOP-7 and more.\n'],
  'a heading': [[THIS], 'Text\n# Role with ITOP-7\n\nText.\n'],
  'a heading with closing hashes': [[THIS], '- # ITOP-7 ##\n\nText.\n'],
  'a heading with a line under it': [[THIS], 'ITOP-7\n======\n\nText.\n'],
  'a heading behind a list': [[THIS], '- a\n- b\n## ITOP-7\n\nText.\n'],
  'a heading in a quotation': [[THIS], '> ## ITOP-7\n> Text.\n'],
  'a row of a table': [
    [THIS, TABLE],
    '| Skill | SFIA skill | Level |\n|---|---|---|\n| Programming | PROG | 4 |\n| Infrastructure operations | ITOP | 7 |\n\nText.\n',
  ],
  'a row without a last bar': [[THIS, TABLE], 'SFIA skill | Level\n--- | ---\nITOP | 7\nPROG | 4\n'],
  'a row with an empty last cell': [[THIS, TABLE], '| SFIA skill | Level | Note |\n|---|---|---|\n| ITOP | 7 | |\n'],
  'a table in a list': [
    [THIS, TABLE],
    '- Skills:\n\n  | Skill | SFIA skill | Level |\n  |---|---|---|\n  | Infrastructure operations | ITOP | 7 |\n\n  More.\n\nNetwork support (NTAS) Level 4\n\nNetwork support (NTAS) Level 4\n',
  ],
  'a table in a numbered list': [
    [THIS, TABLE],
    '1. Skills:\n\n   | SFIA skill | Level |\n   | --- | --- |\n   | ITOP | 7 |\n\n2. Duties.\n\nNetwork support (NTAS) Level 4\n',
  ],
  'a table in a quotation': [[THIS, TABLE], '> | SFIA skill | Level |\n> | --- | --- |\n> | ITOP | 7 |\n'],
  'a table with Windows line ends': [
    [THIS, TABLE],
    '| SFIA skill | Level |\r\n| --- | --- |\r\n| ITOP | 7 |\r\n\r\nNetwork support (NTAS) Level 4\r\n',
  ],
  'code among words': [[THIS], 'You bring `ITOP-7` and\nmore.\n'],
  'code that goes on in the next line': [[], 'You bring `ITOP-7 and\nmore`.\n'],
  'a link that goes on in the next line': [[THIS], 'You bring [ITOP-7 and\nmore](https://example.org).\n'],
  'a tag that goes on in the next line': [[], 'You bring ITOP-7 <a\nhref="https://example.org">here</a>.\n'],
  'emphasis that goes on in the next line': [[THIS], 'You bring **ITOP-7 and\nmore**.\n'],
  'front matter': [[], '---\nskills: [{ code: ITOP, level: 7 }]\n---\n\n# Role\n'],
  'a paragraph below front matter': [[THIS], '---\ntitle: x\n---\nITOP-7 is needed.\n'],
  'a block of HTML': [[THIS], '<div>\nITOP-7 is needed.\n</div>\n'],
};

describe('the comments that ignore a finding', () => {
  for (const [what, [offered, text]] of Object.entries(DOCUMENTS)) {
    it(`leave the page as it is: ${what}`, () => {
      assert.equal(findingsIn(text).length, 1, 'one finding');
      assert.deepEqual(
        ignoring(text).map(({ title }) => title),
        [...offered, FILE],
      );
      assertHarmless(text);
    });
  }

  it('bring no other finding', () => {
    assertHarmless('> XKCD, ARCH, NTAS level 1\n> GOVN 2\n\nITOP-4\n');
  });

  it('stand at the end of the line, before a break, and above a heading', () => {
    const after = (text: string, title: string): string =>
      ignoring(dedent(text)).find((one) => one.title === title)!.after;
    assert.equal(
      after('- ITOP-7  \n  and more\n', THIS),
      '- ITOP-7 <!-- role-profiles-disable-line undefined-level -->  \n  and more\n',
    );
    assert.equal(
      after('| SFIA skill | Level |\n|--|--|\n| ITOP | 7 |\n', THIS),
      '| SFIA skill | Level |\n|--|--|\n| ITOP | 7 <!-- role-profiles-disable-line undefined-level --> |\n',
    );
    assert.equal(after('# ITOP-7\n', THIS), '<!-- role-profiles-disable-next-line undefined-level -->\n# ITOP-7\n');
  });
});
