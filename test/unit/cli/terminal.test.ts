import assert from 'node:assert/strict';
import { paint } from '../../../server/src/cli/terminal.ts';

describe('what is written to a terminal', () => {
  const terminal = { cwd: '/', out: () => undefined, err: () => undefined };

  it('has colours only where somebody looks', () => {
    assert.equal(paint({ ...terminal, colours: false }, 'text', 'bold', 'red'), 'text');
    assert.equal(paint({ ...terminal, colours: true }, 'text', 'red'), '\u001B[31mtext\u001B[39m');
  });
});
