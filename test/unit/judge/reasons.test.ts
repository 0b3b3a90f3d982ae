import assert from 'node:assert/strict';
import { judge } from './support.ts';

/** The phrases that are shown as reasons, for the duties of a role. */
function reasons(...duties: string[]): string[] {
  return judge.judge(undefined, duties)!.cues.map(({ text }) => text);
}

describe('the reasons that are shown', () => {
  it('speak of what is done, by whose leave and for whom, and not of numbers and things', () => {
    const shown = reasons(
      'Two new servers are set up each month from the checklist',
      'Takes 35 calls a day and passes on what is not in the knowledge base',
      'Eleven lamps in the hall are looked at, and the engineer is told when one is red',
    );
    assert.ok(shown.length > 0);
    for (const phrase of shown) assert.doesNotMatch(phrase, /^(?:two|eleven|35|servers|calls|lamps|hall)\b/i);
  });

  it('begin with the word that changes what they say', () => {
    for (const [duty, phrase, changed] of [
      ['Seeks the advice of senior managers before anything is bought', /advice of/, /seeks the advice of/i],
      ['Works under the supervision of an engineer at all times', /supervision of/, /under the supervision of/],
      ['May advise directors on the budget', /advise directors/, /may advise directors/i],
      ['Receives guidance of the team leader every morning', /guidance of/, /receives guidance of/i],
      ['Asks for the approval of the head of service', /approval of/, /asks for the approval of/i],
    ] as const) {
      for (const shown of reasons(duty, 'Answers the telephone in the office each morning'))
        if (phrase.test(shown)) assert.match(shown, changed, duty);
    }
  });

  it('are more than one word where there is more to say', () => {
    for (const shown of reasons(
      'Learn',
      'Fetch what the testers need, and make tea',
      'Tell your buddy when the game stops',
    ))
      assert.match(shown, / /);
  });
});
