import assert from 'node:assert/strict';
import {
  createLevelJudge,
  farProbability,
  shouldWarn,
  type LevelJudgement,
  type SkillText,
} from '../../../server/src/core/judge/index.ts';
import { BAKE, INDEX_ONLY, ITOP, judge, LEADER, model, text, TRAINEE } from './support.ts';

function judged(code: string, duties: readonly string[]): LevelJudgement {
  const judgement = judge.judge(code, duties);
  assert.ok(judgement, 'nothing was judged');
  return judgement;
}

const warnedAt = (code: string, duties: readonly string[]): number[] => {
  const judgement = judged(code, duties);
  return [...judgement.probabilities.keys()].filter((level) => shouldWarn(judgement, level));
};

describe('the level of the duties', () => {
  it('warns of a trainee under levels 3 to 5 and is silent at 1 and 2', () => {
    assert.deepEqual(warnedAt('ITOP', TRAINEE), [3, 4, 5]);
  });

  it('warns of a leader under levels 1 to 3 and is silent at 4 and 5', () => {
    assert.deepEqual(warnedAt('ITOP', LEADER), [1, 2, 3]);
  });

  it('judges a skill that only the index of editions knows', () => {
    assert.equal(judged('NTAS', TRAINEE).best, 1);
    assert.equal(judged('NTAS', LEADER).best, 5);
  });

  it('gives a probability to the levels that the skill defines, and to no others', () => {
    const { probabilities, best } = judged('BAKE', LEADER);
    assert.deepEqual([...probabilities.keys()], [2, 3, 5]);
    assert.equal([...probabilities.values()].reduce((sum, p) => sum + p, 0).toFixed(9), '1.000000000');
    assert.equal(best, 5);
  });

  it('says how likely it is that the duties belong two or more levels away', () => {
    const judgement = judged('ITOP', TRAINEE);
    const { probabilities } = judgement;
    const expected = probabilities.get(1)! + probabilities.get(2)!;
    assert.equal(farProbability(judgement, 4).toFixed(9), expected.toFixed(9));
  });

  it('judges all bullets together: one that speaks for another level changes little', () => {
    assert.equal(judged('ITOP', [...LEADER, 'Swaps a tape now and then.']).best, 5);
  });

  it('is the same whether a section is bullets or a paragraph, within a tenth', () => {
    const bullets = judged('ITOP', LEADER).probabilities.get(5)!;
    const paragraph = judged('ITOP', [LEADER.join(' ')]).probabilities.get(5)!;
    assert.ok(Math.abs(bullets - paragraph) < 0.1, `${bullets} and ${paragraph}`);
  });

  it('takes what reads lower than the lowest level for the lowest, and what reads higher than the highest for it', () => {
    const between: SkillText = { code: 'BETW', name: 'In between', levels: [2, 3, 4, 5].map((level) => ({ level })) };
    const own = createLevelJudge({ model, skills: [between] });
    const warned = (duties: readonly string[]): number[] => {
      const judgement = own.judge('BETW', duties)!;
      return between.levels.map(({ level }) => level).filter((level) => shouldWarn(judgement, level));
    };
    assert.deepEqual(warned(TRAINEE), [4, 5]);
    const board = [
      'Set the strategy of the whole group for the next ten years and win the board for it.',
      'Answer to the shareholders for investments of £300m.',
    ];
    assert.deepEqual(warned(board), [2, 3]);
  });

  it('does not warn of a level that the skill does not define: that is a mistake of its own', () => {
    assert.equal(shouldWarn(judged('BAKE', LEADER), 1), false);
  });

  it('is not moved by what stands among the duties and is none', () => {
    const asides = [
      'The board has approved a new strategy for our estate, and the group will invest £40m.',
      '27 days of leave, rising to 33, and a pension.',
    ];
    for (const aside of asides) {
      assert.deepEqual(warnedAt('ITOP', [...TRAINEE, aside]), [3, 4, 5], aside);
      assert.deepEqual(warnedAt('ITOP', [aside, ...LEADER]), [1, 2, 3], aside);
    }
  });

  it('is the same whether what all claims share was prepared in steps, partly, or not at all', () => {
    const skills = Array.from({ length: 60 }, (_, i) => ({ ...BAKE, code: `BAK${i}` }));
    const [none, some, all] = [0, 30, Infinity].map((steps) => {
      const fresh = createLevelJudge({ model, skills });
      let taken = 0;
      if (steps > 0) for (const _ of fresh.prepare()) if (++taken === steps) break;
      if (steps === Infinity) assert.ok(taken > skills.length, `${taken} steps`);
      return [...fresh.judge('BAK7', LEADER)!.probabilities];
    });
    assert.deepEqual(some, none);
    assert.deepEqual(all, none);
  });

  it('gives the same answer every time, also from a judge that has seen other claims', () => {
    const fresh = createLevelJudge({ model, skills: [ITOP] });
    const first = fresh.judge('ITOP', TRAINEE)!;
    for (const duties of [LEADER, ['Ω'], [text(ITOP, 3)]]) fresh.judge('ITOP', duties);
    const second = fresh.judge('ITOP', TRAINEE)!;
    assert.deepEqual([...second.probabilities], [...first.probabilities]);
    assert.deepEqual(second.cues, first.cues);
  });
});

describe('silence', () => {
  const neutral: Record<string, readonly string[]> = {
    benefits: ['26 days of holiday and your birthday off.', 'Private medical cover, and a pension matched up to 7 %.'],
    'the company': ['Founded in 1921, we make braking systems for trains in forty countries and employ 900 people.'],
    hours: ['Core hours are 10 to 4; the rest is yours to arrange. One weekend in four is worked.'],
    qualifications: ['A degree in computing or five years of experience.', 'A clean driving licence.'],
    'how to apply': ['Send your CV and a covering letter by noon on 4 May. Interviews are held in the week after.'],
    tools: ['VMware, Hyper-V, Azure, Microsoft 365, Fortinet, Veeam, ServiceNow'],
    'the reporting line': ['Reports to: Head of Operations', 'Direct reports: none', 'Grade: 7'],
  };
  for (const [what, duties] of Object.entries(neutral)) {
    it(`on ${what}`, () => assert.deepEqual(warnedAt('ITOP', duties), []));
  }

  it('on a few words', () => assert.deepEqual(warnedAt('ITOP', ['Swap tapes.']), []));

  for (const skill of [ITOP, BAKE]) {
    for (const { level } of skill.levels) {
      it(`on the text of ${skill.code} ${level} at its own level, as a whole and sentence by sentence`, () => {
        const whole = text(skill, level);
        for (const duties of [[whole], ...whole.split(/(?<=\.) /).map((sentence) => [sentence])]) {
          assert.equal(shouldWarn(judged(skill.code, duties), level), false, duties[0]);
        }
      });
    }
  }
});

describe('what was copied', () => {
  it('is of the level that it was copied from, with hardly any doubt', () => {
    for (const { level } of ITOP.levels) {
      const judgement = judged('ITOP', [text(ITOP, level)]);
      assert.equal(judgement.best, level);
      assert.ok(judgement.probabilities.get(level)! > 0.95);
    }
  });

  it('names the sentence that it was copied from', () => {
    const { resemblance } = judged('ITOP', [
      'Provisions, deploys and configures infrastructure services and components.',
    ]);
    assert.deepEqual(
      { ...resemblance, similarity: undefined },
      {
        code: 'ITOP',
        level: 3,
        sentence: 'Provisions, deploys and configures infrastructure services and components',
        similarity: undefined,
        copied: true,
      },
    );
  });

  it('does not call a duty of one’s own words a copy', () => {
    assert.notEqual(judged('ITOP', TRAINEE).resemblance?.copied, true);
  });
});

describe('why', () => {
  it('shows words of the duties, where they stand, the heaviest first, five at most', () => {
    for (const duties of [TRAINEE, LEADER, [text(ITOP, 4)]]) {
      const { cues, best } = judged('ITOP', duties);
      assert.ok(cues.length >= 1 && cues.length <= 5);
      for (const cue of cues) {
        assert.equal(duties[cue.duty]!.slice(cue.start, cue.end), cue.text);
        assert.equal(cue.towards, best);
      }
      assert.deepEqual(
        cues.map(({ weight }) => weight),
        cues.map(({ weight }) => weight).sort((a, b) => b - a),
      );
    }
  });

  it('shows words that weigh: without them the level is less sure', () => {
    for (const duties of [TRAINEE, LEADER]) {
      const { cues, best, probabilities } = judged('ITOP', duties);
      const without = duties.map((duty, i) =>
        cues.filter((cue) => cue.duty === i).reduce((rest, cue) => rest.replace(cue.text, '...'), duty),
      );
      const less = judged('ITOP', without).probabilities.get(best)!;
      assert.ok(less < probabilities.get(best)!, `${less} after, ${probabilities.get(best)} before`);
    }
  });
});

describe('whatever is asked', () => {
  it('judges nothing where there are no words, and no skill that is not known', () => {
    for (const duties of [[], [''], ['   \n\t'], ['--- *** ...'], ['🙂🙂🙂']]) {
      assert.equal(judge.judge('ITOP', duties), undefined);
    }
    assert.equal(judge.judge('NONE', TRAINEE), undefined);
    assert.equal(createLevelJudge({ model, skills: [] }).judge('ITOP', TRAINEE), undefined);
  });

  it('judges nothing with a model that is none', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(500), model.subarray(0, 1000)]) {
      assert.equal(createLevelJudge({ model: bytes, skills: [ITOP] }).judge('ITOP', TRAINEE), undefined);
    }
  });

  it('reads five megabytes, emoji, broken characters and very long words, and ends', () => {
    const hostile = [
      'Swap the tapes. '.repeat(330_000),
      'a'.repeat(5_000_000),
      '🙂 \ud800 \udc00 Ünïcödé 数据 '.repeat(10_000),
      '£9'.repeat(100_000),
      'R '.repeat(100_000),
    ];
    for (const duty of hostile) {
      judge.judge('ITOP', [duty])?.cues.forEach(({ text: shown }) => assert.ok(duty.includes(shown)));
      judge.copied('ITOP', 4, [duty]);
      judge.drift('ITOP', 4, [duty]);
    }
    judge.judge(
      'ITOP',
      Array.from({ length: 50_000 }, () => 'Swap the tapes.'),
    );
  });

  it('knows a skill whose levels have no text', () => {
    const { probabilities, resemblance } = createLevelJudge({ model, skills: [INDEX_ONLY] }).judge('NTAS', TRAINEE)!;
    assert.equal(probabilities.size, 5);
    assert.equal(resemblance, undefined);
  });
});
