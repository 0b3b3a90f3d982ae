// Lists of skills and prose, typed key by key.
import assert from 'node:assert/strict';
import { inEachHost } from './support/windows.mjs';

inEachHost('a list of skills', (editor) => {
  it('has the lines that were typed: Enter is never taken', async () => {
    await editor().open('## Skills\n\n');
    await editor().typeSlowly('- PROG-3\n- NTAS\n- ITOP (Level 4)\n');
    await editor().textIs('## Skills\n\n- PROG-3\n- NTAS\n- ITOP (Level 4)\n');
  });

  it('has them at speed as well', async () => {
    await editor().open('## Skills\n\n');
    const typed =
      '- PROG-3\n- ITOP-4\n- NTAS-2\n- Network support (NTAS) - Level 2\n- Problem management\n1. ITOP level 4, NTAS\n';
    await editor().type(typed);
    await editor().textIs(`## Skills\n\n${typed}`);
  });

  it('offers a skill while its name is typed, keeps the bullet, and goes on to its levels', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- infra');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('ArrowDown', 'Enter');
    await editor().offers(
      'ITOP-1, Follow',
      'ITOP-2, Assist',
      'ITOP-3, Apply',
      'ITOP-4, Enable',
      'ITOP-5, Ensure, advise',
    );
    await editor().textIs('## Skills\n\n- ITOP‸');
    await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
    await editor().textIs('## Skills\n\n- ITOP-4‸');
    await editor().offersNothing();
    await editor().press('Enter');
    await editor().textIs('## Skills\n\n- ITOP-4\n‸');
  });

  it('narrows the list with each letter, and closes it where nothing fits', async () => {
    await editor().open('## SFIA skills\n\n');
    await editor().type('- man');
    const many = await editor().offers('management');
    await editor().type('ag');
    await editor().offers('management');
    await editor().press('Escape');
    await editor().type('zz');
    await editor().offersNothing();
    assert.ok(many.length > 5);
  });

  it('finds what people mean', async () => {
    await editor().open('## SFIA skills\n\n');
    await editor().type('- recruit');
    const [first] = await editor().offers('Resourcing (RESC)');
    assert.match(first, /for “recruit”/);
  });

  it('leaves one closing bracket where the editor has added one', async () => {
    await editor().open('## Skills\n\n- ');
    await editor().type('ITOP (Level ');
    await editor().offers('Level 1, Follow');
    await editor().press('Enter');
    await editor().textIs('## Skills\n\n- ITOP (Level 1)‸');
  });

  it('replaces the level that stands behind the cursor, in whatever way it is spelt', async () => {
    await editor().open('## Skills\n\n- ITOP‸ (Level 4)\n');
    await editor().type('-');
    await editor().offers('ITOP-1, Follow', 'ITOP-2, Assist');
    await editor().press('ArrowDown', 'Enter');
    await editor().textIs('## Skills\n\n- ITOP-2‸\n');
  });

  it('replaces the rest of the name that stands behind the cursor', async () => {
    await editor().open('## Skills\n\n- inf‸ operations (ITOP) - Level 4\n');
    await editor().type('ras');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('Enter');
    await editor().textIs('## Skills\n\n- Infrastructure design (IFDN)‸ - Level 4\n');
  });

  it('offers skills below a citation, whatever heading it stands under', async () => {
    await editor().open('# Engineer\n\nThe post asks for these.\n\n');
    await editor().type('- ITOP-4\n- infra');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('Enter');
    await editor().offers('IFDN-2, Assist');
    await editor().press('Enter');
    await editor().textIs('# Engineer\n\nThe post asks for these.\n\n- ITOP-4\n- IFDN-2‸');
  });

  it('offers levels behind a code in small letters', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- itop-');
    await editor().offers('ITOP-1, Follow', 'ITOP-2, Assist');
    await editor().press('ArrowDown', 'Enter');
    await editor().textIs('## Skills\n\n- ITOP-2‸');
  });

  it('closes where letters are deleted until nothing is likely any more', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- infra');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('Backspace', 'Backspace', 'Backspace');
    await editor().offersNothing();
    await editor().press('Enter');
    await editor().textIs('## Skills\n\n- in\n‸');
  });

  it('takes what was typed after a choice was declined', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- infra');
    await editor().offers('Infrastructure design');
    await editor().press('Enter');
    await editor().offers('IFDN-2, Assist');
    await editor().type('-4\n- ITOP-4');
    await editor().textIs('## Skills\n\n- IFDN-4\n- ITOP-4‸');
  });
});

inEachHost('the palette', (editor) => {
  it('raises and lowers a level, in every place of the role', async () => {
    const text = '# Engineer\n\nSkills: ITOP‸-4\n\nITOP level 4 on most days.\n';
    await editor().open(text);
    await editor().command('Role Profiles: Raise the Level at the Cursor');
    await editor().textIs(text.replaceAll('4', '5'));
    await editor().command('Role Profiles: Lower the Level at the Cursor');
    await editor().textIs(text);
  });

  it('offers skills', async () => {
    await editor().open('# Engineer\n\nIt asks for infra‸.\n');
    await editor().command('Role Profiles: Offer Skills and Levels at the Cursor');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('Enter');
    await editor().textIs('# Engineer\n\nIt asks for IFDN‸.\n');
  });
});

inEachHost('prose', (editor) => {
  it('is left alone, key by key', async () => {
    await editor().open('# Engineer\n\nThis role needs ITOP-4.\n\n');
    for (const words of ['We run infrastructure', ' and test networks on TEST-4.', '\n\n- Problem management is fun']) {
      for (const letter of words) {
        await editor().typeSlowly(letter);
        assert.deepEqual(await editor().suggestions(), []);
      }
    }
  });

  it('is left alone where another extension answers late', async () => {
    await editor().open('ITOP-4\n\n');
    await editor().whileOtherIsSlow(() => editor().type('# Infrastructure'));
    assert.deepEqual(await editor().suggestions(), []);
    await editor().type(' engineer\n');
    await editor().textIs('ITOP-4\n\n# Infrastructure engineer\n‸');
    await editor().whileOtherIsSlow(() => editor().type('The end. NTAS'));
    assert.deepEqual(await editor().suggestions(), []);
    await editor().type('\n');
    await editor().textIs('ITOP-4\n\n# Infrastructure engineer\nThe end. NTAS\n‸');
  });

  it('is left alone in a document that cites nothing', async () => {
    await editor().open('# Notes\n\n');
    await editor().type('- infrastructure is down, DEPLOY TEST-4 to PORT 80\n- in service\n');
    await editor().offersNothing();
    await editor().textIs('# Notes\n\n- infrastructure is down, DEPLOY TEST-4 to PORT 80\n- in service\n');
  });

  it('gets its skills with Ctrl+Space', async () => {
    await editor().open('# Engineer\n\nThis role asks for infra');
    await editor().press('Control+Space');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('ArrowDown', 'Enter');
    await editor().textIs('# Engineer\n\nThis role asks for ITOP‸');
  });
});
