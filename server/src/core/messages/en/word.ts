/** What is said of Word documents that become profiles, and of profiles that become documents. */
import { counted, number } from './words.ts';

export const word = {
  /** Sentences about a document that cannot be read, for whoever has it in front of them. */
  refused: {
    unreadable: 'This file cannot be read. Is it still there?',
    empty: 'This file is empty. Was it still being copied or saved?',
    oldWord:
      'This is a document of an old Word (.doc). Open it in Word and save it as "Word Document (.docx)"; then open that file.',
    protectedDocument:
      'This document is protected with a password and cannot be read. In Word, save a copy without the password (File, Info, Protect Document) and open that copy.',
    openDocument:
      'This is an OpenDocument text (.odt). Open it in LibreOffice or Word and save it as "Word Document (.docx)"; then open that file.',
    richText: 'This is an RTF document. Open it in Word and save it as "Word Document (.docx)"; then open that file.',
    pdf: 'This is a PDF document, which has no headings and tables that could be read. Ask for the Word document that it was made from; or open the PDF in Word, which converts it, look through the result and save it as "Word Document (.docx)".',
    workbook:
      'This is a workbook, not a Word document. Copy the profile into a Word document, or write it in Markdown.',
    presentation: 'This is a presentation, not a Word document. Copy the profile into a Word document.',
    webPage: 'This is a web page, whatever its name says. Open it in Word and save it as "Word Document (.docx)".',
    notWord:
      'This is no Word document, whatever its name says. Open it in the program that made it, and save it as "Word Document (.docx)".',
    damaged:
      'This document is damaged or incomplete and cannot be read. Was it still being copied? Copy it again; or open it in Word, which may repair it, and save it.',
    doctype:
      'This document declares a document type in its XML, as no Word does. It may be made to do harm, so it is not read.',
    tooLarge: (size: string, most: string) =>
      `This document is too large (${size}; at most ${most} are read). In Word, compress or remove its pictures, and save it again.`,
    bomb: 'This document grows far more than any real document when it is unpacked. It may be made to do harm, so it is not read.',
    tooMuch:
      'This document holds far more text, tables or parts than any role profile. Save the profiles in it as documents of their own.',
    onlyPictures:
      'This document holds no text, only pictures: it looks like a scan. Have its text recognised first (in Word: open the scan as a PDF), or ask for the document itself.',
    noText: 'This document holds no text.',
  },
  /** What is left out of a document or changed, by its number. */
  lost: {
    pictures: (count: number) => `${counted(count, 'picture')} left out: a profile in Markdown holds words.`,
    drawings: (count: number) => `${counted(count, 'chart or drawing', 'charts or drawings')} left out.`,
    objects: (count: number) => `${counted(count, 'embedded file or object', 'embedded files or objects')} left out.`,
    textBoxes: (count: number) =>
      `${counted(count, 'text box', 'text boxes')}: the text stands below the paragraph that the box was fixed to.`,
    comments: (count: number) => `${counted(count, 'comment')} left out.`,
    changes: (count: number) => `${counted(count, 'tracked change')}: read as if accepted.`,
    headers: (count: number) =>
      `${counted(count, 'header or footer', 'headers and footers')} left out. Look whether they name the role or its level.`,
    contents: (_: number) => 'The table of contents is left out.',
    hidden: (count: number) => `${counted(count, 'piece')} of hidden text left out.`,
    headingNumbers: (count: number) => `${counted(count, 'heading')} without the automatic number.`,
    nestedTables: (count: number) =>
      `${counted(count, 'table')} inside the cell of another: the words stand in that cell.`,
    mergedCells: (count: number) =>
      `${counted(count, 'merged cell')}: Markdown has none, so the words stand in each row, or in the first column.`,
    links: (count: number) => `${counted(count, 'link')} to files or places of this computer left out; the words stay.`,
    placeholders: (count: number) =>
      `${counted(count, 'empty field')} of a form: the text that asks for input is left out.`,
    macros: (_: number) => 'The document holds macros. They are neither read nor run.',
  },
  notMade: 'The document could not be made. Is the profile still open?',
  frontMatter: 'The front matter is left out. Look whether it names skills or levels that the text does not.',
  printing: 'Open this page in a browser. It asks for a printer by itself: choose "Save as PDF" there.',
  appendix: 'Definitions',
  noDefinitions:
    'No definitions are added: no text of a cited skill is known. Add the skill data of your organisation.',
  licensed: (origin: string) => `The definitions are the licensed text of others; look who may have it. ${origin}`,
  /** Where something stands in a document. */
  under: (heading: string) => `under "${heading}"`,
  beforeHeadings: 'before the first heading',
  cell: (row: number, column: string) => `row ${number(row)} of the table, column "${column}"`,
  cellNumbered: (row: number, column: number) => `row ${number(row)} of the table, column ${column}`,
};
