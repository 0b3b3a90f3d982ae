import assert from 'node:assert/strict';
import { HOSTS } from '../hosts/windows.mjs';
import { inEachHost, inHost, webview } from './support/window.mjs';

const [NODE] = HOSTS;

inEachHost('the extension in the list of extensions', {}, (window, host) => {
  it('has a picture of its own', async () => {
    const item = await find(window(), host);
    const icon = item.locator('img.icon');
    assert.match((await icon.getAttribute('src')) ?? '', /icon\.png/);
    assert.equal(await icon.evaluate((picture) => picture.naturalWidth), 256);
  });
});

// VS Code for the Web shows the page of an extension only if that comes from a marketplace.
inHost(NODE, 'the page of the extension', {}, (window) => {
  it('shows its pictures, and leads from each of its links to a place in it', async () => {
    const page = window();
    const item = await find(page, NODE);
    await item.click();
    const shown = webview(page);
    await shown.getByText('Write ITOP-4 in a role profile').waitFor();
    const pictures = await shown.locator('img').evaluateAll((all) => all.map(({ naturalWidth }) => naturalWidth));
    assert.ok(
      pictures.length >= 2 && pictures.every((width) => width > 0),
      `widths of pictures: ${pictures.join(', ')}`,
    );

    const links = await shown.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const inside = links.filter((link) => link.startsWith('#docs-'));
    assert.ok(inside.length > 15);
    assert.deepEqual(
      links.filter((link) => !/^(#|https:)/.test(link)),
      [],
    );

    await shown.getByRole('link', { name: 'all about skill data' }).first().click();
    await shown.getByRole('heading', { name: 'Skill data: your own framework' }).waitFor();
    assert.ok(await isInView(shown.getByRole('heading', { name: 'Skill data: your own framework' })));
  });
});

/** Finds the extension in the Extensions view. */
async function find(page, { listedAs }) {
  await page.locator('.activitybar [aria-label^="Extensions"]').first().click();
  await page.locator('.extensions-viewlet .suggest-input-container .view-lines').click();
  await page.keyboard.type(`${listedAs} role`);
  const item = page.locator('.extension-list-item').filter({ hasText: 'Role Profiles' }).first();
  await item.waitFor();
  return item;
}

/** Whether the top of an element can be seen in its frame. */
function isInView(locator) {
  return locator.evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < window.innerHeight;
  });
}
