/** What the rules are called and say, in the order of their list. */
import type { Differences, KindOfDuty, NamedLevel, Reading } from '../types.ts';
import { inPlaces, level, levels, listed, number, quoted, readsLike } from './words.ts';

/** Skills are named as `ITOP (Infrastructure operations)`, editions as `SFIA 9`. */
export const rules = {
  'unknown-skill': {
    title: 'Unknown code',
    summary: 'A code that no edition of the framework knows.',
    found: (code: string, nearest: readonly string[]) =>
      `No skill has the code ${code}.${nearest.length === 0 ? '' : ` Did you mean ${nearest.join(', or ')}?`}`,
  },
  'undefined-level': {
    title: 'Level that the skill does not have',
    summary: 'A level, or a part of a range or list, that the skill does not define.',
    found: (at: {
      readonly skill: string;
      readonly missing: readonly number[];
      readonly edition: string;
      readonly defined: readonly number[];
      /** Other editions that define the level, with all their levels of the skill. */
      readonly elsewhere: readonly { readonly edition: string; readonly defined: readonly number[] }[];
    }) =>
      `${at.skill} has no ${levels(at.missing)} in ${at.edition}: it is defined at ${levels(at.defined)}.${elsewhere(at.elsewhere)}`,
    changeRange: (from: number, to: number) => `Change the levels to ${from === to ? from : `${from} to ${to}`}`,
    change: (to: NamedLevel, places: number) => `Change to ${level(to)}${inPlaces(places)}`,
  },
  'retired-skill': {
    title: 'Code of an earlier edition',
    summary: 'A code of an earlier edition that the edition of the document no longer has.',
    found: (skill: string, edition: string, last: string, successors: readonly string[]) =>
      `${edition} no longer has ${skill}; ${last} was the last edition with it.${
        successors.length === 0 ? '' : ` Its work is now part of ${listed(successors)}.`
      }`,
  },
  'mismatched-name': {
    title: 'Name of another skill',
    summary: "The name beside a code is another skill's.",
    /** @param edition in which it was that skill's name; missing where it still is */
    found: (name: string, named: string, edition: string | undefined, skill: string) =>
      `"${name}" ${edition === undefined ? `is the name of ${named}` : `was the name of ${named} in ${edition}`}, but the code beside it is ${skill}.`,
    changeCode: (skill: string) => `Change the code to ${skill}`,
  },
  'unknown-name': {
    title: "A name that is no skill's",
    summary: "The name beside a code is no skill's, and has nothing in common with that of the code.",
    found: (name: string, skill: string) => `No skill is called "${name}", and the code beside it is ${skill}.`,
  },
  'renamed-skill': {
    title: 'Name from another edition',
    summary: 'The name beside a code is the one that the skill has in another edition.',
    found: (at: {
      readonly code: string;
      readonly name: string;
      readonly edition: string;
      readonly written: string;
      readonly other: string;
    }) => `${at.edition} calls ${at.code} "${at.name}"; "${at.written}" is its name in ${at.other}.`,
  },
  'mismatched-level-name': {
    title: 'Guiding phrase of another level',
    summary: "The guiding phrase beside a level is another level's.",
    found: (written: string, named: number, cited: NamedLevel) =>
      `"${written}" is the guiding phrase of level ${named}; level ${cited.level} is "${cited.name}".`,
    changePhrase: (phrase: string) => `Change the phrase to "${phrase}"`,
    changeLevel: (to: number, places: number) => `Change the level to ${to}${inPlaces(places)}`,
  },
  'conflicting-levels': {
    title: 'One skill at two levels',
    summary: 'One role cites one skill at two levels that neither a range nor a list joins.',
    found: (code: string, here: readonly number[], elsewhere: readonly number[]) =>
      `${code} is cited at ${levels(here)} here, and at ${levels(elsewhere)} elsewhere in the same role.`,
    elsewhere: (code: string, at: readonly number[]) => `${code} at ${levels(at)}`,
    useEverywhere: (to: NamedLevel) => `Use ${level(to)} everywhere in this role`,
  },
  'duplicate-citation': {
    title: 'Citation listed twice',
    summary: "The same skill and level listed twice in one role's table or list.",
    found: (code: string) => `${code} at the same level is listed twice for this role.`,
    first: 'The first time',
  },
  'missing-level': {
    title: 'Skill without a level',
    summary: 'A skill is cited without a level, and the role states none.',
    found: (skill: string, defined: readonly number[]) =>
      `${skill} is cited without a level. It is defined at ${levels(defined)}.`,
  },
  'missing-role-level': {
    title: 'A role without a level',
    summary: 'A role asks for skills and states no level of its own.',
    found: (title: string) =>
      `${title === '' ? 'This role' : `The role "${title}"`} states no level of its own. Write it below the title, as "SFIA level 4".`,
  },
  'many-skills': {
    title: 'More skills than one person has',
    summary: 'A role asks for more skills than one person can be expected to have.',
    found: (count: number, most: number) =>
      `This role asks for ${count} skills. Few people have more than ${most}: keep those that the role cannot do without.`,
  },
  'differing-names': {
    title: 'One skill under two names',
    summary: 'One role calls the same skill by two names.',
    found: (code: string, here: string, elsewhere: string) =>
      `This role calls ${code} "${here}" here and "${elsewhere}" elsewhere. Readers take them for two skills: use one name.`,
    other: (name: string) => `It is "${name}" here`,
  },
  'person-as-role': {
    title: 'A person in place of a role',
    summary: 'What stands as the title of a role is the name of a person.',
    found: (title: string) =>
      `"${title}" is the name of a person. A profile describes a role, whoever has it: write what the role is called.`,
  },
  'missing-section': {
    title: 'Missing section',
    summary: 'A section or a field of front matter that the settings ask for is missing, or stands out of order.',
    section: {
      missing: (name: string, wanted: readonly string[]) =>
        `The section "${name}" is missing. Your team's profiles have the sections ${listed(wanted)}.`,
      outOfOrder: (name: string, wrongly: 'before' | 'behind', other: string) =>
        `The section "${name}" stands ${wrongly} "${other}". ${theOtherWay(wrongly)}`,
      insert: (name: string) => `Insert the section "${name}"`,
    },
    field: {
      missing: (name: string, wanted: readonly string[]) =>
        `The field "${name}" is missing in the front matter. Your team's profiles have the fields ${listed(wanted)}.`,
      outOfOrder: (name: string, wrongly: 'before' | 'behind', other: string) =>
        `The field "${name}" stands ${wrongly} "${other}". ${theOtherWay(wrongly)}`,
      insert: (name: string) => `Insert the field "${name}"`,
    },
    insertAll: (count: number) => `Insert all ${count} that are missing`,
  },
  'mismatched-role-level': {
    title: 'Skill far from the level of the role',
    summary: 'A skill lies two or more levels from the level that the role states.',
    found: (code: string, cited: readonly number[], distance: number, role: readonly number[]) =>
      `${code} is cited at ${levels(cited)}, ${distance} levels from the role's own ${levels(role)}.`,
    role: 'The level of the role',
  },
  'invalid-range': {
    title: 'Range that makes no sense',
    summary: 'A range of levels that runs backwards, or a list with a hole that reads like a slip.',
    backwards: (from: number, to: number) => `This range runs backwards: from ${from} to ${to}.`,
    swap: (from: number, to: number) => `Write it as ${from} to ${to}`,
    hole: (missing: number) => `This list of levels leaves out level ${missing}. Is that meant?`,
    add: (missing: number) => `Add level ${missing}`,
  },
  'mixed-editions': {
    title: 'Citations of different editions',
    summary: 'Citations that only make sense in different editions.',
    found: (skill: string, first: string, defined: readonly number[], edition: string) =>
      `${skill} came with ${first}, at ${levels(defined)}; this document is checked against ${edition}.`,
  },
  'mismatched-level-text': {
    title: 'Duties that do not fit the level',
    summary: 'The duties under a citation describe another level than the one it claims.',
    found: (reading: Reading, code: string, claimed: NamedLevel) =>
      `This ${readsLike(reading)}. It stands under ${code} at ${level(claimed)}.`,
    weighs: 'This weighs as well',
    copiedLevel: (skill: string, from: NamedLevel, code: string, claimed: number) =>
      `This is the framework's text of ${skill} at ${level(from)}, but it stands under ${code} at level ${claimed}.`,
    copiedSkill: (skill: string, from: number, code: string, claimed: number) =>
      `This is the framework's text of another skill, ${skill} at level ${from}, but it stands under ${code} at level ${claimed}.`,
    copiedOn: 'The same passage goes on here',
    claimed: (claimed: number) => `Level ${claimed} is claimed here`,
    change: (code: string, to: NamedLevel, places: number) => `Change ${code} to ${level(to)}${inPlaces(places)}`,
  },
  'mismatched-role-text': {
    title: 'Duties that do not fit the level of the role',
    summary: 'The common duties of a role describe another level than the one that the role claims.',
    statedByRole: (reading: Reading, stated: NamedLevel) =>
      `What this role does ${readsLike(reading)}. The role states ${level(stated)}.`,
    statedBySkills: (reading: Reading, at: number, beyond: 'higher' | 'lower') =>
      `What this role does ${readsLike(reading)}. At least half of its skills are cited at level ${at} or ${beyond}.`,
    duty: (kind: KindOfDuty, reading: Reading) => `This ${kind} ${readsLike(reading)}`,
    skill: (code: string, cited: readonly number[]) =>
      `${code} is cited at ${levels(cited)}, and no duties of its own stand under it`,
    change: (to: NamedLevel, places: number) => `Change the role to ${level(to)}${inPlaces(places)}`,
  },
  'mismatched-duty': {
    title: 'One duty that does not fit the others',
    summary: 'One duty among others that fit their level describes a level far from it.',
    /** @param code of the skill that claims the level; missing where the role does */
    found: (kind: KindOfDuty, reading: Reading, claimed: number, code: string | undefined) =>
      `This ${kind} ${readsLike(reading)}. The duties as a whole fit level ${claimed}, which ${code ?? 'the role'} claims.`,
    claimed: (claimed: number) => `Level ${claimed} is claimed here`,
  },
  'drifted-text': {
    title: 'Text that differs from the definition',
    summary: "Text copied from the right definition, whose words are no longer the catalogue's.",
    found: (skill: string, at: number, edition: string, differences: Differences) =>
      `This is the text of ${skill} at level ${at} in ${edition}, but ${differ(differences)}.`,
    refresh: "Refresh it with the catalogue's text",
  },
  'unused-ignore': {
    title: 'Ignore comment without use',
    summary: 'An ignore comment that ignores nothing.',
    found: 'This comment ignores nothing: there is no finding here that it switches off.',
    remove: 'Remove this comment',
  },
  'unchecked-rest': {
    title: 'A document that is not checked to its end',
    summary: 'A document that is too long to be checked, or holds more findings than are shown.',
    tooLong: (size: number, most: number) =>
      `This document is not checked: it has ${number(size)} characters, and at most ${number(most)} are read. Make a file of each role, or leave the document out in the settings ("exclude").`,
    tooMany: (left: number, most: number) =>
      `${left === 1 ? 'One more finding is' : `${number(left)} more findings are`} left out from here on: at most ${number(most)} are shown for one document. Mend those above first.`,
  },
};

/** Repairs that more than one rule offers. */
export const fixes = {
  changeCode: (code: string, skill: string) => `Change ${code} to ${skill}`,
  changeName: (name: string) => `Change the name to "${name}"`,
};

function elsewhere(editions: readonly { readonly edition: string; readonly defined: readonly number[] }[]): string {
  const said = editions.map(({ edition, defined }) => ({ edition, at: levels(defined) }));
  const [first, ...others] = said;
  if (first === undefined) return '';
  if (others.length > 0 && others.every(({ at }) => at === first.at))
    return ` ${said.map(({ edition }) => edition).join(' and ')} define it at ${first.at}.`;
  return ` ${said.map(({ edition, at }) => `${edition} defines it at ${at}`).join(', ')}.`;
}

function differ({ added, missing }: Differences): string {
  const parts = [
    added.length === 0 ? '' : `has ${quoted(added)}`,
    missing.length === 0 ? '' : `leaves out ${quoted(missing)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'the words differ' : parts.join(' and ');
}

function theOtherWay(wrongly: 'before' | 'behind'): string {
  return `Your team's profiles have it ${wrongly === 'before' ? 'behind' : 'before'} that: move it.`;
}
