import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { replaceText } from '../../../server/src/cli/lint/mend.ts';
import { cliMessagesIn } from '../../../server/src/cli/messages/languages.ts';
import { unifiedDiff } from '../../../server/src/cli/lint/unified-diff.ts';

describe('a file that is mended', () => {
  let folder: string;
  beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-profiles-')))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is left alone where somebody has changed it since it was read', () => {
    const file = path.join(folder, 'a.md');
    writeFileSync(file, 'newer');
    assert.match(replaceText(file, 'older', 'mended', cliMessagesIn('en')) ?? '', /it has changed since it was read/);
    assert.equal(readFileSync(file, 'utf8'), 'newer');
  });

  it('is left alone where it is gone, and nothing is made in its place', () => {
    assert.equal(
      replaceText(path.join(folder, 'a.md'), '', 'x', cliMessagesIn('en')),
      'it cannot be written: no such file or folder',
    );
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('the difference of two texts', () => {
  const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', 'e'), { maxLength: 30 });

  it('makes the one of the other', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        assert.equal(patched(before.join(''), unifiedDiff('a.md', before.join(''), after.join(''))), after.join(''));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** Applies a difference as `patch` does, by the numbers of its lines; fails where a line is not the one that it says. */
function patched(text: string, diff: string): string {
  const source = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const hunk of diff.split(/^(?=@@ )/m).slice(1)) {
    const [, start, length] = /^@@ -(\d+),(\d+)/.exec(hunk)!;
    const from = Number(length) === 0 ? Number(start) : Number(start) - 1;
    result.push(...source.slice(at, from));
    at = from;
    const all = hunk.match(/[^\n]*\n/g)!.slice(1);
    for (const [index, line] of all.entries()) {
      if (line.startsWith('\\')) continue;
      const isOpen = all[index + 1]?.startsWith('\\') === true;
      const own = isOpen ? line.slice(1, -1) : line.slice(1);
      if (line[0] !== '+') assert.equal(own, source[at++]);
      if (line[0] !== '-') result.push(own);
    }
  }
  return [...result, ...source.slice(at)].join('');
}
