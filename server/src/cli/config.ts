/** `role-profiles config`: the settings in force for a file, and where each came from. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../shared/safe-text.ts';
import type { Messages } from '../core/messages/messages.ts';
import { nodeFiles } from '../host/node-files.ts';
import { settingsInForce } from '../workspace/explain.ts';
import type { Session } from './session.ts';
import { showPath } from './session.ts';
import type { Terminal } from './terminal.ts';
import { longest, paint } from './terminal.ts';

interface Origin {
  readonly from: string;
  readonly override?: readonly string[];
  readonly extendedBy?: string;
}

/** `shared.json, extended by .role-profiles.json, for archive/**` */
function placeInWords({ from, override, extendedBy }: Origin, { reports }: Messages): string {
  return [
    from,
    ...(extendedBy === undefined ? [] : [reports.extendedBy(extendedBy)]),
    ...(override === undefined ? [] : [reports.forFiles(override)]),
  ].join(', ');
}

/** For each file or folder that is there; what is not has no settings, and is told. */
export async function config(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const all = [];
  for (const typed of paths) {
    const file = path.resolve(terminal.cwd, typed);
    const uri = URI.file(file).toString();
    const kind = typed.trim() === '' ? undefined : (await nodeFiles.stat(uri))?.kind;
    if (kind === undefined) {
      session.fail(typed === '' ? '""' : typed, 'no such file or folder');
      continue;
    }
    const { contextFor, contextForFolder } = session.workspace;
    const context = await (kind === 'folder' ? contextForFolder(uri) : contextFor(uri));
    const place = (uri: string): string => showPath(URI.parse(uri).fsPath, terminal.cwd);
    all.push({
      file: showPath(file, terminal.cwd),
      settings: settingsInForce(context).map(({ key, value, from, uri, files, extendedBy }) => ({
        key,
        value,
        from: uri === undefined ? from : place(uri),
        ...(files && { override: files }),
        ...(extendedBy !== undefined && { extendedBy: place(extendedBy) }),
      })),
      data: context.service.catalogue.frameworks.map(({ source: { name, uri, layer } }) => ({
        file: uri === undefined ? name : place(uri),
        layer,
      })),
    });
  }
  if (format === 'json') {
    if (all.length > 0) terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  } else {
    for (const { file, settings, data } of all) {
      terminal.out(`${paint(terminal, inTerminal(file), 'underline')}\n`);
      const wide = longest(settings.map(({ key }) => key));
      for (const { key, value, ...origin } of settings) {
        const written = inTerminal(JSON.stringify(value));
        const place = inTerminal(placeInWords(origin, session.messages));
        terminal.out(`  ${key.padEnd(wide)}  ${written}  ${paint(terminal, `(${place})`, 'dim')}\n`);
      }
      for (const { file: source, layer } of data) {
        const note = paint(terminal, `(${layer === 'shipped' ? 'ships with the product' : layer})`, 'dim');
        terminal.out(`  ${'skills from'.padEnd(wide)}  ${inTerminal(source)}  ${note}\n`);
      }
    }
  }
  await session.tellProblems();
}
