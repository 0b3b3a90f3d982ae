import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cliMessagesIn } from '../../../server/src/cli/messages/languages.ts';
import { readOptions } from '../../../server/src/cli/options.ts';
import { openSession } from '../../../server/src/cli/session.ts';
import { shipped } from '../workspace/support.ts';

describe('documents that are visited one after the other', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = realpathSync(mkdtempSync(path.join(tmpdir(), 'role-profiles-')));
    for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(path.join(cwd, name), 'ITOP-7\n');
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('are visited to the last, whatever one of them does to this program', async () => {
    let err = '';
    const terminal = { cwd, out: () => undefined, err: (text: string) => void (err += text), colours: false };
    const options = readOptions(['lint'], cliMessagesIn('en').cli.options);
    const session = await openSession(options, terminal, shipped);
    const visited: string[] = [];
    await session.visit(['.'], ({ shown }) => {
      if (shown === 'b.md') throw new RangeError('Maximum call stack size exceeded');
      visited.push(shown);
    });
    assert.deepEqual(visited, ['a.md', 'c.md']);
    assert.equal(session.failed, true);
    assert.match(err, /^role-profiles: b\.md: .*\(Maximum call stack size exceeded\); the other files .*\n$/);
  });
});
