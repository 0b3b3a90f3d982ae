/** `role-profiles export`: a profile becomes a Word document or a page of HTML, and by a browser a PDF. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../../shared/safe-text.ts';
import { messagesIn } from '../../core/messages/languages.ts';
import { nodeFiles } from '../../host/node-files.ts';
import type { ShippedData } from '../../workspace/shipped-data.ts';
import { MOST_DOCUMENT_BYTES } from '../../word/archive.ts';
import { NO_DEFINITIONS, roleCharts } from '../../core/service.ts';
import { exportProfile } from '../../word/export.ts';
import { houseFile, REFERENCE } from '../../workspace/house-files.ts';
import { readOptions } from '../options.ts';
import { rootOf } from '../roots.ts';
import { openSession, showPath } from '../session.ts';
import type { Terminal } from '../terminal.ts';
import type { WordOptions } from './options.ts';
import { writeNewFile } from './write-file.ts';

/** @returns whether it was written */
export async function exportDocument(options: WordOptions, terminal: Terminal, shipped: ShippedData): Promise<boolean> {
  const { to = 'docx', language, output, force } = options;
  const messages = messagesIn(language);
  const data = options.skillsData.flatMap((given) => ['--skills-data', given]);
  const session = await openSession(readOptions(['inspect', ...data]), terminal, shipped);
  await session.visit(options.paths, async (opened) => {
    const folder = URI.file(path.dirname(opened.file)).toString();
    const top = URI.file(rootOf(path.dirname(opened.file))).toString();
    const reference =
      to === 'docx' ? await houseFile(nodeFiles, folder, top, REFERENCE, MOST_DOCUMENT_BYTES) : undefined;
    const { service, settings } = opened.context;
    const definitions = options.withDefinitions ? service.citedDefinitions(opened.document, settings) : NO_DEFINITIONS;
    const markdown = opened.document.text.toString();
    const charts = roleCharts(service.comparing.describeRoles(opened.document, settings), messages);
    const made = exportProfile({ markdown, appendix: definitions.markdown, charts, reference }, to, messages);
    if (!made.ok) return session.fail(`.role-profiles/${REFERENCE}`, made.reason);
    const ending = to === 'docx' ? 'docx' : 'html';
    const target =
      output === undefined
        ? `${opened.file.slice(0, opened.file.length - path.extname(opened.file).length)}.${ending}`
        : path.resolve(terminal.cwd, output);
    const shown = showPath(target, terminal.cwd);
    const reason = await writeNewFile(target, made.content, force);
    if (reason !== undefined) return session.fail(shown, reason);
    terminal.out(`${inTerminal(opened.shown)} is now ${inTerminal(shown)}\n`);
    for (const sentence of [...made.lost, ...definitions.origins]) terminal.out(`  ${inTerminal(sentence)}\n`);
  });
  return !session.failed;
}
