/** The cells of a skills matrix as elements. */
import type { MatrixView } from '../../../../../server/shared/protocol.ts';
import { element, filled } from '../elements.ts';
import type { Arranged, Arrangement } from './arrange.ts';
import type { GridSource } from './rows.ts';

export function createCells(view: MatrixView, { skills, roles }: Arranged, by: Arrangement): GridSource {
  const { words } = view;
  const columns = new Map(skills.map((skill, index) => [skill, index + 2]));
  const nameOf = (index: number): string => {
    const { code, name } = view.skills[skills[index - 2]!]!;
    return name === '' ? code : `${code} ${name}`;
  };

  function head(): { column: number; cell: HTMLElement }[] {
    const all = [words.role, words.level, ...skills.map((_, index) => nameOf(index + 2))];
    return all.map((text, column) => {
      const skill = view.skills[skills[column - 2] ?? -1];
      const sorted = by.sortedBy === (column === 0 ? 'role' : column === 1 ? 'level' : skill!.code);
      const begins = by.order === 'category' && column >= 2 && beginsCategory(column - 2);
      const cell = element(
        'div',
        {
          role: 'columnheader',
          class: `${column < 2 ? `fixed-${column}` : 'skill'}${begins ? ' begins' : ''}`,
          'aria-sort': sorted ? (by.descending ? 'descending' : 'ascending') : 'none',
          ...(skill !== undefined && { title: `${text}\n${skill.category}` }),
        },
        element('span', {}, text),
      );
      return { column, cell };
    });
  }

  /** Whether a column has another category than the one before. */
  function beginsCategory(index: number): boolean {
    return view.skills[skills[index]!]!.category !== view.skills[skills[index - 1] ?? -1]?.category;
  }

  return {
    rows: roles.length,
    columns: skills.length + 2,
    cellsOf(row) {
      if (row === -1) return head();
      const { title, level, file, cells } = view.roles[roles[row]!]!;
      const first = element(
        'div',
        { role: 'rowheader', class: 'fixed-0', title: `${title}\n${file}` },
        element('span', { class: 'title' }, title),
        ' ',
        element('small', {}, file),
      );
      const second = element('div', { role: 'gridcell', class: 'fixed-1' }, level === undefined ? '' : String(level));
      return [
        { column: 0, cell: first },
        { column: 1, cell: second },
        ...cells.flatMap(({ skill, text, heat, wished }) => {
          const column = columns.get(skill);
          if (column === undefined) return [];
          const label = `${nameOf(column)}: ${wished ? filled(words.desirable, text) : text}`;
          const attributes = { role: 'gridcell', class: `heat-${heat}${wished ? ' wished' : ''}` };
          return [{ column, cell: element('div', { ...attributes, title: label, 'aria-label': label }, text) }];
        }),
      ];
    },
    emptyCell({ column }) {
      const label = `${nameOf(column)}: ${words.notAsked}`;
      return element('div', { role: 'gridcell', class: 'empty', 'aria-label': label });
    },
  };
}
