import assert from 'node:assert/strict';
import type { TextJudge } from '../../../server/src/core/check/text-judge.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { judge, service, shippedCatalogue } from '../../support/check.ts';
import { createRememberingJudge } from '../../../server/src/workspace/text-judge.ts';
import { createService } from '../../../server/src/core/service.ts';
import { shipped } from '../workspace/support.ts';

const role = (title: string, level: number, ...duties: readonly string[]): string =>
  `## ${title}\n\n**SFIA level ${level}**\n\n### Duties\n\n${duties.map((duty) => `- ${duty}\n`).join('')}\n### Skills\n\nITOP-${level}, NTAS-${level}\n\n`;

const TAPES = 'Swap the backup tapes on Fridays and ring the engineer if one jams';
const CHECKS = 'Tick off the morning checks on the list that the shift lead hands out';

/** A judge that writes down how many texts each question holds. */
function counting(): { asked: number[]; judge: TextJudge } {
  const asked: number[] = [];
  return {
    asked,
    judge: {
      open: 0,
      prepare: (edition) => judge.prepare(edition),
      likelySkills: () => [],
      opinion(edition, code, level, duties) {
        asked.push(duties.length);
        return judge.opinion(edition, code, level, duties);
      },
    },
  };
}

describe('the duties of a role', () => {
  it('are judged together once, and one by one only where they are far off', () => {
    const { asked, judge: counted } = counting();
    service.check(service.read(`# A\n\n${role('Trainee', 1, TAPES, CHECKS)}`), DEFAULT_SETTINGS, counted);
    assert.deepEqual(asked, [2]);
    service.check(service.read(`# A\n\n${role('Engineer', 5, TAPES, CHECKS)}`), DEFAULT_SETTINGS, counted);
    assert.deepEqual(asked, [2, 2, 1, 1]);
  });

  it('are not judged again when another role is edited', () => {
    const { asked, judge: counted } = counting();
    const text = `# Roles\n\n${role('Trainee', 1, TAPES, CHECKS)}${role('Apprentice', 1, TAPES, CHECKS)}`;
    const document = service.read(text);
    service.check(document, DEFAULT_SETTINGS, counted);
    assert.deepEqual(asked, [2, 2]);
    const start = text.lastIndexOf(CHECKS);
    const after = `${text.slice(0, start)}Then ${text.slice(start)}`;
    const next = service.read(after, { document, changes: [{ start, end: start, inserted: 5 }] });
    service.check(next, DEFAULT_SETTINGS, counted);
    assert.deepEqual(asked, [2, 2, 2]);
  });

  it('are judged again when they change, and when the data does; not when the level or anything else changes', async () => {
    const remembering = createRememberingJudge(shippedCatalogue, shipped.levelModel);
    const thorough = await remembering.thorough('a.md');
    const open = (text: string): number => {
      const memory = remembering.fromMemory();
      // a service of its own remembers no findings
      const fresh = createService(shippedCatalogue);
      fresh.check(fresh.read(text), DEFAULT_SETTINGS, memory);
      return memory.open;
    };
    const text = `# A\n\n${role('Engineer', 5, TAPES, CHECKS)}`;
    assert.equal(open(text), 1);
    for (const _ of service.askJudge(service.read(text), DEFAULT_SETTINGS, thorough));
    assert.equal(open(text), 0);
    assert.equal(open(text.replaceAll('-5', '-4').replace('level 5', 'level 4')), 0);
    assert.equal(open(`${text}\n## About us\n\nWe run two halls.\n`), 0);
    assert.equal(open(text.replace('Fridays', 'Mondays')), 1);
    const other = createRememberingJudge(shippedCatalogue, shipped.levelModel).fromMemory();
    service.check(service.read(text.replace('# A', '# B')), DEFAULT_SETTINGS, other);
    assert.equal(other.open, 1);
  });

  it('are not asked about where the rule is off, and in a document that cites nothing', () => {
    const { asked, judge: counted } = counting();
    const settings = { ...DEFAULT_SETTINGS, rules: { 'mismatched-role-text': 'off' as const } };
    service.check(service.read(role('Engineer', 5, TAPES, CHECKS)), settings, counted);
    service.check(service.read(`# Engineer\n\n## Duties\n\n- ${TAPES}\n`), DEFAULT_SETTINGS, counted);
    assert.deepEqual(asked, []);
  });
});
