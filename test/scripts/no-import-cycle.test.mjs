// A circle is planted, and the linter's own rule has to see it.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import rule from '../../scripts/eslint/no-import-cycle.mjs';

describe('the linter rule about circles of imports', () => {
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'circles-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Writes the files and lints the one named `a.ts`. */
  function said(files) {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const config = {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { own: { rules: { circle: rule } } },
      rules: { 'own/circle': 'error' },
    };
    const filename = path.join(folder, 'a.ts');
    return new Linter({ cwd: folder })
      .verify(readFileSync(filename, 'utf8'), config, { filename })
      .map(({ message }) => message);
  }

  it('sees one of types alone', () => {
    assert.deepEqual(
      said({
        'a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
        'b.ts': "import type { A } from './a.ts';\nexport type B = A[];\n",
      }),
      ['Imports go round in a circle: a.ts -> b.ts -> a.ts.'],
    );
  });

  it('sees one of values, of what is exported again and of what is loaded late', () => {
    assert.deepEqual(
      said({
        'a.ts': "export * from './b.ts';\nexport const a = 1;\n",
        'b.ts': "export const late = () => import('./c.ts');\n",
        'c.ts': "import { a } from './a.ts';\nexport const c = a;\n",
      }),
      ['Imports go round in a circle: a.ts -> b.ts -> c.ts -> a.ts.'],
    );
  });

  it('is silent where nothing leads back, and on circles that others stand in', () => {
    assert.deepEqual(
      said({
        'a.ts':
          "import { b } from './b.ts';\nimport { readFileSync } from 'node:fs';\nexport const a = [b, readFileSync];\n",
        'b.ts': "import { c } from './c.ts';\nexport const b = c;\n",
        'c.ts': "import { b } from './b.ts';\nimport './gone.ts';\nexport const c = b;\n",
      }),
      [],
    );
  });
});
