import * as vscode from 'vscode';
import { equal, includes, present } from './support/assert.ts';
import { closeEditors, hoverOver, openProfile, rangeOf } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { removeFiles, writeFile } from './support/folder.ts';

const SEVERAL = `# Operations

## Operations technician (Level 2)

- ITOP-2

## Operations engineer (Level 3)

- ITOP-3
- Network support (NTAS): level 3
`;

describe('finding the way', () => {
  afterEach(async () => {
    await closeEditors();
    await removeFiles();
  });

  it("has the roles and their skills in the outline, beside Markdown's own headings", async () => {
    const profile = await openProfile(SEVERAL);
    await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        profile.uri,
      );
      const roles = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Class);
      equal(
        roles.map(({ name, detail, children }) => [
          name,
          detail,
          children.map((child) => `${child.name}, ${child.detail}`),
        ]),
        [
          ['Operations technician (Level 2)', 'level 2', ['Infrastructure operations (ITOP), level 2']],
          [
            'Operations engineer (Level 3)',
            'level 3',
            ['Infrastructure operations (ITOP), level 3', 'Network support (NTAS), level 3'],
          ],
        ],
      );
    });
  });

  it('folds a role', async () => {
    const profile = await openProfile(SEVERAL);
    await eventually(async () => {
      const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        profile.uri,
      );
      equal(
        ranges.some(({ start, end }) => start === 2 && end === 4),
        true,
        'The first role does not fold',
      );
    });
  });

  it("leads from the hover to the framework's own page", async () => {
    const profile = await openProfile('ITOP-4\n');
    await eventually(async () =>
      includes(await hoverOver(profile, 'ITOP-4'), 'https://sfia-online.org/en/skillcode/9/ITOP#skill_level_section_4'),
    );
  });

  it('shows names and phrases once the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('roleProfiles');
    const profile = await openProfile('She needs ITOP-4 now.\n');
    const hints = async (): Promise<string[]> => {
      const all = new vscode.Range(0, 0, 1, 0);
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        profile.uri,
        all,
      );
      return found.map(
        ({ label, position }) =>
          `${position.character} ${typeof label === 'string' ? label : label.map(({ value }) => value).join('')}`,
      );
    };
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), 'Infrastructure operations'));
    equal(await hints(), []);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    try {
      await eventually(async () => equal(await hints(), ['16 Infrastructure operations, Enable']));
    } finally {
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('finds a skill in all profiles of the folder, and changes it in all of them', async () => {
    const lead = await writeFile('lead.md', '# Lead\n\n## Capacity management (CPMG)\n\nLevel 5\n');
    const profile = await openProfile('# Engineer\n\nCPMG-4\n');
    const at = rangeOf(profile, 'CPMG').start;
    await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        profile.uri,
        at,
      );
      equal(
        found.map(({ uri }) => uri.path.split('/').at(-1)).sort(),
        ['lead.md', profile.uri.path.split('/').at(-1)].sort(),
      );
    });
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'CPMG-5',
    );
    equal(
      symbols.map(({ name }) => name),
      ['CPMG-5 Capacity management'],
    );
    const edit = present(
      await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        profile.uri,
        at,
        'NTAS',
      ),
      'rename',
    );
    const changed = edit
      .entries()
      .map(([uri, edits]) => [uri.path.split('/').at(-1), edits.map(({ newText }) => newText)]);
    equal(
      changed.sort(),
      [
        ['lead.md', ['Network support', 'NTAS']],
        [profile.uri.path.split('/').at(-1), ['NTAS']],
      ].sort(),
    );
    includes(lead.path, 'lead.md');
  });
});
