// Runs tests inside a VS Code that is a web page. Both hosts report through two functions that VS Code calls on it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { startBrowser } from './browser.mjs';
import { cache } from './folders.mjs';

const ENDS_WITHIN_MS = 10 * 60_000;

// Before each line of mocha; see test/vscode/support/mocha.ts.
const OF_TESTS = '[tests] ';

/**
 * Opens `url`, whose window was told which tests to run; prints what they print and returns their exit code. `ended`
 * is a promise that settles if the server behind the page dies. A run that ends in any other way than by its tests is
 * an error. What VS Code logs is kept for runs that fail.
 */
export async function runInPage(url, ended = new Promise(() => {})) {
  const browser = await startBrowser();
  const log = [];
  try {
    console.log(`The window is in Chromium ${browser.version()}.`);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.exposeFunction('codeAutomationLog', (_type, values) => {
      const line = format(...values);
      if (line.startsWith(OF_TESTS)) console.log(line.slice(OF_TESTS.length));
      else log.push(line);
    });
    const outcome = outcomeOf(page, ended);
    await page.goto(url);
    let code = 1;
    try {
      code = await outcome;
    } finally {
      if (code !== 0) await keepTraces(page, log);
    }
    return code;
  } finally {
    await browser.close();
  }
}

function outcomeOf(page, ended) {
  const outcome = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.once('crash', () => reject(new Error('The page of the window crashed.')));
    void ended.then((code) => reject(new Error(`The VS Code server ended with status ${code}.`)));
    setTimeout(() => reject(new Error('The tests did not end in time.')), ENDS_WITHIN_MS).unref();
  });
  outcome.catch(() => {}); // whoever opens the page awaits it, if opening works
  return outcome;
}

async function keepTraces(page, log) {
  mkdirSync(cache, { recursive: true });
  const [logFile, picture] = ['failure.log', 'failure.png'].map((name) => path.join(cache, name));
  writeFileSync(logFile, log.join('\n'));
  console.log(`What VS Code logged: ${logFile}`);
  await page.screenshot({ path: picture }).then(
    () => console.log(`The window as it was: ${picture}`),
    () => {}, // a page that crashed has no picture
  );
}
