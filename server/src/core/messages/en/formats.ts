/** What a file of skill data is, where it is none that can be read, and what of it is passed over. */
import type { PartOfFile, PartOfFramework } from '../types.ts';
import { number } from './words.ts';

const INSTEAD = 'Put the workbook, CSV or JSON file of the framework here instead.';
const REMOVE = 'A framework has far fewer: remove what does not belong to it.';

const PARTS: Readonly<Record<PartOfFile, string>> = { workbook: 'This workbook', sheet: 'This sheet' };
const CONTENTS: Readonly<Record<PartOfFramework, string>> = {
  skills: 'The skills',
  attributes: 'The attributes',
  levels: 'The levels of responsibility',
};

export const formats = {
  unreadable: (detail: string) =>
    `This file could not be read${detail === '' ? '' : ` (${detail})`}. Save it again, or in another format.`,
  empty: 'This file is empty. Was it still being copied or saved?',
  onlySpaces: 'This file holds nothing but spaces.',
  tooLarge: (size: string, most: string) =>
    `This file is too large (${size}; at most ${most} are read). A framework is far smaller: remove what does not belong to it.`,
  otherKind: {
    archive: `This file is an empty archive, whatever its name says. ${INSTEAD}`,
    png: `This file is a PNG picture, whatever its name says. ${INSTEAD}`,
    jpeg: `This file is a JPEG picture, whatever its name says. ${INSTEAD}`,
    gif: `This file is a GIF picture, whatever its name says. ${INSTEAD}`,
    pdf: `This file is a PDF document, whatever its name says. ${INSTEAD}`,
    rtf: `This file is an RTF document, whatever its name says. ${INSTEAD}`,
    gzip: `This file is a compressed file (gzip), whatever its name says. ${INSTEAD}`,
    sevenZip: `This file is a compressed file (7z), whatever its name says. ${INSTEAD}`,
    rar: `This file is a compressed file (RAR), whatever its name says. ${INSTEAD}`,
    program: `This file is a program, whatever its name says. ${INSTEAD}`,
  },
  encryptedWorkbook:
    'This workbook is protected with a password and cannot be read. Save a copy without the password (in Excel: File, Info, Protect Workbook) and put that copy here.',
  oldWordDocument: `This is an old Word document. ${INSTEAD}`,
  oldWorkbook:
    'This workbook has the old format of Excel 97 (.xls). Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  webPage: 'This is a web page, not a framework. Download the file itself and put that here.',
  xmlWorkbook: 'This workbook is saved as XML. Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  xml: 'This is an XML file, which is none of the formats that can be read. Save the framework as a workbook (.xlsx), as CSV or as JSON.',

  binaryWorkbook: 'This is a binary workbook (.xlsb). Open it and save it as "Excel Workbook (.xlsx)".',
  wordDocument: `This is a Word document. ${INSTEAD}`,
  presentation: `This is a presentation. ${INSTEAD}`,
  openDocument: 'This is an OpenDocument file. Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
  noWorkbook: 'This is a ZIP archive and no workbook. Unpack it and put the file of the framework itself here.',
  incomplete:
    'This workbook is incomplete or damaged: its end is missing. Was it still being copied or downloaded? Copy it again.',
  tooManyEntries: (count: number) =>
    `This archive holds ${number(count)} files; a workbook has far fewer. It is not opened.`,
  encryptedArchive:
    'This archive is protected with a password and cannot be read. Save the workbook without the password.',
  oddlyPacked: (part: PartOfFile) => `${PARTS[part]} is packed in an unusual way. Open the workbook and save it again.`,
  bomb: (part: PartOfFile, times: number) =>
    `${PARTS[part]} grows more than ${times} times when it is unpacked, as no real sheet does. It is not read.`,
  cannotUnpack: (part: PartOfFile) =>
    `${PARTS[part]} is damaged and cannot be unpacked. Copy or save the workbook again.`,
  unpacksTooLarge: (part: PartOfFile, most: string) =>
    `${PARTS[part]} is larger than ${most} when it is unpacked; a framework is far smaller. Remove rows, sheets and pictures that do not belong to the framework.`,
  xmlEntities: (part: PartOfFile) =>
    `${PARTS[part]} declares XML entities, which no spreadsheet program writes and which can be used to stop a computer. It is not read.`,
  tooMuchInCells: (most: number) =>
    `The cells of this workbook show more than ${number(most)} characters up to here, so this sheet is not read. A framework has far fewer: remove rows, columns and sheets that do not belong to it.`,
  damagedXml: (part: PartOfFile) =>
    `${PARTS[part]} is damaged: it breaks off or is badly formed. Open it in a spreadsheet program and save it again.`,
  macros: 'This workbook holds macros. They are neither read nor run; only the sheets are read.',
  links: 'This workbook links to other files. They are not opened; the values saved in this workbook are used.',
  sheetNotRead: (content: PartOfFramework, sheet: string) =>
    `${CONTENTS[content]} are read from the sheet "${sheet}", so this sheet is not read.`,
  sheetRenamed: (content: PartOfFramework) =>
    `${CONTENTS[content]} are read from this sheet, for its headers say so; the official workbook calls it otherwise.`,
  sheetHidden: 'This sheet is hidden, and it is read. Show it, so that everybody sees what is checked.',
  formulaWithoutValue:
    'This cell holds a formula whose result is not saved, so it counts as empty. Open the workbook in a spreadsheet program and save it, or replace the formula by its value.',
  formulaError:
    'This cell shows an error instead of a value, so it counts as empty. Mend its formula, or replace it by its value.',
  sheetTooLong: (most: number) => `This sheet has more than ${number(most)} rows; the rest is not read. ${REMOVE}`,
  noSkillsSheet: (sheets: readonly string[]) =>
    `No sheet of this workbook has the columns "Code", "Skill" and "Level 1 description" (or "Levels"). ${
      sheets.length === 0
        ? 'It has no sheet with values.'
        : `It has the sheets ${sheets.map((sheet) => `"${sheet}"`).join(', ')}.`
    } Put the headers of the official workbook above the columns.`,

  rangeIsDate:
    'A spreadsheet has turned a range of levels into a date here, so it is not read. Format the column as text and write the range again, for example 3-5.',
  repeatedColumn: (header: string) => `The column "${header}" stands a second time; the first one is read.`,
  unknownColumn: (header: string) =>
    `The column "${header}" is not known and is not read. If it matters, rename it to one of the documented headers.`,
  noHeaders:
    'No skills are found in this text. In a CSV file, the headers "Code", "Skill" and "Level 1 description" (or "Levels") stand above the columns, separated by commas, semicolons or tabs; the plain text format has "Name - CODE" above a line "Levels:".',
  tooManyRows: (most: number) => `This file has more than ${number(most)} rows; the rest is not read. ${REMOVE}`,
  tooManyLines: (most: number) => `This file has more than ${number(most)} lines; the rest is not read. ${REMOVE}`,
  unclosedQuote:
    'A quotation mark is opened here and never closed, so where the rows end cannot be told. Close it, or write "" for a quotation mark inside a cell.',
  strayQuote:
    'A quotation mark stands in the middle of a cell. Write "" for a quotation mark inside a cell that is in quotes.',
  levelsWithoutSkill:
    'A list of levels stands here without a skill above it. Write a line "Name - CODE" above it, with an empty line around it.',

  noJson: (why: string) => `This is no complete JSON: ${why}. Mend it here; until then nothing of the file is read.`,
  holdsNothing: 'it holds nothing',
  tooDeep: (most: number) =>
    `This JSON file nests more than ${most} levels deep, which no framework does. It is not read.`,
  tooManyValues: (most: number) =>
    `This JSON file holds more than ${number(most)} values, far more than a framework. It is not read.`,
  noSkillsInJson:
    'No skills are found in this JSON file. Write them as the documentation of skill data shows: { "skills": [ { "code": ..., "name": ..., "levels": [...] } ] }.',
  unknownProperty: (name: string) =>
    `"${name}" is not known and is not read. If it matters, see the documentation of skill data for the names that are.`,
  noTurtle:
    'This is no sound Turtle: a character or a word stands where none is allowed. Mend it here; until then nothing of the file is read.',
  endlessAddress:
    'This Turtle file holds an address of more than 500 characters, which no framework has. Shorten it; until then nothing of the file is read.',
  tooManyStatements: (most: number) =>
    `This Turtle file holds more than ${number(most)} statements, far more than a framework. It is not read.`,
  noSkillsInTurtle:
    'No skills are found in this Turtle file. A skill needs skos:notation for its code and sfia:definedAtLevel for its levels.',
};

/** Why the pattern for the codes of a house framework cannot be used, each a sentence. */
export const codePatterns = {
  notUsed: (pattern: string, why: string) =>
    `The code pattern "${pattern}" cannot be used. ${why} Until it is mended, only codes of four capitals are read.`,
  empty: 'The code pattern is empty.',
  tooLong: (most: number) => `The code pattern is longer than ${most} characters.`,
  codesTooLong: (most: number) => `The pattern allows codes longer than ${most} characters.`,
  codesTooShort: 'The pattern allows codes shorter than two characters.',
  tooOpen: 'The pattern has too many parts of open length: fix the length of some.',
  spaceAtEnd: 'A code cannot begin or end with a space.',
  badEscape: (escaped: string) =>
    `"\\${escaped}" is not allowed: only \\d, and a backslash in front of a punctuation mark.`,
  anchor: (char: string) => `Leave "${char}" out: a code is always compared as a whole.`,
  endless: (char: string) => `"${char}" is not allowed: say how many, for example {1,8}.`,
  group: (char: string) => `"${char}" is not allowed: groups and alternatives cannot be used.`,
  notHere: (char: string) => `"${char}" is not allowed at this place.`,
  openBracket: 'A "[" has no "]".',
  emptyBrackets: 'The brackets [] hold nothing.',
  negated: '"[^...]" is not allowed: list what a code may hold.',
  noRange: (from: string, to: string) => `"${from}-${to}" is no range: use A-Z, a-z or 0-9, or a part of them.`,
  notInBrackets: (char: string) => `"${char}" is not allowed inside brackets.`,
  badTimes: 'Behind a part write how often it stands: {4}, or {1,4} with both numbers.',
  badOrder: (times: string) => `"${times}" counts wrongly: the smaller number comes first, and none may be zero alone.`,
  strayQuestionMark: (times: string) => `Leave the "?" behind "${times}" out.`,
};
