import assert from 'node:assert/strict';
import { atOnce } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { judge, service } from '../../support/check.ts';

const PROFILE = `# Engineer

Introduction.

## Infrastructure operations (ITOP) - Level 4

- Swap the tapes on Fridays and ring the engineer if one jams
- Follow the card when a ticket terminal stops, with the shift engineer beside you
- Ask before you touch anything that is not on the card
`;

describe('duties that do not fit their level', () => {
  const document = service.read(PROFILE);
  const findings = service.check(document, DEFAULT_SETTINGS, judge);
  const [finding] = findings;
  const telling = finding?.telling ?? [];
  const hoverAt = (offset: number) => service.hover(document, offset, DEFAULT_SETTINGS, findings);
  const fixesAt = (offset: number) =>
    atOnce(service.codeActions(document, { start: offset, end: offset }, DEFAULT_SETTINGS, findings)).map(
      ({ title }) => title,
    );

  it('are explained once, in one sentence or two, where their words tell', () => {
    assert.ok(telling.length > 0);
    for (const { start, end } of telling) {
      const hover = hoverAt(start + 1);
      assert.deepEqual({ start: hover?.start, end: hover?.end }, { start, end });
      assert.match(hover!.markdown, /^This reads like level 1.*It stands under ITOP at level 4 \(Enable\)\.$/);
    }
  });

  it('are not explained again on the marked words, where the editor shows the finding, nor elsewhere', () => {
    assert.equal(hoverAt(finding!.start + 1), undefined);
    const marked = [finding!, ...telling];
    for (let at = PROFILE.indexOf('- Swap'); at < PROFILE.length; at++) {
      if (marked.every(({ start, end }) => at < start || at > end)) assert.equal(hoverAt(at), undefined, `at ${at}`);
    }
  });

  it('offer the same repairs on all words that tell', () => {
    const repairs = fixesAt(finding!.start + 1);
    assert.ok(repairs.includes('Change ITOP to level 1 (Follow)'), repairs.join(', '));
    for (const { start, end } of telling) {
      for (const at of [start, end]) assert.deepEqual(fixesAt(at), repairs);
    }
    assert.deepEqual(fixesAt(PROFILE.indexOf('Introduction')), []);
  });
});

describe('duties that do not fit the level of their role', () => {
  const text = `# Engineer

**SFIA level 5**

## Responsibilities

- Swap the tapes on Fridays and ring the engineer if one jams
- Follow the card when a ticket terminal stops, with the shift engineer beside you
- Ask before you touch anything that is not on the card

ITOP-5, NTAS-5
`;

  const document = service.read(text);
  const findings = service.check(document, DEFAULT_SETTINGS, judge);
  const hoverAt = (words: string) => service.hover(document, text.indexOf(words), DEFAULT_SETTINGS, findings);
  const all = 'What this role does reads like level 1[^\\n]*The role states level 5[^\\n]*$';

  it('say what each of them reads like by itself, and then what all of them do', () => {
    const hover = hoverAt('the tapes')!;
    assert.match(hover.markdown, new RegExp(`^This bullet reads like level 1[^\\n]*\\n\\n${all}`));
    assert.equal(text.slice(hover.start, hover.end), 'Swap the tapes on Fridays and ring the engineer if one jams');
  });

  it('leave the former to the editor on the characters that it marks', () => {
    assert.match(hoverAt('Swap the tapes')!.markdown, new RegExp(`^${all}`));
  });
});
