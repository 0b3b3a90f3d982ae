/** `role-profiles config`: the settings in force for a file, and where each came from. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../shared/safe-text.ts';
import { settingsInForce } from '../workspace/explain.ts';
import type { Session } from './session.ts';
import { showPath } from './session.ts';
import type { Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

/** The file need not exist: settings hold for a place. */
export async function config(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const all = [];
  for (const typed of paths) {
    const file = path.resolve(terminal.cwd, typed);
    const context = await session.workspace.contextFor(URI.file(file).toString());
    const place = (uri: string): string => showPath(URI.parse(uri).fsPath, terminal.cwd);
    all.push({
      file: showPath(file, terminal.cwd),
      settings: settingsInForce(context).map(({ key, value, from, uri }) => ({
        key,
        value,
        from: uri === undefined ? from : place(uri),
      })),
      data: context.service.catalogue.frameworks.map(({ source: { name, uri, layer } }) => ({
        file: uri === undefined ? name : place(uri),
        layer,
      })),
    });
  }
  if (format === 'json') {
    terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  } else {
    for (const { file, settings, data } of all) {
      terminal.out(`${paint(terminal, inTerminal(file), 'underline')}\n`);
      const wide = Math.max(...settings.map(({ key }) => key.length));
      for (const { key, value, from } of settings) {
        const written = inTerminal(JSON.stringify(value));
        terminal.out(`  ${key.padEnd(wide)}  ${written}  ${paint(terminal, `(${inTerminal(from)})`, 'dim')}\n`);
      }
      for (const { file: source, layer } of data) {
        const note = paint(terminal, `(${layer === 'shipped' ? 'ships with the product' : layer})`, 'dim');
        terminal.out(`  ${'skills from'.padEnd(wide)}  ${inTerminal(source)}  ${note}\n`);
      }
    }
  }
  session.tellProblems();
}
