/**
 * The settings files that a team's file is put over: those that `extends` names, those that they name, and so on. A file
 * that is reached in several ways counts once, where it is reached first; so none can be read more often than it is there.
 */
import type { Messages } from '../core/messages/messages.ts';
import type { Files } from '../host/files.ts';
import { liesIn } from './data-places.ts';
import type { FileProblem } from './problems.ts';
import type { TeamFile } from './team-file.ts';
import { isInside, normalise, pathBelow, resolvePath } from './uris.ts';

export interface ExtendedFiles {
  /** The lowest first; the last one is the team's own. Each tells what is wrong with its entries, too. */
  readonly layers: readonly TeamFile[];
  /** What is named, whether it is there or not: it is to be watched. */
  readonly named: readonly string[];
}

export interface Reach {
  readonly files: Files;
  /** In a folder that the user does not trust, no path leads out of it. */
  readonly root: string;
  readonly trusted: boolean;
  readonly messages: Messages;
  readTeamFile(uri: string): Promise<TeamFile | undefined>;
}

/** More settings files than anybody puts over each other. */
const MOST_FILES = 100;

export async function readExtended(own: TeamFile, reach: Reach): Promise<ExtendedFiles> {
  const { messages, root } = reach;
  const layers: TeamFile[] = [];
  const named: string[] = [];
  /** Those that are read, or on their way. */
  const met = new Set([normalise(own.uri)]);

  async function visit(file: TeamFile, trail: readonly string[]): Promise<void> {
    const problems: FileProblem[] = [];
    for (const [index, path] of (file.settings.extends ?? []).entries()) {
      // as Windows writes them, whatever the folder lies in
      const uri = normalise(resolvePath(file.folder, path.replaceAll('\\', '/')));
      const begin = trail.indexOf(uri);
      const message = begin >= 0 ? inCircle(path, trail.slice(begin)) : await follow(path, uri, trail);
      if (message !== undefined) problems.push(file.problemAt(['extends', String(index)], message));
    }
    const by = trail.at(-2);
    layers.push({ ...file, problems: [...file.problems, ...problems], ...(by !== undefined && { extendedBy: by }) });
  }

  function inCircle(path: string, uris: readonly string[]): string {
    const names = uris.map((uri) => pathBelow(root, uri) ?? uri);
    return messages.extended.circle(path, names);
  }

  /** @returns in words why a file is not read */
  async function follow(path: string, uri: string, trail: readonly string[]): Promise<string | undefined> {
    if (met.has(uri)) return undefined;
    if (met.size >= MOST_FILES) return messages.extended.tooMany(MOST_FILES);
    const refused = await whyRefused(path, uri, reach);
    if (refused !== undefined) return refused;
    named.push(uri);
    const file = await reach.readTeamFile(uri);
    if (file === undefined) return whyNoFile(path, uri, reach);
    met.add(uri);
    await visit(file, [...trail, uri]);
    return undefined;
  }

  await visit(own, [normalise(own.uri)]);
  return { layers, named };
}

/** Why a path is not followed, however the folder looks. */
async function whyRefused(
  path: string,
  uri: string,
  { files, root, trusted, messages }: Reach,
): Promise<string | undefined> {
  if (path.trim() === '') return messages.extended.empty;
  if (/^https?:/i.test(path)) return messages.extended.web(path);
  if (trusted) return undefined;
  const stat = isInside(uri, root) ? await files.stat(uri) : undefined;
  const isOutside = stat === undefined ? !isInside(uri, root) : !liesIn(stat, (await files.stat(root))?.real ?? root);
  return isOutside ? messages.files.untrusted(path) : undefined;
}

async function whyNoFile(path: string, uri: string, { files, messages }: Reach): Promise<string> {
  const isFolder = (await files.stat(uri))?.kind === 'folder';
  return isFolder ? messages.extended.folder(path) : messages.extended.missing(path);
}
