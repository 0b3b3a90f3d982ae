/** What a comparison of a person with a role shows to people: gaps, what fits, strengths. */
import type { TableSection, TablesView } from '../../../shared/protocol.ts';
import type { Messages } from '../messages/messages.ts';
import type { PersonComparison, PersonFit } from './compare-person.ts';
import { tablesToMarkdown } from './tables-to-markdown.ts';

const GAPS: ReadonlySet<PersonFit['fit']> = new Set(['missing', 'below', 'unclear']);
const STRENGTHS: ReadonlySet<PersonFit['fit']> = new Set(['exceeds', 'not-asked']);

/** @param list how the list is called: the name of its file */
export function personInTables({ role, skills }: PersonComparison, list: string, messages: Messages): TablesView {
  const { people } = messages;
  const gaps = skills.filter(({ fit }) => GAPS.has(fit));
  const strengths = skills.filter(({ fit }) => STRENGTHS.has(fit));
  const fitting = skills.filter(({ fit }) => !GAPS.has(fit) && !STRENGTHS.has(fit));
  const asked = skills.filter((skill) => skill.asked !== null);
  const section = (title: string, rows: readonly PersonFit[], empty: string): TableSection =>
    sectionOf(title, rows, empty, messages);
  const view = {
    title: people.title(list, role.title),
    intro: [people.inAll(asked.filter(({ fit }) => !GAPS.has(fit)).length, asked.length), people.notStored],
    sections: [
      section(people.gaps, gaps, people.noGaps),
      section(people.fitting, fitting, people.nothing),
      section(people.strengths, strengths, people.nothing),
    ],
  };
  return { kind: 'tables', ...view, markdown: tablesToMarkdown(view) };
}

function sectionOf(
  title: string,
  rows: readonly PersonFit[],
  empty: string,
  { people, comparisons, documents }: Messages,
): TableSection {
  return {
    title,
    columns: [documents.skillColumn, documents.codeColumn, people.asked, people.has, people.means],
    rows: rows.map(({ fit, code, name, asked, has, levels }) => ({
      mark: GAPS.has(fit) ? 'dropped' : STRENGTHS.has(fit) ? 'added' : 'same',
      cells: [
        name === '' ? code : name,
        code,
        asked === null ? '' : comparisons.asked(asked.levels, asked.wished),
        has === null ? '' : comparisons.asked(has.level === null ? [] : [has.level], false),
        people.fit[fit](levels),
      ],
    })),
    empty,
  };
}
