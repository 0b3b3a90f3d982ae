import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'jsonc-parser';
import type { TeamFileChange } from '../../../server/src/workspace/edit-team-file.ts';
import { editTeamFile } from '../../../server/src/workspace/edit-team-file.ts';
import { patternOf } from '../../../server/src/workspace/patterns.ts';
import { join } from '../../../server/src/workspace/uris.ts';
import { ROOT, workspaceWith } from './support.ts';

const CODE: TeamFileChange = { kind: 'codes', word: 'TOAS' };

function edited(text: string | undefined, change: TeamFileChange = CODE): string | undefined {
  const edit = editTeamFile(text, change);
  return edit && (text ?? '').slice(0, edit.start) + edit.text + (text ?? '').slice(edit.end);
}

describe('writing into the settings of the team', () => {
  it('makes the file where there is none, or where it is empty', () => {
    for (const text of [undefined, '', ' \n'])
      assert.equal(edited(text), '{\n  "dictionary": {\n    "codes": [\n      "TOAS"\n    ]\n  }\n}\n');
    const accepted = { rule: 'unknown-skill', files: ['a.md'] };
    assert.deepEqual(JSON.parse(edited(undefined, { kind: 'accepted', accepted })!), { accepted: [accepted] });
  });

  it('leaves comments with what they are about, and keeps the indentation and the ends of lines', () => {
    assert.equal(
      edited(
        '{\n    // ours\n    "dictionary": {\n        "codes": [\n            "BRED", // bread\n            "CAKE" // cake\n        ]\n    }\n}\n',
      ),
      '{\n    // ours\n    "dictionary": {\n        "codes": [\n            "TOAS",\n            "BRED", // bread\n            "CAKE" // cake\n        ]\n    }\n}\n',
    );
    assert.equal(
      edited('{\r\n\t"edition": "8" // the old one\r\n}\r\n'),
      '{\r\n\t"dictionary": {\r\n\t\t"codes": [\r\n\t\t\t"TOAS"\r\n\t\t]\r\n\t},\r\n\t"edition": "8" // the old one\r\n}\r\n',
    );
  });

  it('adds to what is there, in whichever way that is written', () => {
    for (const [text, codes] of [
      ['{ "dictionary": { "codes": ["BRED"] } }', ['BRED', 'TOAS']],
      ['{ "dictionary": { "codes": ["BRED",], } }', ['BRED', 'TOAS']],
      ['{ "dictionary": { "codes": "BRED" } }', ['BRED', 'TOAS']],
      ['{ "dictionary": { "codes": [] } }', ['TOAS']],
      ['{ "dictionary": { "names": ["Bread"] } }', ['TOAS']],
      ['{ "edition": 8, }', ['TOAS']],
      ['{} // nothing yet', ['TOAS']],
    ] as const) {
      const { dictionary } = parse(edited(text)!) as { dictionary: { codes: string[] } };
      assert.deepEqual([...dictionary.codes].sort(), codes, text);
    }
  });

  it('leaves alone a file that is broken, holds something else, or states it already', () => {
    for (const text of [
      '{ "edition": ',
      '[]',
      '7',
      '{ "dictionary": 7 }',
      '{ "dictionary": { "codes": 7 } }',
      '{ "dictionary": { "codes": ["TOAS"] } }',
      '{ "dictionary": { "codes": "TOAS" } }',
    ])
      assert.equal(edited(text), undefined, text);
  });

  it('keeps all else that the file states, in one edit', () => {
    const file = fc.record(
      {
        edition: fc.constantFrom('8', 9),
        dictionary: fc.record(
          { codes: fc.array(fc.constantFrom('AAAA', 'BBBB')), names: fc.array(fc.string()) },
          { requiredKeys: [] },
        ),
        accepted: fc.array(fc.record({ rule: fc.constantFrom('unknown-skill', 'missing-level') })),
        sections: fc.array(fc.string()),
      },
      { requiredKeys: [] },
    );
    const change = fc.oneof(
      fc.string({ minLength: 1 }).map((word): TeamFileChange => ({ kind: 'names', word })),
      fc.constant(CODE),
      fc
        .string()
        .map((files): TeamFileChange => ({ kind: 'accepted', accepted: { rule: 'unknown-skill', files: [files] } })),
    );
    fc.assert(
      fc.property(file, change, fc.constantFrom(undefined, 1, 2, 4, '\t'), (held, one, indent) => {
        const text = JSON.stringify(held, null, indent);
        const now = edited(text, one);
        if (now === undefined) return;
        const expected = structuredClone(held) as Record<string, unknown>;
        if (one.kind === 'accepted') expected['accepted'] = [...(held.accepted ?? []), one.accepted];
        else
          expected['dictionary'] = {
            ...held.dictionary,
            [one.kind]: [...(held.dictionary?.[one.kind] ?? []), one.word],
          };
        assert.deepEqual(JSON.parse(now), JSON.parse(JSON.stringify(expected)));
      }),
      { numRuns: 500, seed: 15 },
    );
  });

  it('names a file so that its pattern means it, whatever marks are in its name', async () => {
    const part = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ab!{},*?[] :\\~#%.') });
    const path = fc
      .array(part, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'))
      .filter((one) => !/(^|\/)\.{1,2}(\/|$)/.test(one));
    await fc.assert(
      fc.asyncProperty(path, async (file) => {
        const accepted = [{ rule: 'unknown-skill', files: [patternOf(file)] }];
        const { workspace } = workspaceWith({ '.role-profiles.json': JSON.stringify({ accepted }) });
        const uri = file.split('/').reduce(join, ROOT);
        const { settings } = await workspace.contextFor(uri);
        assert.deepEqual(settings.accepted, [{ rule: 'unknown-skill' }], uri);
        assert.deepEqual((await workspace.contextFor(`${ROOT}/another-one.md`)).settings.accepted, []);
      }),
      { numRuns: 300, seed: 15 },
    );
  });
});
