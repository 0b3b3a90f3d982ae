import assert from 'node:assert/strict';
import fc from 'fast-check';
import { english } from '../../../server/src/core/messages/messages.ts';
import { readTeamFile } from '../../../server/src/workspace/team-file.ts';

const read = (text: string) => readTeamFile('mem://host/.role-profiles.json', 'mem://host', text, english);

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

  it('says what is wrong with so many entries, and counts the rest', () => {
    const keys = (key: (index: number) => string): string =>
      `{ ${Array.from({ length: 1_000 }, (_, index) => key(index)).join(',\n')} }`;
    for (const text of [keys((i) => `"k${i}": 1`), `{ "rules": ${keys((i) => `"rule-${i}": "off"`)} }`]) {
      const { problems } = read(text);
      assert.equal(problems.length, 21);
      assert.equal(problems[19]?.line, 19);
      assert.match(problems[20]?.message ?? '', /^Something is wrong with 980 more entries of these settings/);
    }
    const [problem] = read(`{ "${'k'.repeat(10_000)}": 1 }`).problems;
    assert.ok(problem!.message.length < 300, 'a name is shown as far as it is needed');
  });

  it('takes so many patterns and paths, and says that there are more', () => {
    const list = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => `folder ${index}`));
    for (const key of ['include', 'exclude', 'skillsData'] as const) {
      const { settings, problems } = read(`{ "edition": "8", "${key}": ${list} }`);
      assert.equal(settings[key]?.length, 200);
      assert.equal(settings.edition, '8');
      assert.deepEqual(
        problems.map(({ message }) => message.replace(/;.*/, '')),
        [`"${key}" has 20,000 entries`],
      );
    }
  });

  it('is given up where it nests as no settings do, whatever a comment hides', () => {
    for (const text of ['['.repeat(5_000), '// "\n'.concat('['.repeat(5_000)), '/* " */ {"a":'.repeat(5_000)]) {
      const { settings, problems } = read(text);
      assert.deepEqual(settings, {});
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['These settings are not read: no settings nest so deeply, or hold so much.'],
      );
    }
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
