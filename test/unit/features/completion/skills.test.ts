import assert from 'node:assert/strict';
import { accepted, completions, offered } from '../../../support/completion.ts';
import type { How } from '../../../support/completion.ts';

const TYPED: How = { asking: 'typed' };
const ITOP = 'Infrastructure operations (ITOP)';
const IFDN = 'Infrastructure design (IFDN)';

describe('completion of skills', () => {
  describe('opens by itself', () => {
    const likely: readonly (readonly [string, string])[] = [
      ['in a list below a heading of skills', '## Skills\n\n- infra|'],
      ['in a numbered list', '## Skills we look for\n\n1. infra|'],
      ['in a list of tasks', '## Skills\n\n- [ ] infra|'],
      ['below a heading with a line under it', 'Skills\n------\n\n- infra|'],
      ['behind other items', '## Skills\n\n- ITOP-4\n- something\n\n* infra|'],
      ['below a part of the skills', '## SFIA skills\n\n### Essential\n\n- infra|'],
      ['below a sentence under the heading', '## Skills\n\nWe look for these:\n\n- infra|'],
      ['below a label', 'Skills:\n- infra|'],
      ['below a label in bold', '**Technical skills**\n\n- infra|'],
      ['in a list below an item that is a label', '- Skills:\n  - infra|'],
      ['in a quotation', '> ## Skills\n>\n> - infra|'],
      ['behind a label', 'Skills: infra|'],
      ['behind a label in bold', '- **SFIA skills:** infra|'],
      ['behind another citation', 'ITOP-4, infra|'],
      ['behind several', 'ITOP-4, Network support (NTAS) level 2 and infra|'],
      ['behind another citation in a list of skills', '## Skills\n\n- ITOP-4 / infra|'],
      ['in front matter', '---\nsfia: infra|\n---\n'],
      ['in a list in front matter', '---\nskills:\n  - infra|\n---\n'],
      ['in a record in front matter', '---\nskills:\n  - name: infra|\n---\n'],
      ['below a citation, where no heading stands', '- ITOP-4\n- infra|'],
      ['above one', '# Engineer\n\n- infra|\n- ITOP-4\n'],
      ['below one with its name', '# Engineer\n\nWhat it takes.\n\n1. Network support (NTAS) - Level 2\n2. infra|'],
      ['below several in one line', '* ITOP-4, NTAS-2\n\n* infra|'],
      ['below one that text stands under', '- **ITOP-4**\n  Keeps it all running.\n  - Daily.\n- infra|'],
      ['below one that says what is done', '## Duties\n\n- Network support (NTAS) - Level 2\n- infra|'],
      ['in a list of tasks below one', '- [x] ITOP-4\n- [ ] infra|'],
      ['in a quotation below one', '> - ITOP-4\n> - infra|'],
      ['below one in a list in a list', '- For seniors\n  - ITOP-4\n  - infra|'],
      ['below one with other line breaks', '# Engineer\r\n\r\n- ITOP-4\r\n- infra|\r\n'],
      ['in bold', '## Skills\n\n- **infra|**'],
    ];
    for (const [title, text] of likely) it(title, () => assert.deepEqual(offered(text, TYPED), [IFDN, ITOP]));
    it('for a code from its second capital on', () => {
      assert.ok(offered('## Skills\n\n- IT|', TYPED).includes(ITOP));
      assert.deepEqual(offered('## Skills\n\n- I|', TYPED), []);
      assert.deepEqual(offered('## Skills\n\n- it|', TYPED), []);
    });
  });

  it('puts a name that begins with what is typed above a description that holds it, in editors that prefer whole words', () => {
    const items = completions('requirements|');
    assert.match(items[0]!.label, /^Requirements definition/);
    assert.ok(items.some(({ beside }) => beside.includes('in its description') || beside.includes('at level')));
    assert.deepEqual(
      items.filter(({ filterText }) => filterText === 'requirements').map(({ label }) => label),
      [],
    );
  });

  describe('does not open by itself', () => {
    const quiet: readonly (readonly [string, string])[] = [
      ['in prose', 'We run infra|'],
      ['in prose of a document that cites', '# Engineer\n\nThe role asks for ITOP-4. You run infra|'],
      ['in prose behind a citation', 'The role asks for ITOP-4 and infra|'],
      ['in prose below a heading of skills', '## Skills\n\nYou know infra|'],
      ['in a list below another heading', '## Duties\n\n- infra|'],
      ['in a list below another heading, behind the skills', '## Skills\n\n- ITOP-4\n\n## Duties\n\n- infra|'],
      ['in a list of duties below a skill', '## Skills\n\n### Network support (NTAS)\n\n- infra|'],
      ['in a list of duties under a citation', '## Skills\n\n- ITOP-4\n  - infra|'],
      ['in a list of other skills', '## Language skills\n\n- infra|'],
      ['below a label of something else', '## Skills\n\n**Duties**\n\n- infra|'],
      ['in a list below something else', 'ITOP-4\n\n- Keeps it running\n- infra|'],
      ['in another list than the citation', '- ITOP-4\n\nIt is about:\n\n- infra|'],
      ['in a list below another heading than the citation', '- ITOP-4\n\n## Duties\n\n- infra|'],
      ['below a duty that cites', '- Keeps it running (ITOP-4)\n- infra|'],
      ['below what may be a word', '# Notes\n\n- TEST-4\n- infra|'],
      ['below what is no level', '# Notes\n\n- ITOP-3399\n- infra|'],
      ['in the middle of an item', '## Skills\n\n- able to run infra|'],
      ['behind an aside', '## Skills\n\n- ITOP-4, which is about infra|'],
      ['in a heading', '## infra|'],
      ['in a word', '## Skills\n\n- infra|structure'],
      ['in front matter that is about something else', '---\ntitle: infra|\n---\n'],
      ['in code', '## Skills\n\n```\n- infra|\n```'],
      ['at a name that is complete', '## Skills\n\n- Infrastructure operations|'],
      ['at a code that is complete', '## Skills\n\n- ITOP|'],
    ];
    for (const [title, text] of quiet) it(title, () => assert.deepEqual(offered(text, TYPED), []));
  });

  it('closes by itself at the last letter, and opens again with the next word', () => {
    for (const { filterText } of completions('## Skills\n\n- NTA|', TYPED)) assert.equal(filterText, 'NTA');
    for (const { filterText } of completions('## Skills\n\n- Network sup|', TYPED))
      assert.equal(filterText, 'network suppor');
    for (const { filterText } of completions('## Skills\n\n- Netw|', TYPED)) assert.equal(filterText, 'network');
  });

  it('keeps what stands in front: the bullet, the label, the other citations, the markup', () => {
    assert.equal(accepted('## Skills\n\n- infra|', ITOP), '## Skills\n\n- ITOP‸');
    assert.equal(accepted('1. infra|', ITOP), '1. ITOP‸');
    assert.equal(accepted('- [x] infra|', ITOP), '- [x] ITOP‸');
    assert.equal(accepted('> - infra|', ITOP), '> - ITOP‸');
    assert.equal(accepted('+ **infra|**', ITOP), '+ **ITOP‸**');
    assert.equal(accepted('Skills: ITOP-4, infra|', IFDN), 'Skills: ITOP-4, IFDN‸');
    assert.equal(accepted('We need good infra|', ITOP), 'We need good ITOP‸');
    assert.equal(accepted('ITOP-4 and pro|', 'Problem management'), 'ITOP-4 and PBMG‸');
  });

  it('takes the place of the whole name that the cursor stands in', () => {
    assert.equal(accepted('Infra|structure operations (ITOP)', IFDN), 'Infrastructure design (IFDN)‸');
    assert.equal(
      accepted('- Infra|structure operations (ITOP) - Level 4', IFDN),
      '- Infrastructure design (IFDN)‸ - Level 4',
    );
    assert.equal(accepted('Infra|structure operations, and more', IFDN), 'IFDN‸, and more');
    assert.equal(accepted('Needs IT|OP-4 now', 'Strategic planning'), 'Needs ITSP‸-4 now');
    assert.equal(accepted('the infra|structure team', ITOP), 'the ITOP‸ team');
  });

  describe('takes the place of what names the same thing behind the cursor', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['- infras| operations', '- IFDN‸'],
      ['- infras| operations - Level 4', '- IFDN‸ - Level 4'],
      ['- infras| operations (ITOP) - Level 4', '- Infrastructure design (IFDN)‸ - Level 4'],
      ['- infra| (ITOP)', '- Infrastructure design (IFDN)‸'],
      ['- **infras| operations** (Level 4)', '- **IFDN‸** (Level 4)'],
      ['- infra|structure oper', '- IFDN‸'],
      ['We need good infras| operations in the team', 'We need good IFDN‸ in the team'],
      ['Infra|structure operations - ITOP - Level 4', 'Infrastructure design - IFDN‸ - Level 4'],
      ['Infras| operations ITOP 4', 'Infrastructure design IFDN‸ 4'],
      ['Infra|structure operations [ITOP]', 'Infrastructure design [IFDN]‸'],
      ['Skills: infras| operations, problem management', 'Skills: IFDN‸, problem management'],
      [
        '| Skill | Level |\n| --- | --- |\n| infras‸ operations | 4 |',
        '| Skill | Level |\n| --- | --- |\n| Infrastructure design (IFDN)‸ | 4 |',
      ],
      // but nothing else
      ['the infra| team', 'the IFDN‸ team'],
      ['infra| and operations', 'IFDN‸ and operations'],
      ['infra| support', 'IFDN‸ support'],
      ['infra| op', 'IFDN‸ op'],
      ['infra| PROG-4', 'IFDN‸ PROG-4'],
      ['infra| - PROG-4', 'IFDN‸ - PROG-4'],
      ['infra| (the team)', 'IFDN‸ (the team)'],
    ];
    for (const [before, after] of cases)
      it(`${before} becomes ${after}`, () => assert.equal(accepted(before, IFDN), after));
    it('whatever word of a longer name is written again', () => {
      const REQM = 'Requirements definition';
      assert.equal(accepted('- Requi| definition and management', REQM), '- REQM‸');
      assert.equal(accepted('- Requirements def| & management (REQM)', REQM), `- ${REQM} and management (REQM)‸`);
    });
  });

  it('goes on to the level where one is missing', () => {
    const goesOn = (text: string): boolean => completions(text)[0]!.goesOn;
    assert.equal(goesOn('- infra|'), true);
    assert.equal(goesOn('- infra| - Level 4'), false);
    assert.equal(goesOn('---\nskills:\n  - code: IT|\n    level: 3\n---\n'), false);
    assert.equal(goesOn('---\nsfia: IT|\n---\n'), true);
  });

  it('writes what the house writes', () => {
    const how: How = { citationStyle: 'Name (CODE) - Level N' };
    assert.equal(accepted('- infra|', ITOP, how), '- Infrastructure operations (ITOP)‸');
    assert.equal(accepted('- Network support (NT|)', 'Network support', how), '- Network support (NTAS)‸');
    assert.equal(accepted('- Network support (NT|', 'Network support', how), '- Network support (NTAS)‸');
  });

  it('writes in front matter what each field holds', () => {
    assert.equal(
      accepted('---\nskills:\n  - code: IT|\n    level: 3\n---\n', ITOP),
      '---\nskills:\n  - code: ITOP‸\n    level: 3\n---\n',
    );
    assert.equal(
      accepted('---\nskills:\n  - name: infra|\n---\n', ITOP),
      '---\nskills:\n  - name: Infrastructure operations‸\n---\n',
    );
    assert.equal(
      accepted('---\nskills: [ITOP-4, NT|]\n---\n', 'Network support'),
      '---\nskills: [ITOP-4, NTAS‸]\n---\n',
    );
    assert.equal(
      accepted('---\nskills:\n  - {code: ITOP, level: |}\n---\n', 'Level 3'),
      '---\nskills:\n  - {code: ITOP, level: 3‸}\n---\n',
    );
    assert.equal(
      accepted('---\nskills:\n  - code: ITOP\n    level: |\n---\n', 'Level 3'),
      '---\nskills:\n  - code: ITOP\n    level: 3‸\n---\n',
    );
    assert.equal(accepted('---\nsfia: ITOP@|\n---\n', 'Level 3'), '---\nsfia: ITOP@3‸\n---\n');
  });

  it('shows why a skill is in the list', () => {
    const why = (text: string): string => completions(text)[0]!.beside;
    assert.equal(why('infra|'), 'levels 2 to 6');
    assert.equal(why('recruit|'), 'for “recruit”');
    assert.equal(why('infrastucture|'), 'did you mean “infrastructure”?');
  });

  it('offers by meaning alone only where skills of the framework are meant', () => {
    assert.deepEqual(offered('## Skills\n\n- recruit|', TYPED), []);
    assert.deepEqual(offered('## SFIA skills\n\n- recruit|', TYPED)[0], 'Resourcing (RESC)');
    assert.deepEqual(offered('## Skills\n\n- ITOP-4\n- recruit|', TYPED)[0], 'Resourcing (RESC)');
  });
});
