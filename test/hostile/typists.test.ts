import assert from 'node:assert/strict';
import fc from 'fast-check';
import { profileText } from '../support/arbitrary.ts';
import { service } from '../support/check.ts';
import { createTypist } from '../support/typist.ts';
import type { Typist } from '../support/typist.ts';

/** The same typists in each run; `SEED=2` in the environment sends others. */
const five = { seed: Number(process.env['SEED'] ?? 1), numRuns: 500 };

describe('five hundred people who type', function () {
  this.timeout(300_000);

  it('have what they typed, as long as they accept nothing: no list takes their Enter', () => {
    fc.assert(
      fc.property(profileText, (profile) => {
        const lines = profile.split('\n').slice(0, 5).map(asTyped);
        const typist = createTypist();
        for (const line of lines) {
          type(typist, line);
          assert.deepEqual(
            typist.list.map(({ label }) => label),
            [],
            `a list is open at the end of ${JSON.stringify(line)}`,
          );
          typist.press('\n');
        }
        assert.equal(typist.text, lines.map((line) => `${line}\n`).join(''));
      }),
      five,
    );
  });

  it('lose and double nothing outside of the citation, where they accept the first row', () => {
    let accepted = 0;
    fc.assert(
      fc.property(places, fc.constantFrom(...BEGUN), fc.nat(), (place, begun, seed) => {
        const at = place.indexOf('‸');
        const [before, after] = [place.slice(0, at), place.slice(at + 1)];
        const typist = createTypist(before + after, at);
        type(typist, begun.slice(0, 2 + (seed % (begun.length - 1))));
        const [first] = typist.list;
        if (first === undefined) return;
        accepted += 1;
        typist.accept();
        assertKept(typist, before, after, first.key.split(' ')[1]!);
      }),
      five,
    );
    assert.ok(accepted > five.numRuns / 2, `only ${accepted} accepted something`);
  });
});

/** As it is written by somebody whose editor indents by itself. */
function asTyped(line: string): string {
  return line.trim();
}

function type(typist: Typist, text: string): void {
  for (const key of text) typist.press(key);
}

const TABLE = '| Skill | Code | Level |\n| ----- | ---- | ----- |\n';
const LOOSE = '|SFIA skill|Level|\n|---|---|\n';

/** Lines in which a citation is begun at the mark. */
const LINES = [
  '## Skills\n\n- ‸',
  '## Skills\n\n- ‸\n- ITOP-4\n',
  '## Skills\n\n1. **‸**\n',
  '## Skills\n\n- PROG-4, ‸',
  '## SFIA skills\n\n- ITOP-4 and ‸.\n',
  '## Skills\n\n- (‸)\n',
  'SFIA skills: ‸\n\nText.\n',
  '**Skills:** ITOP-4, ‸; more\n',
  '---\nskills:\n  - ‸\n---\n\n# Role\n',
  '---\nsfia: ITOP@4, ‸\n---\n',
  '---\nskills:\n  - code: ‸\n    level: 4\n---\n',
  '---\nskills: [{ name: "‸", level: 3 }]\n---\n',
  `${TABLE}| ‸      |      |       |\n\nText.\n`,
  `${TABLE}|       | ‸     |       |\n| Governance | GOVN | 6 |\n`,
  `${TABLE}| ‸ | | |\n`,
  `${TABLE}| ‸`,
  `${LOOSE}|‸||\n|ITOP|4|\n`,
  `${LOOSE}|ITOP-4, ‸||\n`,
];
const places = fc.constantFrom(...LINES.flatMap((line) => [line, line.replaceAll('\n', '\r\n')]));

const BEGUN = [
  'infrastructure operations',
  'Network support',
  'Network support (NTAS',
  'problem man',
  'ITOP',
  'ITOP-',
  'ITOP (Level ',
  'ITOP level ',
  'NTAS@',
  'GOV',
  'requirements def',
  'test',
];

/** Before and behind the citation stands what stood there, and the skill is named once. */
function assertKept({ text }: Typist, before: string, after: string, code: string): void {
  const skill = { code, name: service.catalogue.skill(code, '9')!.name };
  if (before.includes('|')) {
    assertKeptInTable(text.split('\n'), before.split('\n'), after.split('\n'), skill);
    return;
  }
  assert.ok(text.startsWith(before), `${JSON.stringify(text)} no longer begins with ${JSON.stringify(before)}`);
  assert.ok(text.endsWith(after), `${JSON.stringify(text)} no longer ends with ${JSON.stringify(after)}`);
  assertOnce(text.slice(before.length, text.length - after.length), skill);
}

interface Named {
  readonly code: string;
  readonly name: string;
}

/** In a table, empty cells of the row may be filled, and all may be padded. */
function assertKeptInTable(
  lines: readonly string[],
  before: readonly string[],
  after: readonly string[],
  skill: Named,
): void {
  const row = before.length - 1;
  assert.deepEqual(lines.slice(0, row).map(cellsOf), before.slice(0, row).map(cellsOf), 'the rows above');
  assert.deepEqual(lines.slice(row + 1).map(cellsOf), after.slice(1).map(cellsOf), 'the rows below');
  const column = before[row]!.split('|').length - 1;
  const old = cellsOf(`${before[row]!}${after[0]!}`);
  cellsOf(lines[row]!).forEach((cell, i) => {
    const was = old[i] ?? '';
    if (i === column && cell.startsWith(was.replace(/,$/, ''))) assertOnce(cell.slice(was.length), skill);
    else if (was !== '' || !['', skill.name, skill.code].includes(cell)) assert.equal(cell, was, `column ${i}`);
  });
}

/** What the cells of a line hold, without padding. */
function cellsOf(line: string): string[] {
  return line.split('|').map((cell) => cell.trim().replace(/^-{2,}$/, '--'));
}

function assertOnce(citation: string, { code, name }: Named): void {
  for (const words of [new RegExp(`\\b${code}\\b`, 'g'), new RegExp(name, 'gi')]) {
    const count = [...citation.matchAll(words)].length;
    assert.ok(count <= 1, `${words.source} stands ${count} times in ${JSON.stringify(citation)}`);
  }
  assert.equal(citation.split('(').length, citation.split(')').length, `brackets of ${citation}`);
}
