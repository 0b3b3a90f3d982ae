import assert from 'node:assert/strict';
import { findingsIn, service } from '../../support/check.ts';

/** The titles of the roles, as `inspect` prints them. */
function titles(text: string): string[] {
  return service.inspect(service.read(text)).roles.map(({ title }) => title);
}

describe('a heading', () => {
  it('ends before the hashes that close it, and before no others', () => {
    const role = (heading: string): string[] => titles(`${heading}\n\nITOP-4\n`);
    assert.deepEqual(role('# Engineer ##'), ['Engineer']);
    assert.deepEqual(role('# Engineer #  \t'), ['Engineer']);
    assert.deepEqual(role('# Engineer in C#'), ['Engineer in C#']);
    assert.deepEqual(role('# Engineer # ##'), ['Engineer #']);
    assert.deepEqual(role('## \tEngineer\t'), ['Engineer']);
  });

  // In steps that grow with the cube of the spaces, this would take half a minute each.
  for (const [what, filling] of [
    ['spaces', ' '],
    ['tabs', '\t'],
    ['spaces and hashes', ' #'],
  ] as const) {
    it(`may hold 4 kB of ${what}`, () => {
      const text = `# Engineer${filling.repeat(4_000 / filling.length)}x\n\nITOP-7\n`;
      assert.deepEqual(
        findingsIn(text).map(({ rule }) => rule),
        ['undefined-level'],
      );
    });
  }
});
