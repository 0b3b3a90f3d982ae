/** What a comparison of two roles shows to people. */
import type { TableRow, TableSection, TablesView } from '../../../shared/protocol.ts';
import type { Messages } from '../messages/messages.ts';
import type { DutyChange } from './compare-duties.ts';
import type { ComparedRole, RoleComparison, SkillChange } from './compare-roles.ts';
import { tablesToMarkdown } from './tables-to-markdown.ts';

/** Roles with the same title are told apart by `names`: a file, or a revision. */
export function comparisonInTables(
  comparison: RoleComparison,
  messages: Messages,
  names: readonly [string, string] = [comparison.from.title, comparison.to.title],
): TablesView {
  const { comparisons } = messages;
  const view = {
    title: comparisons.title(...names),
    intro: introOf(comparison, names, messages),
    sections: [skillsSection(comparison.skills, names, messages), dutiesSection(comparison.duties, names, messages)],
  };
  return { kind: 'tables', ...view, markdown: tablesToMarkdown(view) };
}

function introOf({ from, to, skills }: RoleComparison, names: readonly [string, string], messages: Messages): string[] {
  const { comparisons } = messages;
  const counts = new Map<SkillChange['change'], number>();
  for (const { change } of skills) counts.set(change, (counts.get(change) ?? 0) + 1);
  const told = [...counts].map(([change, count]) => `${comparisons.change[change]}: ${count}`);
  return [
    ...[from, to].flatMap((role, index) => levelOf(role, names[index]!, messages)),
    ...(told.length === 0 ? [] : [`${comparisons.skills}: ${told.join(', ')}.`]),
    ...(from.edition === to.edition ? [] : [comparisons.otherEditions(names[0], from.edition, names[1], to.edition)]),
  ];
}

function levelOf({ level }: ComparedRole, name: string, { skills }: Messages): string[] {
  return level === null ? [] : [`${name}: ${skills.levels([level])}.`];
}

function skillsSection(
  skills: readonly SkillChange[],
  names: readonly [string, string],
  { comparisons, documents }: Messages,
): TableSection {
  return {
    title: comparisons.skills,
    columns: [documents.skillColumn, documents.codeColumn, ...names, comparisons.changeColumn],
    rows: skills.map(({ change, code, name, from, to }): TableRow => ({
      mark: change === 'same' ? 'same' : change === 'added' || change === 'dropped' ? change : 'changed',
      cells: [
        name === '' ? code : name,
        code,
        from === null ? '' : comparisons.asked(from.levels, from.wished),
        to === null ? '' : comparisons.asked(to.levels, to.wished),
        comparisons.change[change],
      ],
    })),
    empty: comparisons.noSkills,
  };
}

function dutiesSection(
  duties: readonly DutyChange[],
  names: readonly [string, string],
  { comparisons }: Messages,
): TableSection {
  return {
    title: comparisons.duties,
    columns: [...names, comparisons.changeColumn],
    rows: duties.map(({ change, from, to }) => ({
      mark: change,
      cells: [from ?? '', to ?? '', comparisons.change[change]],
    })),
    empty: comparisons.noDuties,
  };
}
