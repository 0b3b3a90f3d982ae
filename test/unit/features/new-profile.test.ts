import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { dedent, findingsIn, service } from '../../support/check.ts';

describe('a new profile', () => {
  const engineer = { title: 'Engineer', level: 4, skills: [{ code: 'ITOP', level: 4 }, { code: 'NTAS' }] };

  it('has title, level and skills where nothing else is said', () => {
    assert.equal(
      service.newProfile(engineer, undefined, DEFAULT_SETTINGS),
      dedent(`
        # Engineer

        SFIA level 4: Enable

        ## Purpose of the role

        ## SFIA skills

        - ITOP-4
        - Network support (NTAS)

        ## Duties

        ## Experience and qualifications
      `),
    );
  });

  it('is read as what it is meant to say, and has no mistake', () => {
    const text = service.newProfile(engineer, undefined, DEFAULT_SETTINGS);
    assert.deepEqual(findingsIn(text), []);
    const [role] = service.outline(service.read(text), DEFAULT_SETTINGS);
    assert.deepEqual([role?.title, role?.level, role?.skills.length], ['Engineer', 'level 4', 2]);
  });

  it('takes duties that are there into the place for them, below their heading, or at the end', () => {
    const duties = '- Do this\n- Do {{title}}\n';
    const written = (template: string | undefined): string =>
      service.newProfile({ title: 'Engineer', skills: [], duties }, template, DEFAULT_SETTINGS);
    assert.match(written(undefined), /\n## Duties\n\n- Do this\n- Do \{\{title\}\}\n\n## Experience/);
    assert.equal(
      written('# {{title}}\n\n{{duties}}\n\n## More\n'),
      '# Engineer\n\n- Do this\n- Do {{title}}\n\n## More\n',
    );
    assert.equal(
      written('# {{title}}\r\n\r\n### What you will do\r\n'),
      '# Engineer\r\n\r\n### What you will do\r\n\r\n- Do this\r\n- Do {{title}}\r\n',
    );
    assert.equal(written('# {{title}}\n'), '# Engineer\n\n- Do this\n- Do {{title}}\n');
    const none = service.newProfile(
      { title: 'Engineer', skills: [] },
      '# {{title}}\n\n{{duties}}\n\n## More\n',
      DEFAULT_SETTINGS,
    );
    assert.equal(none, '# Engineer\n\n## More\n');
  });

  it('is written in the template and the style of the house', () => {
    const settings = { ...DEFAULT_SETTINGS, citationStyle: 'Name (CODE) level N' } as const;
    assert.equal(
      service.newProfile(engineer, '# {{title}} at Acme\r\n\r\n{{skills}}\r\n', settings),
      '# Engineer at Acme\r\n\r\n- Infrastructure operations (ITOP) level 4\r\n- Network support (NTAS)\r\n',
    );
  });

  it('leaves out what was not chosen', () => {
    const text = service.newProfile({ title: '', skills: [{ code: 'XQZW', level: 3 }] }, undefined, DEFAULT_SETTINGS);
    assert.match(text, /^# New role\n\n## Purpose of the role\n\n## SFIA skills\n\n## Duties\n/);
  });

  it('takes the title for words, and never for markup or a part of the template', () => {
    const text = service.newProfile({ title: '{{skills}} *star* <b>', skills: [] }, undefined, DEFAULT_SETTINGS);
    assert.equal(text.split('\n')[0], '# {{skills}} \\*star\\* \\<b\\>');
  });
});

describe('the skills to choose from', () => {
  const codes = (words: string): string[] => service.skillChoices(words, DEFAULT_SETTINGS).map(({ code }) => code);

  it('are all of the edition, by name, until something is typed', () => {
    const all = service.skillChoices('', DEFAULT_SETTINGS);
    assert.equal(all.length, service.catalogue.skills('9').length);
    assert.deepEqual(
      all.map(({ name }) => name),
      all.map(({ name }) => name).toSorted(),
    );
  });

  it('are those that the words find, by code, name and meaning', () => {
    assert.equal(codes('itop')[0], 'ITOP');
    assert.equal(codes('network sup')[0], 'NTAS');
    assert.deepEqual(codes('qqqqqq'), []);
  });

  it('have their levels with the definitions', () => {
    const [itop] = service.skillChoices('ITOP', DEFAULT_SETTINGS);
    assert.deepEqual(
      itop?.levels.map(({ level, name }) => `${level} ${name}`),
      ['1 Follow', '2 Assist', '3 Apply', '4 Enable', '5 Ensure, advise'],
    );
    assert.ok(itop?.levels.every(({ text }) => text.length > 20 && !text.includes('\n')));
  });

  it('stand beside the levels that a role as a whole may have', () => {
    assert.deepEqual(
      service.roleLevels(DEFAULT_SETTINGS).map(({ level }) => level),
      [1, 2, 3, 4, 5, 6, 7],
    );
  });
});
