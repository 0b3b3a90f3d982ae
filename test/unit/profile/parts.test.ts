import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assemble } from '../../../server/src/core/profile/outline/assemble.ts';
import { PagedText } from '../../../server/src/core/paged-text.ts';
import { parseProfile } from '../../../server/src/core/profile/profile.ts';
import { INTRODUCTION } from '../../../server/src/core/profile/document/roles.ts';
import { survey } from '../../../server/src/core/profile/document/survey.ts';
import { createVocabulary } from '../../../server/src/core/vocabulary.ts';
import type { TextChange } from '../../../server/src/core/service.ts';
import { severalRoles } from '../../support/arbitrary.ts';
import { dedent, service, shippedCatalogue } from '../../support/check.ts';
import { said } from '../../support/said.ts';

const vocabulary = createVocabulary(shippedCatalogue);

const TWO_ROLES = dedent(`
  # Our roles

  ## Trainee

  ITOP-1 and TEST-1

  - Swaps the tapes

  ## Senior engineer

  ITOP-4

  - Plans the work of six
`);

describe('the parts of a document', () => {
  it('say together what the document says when it is read in one go', () => {
    fc.assert(
      fc.property(severalRoles, (text) => {
        const { profile, units, frontMatter } = parseProfile(PagedText.of(text), vocabulary);
        const { cites, keys, roles } = survey(units, frontMatter, text.length);
        const inOneGo = assemble(
          {
            text,
            at: 0,
            units,
            sections: roles.sections,
            roleDepth: roles.depth === INTRODUCTION ? undefined : roles.depth,
            isOutside: false,
            frontMatter,
            cites,
            keys,
          },
          vocabulary,
        );
        assert.deepEqual(withoutGroups(profile), withoutGroups(inOneGo));
      }),
      { seed: 1, numRuns: 300, interruptAfterTimeLimit: 5000 },
    );
  });

  it('are its roles, and stay as they were when another one is edited', () => {
    // the last block of a document is read again after every edit
    const text = `${TWO_ROLES}\n## Benefits\n\nA pension.\n`;
    const before = service.read(text);
    const start = text.indexOf('the tapes');
    const after = service.read(text.replace('the tapes', 'all the tapes'), {
      document: before,
      changes: [{ start, end: start, inserted: 4 }],
    });
    const [trainee, senior] = before.profile.parts;
    assert.equal(before.profile.parts.length, 2);
    assert.notEqual(after.profile.parts[0]!.contents, trainee!.contents);
    assert.equal(after.profile.parts[1]!.contents, senior!.contents);
    assert.equal(after.profile.parts[1]!.start, senior!.start + 4);
  });

  it('and what shows in the whole document, are not looked for again where an edit tells nothing of the rest', () => {
    const before = service.read(TWO_ROLES);
    const edit = (place: string, inserted: string): ReturnType<typeof service.read> => {
      const start = TWO_ROLES.indexOf(place);
      return service.read(before.text.replaced(start, start + inserted.length, inserted), {
        document: before,
        changes: [{ start, end: start + inserted.length, inserted: inserted.length }],
      });
    };
    assert.equal(edit('tapes', 'disks').parsed.survey, before.parsed.survey);
    assert.equal(edit('ITOP-1', 'ITOP-2').parsed.survey, before.parsed.survey);
    assert.notEqual(edit('Trainee', 'Helpers').parsed.survey, before.parsed.survey);
    assert.notEqual(edit('ITOP-4', 'Nobody').parsed.survey, before.parsed.survey);
  });

  it('are where they should be when several are edited at once', () => {
    const before = service.read(TWO_ROLES);
    const changes: TextChange[] = [];
    const insert = (text: PagedText, place: string, inserted: string): PagedText => {
      const start = text.toString().indexOf(place);
      changes.push({ start, end: start, inserted: inserted.length });
      return text.replaced(start, start, inserted);
    };
    const once = insert(before.text, 'the tapes', 'all ');
    const twice = insert(once, 'the work', 'some of ');
    const after = service.read(twice, { document: before, changes });
    assert.deepEqual(said(after.profile), said(service.read(twice.toString()).profile));
  });

  it('are one where a level above the roles holds for all of them', () => {
    assert.equal(service.read(TWO_ROLES.replace('# Our roles', '# Our roles at level 4')).profile.parts.length, 1);
    assert.equal(service.read(`---\nlevel: 4\n---\n\n${TWO_ROLES}`).profile.parts.length, 1);
  });
});

/** Groups are numbered as they are met; what counts is which citations share one. */
function withoutGroups(contents: Parameters<typeof said>[0]): unknown {
  const groups = new Map<number, number>();
  return JSON.parse(JSON.stringify(said(contents)), (key, value: unknown) => {
    if (key !== 'group') return value;
    const group = value as number;
    if (!groups.has(group)) groups.set(group, groups.size);
    return groups.get(group);
  });
}
