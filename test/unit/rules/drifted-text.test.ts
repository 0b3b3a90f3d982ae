import assert from 'node:assert/strict';
import { check, findingsIn, fixes, judge } from '../../support/check.ts';

const ITOP_1 =
  'Supports routine infrastructure tasks and basic troubleshooting under close supervision. ' +
  'Monitors infrastructure health and reports on component status to support operational continuity.';
const COPY = ITOP_1.replace('close ', '').replace('operational continuity', 'our shops');
const HEADING = '## Infrastructure operations (ITOP) - Level 1\n\n';

describe('drifted-text', () => {
  it('marks the copy, and says what was added and what is left out', () => {
    const [finding, ...others] = findingsIn(`${HEADING}${COPY}\n`, undefined, judge);
    assert.equal(
      finding?.message,
      'This is the text of ITOP (Infrastructure operations) at level 1 in SFIA 9, but has "our shops" and leaves out "close", "operational continuity".',
    );
    assert.equal(finding.start, HEADING.length);
    assert.deepEqual(others, []);
  });

  it("puts the catalogue's words in place of the copy", () => {
    assert.deepEqual(fixes(`${HEADING}${COPY}\n`, judge), {
      "Refresh it with the catalogue's text": `${HEADING}${ITOP_1}\n`,
    });
  });

  it("is silent on the catalogue's own words", () => {
    check(`${HEADING}${ITOP_1}\n`, judge);
  });

  it("is silent on words of one's own", () => {
    check(`${HEADING}Looks at the lights of the racks twice a day and calls the engineer when one is red.\n`, judge);
  });
});
