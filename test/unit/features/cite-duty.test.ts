import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { atOnce, createService, createTextJudge } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import type { CitationStyle } from '../../../server/src/core/settings.ts';
import { applyEdits } from '../../support/check.ts';
import { withoutCursor } from '../../support/cursor.ts';
import { MADE_UP_SKILLS } from '../../support/fixtures/made-up-skills.ts';
import { withData } from '../../support/with-data.ts';

describe('citing the skill that a duty reads like', () => {
  let offer: (source: string, style?: CitationStyle) => Record<string, string>;

  before(async () => {
    const { catalogue } = await withData({ 'made-up.json': JSON.stringify(MADE_UP_SKILLS) });
    const service = createService(catalogue);
    const judge = createTextJudge(catalogue, readFileSync('skills-data/level-model.bin'));
    offer = (source, citationStyle = 'CODE-N') => {
      const { text, offset } = withoutCursor(source);
      const settings = { ...DEFAULT_SETTINGS, citationStyle };
      const actions = atOnce(service.citeDuty(service.read(text), offset, settings, judge));
      for (const { kind } of actions) assert.equal(kind, 'refactor');
      return Object.fromEntries(
        actions.map(({ title, edits }) => {
          const after = applyEdits(text, edits);
          const cited = service.read(after).profile.citations.length;
          assert.equal(
            cited,
            service.read(text).profile.citations.length + 1,
            'what is inserted is read as a citation',
          );
          return [title, after];
        }),
      );
    };
  });

  const profile = (duty: string): string => `# Engineer\n\nITOP-4\n\n## Duties\n\n- ${duty}\n- Answer letters\n`;

  it('offers it behind a duty that says nearly what a level of one skill says', () => {
    const duty = 'Restore tables from backups after a ‸failure';
    assert.deepEqual(offer(profile(duty)), {
      'Cite Database administration (DBAD) at level 3, which this duty reads like': profile(
        'Restore tables from backups after a failure (DBAD-3)',
      ),
    });
  });

  it('writes it in the style of the house', () => {
    const duty = 'Plan when the lines between our buildings are ‸repaired.';
    const [after] = Object.values(offer(profile(duty), 'Name (CODE) - Level N'));
    assert.match(after ?? '', /are repaired\. – Network support \(NTAS\) - Level \d$/m);
  });

  it('offers nothing where it is not sure', () => {
    assert.deepEqual(offer(profile('Keep the office ‸tidy and water the plants')), {});
    assert.deepEqual(offer(profile('Decide what has to ‸be decided')), {});
    assert.deepEqual(offer(profile('Help ‸others')), {});
  });

  it('offers nothing for what is no duty, cites a skill already, or stands under one', () => {
    const words = 'Restore tables from backups after a failure';
    assert.deepEqual(offer(profile(words).replace('Engi', 'En‸gi')), {});
    assert.deepEqual(offer(profile(`${words}‸ (DBAD-3)`)), {});
    assert.deepEqual(offer(`# Engineer\n\n## Infrastructure operations (ITOP) level 4\n\n- ${words}‸\n`), {});
  });

  it('leaves a document that cites nothing its own words', () => {
    assert.deepEqual(Object.keys(offer('# Engineer\n\nNothing is ‸cited here.\n')), []);
  });
});
