import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  compileCodePattern,
  MAX_CODE_LENGTH,
  SFIA_CODE_PATTERN,
} from '../../../server/src/core/catalogue/code-pattern.ts';

function compile(pattern: string): RegExp {
  const compiled = compileCodePattern(pattern);
  assert.ok(compiled.ok, compiled.ok ? '' : compiled.reason);
  return new RegExp(`^(?:${compiled.source})$`, 'u');
}

function reason(pattern: string): string {
  const compiled = compileCodePattern(pattern);
  assert.equal(compiled.ok, false);
  return compiled.ok ? '' : compiled.reason;
}

describe('a code pattern', () => {
  for (const [pattern, codes, others] of [
    [SFIA_CODE_PATTERN, ['ITOP'], ['itop', 'ITOPS', 'ITO', 'IT0P']],
    ['e-CF [A-E].\\d', ['e-CF A.1'], ['e-CF A-1', 'e-CF F.1', 'E-CF A.1']],
    ['NET-[A-Z]{2,4}', ['NET-EN', 'NET-ENGI'], ['NET-E', 'NET-ENGIN', 'NETENG']],
    ['[A-Za-z_]{2}\\d?', ['A_', 'ab1'], ['A', 'ab12']],
    ['[A-Z]{3}\\.\\d{1,2}', ['ABC.1', 'ABC.12'], ['ABCx1']],
    ['C\\+\\+\\d', ['C++1'], ['CC1']],
    ['Ü[0-9]{3}', ['Ü123'], ['U123']],
  ] as const) {
    it(`${pattern} means ${codes.join(', ')}`, () => {
      const whole = compile(pattern);
      for (const code of codes) assert.match(code, whole);
      for (const other of others) assert.doesNotMatch(other, whole);
    });
  }

  for (const [pattern, why] of [
    ['', 'The code pattern is empty.'],
    ['[A-Z]+', '"+" is not allowed: say how many, for example {1,8}.'],
    ['[+A-Z]{2}', '"+" is not allowed inside brackets.'],
    ['A.*', '"*" is not allowed: say how many, for example {1,8}.'],
    ['(AB|CD)', '"(" is not allowed: groups and alternatives cannot be used.'],
    ['AB|CD', '"|" is not allowed: groups and alternatives cannot be used.'],
    ['^[A-Z]{4}$', 'Leave "^" out: a code is always compared as a whole.'],
    ['[^A]{4}', '"[^...]" is not allowed: list what a code may hold.'],
    ['[A-z]{4}', '"A-z" is no range: use A-Z, a-z or 0-9, or a part of them.'],
    ['[Z-A]{4}', '"Z-A" is no range: use A-Z, a-z or 0-9, or a part of them.'],
    ['[A-Z', 'A "[" has no "]".'],
    ['[]AB', 'The brackets [] hold nothing.'],
    ['[A-Z]{4,}', 'Behind a part write how often it stands: {4}, or {1,4} with both numbers.'],
    ['[A-Z]{5,2}', '"{5,2}" counts wrongly: the smaller number comes first, and none may be zero alone.'],
    ['[A-Z]{2,4}?', 'Leave the "?" behind "{2,4}" out.'],
    ['\\w{4}', '"\\w" is not allowed: only \\d, and a backslash in front of a punctuation mark.'],
    ['AB\\', '"\\" is not allowed: only \\d, and a backslash in front of a punctuation mark.'],
    ['[A-Z]', 'The pattern allows codes shorter than two characters.'],
    ['[A-Z]{33}', 'The pattern allows codes longer than 32 characters.'],
    ['[A-Z]?'.repeat(6) + 'AB', 'The pattern has too many parts of open length: fix the length of some.'],
    [' AB', 'A code cannot begin or end with a space.'],
    ['A`B', '"`" is not allowed at this place.'],
    ['A'.repeat(129), 'The code pattern is longer than 128 characters.'],
  ] as const) {
    it(`${pattern.slice(0, 20) || 'of nothing'} is refused: ${why}`, () => assert.equal(reason(pattern), why));
  }

  it('of any characters is either refused or a regular expression that cannot run away', () => {
    const pieces = fc.constantFrom(
      'A',
      'b',
      '1',
      '-',
      '.',
      ' ',
      '[A-Z]',
      '[a-z0-9]',
      '\\d',
      '?',
      '{2}',
      '{1,3}',
      '{0,8}',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      '*',
      '+',
      '^',
      '$',
      '\\',
      '|',
      '💥',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.string(), (parts, text) => {
        const compiled = compileCodePattern(parts.join(''));
        if (!compiled.ok) return;
        const anywhere = new RegExp(compiled.source, 'gu');
        for (const [code] of text.matchAll(anywhere)) assert.ok(code.length >= 2 && code.length <= MAX_CODE_LENGTH);
        assert.equal(new RegExp(compiled.source).exec(text)?.[0], new RegExp(compiled.source, 'u').exec(text)?.[0]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('at its most open looks through a long text, and ends', () => {
    const worst = compileCodePattern('[A-Z]?'.repeat(5) + '[A-Z]{4}\\d{2}');
    assert.ok(worst.ok);
    assert.equal('A'.repeat(200_000).match(new RegExp(worst.source, 'g')), null);
  });
});
