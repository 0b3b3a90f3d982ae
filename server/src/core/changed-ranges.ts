/** Edits and changes of a text, as the parser wants them: what of the old text became what of the new one. */
import type { ChangedRange } from '@lezer/common';
import type { Edit } from './check/rule.ts';
import type { TextChange } from './document.ts';
import type { PagedText } from './paged-text.ts';

/** Takes edits that do not overlap. */
export function applyEdits(text: PagedText, edits: readonly Edit[]): PagedText {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((edited, { start, end, text: inserted }) => edited.replaced(start, end, inserted), text);
}

export function editedRanges(edits: readonly Edit[]): ChangedRange[] {
  let shift = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const fromB = start + shift;
      shift += text.length - (end - start);
      return { fromA: start, toA: end, fromB, toB: fromB + text.length };
    });
}

/** Changes are given one after the other, each in the text that the one before left; the parser wants them in old and new offsets. */
export function changedRanges(changes: readonly TextChange[]): ChangedRange[] {
  let ranges: { fromA: number; toA: number; fromB: number; toB: number }[] = [];
  for (const { start, end, inserted } of changes) {
    const delta = inserted - (end - start);
    // widen over earlier ranges that this change touches, and bring its old end back to the oldest text
    let shiftBefore = 0;
    const kept: typeof ranges = [];
    for (const range of ranges) {
      if (range.toB < start) {
        kept.push(range);
        shiftBefore += range.toB - range.fromB - (range.toA - range.fromA);
      } else if (range.fromB > end) {
        kept.push({ ...range, fromB: range.fromB + delta, toB: range.toB + delta });
      }
    }
    const touched = ranges.filter((range) => range.toB >= start && range.fromB <= end);
    const shiftInside = touched.reduce((sum, range) => sum + (range.toB - range.fromB) - (range.toA - range.fromA), 0);
    let fromA = start - shiftBefore;
    let toA = end - shiftBefore - shiftInside;
    let fromB = start;
    let toB = start + inserted;
    for (const range of touched) {
      fromA = Math.min(fromA, range.fromA);
      toA = Math.max(toA, range.toA);
      fromB = Math.min(fromB, range.fromB);
      toB = Math.max(toB, range.toB + delta);
    }
    ranges = [...kept, { fromA, toA, fromB, toB }].sort((a, b) => a.fromB - b.fromB);
  }
  return ranges;
}
