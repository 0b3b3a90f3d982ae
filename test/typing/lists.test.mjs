// Lists of skills, typed key by key.
import { inEachHost } from './support/windows.mjs';

inEachHost('a list of skills', (editor) => {
  it('has the lines that were typed: Enter is never taken', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- PROG-3\n- ITOP-4\n- NTAS-2\n');
    await editor().textIs('## Skills\n\n- PROG-3\n- ITOP-4\n- NTAS-2\n');
  });

  it('offers the skill while its name is typed, and keeps the bullet', async () => {
    await editor().open('## Skills\n\n');
    await editor().type('- infra');
    console.log(await editor().offers('Infrastructure'));
  });
});
