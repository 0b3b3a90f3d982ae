/** `role-profiles matrix`: the roles of many documents by the skills that they ask for. */
import path from 'node:path';
import type { MatrixFormat, MatrixSource } from '../core/service.ts';
import { exportMatrix, makeMatrix } from '../core/service.ts';
import { isChecked } from '../workspace/workspace.ts';
import type { Output } from './output.ts';
import { write } from './output.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

const FORMAT_OF_ENDING: Readonly<Record<string, MatrixFormat>> = {
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.xlsx': 'xlsx',
  '.json': 'json',
};

/** @returns `undefined` for an ending that tells nothing */
export function formatOfFile(file: string): MatrixFormat | undefined {
  return FORMAT_OF_ENDING[path.extname(file).toLowerCase()];
}

/** @param format one of those that `help.ts` lists */
export async function matrix(
  session: Session,
  paths: readonly string[],
  format: string,
  output: Output,
  terminal: Terminal,
): Promise<void> {
  const sources: MatrixSource[] = [];
  await session.visit(paths, ({ shown, document, context, uri, named }) => {
    if (!named && !isChecked(uri, context)) return;
    sources.push({
      file: shown.replaceAll(path.sep, '/'),
      roles: context.service.roleSkills(document, context.settings),
    });
  });
  const content = exportMatrix(makeMatrix(sources), format as MatrixFormat, session.messages);
  await write(content, output, session, terminal);
  await session.tellProblems();
}
