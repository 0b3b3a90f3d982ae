import assert from 'node:assert/strict';
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
    const question = ['9', 'ITOP', 4, ['Swap the tapes on Fridays and ring the engineer if one jams.']] as const;

    const before = judge.fromMemory();
    assert.equal(before.opinion(...question), undefined);
    assert.equal(before.open, 1);
    assert.equal(reads, 0);

    const opinion = (await judge.thorough()).opinion(...question);
    assert.equal(opinion?.judgement?.best, 1);
    await judge.thorough();
    assert.equal(reads, 1);

    const after = judge.fromMemory();
    assert.equal(after.opinion(...question), opinion);
    assert.equal(after.open, 0);
    after.opinion('9', 'ITOP', 3, question[3]);
    assert.equal(after.open, 1, 'another level is another question');
  });
});
