import assert from 'node:assert/strict';
import { findingsIn, judge, settingsFrom } from '../../support/check.ts';

const HEAD = [
  'Answer to the director for the availability of all hosting, and hold the yearly budget of 2 million',
  'Set the standards by which four teams run their platforms, and decide on exceptions',
  'Lead eleven engineers through two team leaders, with their objectives and appraisals',
  'Advise the heads of department on where to invest over the next two years',
];
const CHORE = 'Swap the backup tapes on Fridays and ring the engineer if one jams';

const list = (duties: readonly string[]): string => duties.map((duty) => `- ${duty}\n`).join('');
const role = (duties: readonly string[]): string =>
  `# Manager\n\n**SFIA level 5**\n\n## Responsibilities\n\n${list(duties)}\n- ITOP-5\n`;
const section = (duties: readonly string[]): string =>
  `## Infrastructure operations (ITOP) - Level 5\n\n${list(duties)}`;

function found(text: string, severity: 'information' | 'off' = 'information'): string[] {
  const settings = settingsFrom({ rules: severity === 'off' ? {} : { 'mismatched-duty': severity } });
  return findingsIn(text, settings, judge).map(
    ({ rule, start, end, message }) => `${rule}: ${text.slice(start, end)}: ${message}`,
  );
}

describe('mismatched-duty', () => {
  it('marks the one duty that is far from the others, of a role and of a skill', () => {
    const duties = [...HEAD.slice(0, 3), CHORE, HEAD[3]!];
    const [ofRole, ...more] = found(role(duties));
    assert.deepEqual(more, []);
    assert.match(
      ofRole ?? '',
      /^mismatched-duty: Swap .* if one jams: This bullet reads like level 1(?: or 2)?: ".+"\. The duties as a whole fit level 5, which the role claims\.$/,
    );
    const [ofSkill, ...others] = found(section(duties));
    assert.deepEqual(others, []);
    assert.match(ofSkill ?? '', /fit level 5, which ITOP claims\.$/);
  });

  it('is off until it is switched on', () => assert.deepEqual(found(role([...HEAD, CHORE]), 'off'), []));

  it('is silent on duties that all fit, and on lines that say nothing of a level', () => {
    assert.deepEqual(found(role(HEAD)), []);
    assert.deepEqual(found(role([...HEAD, 'The office is in an old mill by the river'])), []);
  });

  it('leaves duties that do not fit as a whole to the rules about all of them', () => {
    const chores = [
      CHORE,
      'Tick off the morning checks on the list that the shift lead hands out',
      'Ask before you act',
    ];
    assert.deepEqual(
      found(role(chores)).map((finding) => finding.split(':')[0]),
      ['mismatched-role-text'],
    );
  });

  it('says nothing among two duties', () => assert.deepEqual(found(role([HEAD[0]!, CHORE])), []));
});
