import assert from 'node:assert/strict';
import { REPORTS } from '../../../server/src/cli/formats/index.ts';
import type { LintResult } from '../../../server/src/cli/formats/report.ts';
import { cliMessagesIn } from '../../../server/src/cli/messages/languages.ts';

/** One file with so many errors, one a line. */
function resultWith(filePath: string, errors: number): LintResult {
  const messages = Array.from({ length: errors }, (_, index) => ({
    ruleId: 'undefined-level',
    severity: 2 as const,
    level: 'error' as const,
    message: 'ITOP has no level 7.',
    line: index + 1,
    column: 1,
    endLine: index + 1,
    endColumn: 7,
    marked: 'ITOP-7',
    fingerprint: '0123456789abcdef',
  }));
  return { filePath, messages, errorCount: errors, warningCount: 0 };
}

function written(format: string, results: readonly LintResult[]): string {
  const pieces: string[] = [];
  const terminal = {
    cwd: '/work',
    out: (text: string) => void pieces.push(text),
    err: () => undefined,
    colours: false,
  };
  const report = REPORTS[format]!({ terminal, version: '1.2.3', messages: cliMessagesIn('en') });
  for (const result of results) report.add(result);
  report.end(true);
  return pieces.join('');
}

describe('the formats of lint', () => {
  it('take as many findings as there are', () => {
    const results = [resultWith('/work/a.md', 1), resultWith('/work/many.md', 130_000), resultWith('/work/z.md', 1)];
    const lines = written('stylish', results).split('\n');
    assert.deepEqual(lines.slice(0, 3), ['a.md', '  1:1  error  ITOP has no level 7.  undefined-level', '']);
    assert.equal(lines[130_003], '  130000:1  error  ITOP has no level 7.  undefined-level');
    assert.deepEqual(lines.slice(-2), ['130,002 problems in 3 files: 130,002 errors', '']);
  });

  it('are one piece of JSON for other programs', () => {
    const results = [resultWith('/work/a.md', 1), resultWith('/work/b.md', 0), resultWith('/work/z.md', 2)];
    assert.deepEqual(JSON.parse(written('json', results)), results);
  });

  it('say that nothing was there', () => {
    assert.equal(written('stylish', []), 'No file was checked.\n');
    assert.equal(written('stylish', [resultWith('/work/a.md', 0)]), 'No problems in 1 file.\n');
    assert.equal(written('json', []), '[]\n');
  });
});
