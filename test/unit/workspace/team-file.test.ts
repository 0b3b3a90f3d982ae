import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readTeamFile } from '../../../server/src/workspace/team-file.ts';

const read = (text: string) => readTeamFile('mem://host/.role-profiles.json', 'mem://host', text);

describe("the team's settings file", () => {
  it('may hold comments and trailing commas', () => {
    const { settings, problems } = read('{\n  // ours\n  "edition": "8", /* old */\n}\n');
    assert.deepEqual(settings, { edition: '8' });
    assert.deepEqual(problems, []);
  });

  it('keeps what it understands, and tells the rest at its place', () => {
    const { settings, problems } = read(
      '{\r\n  "edition": "nine",\r\n  "citationStyle": "CODE-N",\r\n  "exclud": ["a"]\r\n}',
    );
    assert.deepEqual(settings, { citationStyle: 'CODE-N' });
    assert.deepEqual(
      problems.map(({ line, start, end, message }) => [line, start, end, message.slice(0, 28)]),
      [
        [1, 13, 19, '"edition" is the number of a'],
        [3, 2, 10, 'There is no setting "exclud"'],
      ],
    );
  });

  it('says where it is no JSON, and still takes what stands before', () => {
    const { settings, problems } = read('{ "edition": "8", "include": [');
    assert.equal(settings.edition, '8');
    assert.match(problems[0]?.message ?? '', /^This is no JSON: /);
  });

  it('points at one value of a list', () => {
    const file = read('{ "skillsData": ["a.csv", "b.csv"] }');
    const { line, start, end } = file.problemAt(['skillsData', '1'], 'gone');
    assert.deepEqual([line, start, end], [0, 26, 33]);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          for (const { line, start } of read(text).problems) assert.ok(line >= 0 && start >= 0);
        },
      ),
      { seed: 1 },
    );
  });
});
