import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { dedent, service } from '../../support/check.ts';

/** The document with its hints in it, as a person sees them. */
function shown(source: string, from = 0, to = Infinity): string {
  const text = dedent(source);
  const span = { start: from, end: Math.min(to, text.length) };
  const hints = service.inlayHints(service.read(text), span, DEFAULT_SETTINGS);
  return hints.reduceRight((all, { at, text: hint }) => `${all.slice(0, at)}‹${hint}›${all.slice(at)}`, text);
}

describe('inlay hints', () => {
  for (const [written, expected] of [
    ['She needs ITOP-4 now.', 'She needs ITOP-4‹Infrastructure operations, Enable› now.'],
    ['She needs ITOP Level 4 now.', 'She needs ITOP Level 4‹Infrastructure operations, Enable› now.'],
    ['ITOP (Level 4)', 'ITOP (Level 4)‹Infrastructure operations, Enable›'],
    ['ITOP Level 4 (Enable)', 'ITOP Level 4 (Enable)‹Infrastructure operations›'],
    ['Infrastructure operations (ITOP) - Level 4', 'Infrastructure operations (ITOP) - Level 4‹Enable›'],
    ['ITOP-3 and NTAS', 'ITOP-3‹Infrastructure operations, Apply› and NTAS‹Network support›'],
    ['ITOP Level 3-5', 'ITOP Level 3-5‹Infrastructure operations›'],
  ]) {
    it(`say what a citation does not: ${written}`, () => assert.equal(shown(written!), expected));
  }

  it('stand in the cells of a table', () => {
    assert.equal(
      shown('\n| Code | Level |\n|--|--|\n| ITOP | 4 |\n| NTAS | Level 2 (Assist) |\n'),
      dedent(
        '\n| Code | Level |\n|--|--|\n| ITOP‹Infrastructure operations› | 4‹Enable› |\n| NTAS‹Network support› | Level 2 (Assist) |\n',
      ),
    );
  });

  it('say the phrase of the level of a role, and of one below the heading of a skill', () => {
    assert.equal(
      shown('# Engineer\n\nSFIA Level 4\n\nITOP-4\n'),
      '# Engineer\n\nSFIA Level 4‹Enable›\n\nITOP-4‹Infrastructure operations, Enable›\n',
    );
    assert.equal(
      shown('## Infrastructure operations (ITOP)\n\n**Level 4**\n\n- Does things.\n'),
      '## Infrastructure operations (ITOP)\n\n**Level 4‹Enable›**\n\n- Does things.\n',
    );
  });

  it('say nothing of a level that the skill does not have, and of a skill that nobody knows', () => {
    assert.equal(shown('ITOP-7 and XQZW-4'), 'ITOP-7‹Infrastructure operations› and XQZW-4');
  });

  it('say nothing in a document that is no profile', () => {
    assert.equal(shown('TEST 1 and PORT 3'), 'TEST 1 and PORT 3');
  });

  it('are those of the stretch that is asked for', () => {
    assert.equal(shown('ITOP-3\n\nNTAS-3\n', 7), 'ITOP-3\n\nNTAS-3‹Network support, Apply›\n');
  });
});
