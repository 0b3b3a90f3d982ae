import assert from 'node:assert/strict';
import { isDate } from '../../../server/src/formats/dates.ts';

const DATES = `
05-Mar | Mar-05 | 5-Mar | 3-May | May-3 | 5. Mrz | 05. Mai | 5 mars | 3-mei | Mai 03 | 5-mars | 05-août | 5-dic | 5-gen
5-Mar-26 | 05-Mar-2026 | Mar 5, 2026 | 5 March 2026
3/5/2026 | 03/05/2026 | 5.3.2026 | 2026-03-05 | 3/5/26 | 03.05.26 | 2026/3/5
2026-03-05T00:00:00 | 2026-03-05 00:00:00 | 3/5/2026 12:00 AM | 46086 | 46146`;

const LEVELS = `
3 | 3-5 | 3–5 | 3/5 | 1/2/3 | 1.2.3 | 1-2-3 | 2, 3 | 2 3 4 | 1-7 | 03-05 | 2 to 4 | Level 3 | L2 | 4 - Enable | working | awareness
- | n/a | 12 | 1,2,3,4,5,6,7 | mastery | decision | marketing | Maintain | Senior | 20 | march on`;

const each = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

describe('a cell that lists levels', () => {
  for (const date of each(DATES)) it(`has become a date: ${date}`, () => assert.equal(isDate(date), true));
  for (const levels of each(LEVELS)) it(`has not: ${levels}`, () => assert.equal(isDate(levels), false));
});
