import type { Resolved } from './rule.ts';

/** The citations with levels of their own of each skill that one role cites more than once, in the order of the document. */
export function repeatedInRole(citations: readonly Resolved[]): readonly Resolved[][] {
  const known = answers.get(citations);
  if (known !== undefined) return known;
  const answer = findRepeated(citations);
  answers.set(citations, answer);
  return answer;
}

/** More than one rule asks this of the same citations. */
const answers = new WeakMap<readonly Resolved[], readonly Resolved[][]>();

function findRepeated(citations: readonly Resolved[]): Resolved[][] {
  const first = new Map<number, Map<string, Resolved>>();
  const repeated = new Map<Resolved, Resolved[]>();
  for (const resolved of citations) {
    const { citation, code } = resolved;
    let codes = first.get(citation.role);
    if (codes === undefined) first.set(citation.role, (codes = new Map<string, Resolved>()));
    const known = codes.get(code);
    if (known === undefined) {
      codes.set(code, resolved);
      continue;
    }
    const all = repeated.get(known);
    if (all === undefined) repeated.set(known, [known, resolved]);
    else all.push(resolved);
  }
  return [...repeated.values()]
    .map((all) => all.filter(({ citation }) => citation.levels.length > 0 && citation.levelsFrom !== 'role'))
    .filter((all) => all.length > 1);
}
