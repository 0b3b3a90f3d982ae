import assert from 'node:assert/strict';
import { accessibilityProblems } from './support/accessibility.mjs';
import { inEachHost, isChecked, openFile, runCommand, textOf, webview } from './support/window.mjs';

const PROFILE = `# Engineer

This role needs ITOP-4.

| Skill                     | Code | Level |
| ------------------------- | ---- | ----- |
| Infrastructure operations | ITOP | 4     |
| Network support           | NTAS | 9     |
`;

const TITLE = 'Infrastructure operations (ITOP)';
const BROKEN = 'Code,Skill,Level 1 description\nITOP,,x\n';
const SETTINGS = '{ "rules": { "missing-level": "warning" }, "exclude": ["archive/**", "drafts/**"] }';

for (const theme of ['Default Light Modern', 'Default High Contrast']) {
  const settings = { 'workbench.colorTheme': theme };
  const files = {
    'engineer.md': PROFILE,
    '.role-profiles.json': SETTINGS,
    'skills-data/[x](command:y) $(bug).csv': BROKEN,
  };

  inEachHost(`views, ${theme}`, { files, settings }, (window) => {
    it('show the levels of a skill beside each other, where its definition is asked for', async () => {
      const page = window();
      const view = await goToDefinition(page);
      const boxes = await Promise.all((await view.locator('section').all()).map((column) => column.boundingBox()));
      assert.equal(boxes.length, 5);
      boxes.slice(1).forEach((box, i) => {
        assert.equal(box.y, boxes[i].y, 'the columns begin at one height');
        assert.ok(box.x >= boxes[i].x + boxes[i].width, 'each column is to the right of the one before');
      });
      const [cited, ...others] = await view.locator('section[aria-current=true]').all();
      assert.deepEqual(others, []);
      assert.match(await cited.innerText(), /^Level 4: Enable\s+Cited in your document\s+Applies technical expertise/);
      assert.ok(await isInView(cited), 'the cited level is in view');
      assert.deepEqual(
        await view.getByRole('button').allInnerTexts(),
        [1, 2, 3, 5].map((level) => `Use level ${level}`),
      );
    });

    it('show the buttons under the levels before anything is scrolled', async () => {
      const page = window();
      const view = await goToDefinition(page);
      const height = await view.locator('body').evaluate(() => window.innerHeight);
      for (const name of ['Use level 2', 'Use level 3', 'Use level 5']) {
        const box = await view
          .getByRole('button', { name })
          .evaluate((button) => button.getBoundingClientRect().toJSON());
        assert.ok(box.top > 0 && box.bottom <= height, `${name} ends at ${box.bottom} of ${height}`);
      }
    });

    it('can be read and used by everybody', async () => {
      const page = window();
      assert.deepEqual(await accessibilityProblems(await goToDefinition(page)), []);
      assert.deepEqual(await accessibilityProblems(await showLoaded(page)), []);
      assert.deepEqual(await accessibilityProblems(await showUpload(page)), []);
    });

    it('change the level everywhere in the role, by the keyboard alone', async () => {
      const page = window();
      const view = await goToDefinition(page);
      await view.locator('#columns').focus();
      for (let tab = 0; tab < 3; tab++) await page.keyboard.press('Tab');
      assert.equal(await view.locator(':focus').innerText(), 'Use level 3');
      await page.keyboard.press('Enter');
      await view.locator('section[aria-current=true]').filter({ hasText: 'Level 3: Apply' }).waitFor();
      await view.getByRole('status').filter({ hasText: 'The document says level 3 now.' }).waitFor();
      await openFile(page, 'engineer.md');
      assert.equal(await textOf(page), PROFILE.replace('ITOP-4', 'ITOP-3').replace('4     |', '3     |').trimEnd());

      await page.keyboard.press('Control+Z');
      assert.equal(await textOf(page), PROFILE.trimEnd());
    });

    it('tell what is loaded: each file and each setting in full, and a way to it', async () => {
      const page = window();
      const view = await showLoaded(page);
      const rows = (await view.locator('tr').allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
      const one = (start) => rows.find((row) => row.startsWith(start));
      assert.equal(one('ITOP.txt'), 'ITOP.txt 1 skill with 5 levels of SFIA 9 comes with Role Profiles');
      assert.match(one('[x](command:y) $(bug).csv, line 2'), /line 2 ITOP has no name/);
      assert.equal(
        one('Documents that are not checked'),
        'Documents that are not checked archive/**, drafts/** set in .role-profiles.json',
      );
      assert.equal(one('Documents that are checked'), 'Documents that are checked all Markdown files as it comes');
      assert.equal(
        one('What findings are'),
        'What findings are: Skill without a level (missing-level) warning set in .role-profiles.json',
      );
      assert.ok(!rows.some((row) => row.includes('{}')), rows.join('\n'));

      await view.getByRole('link', { name: 'Documents that are checked' }).click();
      await page.locator('.settings-editor').getByText('Role Profiles: Include').waitFor();
      await (await showLoaded(page)).getByRole('link', { name: 'Documents that are not checked' }).click();
      await page.locator('.tab.active').filter({ hasText: '.role-profiles.json' }).waitFor();
    });
  });
}

async function goToDefinition(page) {
  await openFile(page, 'engineer.md');
  await isChecked(page);
  await runCommand(page, 'Go to Line/Column...');
  await page.keyboard.type('3:18');
  await page.keyboard.press('Enter');
  await page.keyboard.press('F12');
  const view = webview(page);
  await view.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  return view;
}

async function showUpload(page) {
  await openFile(page, 'engineer.md');
  await runCommand(page, 'Role Profiles: Add Skills Data...');
  const view = webview(page);
  await view.getByRole('heading', { name: 'Add skills data', level: 1 }).waitFor();
  return view;
}

async function showLoaded(page) {
  await openFile(page, 'engineer.md');
  await runCommand(page, 'Role Profiles: Show What Is Loaded');
  const view = webview(page);
  await view.getByRole('heading', { name: 'What is loaded', level: 1 }).waitFor();
  return view;
}

function isInView(column) {
  return column.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= 0 && right <= window.innerWidth;
  });
}
