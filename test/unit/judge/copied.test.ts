import assert from 'node:assert/strict';
import { createLevelJudge, type SkillText } from '../../../server/src/core/judge/index.ts';
import { BAKE, ITOP, judge, LEADER, model, text, TRAINEE } from './support.ts';

describe('copied text', () => {
  it('of another level of the skill is named with where it is from', () => {
    const found = judge.copied('ITOP', 5, [text(ITOP, 3)]);
    assert.equal(found?.kind, 'other-level');
    assert.equal(found.code, 'ITOP');
    assert.equal(found.level, 3);
    assert.equal(found.similarity, 1);
  });

  it('is marked sentence by sentence, and duties of one’s own are left out', () => {
    const duties = [
      'Feeds the office cat.',
      'Provisions, deploys and configures infrastructure services and components.',
    ];
    const found = judge.copied('ITOP', 5, duties);
    assert.deepEqual(
      found?.spans.map(({ duty, start, end }) => duties[duty]!.slice(start, end)),
      ['Provisions, deploys and configures infrastructure services and components'],
    );
  });

  it('is found although a word was changed', () => {
    const changed = text(ITOP, 3).replace('Provisions', 'Provides').replace('agreed', 'planned');
    assert.equal(judge.copied('ITOP', 5, [changed])?.level, 3);
  });

  it('at its own level is no finding', () => {
    for (const skill of [ITOP, BAKE]) {
      for (const { level } of skill.levels)
        assert.equal(judge.copied(skill.code, level, [text(skill, level)]), undefined);
    }
  });

  it('is not found in duties of one’s own words', () => {
    for (const duties of [TRAINEE, LEADER, [''], ['Monitors infrastructure.']]) {
      assert.equal(judge.copied('ITOP', 4, duties), undefined);
    }
  });

  it('is passed over where one copied sentence stands among many of one’s own', () => {
    const duties = [...LEADER, ...TRAINEE, 'Carries out agreed system software maintenance tasks.'];
    assert.equal(judge.copied('ITOP', 5, duties), undefined);
  });

  it('of another skill is named, where the whole framework is loaded', () => {
    const trades = ['bread', 'cheese', 'paper', 'glass', 'rope', 'barrels', 'boots', 'clocks', 'lamps', 'kites'];
    const others: SkillText[] = trades.map((trade, i) => ({
      code: `MK${String.fromCharCode(65 + i)}A`,
      name: `Making ${trade}`,
      levels: [2, 3, 4, 5].map((level) => ({
        level,
        text: Array.from(
          { length: 8 },
          (_, n) =>
            `Makes ${trade} of kind ${'abcdefgh'[n]} for market stall number ${level * 31 + n} by the harbour wall.`,
        ).join(' '),
      })),
    }));
    const whole = createLevelJudge({ model, skills: [ITOP, BAKE, ...others] });
    const found = whole.copied('ITOP', 3, [text(BAKE, 5)]);
    assert.equal(found?.kind, 'other-skill');
    assert.equal(found.code, 'BAKE');
    assert.equal(found.level, 5);
    assert.equal(whole.copied('ITOP', 3, [text(ITOP, 3)]), undefined);
  });
});

/** Levels that differ by single words, as the levels of real frameworks do. */
const OVEN: SkillText = {
  code: 'OVEN',
  name: 'Oven work',
  levels: [
    { level: 1, text: 'Watches the ovens and tells a baker when one of them is cold.' },
    {
      level: 2,
      text: 'Fires, feeds, rakes, cleans and inspects simple ovens and bread moulds. Applies agreed recipes and tools to get a loaf that is well baked. Follows up what guests say of the loaves. Works with others on the plan for the day.',
    },
    {
      level: 3,
      text: 'Fires, feeds, rakes, cleans and inspects complex ovens and bread moulds. Applies agreed recipes and tools to get a loaf that is well baked. Follows up what guests say of the loaves. Works with others on the plan for the day and leads a review of it.',
    },
    {
      level: 4,
      text: 'Answers for all ovens of the house, buys new ones and sets the rules for their use. Decides on the budget for wood.',
    },
    {
      level: 5,
      text: 'Answers for all ovens of the guild, buys new ones and sets the rules for their use. Decides on the budget for wood. Speaks for the bakers before the council.',
    },
  ],
};

describe('the text of a level that differs from another one by a few words', () => {
  const ovens = createLevelJudge({ model, skills: [OVEN] });
  const levels = OVEN.levels.map(({ level }) => level);
  const said = (claimed: number, duties: readonly string[]): number | undefined =>
    ovens.copied('OVEN', claimed, duties)?.level;

  /** Every way in which the words of a text may be changed here; what tells the levels apart stays. */
  const CHANGES: readonly (readonly [string, (text: string) => string])[] = [
    ['word for word', (of) => of],
    ['as bullets', (of) => of],
    [
      'with other small words',
      (of) => of.replace('on the', 'on a').replace('the house', 'our house').replace(' and tells', ', and tells'),
    ],
    ['with a word more', (of) => of.replace(/^(\w+),? /, '$1, where needed, ')],
    ['with a word less', (of) => of.replace(' agreed', '').replace(' new', '').replace(' of them', '')],
    [
      'with another word',
      (of) => of.replace('recipes', 'methods').replace('rules', 'standards').replace('a baker', 'the baker'),
    ],
  ];

  for (const [how, change] of CHANGES) {
    it(`is named as the text of its own level under every other level: ${how}`, () => {
      for (const from of levels) {
        const changed = change(text(OVEN, from));
        const duties = how === 'as bullets' ? changed.split(/(?<=\.) /) : [changed];
        for (const claimed of levels) {
          assert.equal(
            said(claimed, duties),
            claimed === from ? undefined : from,
            `level ${from}'s text under level ${claimed}: ${changed}`,
          );
        }
      }
    });
  }

  it('is not named where as much of it is the claimed level’s', () => {
    assert.equal(said(2, ['Fires, feeds, rakes, cleans and inspects ovens and bread moulds.']), undefined);
    assert.equal(said(3, ['Fires, feeds, rakes, cleans and inspects ovens and bread moulds.']), undefined);
  });

  it('is not named where the duties of both levels are listed', () => {
    const both = [...text(OVEN, 3).split(/(?<=\.) /), ...text(OVEN, 4).split(/(?<=\.) /)];
    assert.equal(said(3, both), undefined);
    assert.equal(said(4, both.slice(2)), undefined);
  });

  it('is not named where most of the duties are words of one’s own', () => {
    assert.equal(said(2, [...TRAINEE, ...LEADER, text(OVEN, 4)]), undefined);
  });
});

describe('drift from the cited definition', () => {
  it('is none for the same words, whatever the case, the punctuation and the spelling', () => {
    const same = text(ITOP, 4).toUpperCase().replaceAll('.', ' ;').replaceAll('OPTIMISE', 'optimize');
    assert.equal(judge.drift('ITOP', 4, [same]), undefined);
    assert.equal(judge.drift('ITOP', 4, text(ITOP, 4).split(/(?<=\.) /)), undefined);
  });

  it('shows the words that differ', () => {
    const duties = [text(ITOP, 1).replace('basic troubleshooting', 'simple fault-finding')];
    const drift = judge.drift('ITOP', 1, duties);
    assert.deepEqual(
      drift?.parts.filter(({ kind }) => kind !== 'kept').map(({ kind, text: words }) => `${kind}: ${words}`),
      ['missing: basic troubleshooting', 'added: simple fault finding'],
    );
    assert.deepEqual(drift?.spans, [{ duty: 0, start: 0, end: duties[0]!.length }]);
  });

  it('shows the parts that are missing', () => {
    const sentences = text(ITOP, 4).split(/(?<=\.) /);
    const drift = judge.drift('ITOP', 4, sentences.slice(0, -1));
    assert.deepEqual(
      drift?.parts.map(({ kind }) => kind),
      ['kept', 'missing'],
    );
    assert.equal(drift.parts[1]!.text + '.', sentences.at(-1));
  });

  it('gives back both texts: what was kept and added is the copy, kept and missing the definition', () => {
    const copy = text(ITOP, 5).replace('Drives the adoption', 'Leads the take-up').replace(' and acceptance', '');
    const { parts } = judge.drift('ITOP', 5, [copy])!;
    const words = (of: string): string[] => of.match(/[\p{L}\p{N}]+/gu)!;
    const read = (without: string): string[] =>
      parts.filter(({ kind }) => kind !== without).flatMap(({ text: part }) => words(part));
    assert.deepEqual(read('missing'), words(copy));
    assert.deepEqual(read('added'), words(text(ITOP, 5)));
  });

  it('is not spoken of where the duties are no copy, or of a level without text', () => {
    assert.equal(judge.drift('ITOP', 4, TRAINEE), undefined);
    assert.equal(judge.drift('ITOP', 4, [text(ITOP, 2)]), undefined);
    assert.equal(judge.drift('NTAS', 4, [text(ITOP, 2)]), undefined);
    assert.equal(judge.drift('ITOP', 9, [text(ITOP, 2)]), undefined);
  });
});
