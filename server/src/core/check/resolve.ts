import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA, type Skill } from '../catalogue/types.ts';
import { codeText } from '../profile/facts/placed.ts';
import type { Citation } from '../profile/types.ts';
import type { Resolved } from './rule.ts';

/** Makes what looks up the skill of a citation in the edition and in all others. */
export function createResolver(catalogue: Catalogue, edition: string): (citation: Citation) => Resolved | undefined {
  const known = new Map<string, { readonly skill: Skill | undefined; readonly everywhere: readonly Skill[] }>();
  return (citation) => {
    const code = codeOf(citation, catalogue, edition);
    if (code === undefined) return undefined;
    let found = known.get(code);
    if (found === undefined) {
      found = { skill: catalogue.skill(code, edition), everywhere: catalogue.everyEdition(code) };
      known.set(code, found);
    }
    return { citation, code, skill: found.skill, everywhere: found.everywhere };
  };
}

/** The code as cited; for a name alone the code of the skill that bears it, in this edition rather than in another. */
export function codeOf(citation: Citation, catalogue: Catalogue, edition: string): string | undefined {
  const code = codeText(citation);
  if (code !== undefined) return code;
  const named = catalogue.named(citation.name?.text ?? '');
  const holds = (skill: Skill): boolean => skill.framework !== SFIA || skill.edition === edition;
  return (named.find(holds) ?? named.at(-1))?.code;
}
