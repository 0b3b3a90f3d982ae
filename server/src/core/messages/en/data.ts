/** What is wrong in a file of skill data. */
import { counted, number } from './words.ts';

export const data = {
  damaged: (encoding: string) =>
    `Some characters are damaged: they mean nothing in ${encoding} and are shown as \uFFFD. Save the file again as UTF-8.`,
  oddCharacters: 'The file holds characters that no text has (zero bytes); they are left out. Save it again as UTF-8.',
  sheet: (sheet: string) => `Sheet "${sheet}"`,
  cell: (sheet: string, cell: string) => `Sheet "${sheet}", cell ${cell}`,
  line: (line: number) => `Line ${line}`,
  samePlaces: (more: number) =>
    `The same is wrong in ${number(more)} more ${more === 1 ? 'place' : 'places'} of this file. Mend the first ones and look again.`,
  noAddress: (url: string) => `"${url}" is no address on the web and is not offered as a link.`,
  tooMany: {
    skill: (most: number) =>
      `More than ${counted(most, 'skill')} in one file: the rest is left out. Is this the right file? If so, split it.`,
    attribute: (most: number) =>
      `More than ${counted(most, 'attribute')} in one file: the rest is left out. Is this the right file? If so, split it.`,
  },
  this: { skill: 'This skill', attribute: 'This attribute' },
  noCode: (named: string) => `${named} has no code and is left out. Write its code, for example ITOP.`,
  quote: (name: string) => `"${name}"`,
  inCapitals: (code: string, capitals: string) =>
    `"${code}" is no code of this framework and is left out: write it in capitals, ${capitals}.`,
  fourCapitals: (code: string) =>
    `"${code}" is no code of this framework and is left out: a code has four capital letters. For a house framework with other codes, declare "codePattern" in its JSON file.`,
  otherCodes: (code: string, pattern: string) =>
    `"${code}" is no code of this framework and is left out: its codes look like ${pattern}. Mend the code, or "codePattern".`,
  noName: {
    skill: (code: string) => `${code} has no name and is left out. Write the name of the skill.`,
    attribute: (code: string) => `${code} has no name and is left out. Write the name of the attribute.`,
  },
  codeTwice: (code: string, place: string) =>
    `${code} stands here a second time; the first one${place} is used. Remove one of them.`,
  inCell: (cell: string) => `, in cell ${cell},`,
  inLine: (line: number) => `, in line ${line},`,
  noLevel: (code: string) => `${code} has no level and is left out. Say at which levels it is defined.`,
  levelTwice: (code: string, level: string) =>
    `${code} has level ${level} twice; the first one is used. Remove one of them.`,
  notListed: (code: string, level: string) =>
    `${code} has a definition for level ${level}, and its list of levels does not name it. It is read as defined. Mend the list or the definition.`,
  unknownLevel: (level: string, code: string) =>
    `"${level}" is no level of this framework, so ${code} is read without it. Mend the level.`,
  noText: (level: string, code: string) =>
    `${code} is defined at level ${level}, and the definition is missing. Write it, or remove the level.`,
  gap: (code: string, levels: readonly number[], before: number) =>
    `${code} is defined at levels ${levels.join(', ')}, with a gap before ${before}. SFIA has no such skill: check whether a level is missing.`,
  description: (code: string) => `The description of ${code}`,
  guidance: (code: string) => `The guidance notes of ${code}`,
  definition: (code: string, level: string) => `The definition of ${code} level ${level}`,
  textTooLong: (what: string, most: number) =>
    `${what} is longer than ${number(most)} characters and is cut. Is it the right text?`,
  tooMuchText: (what: string, most: number) =>
    `${what} is left out: the texts of this file are longer than ${number(most)} characters together, far more than a framework has. Is this the right file?`,
  nothingUsable: 'Nothing in this file can be used: it holds no skill with a code, a name and a level.',
  noId: (id: string) =>
    `This framework has no id, so it goes by "${id}". Declare an "id", a short name in small letters.`,
  noEdition: (edition: string) =>
    `"${edition}" cannot be used as an edition. Write a number or a short name, for example 9.`,
  noLevelOfResponsibility: (level: string, most: number) =>
    `"${level}" is no level of responsibility: levels are numbered from 1 to ${most}. The level is left out.`,
  responsibilityTwice: (level: number) =>
    `Level ${level} of responsibility stands twice; the first one is used. Remove one of them.`,
  noLevels: (most: number) =>
    `This framework declares no levels, so any number from 1 to ${most} is taken. Declare its "levels", from the lowest to the highest.`,
};
