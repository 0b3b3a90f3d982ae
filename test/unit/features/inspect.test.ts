import assert from 'node:assert/strict';
import { dedent, service } from '../../support/check.ts';

const PROFILE = dedent(`
  # Engineer - SFIA Level 4

  | Skill | Code | Level |
  |---|---|---|
  | Network support | NTAS | 3 |

  ## Programming/software development (PROG)

  Level 5

  - Writes programs for others.
  - Reviews what others write.

  COMM and TEST-12, HTML, a level 7 on its own, and ITOP.
`);

/** What is said of one line, from 1. */
function explained(text: string, line: number): { read: string[]; passedOver: string[] } {
  const explanation = service.explainLine(service.read(text), line - 1);
  assert.ok(explanation);
  return {
    read: explanation.read.map((thing) => {
      switch (thing.what) {
        case 'citation':
        case 'duty': {
          const { code, levels, levelsFrom } = thing.citation;
          return `${thing.what} ${code} ${levels.join(',')} ${levelsFrom}`;
        }
        case 'level':
          return `level ${thing.levels.join(',')} of ${thing.of}`;
        case 'role':
          return `role ${thing.title} ${thing.level}`;
        default:
          return thing.what;
      }
    }),
    passedOver: explanation.passedOver.map(({ text: what, why }) => `${what}: ${why}`),
  };
}

describe('what was read in a document', () => {
  const { cites, roles, citations, levels, doubtful } = service.inspect(service.read(PROFILE));

  it('is whether it cites, its roles, its citations and its levels', () => {
    assert.equal(cites.yes, true);
    assert.deepEqual(
      roles.map(({ title, level }) => [title, level]),
      [['Engineer - SFIA Level 4', 4]],
    );
    assert.deepEqual(
      citations.map(({ role, code, levels: own, levelsFrom, shape, duties }) => [
        role,
        code,
        own.join(','),
        levelsFrom,
        shape,
        duties.length,
      ]),
      [
        [0, 'NTAS', '3', 'beside', 'table-row', 0],
        [0, 'PROG', '5', 'below', 'heading', 2],
        [0, 'ITOP', '4', 'role', 'code', 0],
      ],
    );
    assert.deepEqual(
      levels.map(({ levels: own, of }) => [own.join(','), of]),
      [
        ['4', 'role'],
        ['5', 'skill'],
        ['7', null],
      ],
    );
    assert.deepEqual(doubtful, []);
  });

  it('is doubtful where nothing shows that skills are cited', () => {
    const inspection = service.inspect(service.read('The ticket PROG-4 is done.\n'));
    assert.deepEqual([inspection.cites.yes, inspection.citations], [false, []]);
    assert.deepEqual(
      inspection.doubtful.map(({ code, levels: own }) => [code, own]),
      [['PROG', [4]]],
    );
  });
});

describe('the duties of a role', () => {
  const text = '# Engineer\n\n## Duties\n\n- Runs the halls of both sites\n\n## Skills\n\n- ITOP-3\n';

  it('are read with the role, and told of their line', () => {
    const { roles, citations } = service.inspect(service.read(text));
    assert.deepEqual(
      roles.map(({ duties }) => duties.map((duty) => duty.text)),
      [['Runs the halls of both sites']],
    );
    assert.deepEqual(
      citations.map(({ stance, duties }) => [stance, duties.length]),
      [['claims', 0]],
    );
    assert.deepEqual(explained(text, 5).read, ['duty-of-role']);
  });
});

describe('one line of a document', () => {
  it('holds citations, roles, levels and duties', () => {
    assert.deepEqual(explained(PROFILE, 1), {
      read: ['role Engineer - SFIA Level 4 4', 'level 4 of role'],
      passedOver: [],
    });
    assert.deepEqual(explained(PROFILE, 5), { read: ['citation NTAS 3 beside'], passedOver: [] });
    assert.deepEqual(explained(PROFILE, 7).read, ['citation PROG 5 below']);
    assert.deepEqual(explained(PROFILE, 9).read, ['level 5 of skill']);
    assert.deepEqual(explained(PROFILE, 11), { read: ['duty PROG 5 below'], passedOver: [] });
    assert.deepEqual(explained(PROFILE, 2), { read: [], passedOver: [] });
  });

  it('tells what looks like a citation and is none, and why', () => {
    assert.deepEqual(explained(PROFILE, 14).passedOver, [
      'COMM: the code of an attribute, which is no skill',
      'TEST-12: a part of something longer, as the keys of issues and the names of files are',
      'HTML: no skill has this code',
    ]);
    assert.deepEqual(explained('The ticket PROG-4 is done.\n', 1).passedOver, [
      'PROG-4: the document has not shown that it cites skills',
    ]);
    assert.deepEqual(explained('ITOP-4\n\n```\nNTAS-3\n```\n', 4).passedOver, [
      'NTAS-3: nothing is read in code and in comments',
    ]);
    assert.deepEqual(explained('ITOP-4\n\n<!-- NTAS-3 -->\n', 3).passedOver, [
      'NTAS-3: nothing is read in code and in comments',
    ]);
  });

  it('tells why a word, a number and a title beside what is read are not', () => {
    const lines = '# Roles\n\nITOP-4 is wanted.\n\n- USUP level [1-7]\n- ITOP 7 people\n- CORE\n';
    assert.deepEqual(explained(lines, 5).passedOver, ['[1-7]: a place to fill in, and no level']);
    assert.deepEqual(explained(lines, 6).passedOver, ['7: a number that counts what stands behind it, and no level']);
    assert.deepEqual(explained(lines, 7).passedOver, [
      'CORE: an English word as well: it is read as the code of a skill with its level or its name beside it',
    ]);
    const titled = '---\ntitle: Lead engineer\n---\n\n# Junior engineer\n\n- ITOP-4\n';
    assert.deepEqual(explained(titled, 5), {
      read: [],
      passedOver: ['Junior engineer: the front matter calls the role "Lead engineer"'],
    });
    assert.deepEqual(explained(titled.replace('Junior', 'Lead'), 5).passedOver, []);
  });

  it('is one that the document has', () => {
    const document = service.read('ITOP-4\r\nITOP-3');
    assert.equal(service.explainLine(document, 2), undefined);
    assert.equal(service.explainLine(document, -1), undefined);
    assert.equal(service.explainLine(document, 0)?.text, 'ITOP-4');
    assert.equal(service.explainLine(document, 1)?.text, 'ITOP-3');
    assert.equal(service.explainLine(service.read(''), 0)?.text, '');
  });
});
