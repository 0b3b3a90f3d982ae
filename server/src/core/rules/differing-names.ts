import type { Catalogue } from '../catalogue/catalogue.ts';
import { normaliseName } from '../catalogue/names.ts';
import type { Ours } from '../check/ours.ts';
import type { Report, Resolved } from '../check/rule.ts';
import { defineRule } from '../check/rule.ts';
import type { Messages } from '../messages/messages.ts';
import { calledText, codeText, nameText } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'differing-names',
  defaultSeverity: 'off',
  check({ citations, catalogue, ours, messages }) {
    return namedSkills(citations).flatMap((names) => reportsFor(names, catalogue, ours, messages));
  },
});

interface Named {
  readonly resolved: Resolved;
  readonly name: string;
}

/** The names that each role gives to each skill, each where it stands first. */
function namedSkills(citations: readonly Resolved[]): Named[][] {
  const skills = new Map<string, Map<string, Named>>();
  for (const resolved of citations) {
    const { citation, code, skill } = resolved;
    const name = nameText(citation) ?? calledText(citation);
    if (name === undefined || skill === undefined || !['claims', 'wished-for'].includes(citation.stance)) continue;
    const key = `${citation.role} ${code}`;
    const names = skills.get(key) ?? new Map<string, Named>();
    skills.set(key, names);
    const form = normaliseName(name);
    if (!names.has(form)) names.set(form, { resolved, name });
  }
  return [...skills.values()].map((names) => [...names.values()]).filter(({ length }) => length > 1);
}

/** The name that the framework gives stays, else the one that stands first. */
function reportsFor(names: readonly Named[], catalogue: Catalogue, ours: Ours, messages: Messages): Report[] {
  const own = names.find(({ name, resolved }) => normaliseName(name) === normaliseName(resolved.skill!.name));
  const kept = own ?? names[0]!;
  return names.flatMap((one) =>
    one === kept || isOfOthers(one, catalogue) || ours.hasName(one.name) ? [] : [reportFor(one, kept, messages)],
  );
}

/** A name from another edition, or another skill's, beside a code: other rules speak of those. */
function isOfOthers({ resolved: { citation }, name }: Named, catalogue: Catalogue): boolean {
  return codeText(citation) !== undefined && catalogue.named(name).length > 0;
}

function reportFor({ resolved, name }: Named, kept: Named, messages: Messages): Report {
  const { citation, code } = resolved;
  const { start, end } = citation.name ?? citation.called!;
  const other = kept.resolved.citation.name ?? kept.resolved.citation.called!;
  return {
    start,
    end,
    message: messages.rules['differing-names'].found(code, name, kept.name),
    fixes: [{ title: messages.fixes.changeName(kept.name), edits: [{ start, end, text: kept.name }] }],
    related: [{ start: other.start, end: other.end, message: messages.rules['differing-names'].other(kept.name) }],
  };
}
