import assert from 'node:assert/strict';
import type { ChartedRole } from '../../../server/src/core/chart/chart-rows.ts';
import { roleChart } from '../../../server/src/core/chart/role-chart.ts';
import { german } from '../../../server/src/core/messages/de/index.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { service } from '../../support/check.ts';
import { HOSTILE_TEXTS } from '../../support/fixtures/hostile-texts.ts';

const LEAD = '# Lead\n\nSFIA level 5\n\n- NTAS-4\n- ITOP-5\n- PBMG-3, PBMG-4\n\n## Desirable skills\n\n- SWDN-6\n';

function chartOf(text: string, messages = english): string {
  const [role] = service.comparing.describeRoles(service.read(text), DEFAULT_SETTINGS);
  return roleChart(role!, messages);
}

/** What a person sees: the texts of the picture, from the top. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)/g)].map(([, text]) => text!);
}

describe('the chart of a role', () => {
  it('says in words what it shows', () => {
    const svg = chartOf(LEAD);
    assert.match(svg, /^<svg [^>]*role="img" aria-labelledby="role-chart-title role-chart-text"/);
    assert.match(svg, /<title id="role-chart-title">Skills of Lead<\/title>/);
    assert.match(
      svg,
      /<desc id="role-chart-text">level 5\. Infrastructure operations \(ITOP\): 5; Network support \(NTAS\): 4; Problem management \(PBMG\): 3, 4; Software design \(SWDN\): 6 \(desirable\)<\/desc>/,
    );
  });

  it('has the highest levels first, and what is desirable last', () => {
    assert.deepEqual(textsIn(chartOf(LEAD)), [
      'Lead',
      'level 5',
      ...['1', '2', '3', '4', '5', '6', '7'],
      ...['Infrastructure operations (ITOP)', '5'],
      ...['Network support (NTAS)', '4'],
      ...['Problem management (PBMG)', '3', '4'],
      ...['Software design (SWDN)', '6'],
    ]);
  });

  it('fills as many boxes as the level is high', () => {
    const filled = (svg: string): number => svg.split('fill="#22588f"').length - 1;
    assert.equal(filled(chartOf('# A\n\n- ITOP-5\n')), 5);
    assert.equal(filled(chartOf('# A\n\n- ITOP-3, NTAS-2\n')), 5);
  });

  it('says so where no level is stated', () => {
    assert.match(chartOf('# A\n\n- Infrastructure operations (ITOP)\n'), /\(ITOP\) <tspan [^>]*>no level stated</);
  });

  it('speaks German to those who read it', () => {
    assert.match(
      chartOf(LEAD, german),
      /<title [^>]*>Skills der Rolle Lead<.*<desc [^>]*>Stufe 5\. .*\(wünschenswert\)</s,
    );
  });

  it('loads nothing, and shows any text as the words that it is', () => {
    const tags = (svg: string): string[] => svg.match(/<[^>]*>/g)!;
    const roleCalled = (text: string): ChartedRole => ({
      title: text,
      level: 4,
      skills: [{ code: text, name: text, levels: [4], wished: false }],
    });
    const plain = tags(roleChart(roleCalled('x'), english));
    for (const text of HOSTILE_TEXTS) assert.deepEqual(tags(roleChart(roleCalled(text), english)), plain, text);
    assert.doesNotMatch(plain.join('').replace('http://www.w3.org/2000/svg', ''), /https?:|href|url\(|<script/);
  });
});
