/** Tries edits on a document before they are offered. */
import type { PagedText } from '../paged-text.ts';
import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';
import type { Document, TextChange } from '../document.ts';
import type { Settings } from '../settings.ts';

/** A right repair may well show what lies behind it: that two citations are now the same, or that a comment has nothing left to ignore. */
const MAY_FOLLOW: ReadonlySet<string> = new Set(['conflicting-levels', 'duplicate-citation', 'unused-ignore']);

/** Tells whether a document is better off after edits: the finding is gone, and no other has come. */
export type VerifyFix = (
  document: Document,
  edits: readonly Edit[],
  settings: Settings,
  finding: Finding | undefined,
) => boolean;

interface Reader {
  read(text: PagedText, previous?: { readonly document: Document; readonly changes: readonly TextChange[] }): Document;
  check(document: Document, settings: Settings): readonly Finding[];
}

/** Judges by the findings that need no judge of texts. Costs one reading of what the edits touch. */
export function createFixVerifier({ read, check }: Reader): VerifyFix {
  return (document, edits, settings, finding) => {
    const before = countFindings(check(document, settings));
    const { text, changes } = applyEdits(document.text, edits);
    const after = countFindings(check(read(text, { document, changes }), settings));
    for (const [key, count] of after) if (count > (before.get(key) ?? 0)) return false;
    if (finding === undefined) return true;
    const own = keyOf(finding);
    return !before.has(own) || (after.get(own) ?? 0) < before.get(own)!;
  };
}

/** Takes edits that do not overlap; returns the new text, and the changes as they follow one another from the end to the front. */
export function applyEdits(text: PagedText, edits: readonly Edit[]): { text: PagedText; changes: TextChange[] } {
  const changes: TextChange[] = [];
  let result = text;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    result = result.replaced(edit.start, edit.end, edit.text);
    changes.push({ start: edit.start, end: edit.end, inserted: edit.text.length });
  }
  return { text: result, changes };
}

function countFindings(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (MAY_FOLLOW.has(finding.rule)) continue;
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, message }: Finding): string {
  return `${rule} ${message}`;
}
