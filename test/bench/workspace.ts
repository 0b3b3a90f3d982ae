/** A workspace of 200 profiles: how long a rename and the references of a skill take, and what the index holds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Client } from './client.ts';
import { startClient } from './client.ts';
import { roleProfiles } from './document.ts';
import { project } from './bundle.ts';
import type { Report } from './report.ts';
import { withRange } from './statistics.ts';

const PROFILES = 200;
/** Characters of each profile. */
const LENGTH = 5_000;

interface WorkspaceFigures {
  readonly firstReferences: number;
  readonly rename: number;
  readonly laterRename: number;
  readonly megabytesBefore: number;
  readonly megabytesAfter: number;
}

export async function measureWorkspace(rounds: number): Promise<Report> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'role-profiles-bench-'));
  try {
    const text = `${roleProfiles(LENGTH)}\n## One role more\n\n- ITOP-4\n- NTAS-3\n`;
    for (let i = 0; i < PROFILES; i++) await writeFile(path.join(folder, `profile-${i}.md`), text);
    const runs: WorkspaceFigures[] = [];
    for (let round = 0; round < rounds; round++) runs.push(await measureOnce(folder, text));
    const times = (of: (run: WorkspaceFigures) => number): string => withRange(runs.map(of));
    return {
      title: `A workspace of ${PROFILES} profiles`,
      columns: ['', 'median (least-most)'],
      rows: [
        ['a rename in all of them, the first question of a session, ms', times((run) => run.rename)],
        ['a rename once the profiles are known, ms', times((run) => run.laterRename)],
        ['references once the profiles are known, ms', times((run) => run.firstReferences)],
        ['memory before, MB', times((run) => run.megabytesBefore)],
        ['memory after, MB', times((run) => run.megabytesAfter)],
      ],
      bars: [],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureOnce(folder: string, text: string): Promise<WorkspaceFigures> {
  const client = startClient([path.join(project, 'dist/server.js'), '--stdio']);
  try {
    return await ask(client, pathToFileURL(folder).toString(), text);
  } finally {
    await client.stop();
  }
}

async function ask(client: Client, root: string, text: string): Promise<WorkspaceFigures> {
  await client.request('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: root, name: 'profiles' }],
    capabilities: { workspace: { workspaceEdit: { documentChanges: true }, workspaceFolders: true } },
  });
  client.notify('initialized', {});
  const uri = `${root}/profile-0.md`;
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const line = text.split('\n').indexOf('- ITOP-4');
  const at = { textDocument: { uri }, position: { line, character: 3 } };
  await client.request('textDocument/hover', at);
  const megabytesBefore = client.megabytes();
  const rename = async (): Promise<number> => {
    const { ms, result } = await client.request<{ documentChanges: unknown[] }>('textDocument/rename', {
      ...at,
      newName: 'PBMG',
    });
    if (result.documentChanges.length !== PROFILES) throw new Error('not all profiles were renamed');
    return ms;
  };
  const first = await rename();
  const laterRename = await rename();
  const { ms: firstReferences } = await client.request('textDocument/references', {
    ...at,
    context: { includeDeclaration: true },
  });
  return { rename: first, laterRename, firstReferences, megabytesBefore, megabytesAfter: client.megabytes() };
}
