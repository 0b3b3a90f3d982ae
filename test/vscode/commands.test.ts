import * as vscode from 'vscode';
import { equal, includes } from './support/assert.ts';
import { closeEditors, hoverOver, messagesIn, openProfile } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

describe('commands', () => {
  afterEach(closeEditors);

  it('restart the language server, which then works as before', async () => {
    const profile = await openProfile('This role needs ITOP-4 and ITOP-7.\n');
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), definition(4)));
    const before = await eventually(() => {
      includes(messagesIn(profile).join('\n'), 'ITOP');
      return messagesIn(profile);
    });
    await vscode.commands.executeCommand('roleProfiles.restartServer');
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), definition(4)));
    await eventually(() => equal(messagesIn(profile), before));
  });

  it('show the output channel', async () => {
    await vscode.commands.executeCommand('roleProfiles.showOutput');
  });
});
