import { equal, includes } from './support/assert.ts';
import {
  after,
  closeEditors,
  completionsAt,
  hoverOver,
  openProfile,
  problemsIn,
  quickFixes,
} from './support/editor.ts';
import { eventually } from './support/eventually.ts';
import { definition } from './support/skill-text.ts';

describe('a document without citations', () => {
  afterEach(closeEditors);

  it('shows nothing', async () => {
    const notes = await openProfile('# Meeting notes\n\nHTTP 2, COVID-19, step 7 and PROD-123 are no skills.\n');
    // The server answers in turn: once it has answered for a later document, it has seen this one.
    const profile = await openProfile('This role needs ITOP-4.\n');
    await eventually(async () => includes(await hoverOver(profile, 'ITOP-4'), definition(4)));

    equal(await hoverOver(notes, 'COVID-19'), '');
    equal(await quickFixes(notes, 'PROD-123'), []);
    equal(await completionsAt(notes, after(notes, 'step 7')), []);
    equal(problemsIn(notes), []);
  });
});
