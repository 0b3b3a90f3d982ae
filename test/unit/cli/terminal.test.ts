import assert from 'node:assert/strict';
import { harmless, paint } from '../../../server/src/cli/terminal.ts';

describe('what is written to a terminal', () => {
  const terminal = { cwd: '/', out: () => undefined, err: () => undefined };

  it('has colours only where somebody looks', () => {
    assert.equal(paint({ ...terminal, colours: false }, 'text', 'bold', 'red'), 'text');
    assert.equal(paint({ ...terminal, colours: true }, 'text', 'red'), '\u001B[31mtext\u001B[39m');
  });

  it('cannot be steered by what a file holds', () => {
    assert.equal(harmless('a\u001B[2Jb\u202Ec\u0007'), 'a\uFFFD[2Jb\uFFFDc\uFFFD');
    assert.equal(harmless('two\nlines, tab\t'), 'two\nlines, tab\t');
  });
});
