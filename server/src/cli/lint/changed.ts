/** Which of the documents that were found have changed since a revision of Git. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DATA_FOLDER } from '../../workspace/data-places.ts';
import { TEAM_FILE } from '../../workspace/team-file.ts';
import type { FoundDocument } from '../documents/find-documents.ts';
import { changedSince } from '../git.ts';
import type { Session } from '../session.ts';
import { showPath } from '../session.ts';
import type { Terminal } from '../terminal.ts';

/** Tells what no repository holds, and where settings or skill data have changed, which hold for other files as well. */
export async function onlyChanged(
  documents: readonly FoundDocument[],
  revision: string,
  session: Session,
  { cwd, err }: Pick<Terminal, 'cwd' | 'err'>,
): Promise<readonly FoundDocument[]> {
  const say = session.messages.lintRun.changed;
  const topOf = createTops();
  const changes = new Map<string, ReadonlySet<string>>();
  const tops = new Set(documents.map(({ file }) => topOf(path.dirname(file))));
  for (const top of tops) {
    if (top === undefined) continue;
    const changed = await changedSince(top, revision, session.messages);
    if (changed === undefined) session.fail('--changed-since', say.unknown(revision));
    else if (typeof changed === 'string') session.fail('--changed-since', changed);
    else changes.set(top, changed);
  }
  const outside = documents.find(({ file }) => topOf(path.dirname(file)) === undefined);
  if (outside !== undefined) session.fail(showPath(path.dirname(outside.file), cwd), say.outside);
  if ([...changes.values()].some((changed) => [...changed].some(holdsForOthers)))
    err(`role-profiles: ${say.settings}\n`);
  return documents.filter(({ file }) => changes.get(topOf(path.dirname(file)) ?? '')?.has(file));
}

/** Finds the root of the working tree around a folder; each folder is looked into once. */
function createTops(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return function topOf(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = path.dirname(folder);
    const top = existsSync(path.join(folder, '.git')) ? folder : parent === folder ? undefined : topOf(parent);
    known.set(folder, top);
    return top;
  };
}

function holdsForOthers(file: string): boolean {
  return path.basename(file) === TEAM_FILE || file.split(path.sep).includes(DATA_FOLDER);
}
