import assert from 'node:assert/strict';
import { atOnce } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import type { Settings } from '../../../server/src/core/settings.ts';
import { applyEdits, dedent, service } from '../../support/check.ts';
import { withoutCursor } from '../../support/cursor.ts';

/** What the menu offers at the cursor although nothing is wrong there: the titles, each with the document after it. */
function offered(source: string, settings: Settings = DEFAULT_SETTINGS): Record<string, string> {
  const { text, offset } = withoutCursor(source);
  const document = service.read(text);
  const span = { start: offset, end: offset };
  const actions = atOnce(service.codeActions(document, span, settings, [])).filter(({ kind }) => kind === 'refactor');
  return Object.fromEntries(actions.map(({ title, edits }) => [title, applyEdits(text, edits)]));
}

/** Fails unless exactly one of the actions at the cursor has this title and leaves this document. */
function check(source: string, title: string, after: string): void {
  assert.equal(offered(source)[title], dedent(after));
}

function titles(source: string): string[] {
  return Object.keys(offered(source));
}

describe('raising and lowering the level at the cursor', () => {
  it('goes to the next level that the skill has', () => {
    const { 'Raise the level to 5': raised, 'Lower the level to 3': lowered } = offered('She needs ITOP‸-4 now.');
    assert.equal(raised, 'She needs ITOP-5 now.');
    assert.equal(lowered, 'She needs ITOP-3 now.');
  });

  it('ends where the skill ends', () => {
    const at = (source: string): string[] => titles(source).filter((title) => title.includes('the level to'));
    assert.deepEqual(at('ITOP-5‸'), ['Lower the level to 4']);
    assert.deepEqual(at('ITOP-1‸'), ['Raise the level to 2']);
  });

  it('writes the phrase beside the level with it, and the level wherever the role states it', () => {
    check(
      `
        # Engineer

        | Skill | Level |
        | --- | --- |
        | ITOP‸ | 4 |

        ## Infrastructure operations (ITOP)

        Level 4: Enable
      `,
      'Raise the level to 5',
      `
        # Engineer

        | Skill | Level |
        | --- | --- |
        | ITOP | 5 |

        ## Infrastructure operations (ITOP)

        Level 5: Ensure, advise
      `,
    );
  });

  it('is not offered for ranges, for a level that is the role’s, and outside of profiles', () => {
    for (const source of [
      'ITOP Level 3-5‸',
      '# Engineer\n\nSFIA Level 4\n\n- ITOP‸\n',
      'TEST 1‸ passed.',
      'the ITOP-4 duti‸es',
    ])
      assert.deepEqual(
        titles(source).filter((title) => title.includes('the level to')),
        [],
        source,
      );
  });
});

describe('the definition of a level as duties', () => {
  const TITLE = 'Insert what level 1 of ITOP says as duties';
  const sentences = service.catalogue
    .skill('ITOP', '9')!
    .levels[0]!.text!.match(/[^.]+\./g)!
    .map((each) => each.trim());
  const bullets = (indent = '', mark = '-'): string => sentences.map((each) => `${indent}${mark} ${each}`).join('\n');

  it('stands as bullets below a heading, or a paragraph', () => {
    assert.equal(offered('## ITOP Level 1‸\n')[TITLE], `## ITOP Level 1\n\n${bullets()}\n`);
    assert.equal(
      offered('## Infrastructure operations (ITOP‸)\n\nLevel 1: Follow\n')[TITLE],
      `## Infrastructure operations (ITOP)\n\nLevel 1: Follow\n\n${bullets()}\n`,
    );
  });

  it('is parted from what follows', () => {
    assert.equal(
      offered('## ITOP Level 1‸\n## NTAS Level 3\n')[TITLE],
      `## ITOP Level 1\n\n${bullets()}\n\n## NTAS Level 3\n`,
    );
  });

  it('is nested below an item of a list, with its mark', () => {
    assert.equal(offered('* ITOP-1‸\n* NTAS-3\n')[TITLE], `* ITOP-1\n${bullets('  ', '*')}\n* NTAS-3\n`);
  });

  it('keeps the line ends of the document', () => {
    assert.ok(!/[^\r]\n/.test(offered('## ITOP Level 1‸\r\n\r\nMore.\r\n')[TITLE]!));
  });

  it('is not offered where duties stand already, where its text is not known, or in a table', () => {
    for (const source of [
      '## ITOP Level 1‸\n\n- Swaps tapes as told.\n',
      '## NTAS Level 3‸\n',
      '| Skill | Level |\n|--|--|\n| ITOP‸ | 1 |\n',
      'ITOP‸ level 1-2',
    ])
      assert.ok(!titles(source).some((title) => title.startsWith('Insert')), source);
  });
});

describe('a list of citations and a table of them', () => {
  it('are made of each other, and nothing is lost on the way and back', () => {
    check(
      `
        # Engineer

        - ITOP-4‸
        - **Network support (NTAS)** level 3
        - Problem management (PBMG): 3-4

        She is on call.
      `,
      'Write this list as a table',
      `
        # Engineer

        | Skill                     | Code | Level |
        | ------------------------- | ---- | ----- |
        | Infrastructure operations | ITOP | 4     |
        | Network support           | NTAS | 3     |
        | Problem management        | PBMG | 3-4   |

        She is on call.
      `,
    );
    check(
      `
        | Skill | Code | Level |
        | --- | --- | --- |
        | Infrastructure operations | ITOP‸ | 4 |
        | Problem management | PBMG | 3-4 |
      `,
      'Write this table as a list',
      `
        - ITOP-4
        - PBMG level 3-4
      `,
    );
  });

  it('are left alone where anything else stands in them', () => {
    for (const source of [
      '- ITOP-4‸\n- Keeps the peace, NTAS-3\n',
      '- ITOP-4‸\n  - Swaps tapes.\n- NTAS-3\n',
      '- ITOP-4‸, NTAS-3\n- PBMG-3\n',
      '- ITOP-4‸\n',
      '| Skill | Level | Why |\n|--|--|--|\n| ITOP‸ | 4 | Keeps us running |\n',
    ])
      assert.ok(!titles(source).some((title) => /list|table as/.test(title)), source);
  });
});

describe('sorting a table by level', () => {
  const UNSORTED = `
    | Skill | Level | Why |
    | --- | --- | --- |
    | ITOP‸ | 3 | a |
    | NTAS | | b |
    | PBMG | 4 | c |
    | DBAD | 3 | d |
  `;

  it('puts the highest first, keeps the order of equals, and rows without a level at the end', () => {
    check(
      UNSORTED,
      'Sort this table by level, highest first',
      `
        | Skill | Level | Why |
        | --- | --- | --- |
        | PBMG | 4 | c |
        | ITOP | 3 | a |
        | DBAD | 3 | d |
        | NTAS | | b |
      `,
    );
  });

  it('turns a table around that is sorted already', () => {
    const sorted = '| Skill | Level |\n| --- | --- |\n| PBMG‸ | 4 |\n| ITOP | 3 |\n';
    assert.ok(titles(sorted).includes('Sort this table by level, lowest first'));
  });

  it('is not offered for other tables', () => {
    assert.deepEqual(titles('| Floor | Level |\n| --- | --- |\n| Roof‸ | 4 |\n| Cellar | 0 |\n'), []);
  });
});

describe('all citations in the house style', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, citationStyle: 'Name (CODE) level N' };
  const written = (source: string): string => {
    const text = dedent(source);
    return applyEdits(text, atOnce(service.allInHouseStyle(service.read(text), settings)));
  };

  it('are written so, but for those that have a shape of their own', () => {
    assert.equal(
      written(`
        ITOP-4 and NTAS Level 3, **PBMG-3**

        ## ITOP Level 4

        | Skill | Level |
        | --- | --- |
        | DBAD | 3 |
      `),
      dedent(`
        Infrastructure operations (ITOP) level 4 and Network support (NTAS) level 3, **Problem management (PBMG) level 3**

        ## Infrastructure operations (ITOP) level 4

        | Skill | Level |
        | --- | --- |
        | DBAD | 3 |
      `),
    );
  });

  it('change nothing the second time', () => {
    const once = written('ITOP-4, NTAS-3 and XQZW-3');
    assert.equal(written(once), once);
  });
});
