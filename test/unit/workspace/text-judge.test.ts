import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createFindings } from '../../../server/src/lsp/findings.ts';
import type { RememberingJudge } from '../../../server/src/workspace/text-judge.ts';
import { createRememberingJudge } from '../../../server/src/workspace/text-judge.ts';
import { ROOT, shipped, workspaceWith } from './support.ts';

describe('the judge that remembers', () => {
  it('leaves open what it has not judged, reads the model once and only when it judges, and remembers', async () => {
    const { workspace } = workspaceWith();
    const { service } = await workspace.contextFor(`${ROOT}/a.md`);
    let reads = 0;
    const judge = createRememberingJudge(service.catalogue, () => {
      reads += 1;
      return shipped.levelModel();
    });
    const question = ['9', 'ITOP', 4, ['Swap the tapes on Fridays. Ask before touching anything else.']] as const;

    const before = judge.fromMemory();
    assert.equal(before.opinion(...question), undefined);
    assert.equal(before.open, 1);
    assert.equal(reads, 0);

    const opinion = (await judge.thorough('a.md')).opinion(...question);
    assert.equal(opinion?.judgement?.best, 1);
    await judge.thorough('a.md');
    assert.equal(reads, 1);

    const after = judge.fromMemory();
    assert.equal(after.opinion(...question), opinion);
    assert.equal(after.open, 0);
    after.opinion('9', 'ITOP', 3, question[3]);
    assert.equal(after.open, 1, 'another level is another question');
  });
});

describe('what is remembered', () => {
  const LONG = 'x'.repeat(50_000);

  async function judgeOf(): Promise<{ judge: RememberingJudge; isKnown: (duty: string) => boolean }> {
    const { workspace } = workspaceWith();
    const { judge } = await workspace.contextFor(`${ROOT}/a.md`);
    // nothing is known of this skill, so the answer costs nothing, and is remembered all the same
    return { judge, isKnown: (duty) => judge.fromMemory().opinion('9', 'NONE', 4, [duty]) !== undefined };
  }

  it('is forgotten with the document', async () => {
    const { judge, isKnown } = await judgeOf();
    (await judge.thorough('a.md')).opinion('9', 'NONE', 4, ['a']);
    (await judge.thorough('b.md')).opinion('9', 'NONE', 4, ['b']);
    judge.forget('a.md');
    assert.deepEqual([isKnown('a'), isKnown('b')], [false, true]);
  });

  it('is limited by its size, and what was not asked for longest goes first', async () => {
    const { judge, isKnown } = await judgeOf();
    const typed = Array.from({ length: 100 }, (_, key) => `${LONG}${key}`);
    for (const duty of typed) {
      (await judge.thorough('a.md')).opinion('9', 'NONE', 4, [duty]);
      assert.ok(isKnown(typed[0]!), 'the duty of another section');
    }
    const known = typed.filter(isKnown);
    assert.ok(known.length < 45, `${known.length} of them are remembered`);
    assert.deepEqual(known, [typed[0]!, ...typed.slice(-known.length + 1)]);
  });

  it('is everything that one round asks for, however large: it is asked for again', async () => {
    const { judge, isKnown } = await judgeOf();
    const thorough = await judge.thorough('a.md');
    const duties = Array.from({ length: 100 }, (_, key) => `${LONG}${key}`);
    for (const duty of duties) thorough.opinion('9', 'NONE', 4, [duty]);
    assert.ok(duties.every(isKnown));
  });

  it('is little more than the duties', async () => {
    const { workspace } = workspaceWith();
    const { judge } = await workspace.contextFor(`${ROOT}/a.md`);
    const thorough = await judge.thorough('a.md');
    const section = 'Runs the backup of the machines each night and reports it to us. '.repeat(30);
    thorough.opinion('9', 'ITOP', 4, [section]);
    const before = bytesInUse();
    for (let key = 0; key < 100; key++) thorough.opinion('9', 'ITOP', 4, [`${section}${key}`]);
    const each = (bytesInUse() - before) / 100;
    assert.ok(each < 5 * section.length, `${Math.round(each)} bytes for ${section.length} characters`);
  });
});

/** After everything that nobody needs any more is gone. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

describe('the findings of an open document', () => {
  it('keep no opinions once it is closed', async () => {
    const { workspace } = workspaceWith();
    const uri = `${ROOT}/a.md`;
    const context = await workspace.contextFor(uri);
    const { service, judge } = context;
    const document = service.read(
      '## ITOP Level 4\n\n- Swap the tapes on Fridays and ring the engineer if one jams.\n',
    );
    const open = { uri, version: 1, text: document.text, read: () => document };
    let work: Promise<void> | undefined;
    const findings = createFindings(
      () => undefined,
      (inBackground) => void (work = inBackground()),
    );
    findings.of(open, context);
    await work;
    assert.deepEqual(
      findings.of(open, context).map(({ rule }) => rule),
      ['mismatched-level-text'],
    );
    const question = ['9', 'ITOP', 4, ['Swap the tapes on Fridays and ring the engineer if one jams.']] as const;
    assert.ok(judge.fromMemory().opinion(...question));
    findings.forget(uri);
    assert.equal(judge.fromMemory().opinion(...question), undefined);
  });
});
