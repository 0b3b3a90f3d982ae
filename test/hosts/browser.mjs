// Finds and starts a Chromium: one that is named, one that is installed, or else the one from npm.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm.mjs';

/**
 * Starts a headless browser: the one that the variable CHROMIUM_EXECUTABLE names, or the first of those below that
 * starts. Returns Playwright's browser; `browser.close()` ends it. If none starts, the error says what was tried, and
 * the one command that helps.
 */
export async function startBrowser() {
  const named = process.env['CHROMIUM_EXECUTABLE'];
  if (named !== undefined) return start({ executablePath: named });

  const failures = [];
  for (const [title, options] of CANDIDATES) {
    try {
      return await start(options());
    } catch (error) {
      failures.push(`  ${title}: ${error.message.split('\n')[0]}`);
    }
  }
  throw new Error(
    `No browser could be started.\n${failures.join('\n')}\n` +
      'This command installs one: npx playwright-core install --with-deps chromium\n' +
      'Or name one: CHROMIUM_EXECUTABLE=/path/to/chrome npm test',
  );
}

// On Linux by their paths, for Playwright leaves files behind when it looks for a channel in vain.
const OF_THE_SYSTEM =
  process.platform === 'linux'
    ? ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/usr/bin/chromium'].map((file) => [
        file,
        () => installed(file),
      ])
    : ['chrome', 'msedge'].map((channel) => [channel, () => ({ channel })]);

const CANDIDATES = [
  ['Chromium of Playwright', () => installed(chromium.executablePath())],
  ...OF_THE_SYSTEM,
  ['Chromium from npm', () => chromiumFromNpm()],
];

function installed(executablePath) {
  if (!existsSync(executablePath)) throw new Error('not installed');
  return { executablePath };
}

async function start({ env, ...options }) {
  // A folder of its own, for home directories that cannot be written.
  const home = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-browser-'));
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const folders = { HOME: home, XDG_CONFIG_HOME: path.join(home, 'config'), XDG_CACHE_HOME: path.join(home, 'cache') };
  try {
    const browser = await chromium.launch({
      ...options,
      headless: true,
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
      env: { ...process.env, ...folders, ...env },
    });
    browser.once('disconnected', removeHome);
    return browser;
  } catch (error) {
    removeHome();
    throw error;
  }
}
