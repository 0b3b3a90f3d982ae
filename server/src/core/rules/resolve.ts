import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Skill } from '../catalogue/types.ts';
import type { Citation, Profile } from '../profile/types.ts';
import type { Resolved } from './rule.ts';

/** Looks up the skill of each citation in the edition and in all others. Names that no skill bears are left out. */
export function resolveCitations(profile: Profile, catalogue: Catalogue, edition: string): Resolved[] {
  const known = new Map<string, { readonly skill?: Skill; readonly everywhere: readonly Skill[] }>();
  return profile.citations.flatMap((citation) => {
    const code = codeOf(citation, catalogue, edition);
    if (code === undefined) return [];
    let found = known.get(code);
    if (found === undefined) {
      const skill = catalogue.skill(code, edition);
      found = { everywhere: catalogue.everyEdition(code), ...(skill !== undefined && { skill }) };
      known.set(code, found);
    }
    return [{ citation, code, ...found }];
  });
}

/** The code as cited; for a name alone the code of the skill that bears it, in this edition rather than in another. */
export function codeOf(citation: Citation, catalogue: Catalogue, edition: string): string | undefined {
  if (citation.code !== undefined) return citation.code.text;
  const named = catalogue.named(citation.name?.text ?? '');
  return (named.find((skill) => skill.edition === undefined || skill.edition === edition) ?? named.at(-1))?.code;
}
