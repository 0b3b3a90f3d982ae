/** Comparing: roles with each other, and people with roles. What the service offers of it. */
import type { TablesView } from '../../../shared/protocol.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { Settings } from '../settings.ts';
import type { AlikeReport, RoleAmongMany } from './alike-roles.ts';
import { alikeRoles } from './alike-roles.ts';
import type { PersonComparison } from './compare-person.ts';
import { comparePerson } from './compare-person.ts';
import type { RoleComparison } from './compare-roles.ts';
import { compareRoles } from './compare-roles.ts';
import { comparisonInTables } from './comparison-in-tables.ts';
import type { DescribedRole } from './described-role.ts';
import { describeRoles } from './described-role.ts';
import { personInTables } from './person-in-tables.ts';
import type { PersonSkill } from './person-list.ts';
import { personSkills } from './person-list.ts';
import type { Statistics } from './statistics.ts';
import { statisticsOf } from './statistics.ts';
import type { ShownRole } from './statistics-in-tables.ts';
import { alikeInTables, statisticsInTables } from './statistics-in-tables.ts';

export interface Comparing {
  /** The roles of a document that ask for something or say what they do; where none does, all that it has. */
  describeRoles(document: Document, settings: Settings): readonly DescribedRole[];
  compareRoles(from: DescribedRole, to: DescribedRole): RoleComparison;
  /** What a comparison shows to people. @param names where the titles do not tell the two apart */
  comparisonInTables(comparison: RoleComparison, names?: readonly [string, string]): TablesView;
  /** What a list says that somebody can do. */
  personSkills(list: Document, settings: Settings): readonly PersonSkill[];
  comparePerson(list: readonly PersonSkill[], role: DescribedRole): PersonComparison;
  /** What that shows to people. @param list how the list is called */
  personInTables(comparison: PersonComparison, list: string): TablesView;
  statisticsOf<Role extends RoleAmongMany<Pick<DescribedRole, 'level'>>>(roles: readonly Role[]): Statistics<Role>;
  /** Which roles are nearly the same. */
  alikeRoles<Role extends RoleAmongMany<object>>(roles: readonly Role[]): AlikeReport<Role>;
  alikeInTables(alike: AlikeReport<ShownRole>): TablesView;
  /** What they show to people. */
  statisticsInTables(statistics: Statistics<ShownRole>): TablesView;
}

export function createComparing(catalogue: Catalogue, messages: Messages): Comparing {
  return {
    describeRoles: (document, settings) => describeRoles(document, catalogue, settings, messages),
    compareRoles,
    comparisonInTables: (comparison, names) => comparisonInTables(comparison, messages, names),
    personSkills: (list, settings) => personSkills(list, catalogue, settings),
    comparePerson,
    alikeRoles: (roles) => alikeRoles(roles),
    alikeInTables: (alike) => alikeInTables(alike, messages),
    statisticsOf,
    statisticsInTables: (statistics) => statisticsInTables(statistics, messages),
    personInTables: (comparison, list) => personInTables(comparison, list, messages),
  };
}
