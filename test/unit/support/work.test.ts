import assert from 'node:assert/strict';
import { stepsOf } from '../../support/work/expression-steps.ts';

/** How many times as much a text of twice the length costs. */
function growth(expression: RegExp, text: (size: number) => string): number {
  return stepsOf(expression, text(160), 0) / stepsOf(expression, text(80), 0);
}

describe('the steps of an expression', () => {
  it('grow with the text where each character is looked at a few times', () => {
    for (const expression of [/x/, /a+x?$/y, /^\s*x/, /(?<=a)x/, /(?:a|b)*$/y, /\bx/u])
      assert.ok(growth(expression, (size) => 'a'.repeat(size)) < 2.1, String(expression));
  });

  it('grow with the square where every beginning is tried to the end', () => {
    for (const expression of [/a+x/, /[^#]*$/, /\s*$/, /(?:a|\s)+?x/, /(?<=x\s*)y/])
      assert.ok(growth(expression, (size) => `${'a'.repeat(size)}${' '.repeat(size)}#y`) > 3, String(expression));
  });

  it('end at the first match', () => {
    assert.equal(stepsOf(/a/, 'aaaaaaaaaaaa', 3), 2);
  });
});
