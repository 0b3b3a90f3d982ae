import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { judge, service, shippedCatalogue } from '../../support/check.ts';
import { withoutCursor } from '../../support/cursor.ts';

/** What is shown at the cursor, and over which words; nothing where nothing is shown. */
function hovered(source: string): { over: string; says: string[] } | undefined {
  const { text, offset } = withoutCursor(source);
  const document = service.read(text);
  const findings = service.check(document, DEFAULT_SETTINGS, judge);
  const hover = service.hover(document, offset, DEFAULT_SETTINGS, findings, judge);
  return hover && { over: text.slice(hover.start, hover.end), says: hover.markdown.split('\n\n') };
}

/** Fails unless the first paragraph at the cursor is `title`, and the hover lies over `over`. */
function check(source: string, over: string, title: string): void {
  const hover = hovered(source);
  assert.deepEqual(hover && { over: hover.over, title: hover.says[0] }, { over, title });
}

const definition = (level: number): string =>
  shippedCatalogue.skill('ITOP', '9')!.levels.find((known) => known.level === level)!.text!;

const AT_4 = '**Infrastructure operations** (ITOP), level 4, *Enable*';
const WHOLE = '**Infrastructure operations** (ITOP)';

describe('hover', () => {
  describe('over a citation', () => {
    it('tells the skill and the level, the definition, the place in the framework and where it is from', () => {
      assert.deepEqual(hovered('She needs IT|OP-4 from day one.'), {
        over: 'ITOP-4',
        says: [
          AT_4,
          definition(4),
          'Delivery and operation › Technology management. Defined at levels 1 to 5.',
          '[The page of this skill at sfia-online.org](https://sfia-online.org/en/skillcode/9/ITOP#skill_level_section_4)',
          '*SFIA 9, text from ITOP.txt, which comes with Role Profiles*',
        ],
      });
    });

    for (const [source, over] of [
      ['|ITOP-4 from day one', 'ITOP-4'],
      ['from day one: ITOP-4|', 'ITOP-4'],
      ['ITOP Lev|el 4', 'ITOP Level 4'],
      ['**Infrastructure oper|ations (ITOP)** - Level 4', 'Infrastructure operations (ITOP)** - Level 4'],
      ['ITOP (Infrastructure operations): |4', 'ITOP (Infrastructure operations): 4'],
      ['It is written as `ITOP|-4`.', 'ITOP-4'],
      ['---\nsfia: ITOP@|4\n---\n', 'ITOP@4'],
    ] as const) {
      it(`may be asked for anywhere in it: ${source.replaceAll('\n', ' ')}`, () => check(source, over, AT_4));
    }

    it('lies over the name, the code or the level of a row of a table, whichever is pointed at', () => {
      const row = (cells: string): string => `| Skill | Code | Level |\n|--|--|--|\n| ${cells} |\n`;
      check(row('Infrastructure ‸operations | ITOP | 4'), 'Infrastructure operations', AT_4);
      check(row('Infrastructure operations | IT‸OP | 4'), 'ITOP', AT_4);
      check(row('Infrastructure operations | ITOP | ‸4'), '4', AT_4);
    });

    it('reads the level below the heading that names the skill', () => {
      const source = `
        ## Infrastructure |operations (ITOP)

        ### Level 4

        - Plans the upgrades
      `;
      check(source, 'Infrastructure operations (ITOP)', AT_4);
      check(source.replace('|', '').replace('Level 4', 'Level |4'), '4', AT_4);
    });

    it('takes the level of the role for duties below a heading that states none', () => {
      const source = `
        # Engineer (SFIA level 4)

        ## Infrastructure operations (IT|OP)

        - Plans the upgrades and sees them through
      `;
      check(source, 'Infrastructure operations (ITOP)', AT_4);
    });
  });

  describe('over several levels', () => {
    it('tells one of a list where that one is pointed at, and all of them over the code', () => {
      check('ITOP level 2, |4', 'ITOP level 2, 4', AT_4);
      assert.deepEqual(hovered('IT|OP level 2, 4')?.says.slice(0, 5), [
        WHOLE,
        '**Level 2, *Assist***',
        definition(2),
        '**Level 4, *Enable***',
        definition(4),
      ]);
    });

    it('tells the names alone of more levels than a hover has room for', () => {
      assert.deepEqual(hovered('ITOP levels 1-|5')?.says.slice(0, 6), [
        WHOLE,
        '**Level 1, *Follow***',
        '**Level 2, *Assist***',
        '**Level 3, *Apply***',
        '**Level 4, *Enable***',
        '**Level 5, *Ensure, advise***',
      ]);
    });

    it('tells what the skill is about, and which levels it has, where no level is stated', () => {
      assert.deepEqual(hovered('This is about Infrastructure operations (IT|OP).')?.says.slice(0, 3), [
        WHOLE,
        shippedCatalogue.skill('ITOP', '9')!.description,
        '- 1, *Follow*\n- 2, *Assist*\n- 3, *Apply*\n- 4, *Enable*\n- 5, *Ensure, advise*',
      ]);
    });

    it('says of a level that is not there which ones are', () => {
      assert.deepEqual(hovered('ITOP-|7')?.says.slice(0, 2), [WHOLE, 'There is no level 7 of this skill. It has:']);
    });
  });

  it('says how to see definitions where only the index of editions knows the skill', () => {
    const hover = hovered('NT|AS-4');
    assert.equal(hover?.says[0], '**Network support** (NTAS), level 4, *Enable*');
    assert.match(
      hover?.says[2] ?? '',
      /^Only names and levels are known here\. To see the definitions, add the SFIA workbook/,
    );
    assert.equal(hover?.says.at(-1), '*SFIA 9, from the index of editions*');
  });

  it('explains the level of a role', () => {
    const source = `
      # Engineer

      **SFIA Level |4**

      ITOP-4
    `;
    check(source, 'SFIA Level 4', '**Level 4, Enable**');
  });

  it('says on the level of a role what its common duties read like', () => {
    const duties = '- Swap the tapes on Fridays and ring the engineer if one jams\n- Ask before you touch anything\n';
    const role = (level: string): string => `# A\n\nSFIA le|vel ${level}\n\n## Duties\n\n${duties}\n- ITOP-1\n`;
    assert.match(hovered(role('1'))?.says[1] ?? '', /^What this role does reads like level 1(?: or 2)?: ".+"\.$/);
    assert.match(hovered(role('5'))?.says[1] ?? '', /^What this role does reads like level 1/);
    const without = hovered('# A\n\nSFIA le|vel 4\n\n- ITOP-4\n');
    assert.deepEqual(without?.says, ['**Level 4, Enable**', '*Level of responsibility, SFIA 9*']);
  });

  it('says on other words that tell the same what a finding says, and nothing on duties that fit', () => {
    const profile = (level: number): string => `
      ## Infrastructure operations (ITOP) - Level ${level}

      - Swap the tapes on Fridays and ring the eng|ineer if one jams.
      - Ask before you touch anything.
    `;
    const hover = hovered(profile(5));
    assert.equal(hover?.over, 'ring the engineer');
    assert.match(hover.says.join(), /^This reads like level 1 or 2: .* ITOP at level 5/);
    assert.equal(hovered(profile(1)), undefined);
  });

  describe('over what is no citation', () => {
    for (const source of [
      'The role needs ITOP-4 and pat|ience.',
      'ITOP-4 |  and more',
      // words of every day and of other trades, in documents that cite nothing
      'TES|T 1 passed',
      'Section PRO|G 4',
      'Infrastructure oper|ations are our trade.',
    ]) {
      it(`is silent: ${source}`, () => assert.equal(hovered(source), undefined));
    }

    it('explains a code that is also a word where a level is joined to it', () => {
      check('PRO|G-4', 'PROG-4', '**Programming/software development** (PROG), level 4, *Enable*');
    });
  });
});
