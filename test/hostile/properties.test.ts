import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeOf } from '../../server/src/core/check/resolve.ts';
import type { Citation, LevelStatement, Span } from '../../server/src/core/profile/types.ts';
import { atOnce } from '../../server/src/core/service.ts';
import type { CodeAction, Document, Finding, PagedText, TextChange } from '../../server/src/core/service.ts';
import { CITATION_STYLES, DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { anyText, lettersTyped, profileText, relativeEdit, severalRoles, wordyRoles } from '../support/arbitrary.ts';
import { allFixes, applyEdits, findingsIn, service } from '../support/check.ts';
import { said } from '../support/said.ts';

/** The same documents in each run; `SEED=2` in the environment tries others. A slow machine tries fewer, and never fails for being slow. */
const often = {
  seed: Number(process.env['SEED'] ?? 1),
  numRuns: 400,
  interruptAfterTimeLimit: 2_000,
  markInterruptAsFailure: false,
};

describe('any text', () => {
  it('is read and checked without an error, and all spans lie inside it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { profile } = service.read(text);
        for (const { start, end } of [
          ...profile.citations,
          ...profile.doubtful,
          ...profile.claims.flatMap((claim) => claim.duties),
          ...findingsIn(text),
        ]) {
          assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end} of ${text.length}`);
        }
      }),
      often,
    );
  });

  it('has its citations where they are said to be: the code stands at its span', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        for (const { code } of service.read(text).profile.citations) {
          if (code !== undefined) assert.equal(text.slice(code.start, code.end), code.text);
        }
      }),
      often,
    );
  });
});

/** Long enough to be kept in several pages. */
const manyPages = fc
  .tuple(profileText, severalRoles)
  .map(([profile, roles]) =>
    [profile, 'Swaps the tapes.\n\n'.repeat(800), roles, 'Rings.\r\n'.repeat(900), profile].join('\n\n'),
  );

describe('a document that is edited', () => {
  it('reads and is checked as it would be from scratch, whatever the edits were', () => {
    const version = fc.oneof(fc.array(relativeEdit, { minLength: 1, maxLength: 3 }), lettersTyped);
    const edits = fc.array(version, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(profileText, severalRoles, wordyRoles, anyText, manyPages), edits, (text, versions) => {
        let document = service.read(text);
        for (const version of versions) {
          const { after, changes } = edited(document.text, version);
          document = service.read(after, { document, changes });
          const afresh = service.read(after.toString());
          assert.deepEqual(said(document.profile), said(afresh.profile));
          assert.deepEqual(service.check(document, DEFAULT_SETTINGS), service.check(afresh, DEFAULT_SETTINGS));
        }
      }),
      {
        ...often,
        // what begins the document becomes, or ceases to be, front matter
        examples: [
          ['\r\n---\nsfia: ITOP@7\n---', [[{ at: 0, length: 2, text: '' }]]],
          ['---\nsfia: ITOP@7\n---\n\nITOP-4', [[{ at: 0, length: 0, text: 'x' }]]],
        ],
      },
    );
  });
});

/** Edits one after the other, each in the text that the one before left, as an editor sends them. */
function edited(
  text: PagedText,
  edits: readonly { at: number; length: number; text: string }[],
): { after: PagedText; changes: TextChange[] } {
  let after = text;
  const changes = edits.map((edit) => {
    const start = Math.floor(edit.at * after.length);
    const end = Math.min(after.length, start + edit.length);
    after = after.replaced(start, end, edit.text);
    return { start, end, inserted: edit.text.length };
  });
  return { after, changes };
}

describe('what the menu offers', () => {
  it('a fix changes nothing outside its citation, and the level in what the same role says of the same skill', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const document = service.read(text);
        for (const { finding, title, edits } of fixActions(document)) {
          if (finding.rule === 'unused-ignore') continue; // it takes away the comment, and the line that holds nothing else
          const { citations, levelStatements } = document.profile;
          const own = citations.filter((citation) => touches(partsOf(citation), finding));
          const allowed = [
            finding,
            ...own.flatMap(partsOf),
            ...levelStatements
              .map(partsOf)
              .filter((parts) => touches(parts, finding))
              .flat(),
            ...citations
              .filter((citation) => own.some((one) => one.role === citation.role && isOfOneSkill(one, citation)))
              .flatMap(({ levels, levelSpan, levelName }) => [...levels, levelSpan, levelName])
              .filter((part) => part !== undefined),
          ];
          for (const edit of edits) {
            assert.ok(
              allowed.some((span) => span.start <= edit.start && edit.end <= span.end),
              `${title} at ${edit.start}`,
            );
          }
        }
      }),
      often,
    );
  });

  it('a fix removes its finding and brings no other', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const document = service.read(text);
        const before = findingsIn(text);
        for (const { finding, title, edits } of fixActions(document)) {
          const left = before.filter((other) => other !== finding);
          const brought = extra(findingsIn(applyEdits(text, edits)), left, edits);
          assert.deepEqual(
            brought.filter((other) => !isAboutOthers(other)),
            [],
            title,
          );
        }
      }),
      often,
    );
  });

  it('an ignore comment removes its finding and brings no other', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const document = service.read(text);
        const before = findingsIn(text);
        for (const { finding, title, edits } of actions(document).filter(isIgnore)) {
          const after = findingsIn(applyEdits(text, edits));
          assert.ok(after.length < before.length, `${title}: nothing went`);
          assert.deepEqual(
            extra(
              after,
              before.filter((other) => other !== finding),
              edits,
            ),
            [],
            title,
          );
        }
      }),
      often,
    );
  });

  it('"write this citation as" stays inside the citation and brings no finding', () => {
    fc.assert(
      fc.property(profileText, fc.constantFrom(...CITATION_STYLES), (text, citationStyle) => {
        const document = service.read(text);
        const settings = { ...DEFAULT_SETTINGS, citationStyle };
        const before = findingsIn(text, settings);
        for (const citation of document.profile.citations) {
          const offered = atOnce(
            service.codeActions(document, { start: citation.start, end: citation.start }, settings, before),
          );
          for (const { title, edits } of offered.filter((action) =>
            action.title.startsWith('Write this citation as'),
          )) {
            const [edit] = edits;
            assert.ok(
              edit !== undefined && edits.length === 1 && edit.start >= citation.start && edit.end <= citation.end,
              title,
            );
            const known = before.map(inWords);
            assert.deepEqual(
              findingsIn(applyEdits(text, edits), settings)
                .map(inWords)
                .filter((other) => !known.includes(other) && !other.startsWith('unused-ignore:')),
              [],
              title,
            );
          }
        }
      }),
      often,
    );
  });
});

type OfferedFor = CodeAction & { readonly finding: Finding };

function actions(document: Document): OfferedFor[] {
  const findings = service.check(document, DEFAULT_SETTINGS);
  return findings.flatMap((finding) =>
    atOnce(service.codeActions(document, finding, DEFAULT_SETTINGS, [finding])).filter(
      (action): action is OfferedFor => action.finding !== undefined && action.edits.length > 0,
    ),
  );
}

function fixActions(document: Document): OfferedFor[] {
  return actions(document).filter((action) => !isIgnore(action));
}

function isIgnore(action: CodeAction): boolean {
  return action.title.startsWith('Ignore ');
}

/** A citation, or the level of a role, with the places of its parts: a level may stand below its heading. */
function partsOf(cited: Citation | LevelStatement): Span[] {
  const { levels, levelName } = cited;
  const { code, name, levelSpan } = 'shape' in cited ? cited : {};
  return [{ start: cited.start, end: cited.end }, code, name, ...levels, levelSpan, levelName].filter(
    (part) => part !== undefined,
  );
}

function isOfOneSkill(a: Citation, b: Citation): boolean {
  return codeOf(a, service.catalogue, '9') === codeOf(b, service.catalogue, '9');
}

function touches(parts: readonly Span[], { start, end }: Span): boolean {
  return parts.some((part) => start < part.end && part.start < end);
}

/** Findings after the edits, but for those that were there before, told by rule and place, else by their words. */
function extra(after: readonly Finding[], before: readonly Finding[], edits: OfferedFor['edits']): string[] {
  const left = before.map((finding) => ({ finding, start: placeAfter(finding.start, edits) }));
  const take = (isKnown: (one: (typeof left)[number]) => boolean): boolean => {
    const at = left.findIndex(isKnown);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  return after
    .filter((found) => !take(({ finding, start }) => finding.rule === found.rule && start === found.start))
    .map(inWords)
    .filter((words) => !take(({ finding }) => inWords(finding) === words)); // a right name makes the citation begin earlier
}

function inWords({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

/**
 * What a repair may bring about elsewhere: of two citations that were wrong in the same way the first to be repaired
 * differs from the second, and an ignore comment loses its work with the finding that it was for.
 */
function isAboutOthers(finding: string): boolean {
  return /^(?:conflicting-levels|duplicate-citation|unused-ignore):/.test(finding);
}

/** Where an offset of the text before the edits lies after them. */
function placeAfter(offset: number, edits: OfferedFor['edits']): number {
  let moved = offset;
  for (const { start, end, text } of edits) {
    if (end <= offset && start < end) moved += text.length - (end - start);
    else if (start === end && start <= offset) moved += text.length;
    else if (start < offset) moved = start;
  }
  return moved;
}

describe('fix all', () => {
  it('twice is fix all once', () => {
    fc.assert(
      fc.property(profileText, (text) => {
        const once = applyEdits(text, allFixes(text));
        assert.equal(applyEdits(once, allFixes(once)), once);
      }),
      often,
    );
  });
});
