/** All rules, in the order of their pages. A new rule is one line here, one file, one test and one page. */
import conflictingLevels from './conflicting-levels.ts';
import differingNames from './differing-names.ts';
import driftedText from './drifted-text.ts';
import duplicateCitation from './duplicate-citation.ts';
import invalidRange from './invalid-range.ts';
import manySkills from './many-skills.ts';
import mismatchedDuty from './mismatched-duty.ts';
import mismatchedLevelName from './mismatched-level-name.ts';
import mismatchedLevelText from './mismatched-level-text.ts';
import mismatchedName from './mismatched-name.ts';
import mismatchedRoleLevel from './mismatched-role-level.ts';
import mismatchedRoleText from './mismatched-role-text.ts';
import missingLevel from './missing-level.ts';
import missingRoleLevel from './missing-role-level.ts';
import missingSection from './missing-section.ts';
import mixedEditions from './mixed-editions.ts';
import personAsRole from './person-as-role.ts';
import renamedSkill from './renamed-skill.ts';
import retiredSkill from './retired-skill.ts';
import uncheckedRest from './unchecked-rest.ts';
import undefinedLevel from './undefined-level.ts';
import unknownName from './unknown-name.ts';
import unknownSkill from './unknown-skill.ts';
import unusedIgnore from './unused-ignore.ts';

export const rules = [
  unknownSkill,
  undefinedLevel,
  retiredSkill,
  mismatchedName,
  unknownName,
  renamedSkill,
  mismatchedLevelName,
  conflictingLevels,
  duplicateCitation,
  missingLevel,
  missingRoleLevel,
  manySkills,
  differingNames,
  personAsRole,
  missingSection,
  mismatchedRoleLevel,
  invalidRange,
  mixedEditions,
  mismatchedLevelText,
  mismatchedRoleText,
  mismatchedDuty,
  driftedText,
  unusedIgnore,
  uncheckedRest,
] as const;

export type RuleId = (typeof rules)[number]['id'];

export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);
