/** What statistics of many roles show to people. */
import type { TableCell, TableSection, TablesView, Target } from '../../../shared/protocol.ts';
import type { Messages } from '../messages/messages.ts';
import type { AlikeReport, AlikeRoles } from './alike-roles.ts';
import type { SkillChange } from './compare-roles.ts';
import type { SkillInUse, Statistics } from './statistics.ts';
import { tablesToMarkdown } from './tables-to-markdown.ts';

/** What is shown of a role: its title and its file, which a click opens. */
export interface ShownRole {
  readonly title: string;
  readonly file: string;
  readonly target?: Target;
}

export function statisticsInTables(statistics: Statistics<ShownRole>, messages: Messages): TablesView {
  const { roles, skills, withoutSkills, withoutLevel, alike } = statistics;
  const { statistics: words } = messages;
  const view = {
    title: words.title,
    intro: [words.counts(roles, skills.length)],
    sections: [
      skillsSection(skills, messages),
      rolesSection(words.withoutSkills, withoutSkills, messages),
      rolesSection(words.withoutLevel, withoutLevel, messages),
      alikeSection(alike, messages),
    ],
  };
  return { kind: 'tables', ...view, markdown: tablesToMarkdown(view) };
}

/** Only what is nearly the same, as a page of its own. */
export function alikeInTables(alike: AlikeReport<ShownRole>, messages: Messages): TablesView {
  const { statistics: words } = messages;
  const more = alike.all > alike.pairs.length ? [words.onlySome(alike.pairs.length, alike.all)] : [];
  const view = { title: words.alike, intro: [words.whatIsAlike, ...more], sections: [alikeSection(alike, messages)] };
  return { kind: 'tables', ...view, markdown: tablesToMarkdown(view) };
}

function skillsSection(skills: readonly SkillInUse[], { statistics, documents, comparisons }: Messages): TableSection {
  return {
    title: statistics.skills,
    columns: [documents.skillColumn, documents.codeColumn, statistics.roles, statistics.levels],
    rows: skills.map(({ code, name, roles, levels }) => ({
      mark: 'same',
      cells: [
        name === '' ? code : name,
        code,
        String(roles),
        Object.entries(levels)
          .map(([level, count]) => statistics.atLevel(Number(level), count))
          .join(', '),
      ],
    })),
    empty: comparisons.noSkills,
  };
}

function rolesSection(title: string, roles: readonly ShownRole[], { statistics }: Messages): TableSection {
  return {
    title,
    columns: [statistics.role, statistics.file],
    rows: roles.map((role) => ({ mark: 'same', cells: [cellOf(role), role.file] })),
    empty: statistics.none,
  };
}

function alikeSection({ pairs }: AlikeReport<ShownRole>, messages: Messages): TableSection {
  const { statistics } = messages;
  return {
    title: statistics.alike,
    columns: [
      statistics.role,
      statistics.file,
      statistics.otherRole,
      statistics.otherFile,
      statistics.alikeBy,
      statistics.differs,
    ],
    rows: pairs.map(({ roles: [one, other], likeness, differences }) => ({
      mark: 'same',
      cells: [
        cellOf(one),
        one.file,
        cellOf(other),
        other.file,
        `${Math.floor(likeness * 100)} %`,
        differencesInWords(differences, messages),
      ],
    })),
    empty: statistics.noneAlike,
  };
}

function differencesInWords(
  differences: AlikeRoles<ShownRole>['differences'],
  { comparisons, statistics }: Messages,
): string {
  const level = (skill: SkillChange['from']): string => (skill === null ? '' : skill.levels.join(', '));
  if (differences.length === 0) return statistics.nothingDiffers;
  return differences
    .map(({ change, code, from, to }) =>
      from === null || to === null || level(from) === level(to)
        ? `${code} ${comparisons.change[change]}`
        : `${code} ${level(from) || '-'} > ${level(to) || '-'}`,
    )
    .join('; ');
}

function cellOf({ title, target }: ShownRole): TableCell {
  return target === undefined ? title : { text: title, target };
}
