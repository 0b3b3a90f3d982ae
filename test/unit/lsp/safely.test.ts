import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, ResponseError } from 'vscode-languageserver';
import { answer, notice } from '../../../server/src/lsp/safely.ts';

describe('the boundary that every request passes', () => {
  const logged: string[] = [];
  const log = { error: (message: string) => void logged.push(message) };
  afterEach(() => logged.splice(0));

  it('answers with the fallback when a request fails, and logs why with its cause', async () => {
    const failing = answer(log, 'Hover', null, () => {
      throw new Error('no', { cause: new Error('deeper') });
    });
    assert.equal(await failing(undefined, CancellationToken.None), null);
    assert.match(logged[0] ?? '', /^Hover failed: Error: no[\s\S]*Caused by: Error: deeper/);
  });

  it('does not begin what is cancelled already, and drops the answer to what was cancelled meanwhile', async () => {
    const source = new CancellationTokenSource();
    let begun = 0;
    const handler = answer(log, 'Hover', 'nothing', async () => {
      begun += 1;
      source.cancel();
      return 'answer';
    });
    assert.ok((await handler(undefined, source.token)) instanceof ResponseError);
    assert.ok((await handler(undefined, source.token)) instanceof ResponseError);
    assert.equal(begun, 1);
    assert.deepEqual(logged, []);
  });

  it('lets no notification fail', async () => {
    await notice(log, 'Opening', () => Promise.reject(new Error('no')))();
    assert.match(logged[0] ?? '', /^Opening failed: Error: no/);
  });
});
