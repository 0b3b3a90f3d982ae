/**
 * Whole role descriptions and adverts: one list of duties, the skills in a table or a line. What an expert says of each
 * stands in its first lines, and was written before the product had read it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { findingsIn, judge } from '../support/check.ts';

const folder = new URL('../corpus/roles/', import.meta.url);

interface RoleDescription {
  readonly name: string;
  readonly text: string;
  /** An expert would say that the level does not fit the duties. */
  readonly isWrong: boolean;
  /** Whether the product says so. */
  readonly isMarked: boolean;
}

function read(name: string): RoleDescription {
  const source = readFileSync(new URL(name, folder), 'utf8');
  const [header = ''] = /^(?:\/\/ .*\n)+/.exec(source) ?? [];
  const text = source.slice(header.length);
  const [, verdict] = /^\/\/ verdict: (right|wrong)$/m.exec(header) ?? [];
  assert.ok(verdict !== undefined && /^\/\/ duties: (?:[1-7]|none)$/m.test(header), name);
  const findings = findingsIn(text, undefined, judge).filter(({ rule }) => rule.endsWith('-text'));
  return { name, text, isWrong: verdict === 'wrong', isMarked: findings.length > 0 };
}

describe('whole role descriptions', () => {
  let all: RoleDescription[];
  before(() => (all = readdirSync(folder).map(read)));

  const named = (roles: readonly RoleDescription[]): string[] => roles.map(({ name }) => name);

  it('are forty at least, half of them right', () => {
    assert.ok(all.length >= 40);
    assert.ok(all.filter(({ isWrong }) => !isWrong).length >= 20);
  });

  it('that are right are not marked', () => {
    assert.deepEqual(named(all.filter(({ isWrong, isMarked }) => !isWrong && isMarked)), []);
  });

  it('whose level does not fit are marked, but for one in ten at most', () => {
    const wrong = all.filter(({ isWrong }) => isWrong);
    const missed = wrong.filter(({ isMarked }) => !isMarked);
    assert.ok(missed.length <= wrong.length / 10, `missed: ${named(missed).join(', ')}`);
  });
});
