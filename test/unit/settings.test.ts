import assert from 'node:assert/strict';
import { ruleIds } from '../../server/src/core/service.ts';
import { parseSettings } from '../../server/src/core/settings.ts';

/** What is understood of some settings, and what is said of the rest. */
function parsed(value: object): { settings: object; said: string[] } {
  const { settings, problems } = parseSettings(value, ruleIds);
  return { settings, said: problems.map(({ path, message }) => `${path.join('.')}: ${message}`) };
}

describe('settings of what every profile has', () => {
  it('are lists of headings and of fields, spaces around them taken off', () => {
    assert.deepEqual(parsed({ sections: [' Purpose of the role ', 'Duties'], fields: 'title', mostSkills: 10 }), {
      settings: { sections: ['Purpose of the role', 'Duties'], fields: ['title'], mostSkills: 10 },
      said: [],
    });
  });

  it('take what can be used, and say what is wrong with the rest', () => {
    assert.deepEqual(
      parsed({ sections: ['# Purpose', 'Duties', '', 'duties', 'two\nlines'], fields: ['title:', 'level'] }),
      {
        settings: { sections: ['Duties'], fields: ['level'] },
        said: [
          'sections: "# Purpose" in "sections" cannot be: a section is the words of a heading, without # in front, in one line of at most 120 characters.',
          'sections: "" in "sections" cannot be: a section is the words of a heading, without # in front, in one line of at most 120 characters.',
          'sections: "duties" stands twice in "sections". Take one of them out.',
          'sections: "two\nlines" in "sections" cannot be: a section is the words of a heading, without # in front, in one line of at most 120 characters.',
          'fields: "title:" in "fields" cannot be: a field is a word such as title or job-title, without a colon.',
        ],
      },
    );
  });

  it('say what they are', () => {
    assert.deepEqual(parsed({ sections: { a: 1 }, fields: [1], mostSkills: 0 }), {
      settings: {},
      said: [
        'sections: "sections" is a list of texts, such as ["Purpose of the role","SFIA skills","Duties"].',
        'fields: "fields" is a list of texts, such as ["title","level"].',
        'mostSkills: "mostSkills" is a number from 1 to 100, such as 8.',
      ],
    });
    for (const mostSkills of ['8', 8.5, 101, NaN]) assert.deepEqual(parsed({ mostSkills }).settings, {});
  });

  it('are as many as a template has', () => {
    const { settings, said } = parsed({ sections: Array.from({ length: 50 }, (_, i) => `Section ${i}`) });
    assert.equal((settings as { sections: string[] }).sections.length, 40);
    assert.deepEqual(said, ['sections: "sections" has 50 entries; only the first 40 count.']);
  });
});
