import fc from 'fast-check';
import { profileText } from '../support/arbitrary.ts';
import { assertHarmless } from '../support/ignoring.ts';

/** `SEED=7 npm run test:hostile` tries other documents. */
const seeded = { seed: Number(process.env['SEED'] ?? 1) };

describe('the comments that ignore a finding', () => {
  it('are harmless in any document', () => {
    fc.assert(fc.property(profileText, assertHarmless), { ...seeded, numRuns: 15 });
  });

  it('are harmless in lists, quotations and wrapped lines of any depth', () => {
    const words = fc.constantFrom(
      'ITOP-7',
      'GOVN 2',
      'XKCD-3 and',
      'Testing (TEST) level 3',
      'writes `code',
      'more',
      '| ITOP | 7 |',
    );
    const mark = fc.constantFrom('', '- ', '1. ', '> ', '  ', '    ', '* [ ] ', '## ');
    const line = fc.tuple(fc.array(mark, { maxLength: 3 }), words).map(([marks, text]) => marks.join('') + text);
    const lines = fc
      .array(fc.oneof(line, fc.constant(''), fc.constant('|---|---|')), { maxLength: 8 })
      .map((all) => [...all, '', 'ITOP-4'].join('\n'));
    fc.assert(fc.property(lines, assertHarmless), { ...seeded, numRuns: 100 });
  });
});
