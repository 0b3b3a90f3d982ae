import { codeText, levelNumbers } from '../profile/facts/placed.ts';
import type { Citation } from '../profile/types.ts';
import type { Resolved } from './rule.ts';

/**
 * The citations with levels of their own of each skill that one role cites more than once, in the order of the document.
 * Only these are looked up: most citations stand alone.
 */
export function repeatedInRole(
  citations: readonly Citation[],
  resolve: (citation: Citation) => Resolved | undefined,
): readonly Resolved[][] {
  const first = new Map<number, Map<string, Citation>>();
  const repeated = new Map<Citation, Citation[]>();
  for (const citation of citations) {
    const code = codeText(citation) ?? resolve(citation)?.code;
    if (code === undefined) continue;
    let codes = first.get(citation.role);
    if (codes === undefined) first.set(citation.role, (codes = new Map<string, Citation>()));
    const known = codes.get(code);
    if (known === undefined) {
      codes.set(code, citation);
      continue;
    }
    const all = repeated.get(known);
    if (all === undefined) repeated.set(known, [known, citation]);
    else all.push(citation);
  }
  return [...repeated.values()]
    .map((all) => all.filter((citation) => levelNumbers(citation).length > 0 && citation.levelsFrom !== 'role'))
    .filter((all) => all.length > 1)
    .map((all) => all.flatMap((citation) => resolve(citation) ?? []));
}
