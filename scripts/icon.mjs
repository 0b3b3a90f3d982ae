// `npm run icon`: the icon of the extension as a picture, for VS Code takes no drawings.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/hosts/browser.mjs';
import { project } from '../test/hosts/folders.mjs';

const SIZE = 256;

const drawing = path.join(project, 'docs/images/icon.svg');
const picture = path.join(project, 'docs/images/icon.png');
const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<body style="margin: 0">${readFileSync(drawing, 'utf8')}</body>`);
  await page.screenshot({ path: picture, omitBackground: true });
  console.log(path.relative(project, picture));
} finally {
  await browser.close();
}
