/** Why something that was typed cannot be found, read or written. */
import { number } from '../../../core/messages/de/words.ts';
import type { reading as english } from '../en/reading.ts';

const KINDS = 'Markdown-Dateien enden auf .md, .markdown, .mdown, .mdx, .qmd oder .Rmd';

export const reading: typeof english = {
  noName: 'der Name einer Datei fehlt',
  noNameOfAny: 'der Name einer Datei oder eines Ordners fehlt',
  noNameOfFolder: 'ein Name fehlt; dieser Ordner heißt „.“',
  noFile: 'eine solche Datei gibt es nicht',
  nothingThere: 'eine solche Datei oder einen solchen Ordner gibt es nicht',
  device: 'das ist ein Gerät oder eine Pipe und keine Datei',
  noMatch: 'keine Datei passt zu diesem Muster',
  noMarkdownMatches: `was zu diesem Muster passt, ist kein Markdown; ${KINDS}`,
  noMarkdown: (ending) => `eine ${ending}-Datei ist kein Markdown; ${KINDS}`,
  noEnding: `ihr Name hat keine Endung, die sagt, dass sie Markdown ist; ${KINDS}`,
  tooManyBytes: (size, most) =>
    `sie ist zu groß für ein Rollenprofil (${number(size)} Bytes; höchstens ${number(most)} werden gelesen)`,
  tooManyMegabytes: (size, most) =>
    `sie ist zu groß für ein Rollenprofil (${number(size)} MB; höchstens ${number(most)} MB werden gelesen)`,
  tooLarge: 'sie ist zu groß für ein Rollenprofil',
  nothingWritten: 'es wird nichts geschrieben',
  noText: 'dieses Format ist kein Text; nennen Sie mit --output DATEI die Datei, die geschrieben werden soll',
  isThere: 'diese Datei gibt es schon; mit --force wird sie überschrieben',
  isThereBeside:
    'eine solche Datei gibt es schon; nennen Sie mit --output eine andere, oder ersetzen Sie sie mit --force',
  isNow: (from, to) => `aus ${from} ist ${to} geworden`,
};
