/** Why something that was typed cannot be found, read or written. */
import { number } from '../../../core/messages/en/words.ts';

const KINDS = 'Markdown files end in .md, .markdown, .mdown, .mdx, .qmd or .Rmd';

export const reading = {
  noName: 'the name of a file is missing',
  noNameOfAny: 'the name of a file or folder is missing',
  noNameOfFolder: 'a name is missing; this folder is called "."',
  noFile: 'no such file',
  nothingThere: 'no such file or folder',
  device: 'it is a device or a pipe, and no file',
  noMatch: 'no file matches',
  noMarkdownMatches: `what matches is no Markdown; ${KINDS}`,
  noMarkdown: (ending: string) => `a ${ending} file is no Markdown; ${KINDS}`,
  noEnding: `its name has no ending that says that it is Markdown; ${KINDS}`,
  tooManyBytes: (size: number, most: number) =>
    `it is too large to be a role profile (${number(size)} bytes; at most ${number(most)} are read)`,
  tooManyMegabytes: (size: number, most: number) =>
    `it is too large to be a role profile (${number(size)} MB; at most ${number(most)} MB are read)`,
  tooLarge: 'it is too large to be a role profile',
  nothingWritten: 'nothing is written',
  noText: 'this format is no text; name the file to write with --output FILE',
  isThere: 'it is there already; with --force it is written over',
  isThereBeside: 'there is such a file already; name another one with --output, or add --force to replace it',
  isNow: (from: string, to: string) => `${from} is now ${to}`,
};
