import { inEachHost } from './support/windows.mjs';
inEachHost('tmp', (editor) => {
  it('x', async () => {
    const e = editor();
    await e.open('## Skills\n\n');
    await e.type('- infra');
    await e.settled();
    console.log('typed', await e.suggestions());
    await e.remote.call('command', 'editor.action.triggerSuggest', { auto: true });
    await e.settled();
    console.log('auto', await e.suggestions());
    await e.page.keyboard.press('Control+Space');
    await e.settled();
    console.log('ctrl', await e.suggestions());
    await e.press('Escape');
    await e.type('s');
    await e.press('Backspace');
    await e.settled();
    console.log('again', await e.suggestions());
    await e.page.keyboard.press('F1');
    await e.page.keyboard.type('Role Profiles: Show the Output');
    await new Promise((r) => setTimeout(r, 1500));
    await e.press('Enter');
    await new Promise((r) => setTimeout(r, 2500));
    await e.page.screenshot({ path: '/tmp/typing-dbg.png' });
  });
});
