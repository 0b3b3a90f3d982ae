import assert from 'node:assert/strict';
import { inEachHost, openFile, webview } from './support/window.mjs';

const PROFILE = '# Engineer\n\nThis role needs ITOP-7.\n';

inEachHost('the preview of a profile', { files: { 'engineer.md': PROFILE } }, (window) => {
  it('shows the text and holds nothing back', async () => {
    const page = window();
    await openFile(page, 'engineer.md');
    await page.keyboard.press('Control+Shift+V');
    const preview = webview(page);
    await preview.getByText('This role needs ITOP-7.').waitFor();
    // The preview loads what it needs before it is shown; what it must not load shows up as this notice.
    await preview.locator('body.vscode-body').evaluate(() => document.fonts.ready);
    assert.equal(await preview.getByText('content has been disabled').count(), 0);
  });
});
