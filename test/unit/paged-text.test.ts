import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PagedText } from '../../server/src/core/paged-text.ts';

/** Lines of all ends and lengths; some texts are long enough for many pages. */
const lines = fc.array(
  fc.tuple(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constant('a line of a profile '.repeat(9)),
      fc.constant('x'.repeat(5000)),
    ),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n', ''),
  ),
  { maxLength: 12 },
);
const text = fc.tuple(lines, fc.constantFrom(1, 1, 40)).map(([parts, times]) =>
  parts
    .map(([line, end]) => line + end)
    .join('')
    .repeat(times),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(
  fc.record({
    at: share,
    length: fc.nat({ max: 20_000 }),
    inserted: fc.oneof(fc.constantFrom('\n', '\r', '', 'x'), text),
  }),
  { maxLength: 6 },
);
/** A slow machine tries fewer, and never fails for being slow. */
const often = { seed: Number(process.env['SEED'] ?? 1), numRuns: 300, interruptAfterTimeLimit: 2_000 };

describe('a text in pages', () => {
  it('holds after any edits what one string would hold, and knows the same lines', () => {
    fc.assert(
      fc.property(text, edits, fc.array(share, { minLength: 3, maxLength: 3 }), (start, changes, places) => {
        let paged = PagedText.of(start);
        let plain = start;
        for (const { at, length, inserted } of changes) {
          const from = Math.floor(at * plain.length);
          const to = Math.min(plain.length, from + length);
          plain = plain.slice(0, from) + inserted + plain.slice(to);
          paged = paged.replaced(from, to, inserted);
        }
        assert.ok(paged.toString() === plain, 'the text is another one');
        assert.equal(paged.length, plain.length);

        const oracle = TextDocument.create('file:///a.md', 'markdown', 0, plain);
        assert.equal(paged.lineCount, oracle.lineCount);
        const nearLineEnds = [...plain.slice(0, 2000).matchAll(/[\r\n]/g)].flatMap(({ index }) => [index, index + 1]);
        const offsets = [0, plain.length, ...places.map((place) => Math.floor(place * plain.length)), ...nearLineEnds];
        for (const offset of offsets) {
          const position = oracle.positionAt(offset);
          assert.deepEqual(paged.positionAt(offset), position);
          const { line, character } = position;
          for (const near of [position, { line, character: character + 7 }, { line: line + 1, character: 0 }]) {
            assert.equal(paged.offsetAt(near), oracle.offsetAt(near));
          }
          assert.equal(paged.lineStart(offset), offset === 0 ? 0 : plain.lastIndexOf('\n', offset - 1) + 1);
          assert.equal(
            paged.lineEnd(offset),
            plain.includes('\n', offset) ? plain.indexOf('\n', offset) : plain.length,
          );
        }
        const [a, b] = [offsets[2]!, offsets[3]!];
        assert.ok(paged.slice(a, b) === plain.slice(a, b), `not what stands between ${a} and ${b}`);
      }),
      often,
    );
  });

  it('keeps the version before as it was', () => {
    const before = PagedText.of('one\ntwo\n');
    before.replaced(0, 3, 'three');
    assert.equal(before.toString(), 'one\ntwo\n');
  });

  it('takes a place outside of the text for its nearest end', () => {
    const paged = PagedText.of('one\r\ntwo');
    assert.deepEqual(paged.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(paged.positionAt(99), { line: 1, character: 3 });
    assert.equal(paged.offsetAt({ line: -1, character: 2 }), 0);
    assert.equal(paged.offsetAt({ line: 9, character: 0 }), 8);
  });
});
