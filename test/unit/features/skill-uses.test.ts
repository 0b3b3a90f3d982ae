import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { applyEdits, dedent, service } from '../../support/check.ts';
import { withoutCursor } from '../../support/cursor.ts';

/** What can be renamed at the cursor. */
function renamable(source: string): string | undefined {
  const { text, offset } = withoutCursor(source);
  const found = service.renamableAt(service.read(text), offset, DEFAULT_SETTINGS);
  if (found === undefined) return undefined;
  assert.equal(text.slice(found.start, found.end), found.text);
  return found.level === undefined ? `${found.code} by "${found.text}"` : `level ${found.level} of ${found.code}`;
}

function withSkill(source: string, code: string, to: string): string {
  const document = service.read(dedent(source));
  const skill = service.skillMeant(document, to, DEFAULT_SETTINGS)!;
  return applyEdits(dedent(source), service.renameSkill(service.skillUses(document, DEFAULT_SETTINGS), code, skill));
}

function withLevel(source: string, code: string, from: number, to: number): string {
  const text = dedent(source);
  const uses = service.skillUses(service.read(text), DEFAULT_SETTINGS);
  return applyEdits(text, service.renameLevel(uses, text, code, from, to));
}

describe('what can be renamed', () => {
  for (const [source, expected] of [
    ['IT‸OP-4', 'ITOP by "ITOP"'],
    ['Infrastructure ‸operations (ITOP) - Level 4', 'ITOP by "Infrastructure operations"'],
    ['ITOP-‸4', 'level 4 of ITOP'],
    ['ITOP Level 4‸', 'level 4 of ITOP'],
    ['| Skill | Level |\n|--|--|\n| ITOP | L‸4 |\n', 'level 4 of ITOP'],
    ['ITOP Lev‸el 4', undefined],
    ['ITOP Level 3-‸5', undefined],
    ['no skill is ci‸ted here', undefined],
    ['TEST‸ 1', undefined],
  ] as const) {
    it(`at ${source.replaceAll('\n', ' ')}: ${expected ?? 'nothing'}`, () => assert.equal(renamable(source), expected));
  }
});

describe('another skill', () => {
  it('takes the place of the one, by code and by name, wherever that is cited', () => {
    assert.equal(
      withSkill(
        `
          ITOP-4, **Infrastructure operations (ITOP)** Level 4, NTAS-3

          | Skill | Code | Level |
          | --- | --- | --- |
          | Infrastructure operations | ITOP | 4 |
        `,
        'ITOP',
        'PBMG',
      ),
      dedent(`
        PBMG-4, **Problem management (PBMG)** Level 4, NTAS-3

        | Skill | Code | Level |
        | --- | --- | --- |
        | Problem management | PBMG | 4 |
      `),
    );
  });

  it('is meant by its code or its name, whatever the spelling', () => {
    const document = service.read('ITOP-4');
    for (const words of ['PBMG', 'pbmg', 'Problem management', ' problem  Management'])
      assert.equal(service.skillMeant(document, words, DEFAULT_SETTINGS)?.code, 'PBMG', words);
    assert.equal(service.skillMeant(document, 'no such skill', DEFAULT_SETTINGS), undefined);
  });

  it('leaves words alone that cite nothing', () => {
    const text = 'We use iTop, and ITOPS is a team.\n';
    assert.equal(withSkill(text, 'ITOP', 'PBMG'), text);
  });
});

describe('another level', () => {
  it('takes the place of the one, with its phrase, and leaves other levels and other skills alone', () => {
    assert.equal(
      withLevel(
        `
          ITOP-4, ITOP Level 4 (Enable), ITOP-3, NTAS-4, ITOP Level 3-5

          ## Infrastructure operations (ITOP)

          Level 4: Enable
        `,
        'ITOP',
        4,
        5,
      ),
      dedent(`
        ITOP-5, ITOP Level 5 (Ensure, advise), ITOP-3, NTAS-4, ITOP Level 3-5

        ## Infrastructure operations (ITOP)

        Level 5: Ensure, advise
      `),
    );
  });

  it('is not written where other skills share it', () => {
    const text = 'ITOP / NTAS Level 4 and ITOP-4\n';
    assert.equal(withLevel(text, 'ITOP', 4, 5), 'ITOP / NTAS Level 4 and ITOP-5\n');
  });
});
