import assert from 'node:assert/strict';
import fc from 'fast-check';
import picomatch from 'picomatch/posix';
import { compileGlobs } from '../../../server/src/workspace/glob.ts';

function names(glob: string, path: string, hidden = true): boolean {
  return compileGlobs([glob], { hidden })(path);
}

describe('a pattern of paths', () => {
  for (const [glob, named, others] of [
    ['profiles/*.md', ['profiles/a.md', 'profiles/.md'], ['a.md', 'profiles/b/a.md', 'profiles/a.mdx']],
    ['**/*.md', ['a.md', 'b/a.md', 'c/b/a.md'], ['a.txt', 'b/a.md/c']],
    ['a/**/z.md', ['a/z.md', 'a/b/z.md', 'a/b/c/z.md'], ['az.md', 'a/bz.md', 'b/a/z.md']],
    ['a/**', ['a/b', 'a/b/c'], ['b/a', 'ab/c']],
    ['**', ['a', 'a/b'], []],
    ['a**b', ['ab', 'axxb'], ['ax/b']],
    ['?.md', ['a.md', 'ü.md', '😀.md'], ['ab.md', '/.md', '.md']],
    ['[a-c][!x].md', ['ay.md', 'c1.md'], ['ax.md', 'dy.md', 'a.md', 'a/.md']],
    ['[]a].md', ['].md', 'a.md'], ['b.md']],
    ['[2026]/a.md', ['[2026]/a.md', '2/a.md'], ['2026/a.md']],
    ['{draft,old}*/*.{md,markdown}', ['drafts/a.md', 'old/a.markdown'], ['new/a.md', 'old/a.txt']],
    ['{a,{b,c}/**/d}.md', ['a.md', 'b/d.md', 'c/x/d.md'], ['d.md', 'b.md']],
    ['{**/draft,old}/a.md', ['draft/a.md', 'x/y/draft/a.md', 'old/a.md'], ['x/old/a.md']],
    ['x{,s}.md', ['x.md', 'xs.md'], ['xt.md']],
    // what has no other half, or no choice in it, are characters like any other
    ['{a', ['{a'], ['a']],
    ['a}', ['a}'], ['a']],
    ['{a}', ['{a}'], ['a']],
    ['a[b', ['a[b'], ['ab']],
    ['[a/b]', ['[a/b]'], ['a', '/']],
    ['{a,[}]}', ['a]}', '[]}'], ['a', '}']],
    ['(a+)+b', ['(a+)+b'], ['aab']],
    ['+(a|b).md', ['+(a|b).md'], ['a.md']],
    ['\\*\\[x\\].md', ['*[x].md'], ['a[x].md', '*x.md']],
    ['\\', ['\\'], ['']],
    ['', [''], ['a']],
  ] as const) {
    it(`${JSON.stringify(glob)} names what it says`, () => {
      for (const path of named) assert.ok(names(glob, path), path);
      for (const path of others) assert.ok(!names(glob, path), path);
    });
  }

  it('leaves hidden files and folders alone where it is asked to', () => {
    for (const glob of ['**/*.md', '*/a.md', '**', '?git/a.md', '[.x]git/a.md']) {
      assert.ok(!names(glob, '.git/a.md', false), glob);
      assert.ok(names(glob, '.git/a.md'), glob);
    }
    assert.ok(names('.git/*.md', '.git/a.md', false));
    assert.ok(names('**/.x/*.md', 'a/.x/b.md', false));
    assert.ok(names('*.md', 'a.b.md', false));
  });

  it('names what another matcher names, where its signs are not put to odd uses', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab', 'x.md', 'b.md');
    const piece = fc.oneof(
      word,
      fc.constantFrom('*', '?', '[ab]', '[^a]', '[a-c]', '{a,b}', '{ab,x.md}', '{a*,b?}', '{a,{b,ab}}'),
    );
    const name = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')),
    );
    const pattern = fc
      .tuple(fc.array(name, { maxLength: 3 }), word)
      .map(([folders, last]) => [...folders, last].join('/'));
    const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((folders) => folders.join('/'));
    fc.assert(
      fc.property(pattern, path, (glob, one) => {
        // two stars side by side from two pieces, and braces around single wildcards, are odd uses
        fc.pre(!/[^/]\*\*|\*\*[^/]/.test(glob));
        assert.equal(names(glob, one), picomatch.isMatch(one, glob, { dot: true, noextglob: true }));
      }),
      { numRuns: 2_000 },
    );
  });

  describe('costs twice as much where it or the path is twice as long, and no more', () => {
    const steps = (glob: string, path: string): number => {
      let count = 0;
      compileGlobs([glob], { hidden: true, onStep: () => (count += 1) })(path);
      return count;
    };
    const stars = (n: number): string => `${'*a'.repeat(n)}b`;
    for (const [what, glob] of [
      ['a group that repeats', () => '(a+)+b'],
      ['stars', stars],
      ['stars in braces', (n: number) => `${'{a*,a*}'.repeat(n)}b`],
      ['braces in braces', (n: number) => `${'{a,{a*,{a,*}}}'.repeat(n)}b`],
      ['brackets', (n: number) => `${'[a-b]*'.repeat(n)}c`],
      ['brackets that are not closed', (n: number) => `${'[*'.repeat(n)}b`],
      ['braces that are not closed', (n: number) => `*${'{a,'.repeat(n)}b`],
      ['any folders', (n: number) => `${'**/'.repeat(n)}b`],
      ['question marks', (n: number) => `*${'?'.repeat(n)}b`],
    ] as const) {
      it(what, () => {
        for (const path of ['a'.repeat(64), 'a/'.repeat(64)]) {
          const once = steps(glob(16), path);
          assert.ok(steps(glob(16), path + path) <= 2.2 * once + 10, 'a path twice as long');
          assert.ok(steps(glob(32), path) <= 2.2 * once + 10 * path.length, 'a pattern twice as long');
        }
      });
    }
  });

  it('may be as long and as deep as it likes', () => {
    for (const sign of ['{', '{a,', '[', '(', '*', '**/', '\\', '{a,b}', '[!']) {
      assert.equal(typeof names(sign.repeat(20_000), 'a/b.md'), 'boolean', sign);
    }
  });
});
