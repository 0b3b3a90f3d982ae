// `npm run screenshots`: the pictures of the README, taken from the running editor. Run `npm run package` first.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/hosts/browser.mjs';
import { editorSettings } from '../test/hosts/editor-settings.mjs';
import { cache, project } from '../test/hosts/folders.mjs';
import { unpackPackage } from '../test/hosts/packaged.mjs';
import { startWebHost } from '../test/hosts/web-host.mjs';

const IMAGES = path.join(project, 'docs/images');
const MARGIN = 16;
const SCROLL_BAR = 14;
const WEBP_QUALITY = 0.22;
const LINES_BEFORE = 4;
const WINDOW = { width: 1100, height: 1240 };
const HOVER = '.monaco-hover:not(.hidden)';
const SUGGESTIONS = '.suggest-widget.visible';

const settings = {
  ...editorSettings,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'editor.fontFamily': 'DejaVu Sans Mono, monospace',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.hover.delay': 100,
  'editor.hover.above': false,
};

mkdirSync(IMAGES, { recursive: true });
const extension = unpackPackage(path.join(cache, 'screenshots'));
const browser = await startBrowser();
try {
  await picture('hover.webp', 'infrastructure-engineer.md', (page) => hoverOver(page, 'ITOP-4'));
  await picture('diagnostic.webp', 'platform-lead.md', (page) => hoverOver(page, 'ITOP-7'));
  await picture('completion.webp', 'infrastructure-engineer.md', (page) =>
    completionOf(page, 'our skills framework', 'On call it asks for ITOP-'),
  );
} finally {
  await browser.close();
}

/** Opens an example, has `arrange` do what is to be seen and return its boxes, and saves that part of the window. */
async function picture(name, example, arrange) {
  const documents = path.join(project, 'examples');
  const host = await startWebHost({ extension, documents, shown: example, settings });
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1.25 });
  try {
    await page.goto(host.url);
    await page.locator('.squiggly-error, .squiggly-warning').first().waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+B'); // the side bar takes room
    const clip = await around(page, await arrange(page));
    const file = path.join(IMAGES, name);
    writeFileSync(file, await asWebp(await page.screenshot({ clip, animations: 'disabled' })));
    console.log(path.relative(project, file));
  } finally {
    await page.close();
    host.stop();
  }
}

/** The same picture in less than half of the bytes: the pictures ship with the extension, once more inside its page. */
async function asWebp(png) {
  const page = await browser.newPage();
  try {
    const url = await page.evaluate(
      async ([source, quality]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/webp', quality);
      },
      [`data:image/png;base64,${png.toString('base64')}`, WEBP_QUALITY],
    );
    return Buffer.from(url.split(',')[1], 'base64');
  } finally {
    await page.close();
  }
}

/** Points at the first `text` in the editor, and returns the boxes of the text and of the hover. */
async function hoverOver(page, text) {
  const box = await boxOf(page, text);
  await page.mouse.move(5, 5);
  await page.locator(HOVER).waitFor({ state: 'hidden' });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  const hover = page.locator(HOVER).first();
  await hover.getByText(/\w/).first().waitFor();
  return [box, await hover.boundingBox()];
}

/** Types `begun` on a new line below `text`, opens the details of what is offered, and returns the boxes. */
async function completionOf(page, text, begun) {
  const { x, y } = await boxOf(page, text);
  await page.mouse.click(x, y);
  await page.keyboard.press('End');
  await page.keyboard.type(`\n\n${begun}`);
  await page.locator(`${SUGGESTIONS} .monaco-list-row`).first().waitFor();
  await page.keyboard.press('Control+Space'); // shows the details
  const details = page.locator('.suggest-details-container .body').first();
  await details.getByText(/\w/).first().waitFor();
  return [await boxOf(page, begun), await page.locator(SUGGESTIONS).boundingBox(), await details.boundingBox()];
}

/** Where the first `text` is on the page. The editor splits its lines into pieces and writes no-break spaces. */
async function boxOf(page, text) {
  const box = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-line')) {
      const offset = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (offset === -1) continue;
      const range = document.createRange();
      const pieces = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let before = 0;
      for (let piece = pieces.nextNode(); piece !== null; piece = pieces.nextNode()) {
        const [start, end] = [offset - before, offset + wanted.length - before];
        if (start >= 0 && start < piece.length) range.setStart(piece, start);
        if (end > 0 && end <= piece.length) range.setEnd(piece, end);
        before += piece.length;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return undefined;
  }, text);
  if (box === undefined) throw new Error(`"${text}" is not on the screen`);
  return box;
}

/** The part of the page that holds the boxes and the lines before them, as wide as the editor. */
async function around(page, boxes) {
  const editor = await page.locator('.editor-instance').first().boundingBox();
  const lines = await Promise.all((await page.locator('.view-line').all()).map((line) => line.boundingBox()));
  const first = Math.min(...boxes.map(({ y }) => y));
  const before = lines.map(({ y }) => y).filter((y) => y <= first && y >= first - LINES_BEFORE * lines[0].height);
  const top = Math.min(first, ...before);
  const bottom = Math.min(WINDOW.height, Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN);
  return { x: editor.x, y: top, width: editor.width - SCROLL_BAR, height: bottom - top };
}
