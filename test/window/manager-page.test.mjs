import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../hosts/browser.mjs';
import { accessibilityProblems } from './support/accessibility.mjs';

const TEAM = '# Team\n\n## Operator\n\n- ITOP-3\n\n## Lead\n\n- ITOP-5\n- PBMG-4\n';

describe('the page for a hiring manager in a browser', () => {
  let folder, browser, page;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-'));
    writeFileSync(path.join(folder, 'team.md'), TEAM);
    const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
    execFileSync(process.execPath, [cli, 'export', 'team.md', '--to', 'manager', '--definitions'], { cwd: folder });
    browser = await startBrowser();
    page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, 'team.html')).href);
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a chart of each role, which says in words what it shows', async () => {
    const charts = page.getByRole('img');
    assert.deepEqual(
      await charts.evaluateAll((all) =>
        all.map((chart) =>
          chart
            .getAttribute('aria-labelledby')
            .split(' ')
            .map((id) => document.getElementById(id).textContent),
        ),
      ),
      [
        ['Skills of Operator', 'Infrastructure operations (ITOP): 3'],
        ['Skills of Lead', 'Infrastructure operations (ITOP): 5; Problem management (PBMG): 4'],
      ],
    );
  });

  it('has the definitions on a sheet of their own', async () => {
    const definitions = page.locator('section', { has: page.getByRole('heading', { name: 'Definitions' }) });
    assert.equal(await definitions.evaluate((section) => getComputedStyle(section).breakBefore), 'page');
  });

  it('can be read by everybody', async () => {
    assert.deepEqual(await accessibilityProblems(page), []);
  });
});
