// What is drawn in the text of a profile.
import assert from 'node:assert/strict';
import { inEachHost, openFile } from './support/window.mjs';

const BULLETS = [
  'Swap the backup tapes on Fridays and ring the engineer if one jams',
  'Tick off the morning checks on the list that the shift lead hands out',
  'Ask a colleague before touching anything that is not on the list',
];
const PROFILE = `# Operations engineer

**SFIA level 5**

## What you will do

${BULLETS.map((bullet) => `- ${bullet}\n`).join('')}
## Skills

ITOP-5, NTAS-5
`;

inEachHost('marks', { files: { 'engineer.md': PROFILE } }, (window) => {
  it('the level of a role that its duties do not fit, and each duty that weighs', async () => {
    const page = window();
    await openFile(page, 'engineer.md');
    await page.locator('.squiggly-warning').first().waitFor();
    const faint = page.locator('.squiggly-hint');
    await faint.first().waitFor();
    const lines = await Promise.all((await faint.all()).map(async (mark) => (await mark.boundingBox()).y));
    const bullet = await page.locator('.view-line').filter({ hasText: BULLETS[0] }).boundingBox();
    assert.ok(
      lines.some((y) => Math.abs(y - bullet.y) < bullet.height),
      'the first duty is marked',
    );
  });

  for (const words of ['Swap', 'backup']) {
    it(`say once what a duty reads like by itself, where the mouse points at "${words}"`, async () => {
      const page = window();
      await page.mouse.move(0, 0);
      const { x, y, height } = await placeOf(page, words);
      await page.mouse.move(x + 3, y + height / 2);
      const hover = page.locator('.monaco-hover').filter({ visible: true });
      await hover.getByText('The role states level 5').first().waitFor();
      await hover.getByText('This bullet reads like level 1').first().waitFor();
      assert.equal((await hover.innerText()).match(/This bullet reads like/g).length, 1);
    });
  }
});

/** Where words of the first duty stand in the window. */
function placeOf(page, words) {
  const line = page.locator('.view-line').filter({ hasText: BULLETS[0] });
  return line.evaluate((node, words) => {
    const text = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    while (text.nextNode()) {
      const at = text.currentNode.data.replaceAll('\u00a0', ' ').indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(text.currentNode, at);
      range.setEnd(text.currentNode, at + words.length);
      return range.getBoundingClientRect().toJSON();
    }
  }, words);
}
