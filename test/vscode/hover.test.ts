import { equal, excludes, includes } from './support/assert.ts';
import { closeEditors, hoverOver, openProfile } from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

describe('hover', () => {
  afterEach(closeEditors);

  it('shows the skill and the definition of the cited level', async () => {
    const profile = await openProfile('# Operations engineer\n\nThis role needs ITOP-4 from the first day.\n');
    const text = await eventually(async () => {
      const shown = await hoverOver(profile, 'ITOP-4');
      includes(shown, definition(4));
      return shown;
    });
    includes(text, 'Infrastructure operations');
    includes(text, 'Enable');
  });

  it('shows no other level', async () => {
    const profile = await openProfile('This role needs ITOP-4.\n');
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), definition(4)));
    const text = await hoverOver(profile, 'ITOP-4');
    for (const level of [1, 2, 3, 5]) excludes(text, definition(level));
  });

  it('shows nothing over ordinary words', async () => {
    const profile = await openProfile('This role needs ITOP-4 and patience.\n');
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), definition(4)));
    equal(await hoverOver(profile, 'patience'), '');
  });
});
