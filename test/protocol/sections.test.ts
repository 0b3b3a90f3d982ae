import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folder } from './support/folder.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import type { Started } from './support/server.ts';
import { eventually, startServer, stopServers } from './support/server.ts';

const TEXT = '# Engineer\n\n## SFIA skills\n\n- ITOP-4\n';

describe('what every profile of a team has, over the protocol', () => {
  let folder: Folder;
  let server: Started;
  let profile: string;

  beforeEach(async () => {
    folder = createFolder({ 'profiles/engineer.md': TEXT });
    profile = folder.at('profiles/engineer.md');
    server = await startServer({ folders: [folder.uri] });
    await server.open(profile, TEXT);
  });

  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  async function settle(settings: string): Promise<void> {
    folder.write('.role-profiles.json', settings);
    await server.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.at('.role-profiles.json'), type: 1 }],
    });
  }

  it('is told once the settings name it, and is inserted by the menu', async () => {
    assert.deepEqual(await server.diagnostics(profile), []);
    await settle('{ "sections": ["Purpose of the role", "SFIA skills", "Duties"], "fields": ["title"] }');
    const found = await eventually(async () => {
      const diagnostics = await server.diagnostics(profile);
      assert.equal(diagnostics.length, 3);
      return diagnostics;
    });
    assert.deepEqual(
      found.map(({ code, message, range }) => [code, (message as string).split('.')[0], range.start.line]),
      [
        ['missing-section', 'The field "title" is missing in the front matter', 0],
        ['missing-section', 'The section "Purpose of the role" is missing', 0],
        ['missing-section', 'The section "Duties" is missing', 2],
      ],
    );
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: profile },
      range: found[2]!.range,
      context: { diagnostics: [found[2]!] },
    });
    const all = actions.find(({ title }) => title === 'Insert all 2 that are missing');
    const change = all?.edit?.documentChanges?.[0];
    assert.ok(change !== undefined && 'edits' in change);
    const after = TextDocument.applyEdits(TextDocument.create(profile, 'markdown', 1, TEXT), change.edits as never);
    assert.equal(after, '# Engineer\n\n## Purpose of the role\n\n## SFIA skills\n\n- ITOP-4\n\n## Duties\n');
    assert.ok(actions.some(({ title }) => title.startsWith('Ignore "Missing section"')));
  });

  it('is marked in the settings file where it cannot be', async () => {
    await settle('{ "sections": ["# Purpose"], "mostSkills": "many" }');
    await eventually(() =>
      assert.deepEqual(
        server.pushed.get(folder.at('.role-profiles.json'))?.map(({ message }) => message),
        [
          '"# Purpose" in "sections" cannot be: a section is the words of a heading, without # in front, in one line of at most 120 characters.',
          '"mostSkills" is a number from 1 to 100, such as 8.',
        ],
      ),
    );
  });
});
