// Lists of skills, typed key by key.
import { inEachHost } from './support/windows.mjs';

inEachHost('a list of skills', (editor) => {
  it('has the lines that were typed: Enter is never taken', async () => {
    await editor().open('## Skills\n\n');
    await editor().typeSlowly('- PROG-3\n- ITOP-4\n- NTAS-2\n');
    await editor().textIs('## Skills\n\n- PROG-3\n- ITOP-4\n- NTAS-2\n');
  });

  it('has them at speed as well', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- PROG-3\n- ITOP-4\n- Network support (NTAS) - Level 2\n- Problem management\n');
    await editor().textIs(
      '## Skills\n\n- PROG-3\n- ITOP-4\n- Network support (NTAS) - Level 2\n- Problem management\n',
    );
  });

  it('offers a skill while its name is typed, keeps the bullet, and goes on to the levels', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- infra');
    await editor().offers('Infrastructure design', 'Infrastructure operations');
    await editor().press('ArrowDown', 'Enter');
    await editor().textIs('## Skills\n\n- ITOP‸');
    await editor().offers('Follow', 'Assist', 'Apply', 'Enable', 'Ensure, advise');
    await editor().press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
    await editor().textIs('## Skills\n\n- ITOP-4‸');
    await editor().offersNothing();
    await editor().type('\n');
    await editor().textIs('## Skills\n\n- ITOP-4\n‸');
  });

  it('offers nothing in prose', async () => {
    await editor().open('# Engineer\n\nThis role needs ITOP-4.\n\n');
    await editor().typeSlowly('We run infrastructure and test the network, TEST-4.');
    await editor().offersNothing();
  });
});
