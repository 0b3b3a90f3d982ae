/** What is wrong with settings, and with the files and folders that they name. */
import { listed, number, quoted } from './words.ts';

export const settings = {
  noRecord: 'Settings are written as { "key": value }.',
  edition: '"edition" is the number of an edition of SFIA, such as 9.',
  mostSkills: '"mostSkills" is a number from 1 to 100, such as 8.',
  oneOf: (key: string, values: readonly string[]) => `"${key}" is one of ${quoted(values)}.`,
  unknown: (key: string, known: readonly string[]) =>
    `There is no setting "${key}". The settings are ${quoted(known)}.`,
  noList: (key: string, example: string) => `"${key}" is a list of texts, such as ${example}.`,
  manyEntries: (key: string, count: number, most: number) =>
    `"${key}" has ${number(count)} entries; only the first ${most} count. One pattern or folder can stand for many.`,
  manyNames: (key: string, count: number, most: number) =>
    `"${key}" has ${number(count)} entries; only the first ${most} count.`,
  noName: {
    sections: (name: string) =>
      `"${name}" in "sections" cannot be: a section is the words of a heading, without # in front, in one line of at most 120 characters.`,
    fields: (name: string) =>
      `"${name}" in "fields" cannot be: a field is a word such as title or job-title, without a colon.`,
  },
  twice: (name: string, key: string) => `"${name}" stands twice in "${key}". Take one of them out.`,
  noEntries: (key: string, example: string) => `"${key}" is a list of entries, such as ${example}.`,
  noDictionary: (example: string) => `"dictionary" names what is your own, such as ${example}.`,
  unknownIn: (key: string, place: string, known: readonly string[]) =>
    `"${place}" has no "${key}". It takes ${quoted(known)}.`,
  needs: (place: string, key: string, example: string) =>
    `"${key}" is missing. Each entry of "${place}" needs it, such as ${example}.`,
  noOwn: {
    codes: (code: string) =>
      `"${code}" cannot be the code of a skill: a code has at most 20 letters and digits, with hyphens between them.`,
    names: (name: string) =>
      `"${name}" cannot be the name of a skill: a name stands in one line of 1 to 120 characters.`,
  },
  noRules: '"rules" names rules with a severity, such as { "missing-level": "warning" }.',
  noRule: (id: string) => `There is no rule "${id}".`,
  more: (count: number) =>
    `Something is wrong with ${count === 1 ? 'one more entry' : `${number(count)} more entries`} of these settings. Mend the first ones and look again.`,
  sameWith: (count: number, key: string) => `The same is wrong with ${count} more of "${key}".`,
  misnamed: (name: string) => `These settings are not read: their file has to be named "${name}". Rename it.`,
  tooLarge: (size: string) => `These settings are not read: the file is too large (${size}).`,
  unreadable: (reason: string) => `These settings cannot be read: ${reason}.`,
  damaged: 'Some characters of this file mean nothing. Save it again as UTF-8.',
  tooDeep: 'These settings are not read: no settings nest so deeply, or hold so much.',
  noJson: (reason: string) => `This is no JSON: ${reason}.`,
};

/** Settings that other settings are put over: what `extends` names. */
export const extended = {
  empty: 'This entry is empty. Write the name of a settings file.',
  web: (path: string) =>
    `"${path}" is an address on the web, from where nothing is read. Download the file and name where it lies.`,
  missing: (path: string) => `There is no file "${path}", so no settings are taken from there.`,
  folder: (path: string) => `"${path}" is a folder. Name the settings file in it.`,
  circle: (path: string, names: readonly string[]) =>
    names.length === 1
      ? `"${path}" is this file itself. Take the entry out.`
      : `"${path}" leads in a circle: ${names.join(' \u2192 ')} \u2192 ${names[0]}. Take one of these entries out.`,
  tooMany: (most: number) => `From here on nothing is read: ${most} settings files are read before it.`,
};

/** Slips of JSON, by the names that its parser has for them. */
export const json: Readonly<Record<string, string>> & { readonly other: string } = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  PropertyNameExpected: 'a name in quotation marks is missing',
  ValueExpected: 'a value is missing',
  CloseBraceExpected: 'a "}" is missing',
  CloseBracketExpected: 'a "]" is missing',
  UnexpectedEndOfString: 'a quotation mark is never closed',
  UnexpectedEndOfComment: 'a comment is never closed',
  InvalidCharacter: 'a character stands where none is allowed',
  InvalidEscapeCharacter: 'a backslash is followed by a wrong character',
  InvalidUnicode: 'a \\u is not followed by four digits',
  InvalidNumberFormat: 'a number is badly written',
  InvalidSymbol: 'a word stands without quotation marks',
  EndOfFileExpected: 'there is more behind its end',
  other: 'it is badly formed',
};

/** Patterns of `include` and `exclude`; they are shown as `"drafts/**"`, with their quotation marks. */
export const patterns = {
  tooLong: (pattern: string) => `The pattern ${pattern} is longer than any path, so it names nothing.`,
  empty: 'This pattern is empty, so it names nothing. Write "**" for everything.',
  leadsOut: (pattern: string) => `${pattern} leads out of the folder that patterns start in, so it names nothing.`,
  takesBackNothing: (pattern: string) =>
    `${pattern} takes back what the patterns before it name ("!"), and none stands before it.`,
  folder: { file: 'the folder of these settings', open: 'the folder that is open' },
  noMatch: (pattern: string, folder: string) =>
    `"${pattern}" names nothing: no file has such a path. Patterns start in ${folder}; "**" stands for folders at any depth.`,
  /** @param other a name that differs in its capitals alone */
  missing: (pattern: string, part: string, folder: string, other: string | undefined) =>
    `"${pattern}" names nothing: there is no "${part}" in ${folder}${
      other === undefined ? '' : `, but there is "${other}": capital and small letters differ`
    }.`,
};

/** Files of skill data that are not read, or serve in another way than somebody may think. */
export const files = {
  empty: 'This entry is empty. Write the name of a file or folder of skill data.',
  web: (path: string) =>
    `"${path}" is an address on the web, from where nothing is read. Download the file and name where it lies.`,
  untrusted: (path: string) => `"${path}" leads out of this folder, which you have not trusted, so it is not read.`,
  missing: (path: string) => `There is no file or folder "${path}", so no skills are read from there.`,
  tooManyNamed: (most: number) => `From here on nothing is read: ${most} files are named before it.`,
  tooMuch: (names: readonly string[], more: number, most: number, size: string) =>
    `Not read for skills: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}, since at most ${most} files with ${size} together are read. Is this the right folder?`,
  tooManyInFolder: (count: number, most: number) =>
    `This folder has ${count} files; only the first ${most} are read for skills. Is it the right one?`,
  link: (name: string) =>
    `${name} is a link that leads out of this folder, so it is not read. Copy the file itself here.`,
  noFile: 'This is no file, so no skills are read from it.',
  tooLarge: (size: string, most: string) =>
    `This file is too large (${size}; at most ${most} are read). A framework is far smaller: remove what does not belong to it.`,
  unreadable: (reason: string) => `This file cannot be read: ${reason}.`,
  lastGood: (skills: number) =>
    `Until this file is in order, what it held before serves: ${skills} ${skills === 1 ? 'skill' : 'skills'}.`,
  disagreeServes: (code: string, here: string, there: string) =>
    `${code} is defined differently in ${listed([here, `in ${there}`])}. The definition in this file serves. Keep one of the two.`,
  disagreePassed: (code: string, serves: string, here: string) =>
    `${code} is defined differently in ${listed([serves, `in ${here}`])}. The one in ${serves} serves. Keep one of the two.`,
};
