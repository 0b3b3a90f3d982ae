import assert from 'node:assert/strict';
import type { Arrangement } from '../../../client/src/views/in-page/matrix/arrange.ts';
import { arrange, AS_IT_COMES, sortedNext } from '../../../client/src/views/in-page/matrix/arrange.ts';
import { placeAfter } from '../../../client/src/views/in-page/matrix/keys.ts';
import type { MatrixRow, MatrixView } from '../../../server/shared/protocol.ts';
import { matrixView } from '../../../server/src/lsp/matrix-view.ts';
import { english } from '../../../server/src/core/messages/messages.ts';
import { createFolders } from '../../../server/src/lsp/folders.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { service } from '../../support/check.ts';

function viewOf(documents: Readonly<Record<string, string>>): MatrixView {
  const profiles = Object.entries(documents).map(([name, text]) => ({
    uri: `file:///work/${name}`,
    roles: service.roleSkills(service.read(text), DEFAULT_SETTINGS),
  }));
  return matrixView(profiles, true, { folders: createFolders(['file:///work']), messages: english });
}

const VIEW = viewOf({
  'b.md': '# Operator (Level 3)\n\n- ITOP-3, NTAS-2\n',
  'teams/a%20b.md': '# Lead\n\n- ITOP-5, SWDN-4\n',
  'c.md': '# Analyst (Level 4)\n\n- SWDN-2\n',
});

/** The titles and codes that are shown, in their order. */
function shown(by: Partial<Arrangement>): { roles: string; skills: string } {
  const { roles, skills } = arrange(VIEW, { ...AS_IT_COMES, ...by });
  const short = ({ title }: MatrixRow): string => title.split(' ')[0]!;
  return {
    roles: roles.map((role) => short(VIEW.roles[role]!)).join(' '),
    skills: skills.map((skill) => VIEW.skills[skill]!.code).join(' '),
  };
}

describe('the skills matrix in its view', () => {
  it('names files as they lie in the folder that is open', () => {
    assert.deepEqual(
      VIEW.roles.map(({ file }) => file),
      ['b.md', 'teams/a b.md', 'c.md'],
    );
    assert.equal(VIEW.summary, '3 roles by 3 skills.');
  });

  it('has the roles in the order of the files and the skills by category', () => {
    assert.deepEqual(shown({}), { roles: 'Operator Lead Analyst', skills: 'ITOP NTAS SWDN' });
  });

  it('shows the roles whose title or file has the words', () => {
    assert.equal(shown({ words: 'op' }).roles, 'Operator');
    assert.equal(shown({ words: ' TEAMS  lead ' }).roles, 'Lead');
    assert.equal(shown({ words: 'lead operator' }).roles, '');
  });

  it('shows the skills of a category, and the roles that ask for one of them', () => {
    const category = VIEW.skills.find(({ code }) => code === 'SWDN')!.category;
    assert.deepEqual(shown({ category }), { roles: 'Lead Analyst', skills: 'SWDN' });
  });

  it('orders the skills by code, and by use', () => {
    assert.equal(shown({ order: 'code' }).skills, 'ITOP NTAS SWDN');
    assert.equal(shown({ order: 'use' }).skills, 'ITOP SWDN NTAS');
  });

  it('sorts by title, by level and by skill; what has none comes last either way', () => {
    assert.equal(shown({ sortedBy: 'role' }).roles, 'Analyst Lead Operator');
    assert.equal(shown({ sortedBy: 'level', descending: true }).roles, 'Analyst Operator Lead');
    assert.equal(shown({ sortedBy: 'level' }).roles, 'Operator Analyst Lead');
    assert.equal(shown({ sortedBy: 'SWDN', descending: true }).roles, 'Lead Analyst Operator');
    assert.equal(shown({ sortedBy: 'SWDN' }).roles, 'Analyst Lead Operator');
  });

  it('begins with A for titles and with the highest level for all else, and turns round with each click', () => {
    const clicks = ['role', 'role', 'ITOP', 'ITOP', 'level'];
    const seen: string[] = [];
    clicks.reduce((by: Arrangement, column) => {
      const next = sortedNext(by, column);
      seen.push(`${next.sortedBy} ${next.descending ? 'down' : 'up'}`);
      return next;
    }, AS_IT_COMES);
    assert.deepEqual(seen, ['role up', 'role down', 'ITOP down', 'ITOP up', 'level down']);
  });
});

describe('the keys in a grid', () => {
  const EXTENT = { rows: 100, columns: 10, page: 20 };
  const after = (key: string, row: number, column: number, ctrlKey = false): number[] | undefined => {
    const next = placeAfter({ key, ctrlKey, metaKey: false, altKey: false }, { row, column }, EXTENT);
    return next && [next.row, next.column];
  };

  it('go to the cell beside, above and below, the head among them, and never out', () => {
    assert.deepEqual(after('ArrowDown', -1, 0), [0, 0]);
    assert.deepEqual(after('ArrowUp', 0, 3), [-1, 3]);
    assert.deepEqual(after('ArrowUp', -1, 3), [-1, 3]);
    assert.deepEqual(after('ArrowRight', 5, 9), [5, 9]);
    assert.deepEqual(after('ArrowLeft', 5, 0), [5, 0]);
    assert.deepEqual(after('ArrowDown', 99, 0), [99, 0]);
  });

  it('go far with Home, End, the page keys and Ctrl', () => {
    assert.deepEqual(after('End', 5, 2), [5, 9]);
    assert.deepEqual(after('Home', 5, 2), [5, 0]);
    assert.deepEqual(after('End', 5, 2, true), [99, 9]);
    assert.deepEqual(after('Home', 5, 2, true), [-1, 0]);
    assert.deepEqual(after('PageDown', 90, 2), [99, 2]);
    assert.deepEqual(after('PageUp', 5, 2), [-1, 2]);
    assert.deepEqual(after('ArrowDown', 5, 2, true), [99, 2]);
  });

  it('leave all other keys to the page', () => {
    assert.equal(after('Tab', 5, 2), undefined);
    assert.equal(after('a', 5, 2), undefined);
  });
});
