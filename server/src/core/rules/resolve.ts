import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import { codeText } from '../profile/placed.ts';
import type { Citation, Profile } from '../profile/types.ts';
import type { Resolved } from './rule.ts';

/** Looks up the skill of each citation in the edition and in all others. Names that no skill bears are left out. */
export function resolveCitations(profile: Profile, catalogue: Catalogue, edition: string): Resolved[] {
  const known = new Map<string, { readonly skill: Skill | undefined; readonly everywhere: readonly Skill[] }>();
  const resolved: Resolved[] = [];
  for (const citation of profile.citations) {
    const code = codeOf(citation, catalogue, edition);
    if (code === undefined) continue;
    let found = known.get(code);
    if (found === undefined) {
      found = { skill: catalogue.skill(code, edition), everywhere: catalogue.everyEdition(code) };
      known.set(code, found);
    }
    resolved.push({ citation, code, skill: found.skill, everywhere: found.everywhere });
  }
  return resolved;
}

/** The code as cited; for a name alone the code of the skill that bears it, in this edition rather than in another. */
export function codeOf(citation: Citation, catalogue: Catalogue, edition: string): string | undefined {
  const code = codeText(citation);
  if (code !== undefined) return code;
  const named = catalogue.named(citation.name?.text ?? '');
  return (named.find((skill) => skill.edition === undefined || skill.edition === edition) ?? named.at(-1))?.code;
}
