/** `role-profiles import`: a Word document becomes a profile in Markdown, beside it. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../../shared/safe-text.ts';
import { nodeFiles } from '../../host/node-files.ts';
import { cliMessagesIn } from '../messages/languages.ts';
import { whyNot } from '../why-not.ts';
import { importWord } from '../../word/import.ts';
import { MOST_DOCUMENT_BYTES, tooLarge } from '../../word/archive.ts';
import { houseTemplate } from '../../workspace/house-files.ts';
import { rootOf } from '../roots.ts';
import { showPath } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import type { WordOptions } from './options.ts';
import { writeNewFile } from './write-file.ts';

/** @returns whether all of them were read and written */
export async function importDocuments(options: WordOptions, terminal: Terminal): Promise<boolean> {
  let allWell = true;
  for (const typed of options.paths) {
    const failed = await importOne(path.resolve(terminal.cwd, typed), options, terminal);
    if (failed === undefined) continue;
    terminal.err(`role-profiles: ${inTerminal(failed.file ?? typed)}: ${inTerminal(failed.reason)}\n`);
    allWell = false;
  }
  return allWell;
}

async function importOne(
  file: string,
  { output, force, language }: WordOptions,
  terminal: Terminal,
): Promise<{ readonly file?: string; readonly reason: string } | undefined> {
  const messages = cliMessagesIn(language);
  let bytes;
  try {
    const { size } = await stat(file);
    if (size > MOST_DOCUMENT_BYTES) return { reason: tooLarge(size, messages) };
    bytes = await readFile(file);
  } catch (error) {
    return { reason: whyNot(error, messages) };
  }
  const folder = path.dirname(file);
  const template = await houseTemplate(nodeFiles, uriOf(folder), uriOf(rootOf(folder)));
  const read = importWord(bytes, messages, template);
  if (!read.ok) return { reason: read.reason };
  const toTerminal = output === '-';
  if (toTerminal) terminal.out(read.markdown);
  else {
    const target =
      output === undefined
        ? `${file.slice(0, file.length - path.extname(file).length)}.md`
        : path.resolve(terminal.cwd, output);
    const shown = showPath(target, terminal.cwd);
    const reason = await writeNewFile(target, read.markdown, force, messages);
    if (reason !== undefined) return { file: shown, reason };
    terminal.out(`${messages.cli.reading.isNow(inTerminal(showPath(file, terminal.cwd)), inTerminal(shown))}\n`);
  }
  const tell = toTerminal ? terminal.err : terminal.out;
  for (const sentence of read.lost) tell(`  ${inTerminal(sentence)}\n`);
  return undefined;
}

const uriOf = (file: string): string => URI.file(file).toString();
