import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { startBrowser } from '../hosts/browser.mjs';

const PROFILES = {
  'operator.md': '# Operator\n\nSFIA level 3\n\n- ITOP-3, NTAS-2\n',
  'lead.md': '# Lead\n\n- ITOP-5, PBMG-4\n\n## Desirable skills\n\n- NTAS-4\n',
  'analyst.md': '# Analyst\n\n- PBMG-3\n',
};

describe('the skills matrix as a page in a browser', () => {
  let folder, browser, address;

  before(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'role-profiles-'));
    for (const [name, text] of Object.entries(PROFILES)) writeFileSync(path.join(folder, name), text);
    const cli = path.resolve(import.meta.dirname, '../../dist/cli.js');
    execFileSync(process.execPath, [cli, 'matrix', '--output', 'matrix.html'], { cwd: folder });
    address = pathToFileURL(path.join(folder, 'matrix.html')).href;
    browser = await startBrowser();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (options = {}) => {
    const page = await browser.newPage({ bypassCSP: true, ...options });
    await page.goto(address);
    return page;
  };
  const titles = (page) =>
    page.locator('tbody tr:visible th').evaluateAll((heads) => heads.map((head) => head.firstChild.textContent));

  it('reads without its script, which adds what needs it', async () => {
    const page = await open({ javaScriptEnabled: false });
    assert.equal(await page.getByRole('button').count(), 0);
    assert.ok(!(await page.getByRole('searchbox').isVisible()));
    assert.equal(await page.getByRole('row').count(), 4);
    assert.match(
      await page.getByRole('row', { name: 'Operator' }).innerText(),
      /^Operator\s+operator\.md\s+3\s+3\s+2$/,
    );
    await page.close();
  });

  it('sorts by what is clicked, the highest level first, and back', async () => {
    const page = await open();
    assert.deepEqual(await titles(page), ['Analyst', 'Lead', 'Operator']);
    const head = page.getByRole('columnheader', { name: 'ITOP Infrastructure operations' });
    await head.getByRole('button').click();
    assert.deepEqual(await titles(page), ['Lead', 'Operator', 'Analyst']);
    assert.equal(await head.getAttribute('aria-sort'), 'descending');
    await head.getByRole('button').click();
    assert.deepEqual(await titles(page), ['Analyst', 'Operator', 'Lead']);
    await page.close();
  });

  it('shows the roles that are looked for', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: 'Show roles with' }).fill('oper');
    assert.deepEqual(await titles(page), ['Operator']);
    await page.getByRole('searchbox').fill('');
    assert.deepEqual(await titles(page), ['Analyst', 'Lead', 'Operator']);
    await page.close();
  });

  it('can be read by everybody', async () => {
    const page = await open();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
      [],
    );
    await page.close();
  });
});
