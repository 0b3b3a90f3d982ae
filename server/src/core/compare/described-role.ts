/** A role as whole documents are compared: the skills that it asks for, each once, and its duties. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionsOf } from '../check/edition.ts';
import { detached } from '../detached.ts';
import type { Document } from '../document.ts';
import { dutiesByCitation } from '../features/inspect.ts';
import type { RoleSkill } from '../matrix/role-skills.ts';
import { skillsAskedFor } from '../matrix/role-skills.ts';
import type { Messages } from '../messages/messages.ts';
import type { Span, Stance } from '../profile/types.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { Settings } from '../settings.ts';

export interface DescribedRole {
  readonly title: string;
  /** `null` where it states none. */
  readonly level: number | null;
  /** The edition of SFIA that its document is checked against. */
  readonly edition: string;
  /** In the order in which they are cited. */
  readonly skills: readonly AskedSkill[];
  /** Word for word without markup, in the order of the document. */
  readonly duties: readonly string[];
  /** Where it begins, as an offset. */
  readonly start: number;
}

/** In `levels`, that of the role counts where it stands for the skill's. `start` is known of a role of one document. */
export type AskedSkill = Pick<RoleSkill, 'code' | 'name' | 'levels' | 'wished'> & Partial<Pick<RoleSkill, 'start'>>;

/** What a citation has to do to be one that the role asks for. */
const ASKED: ReadonlySet<Stance> = new Set(['claims', 'wished-for']);

/** The roles of a document that ask for something or say what they do; where none does, all that it has. */
export function describeRoles(
  document: Document,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
): readonly DescribedRole[] {
  const { profile } = document;
  const { edition } = editionsOf(profile, catalogue, settings);
  const skills = skillsAskedFor(document, catalogue, settings);
  const duties = dutiesByRole(document);
  const roles = profile.roles.map(({ title, level, start }, index) => ({
    title: title === '' ? messages.documents.untitledRole : detached(title),
    level: level?.from ?? null,
    edition,
    skills: skills.get(index) ?? [],
    duties: (duties.get(index) ?? []).map((duty) => wordsOf(document, duty)).filter((words) => words !== ''),
    start,
  }));
  const telling = roles.filter((role) => role.skills.length + role.duties.length > 0);
  return telling.length > 0 ? telling : roles;
}

function wordsOf({ text }: Document, { start, end }: Span): string {
  return detached(plainText(text, start, end).text.replace(/\s+/g, ' ').trim());
}

/** Those of the role itself and those under its skills, each once. */
function dutiesByRole({ profile }: Document): ReadonlyMap<number, readonly Span[]> {
  const byRole = new Map<number, Map<number, Span>>(profile.roles.map((_, index) => [index, new Map()]));
  const add = (role: number, duties: readonly Span[]): void => {
    for (const duty of duties) byRole.get(role)?.set(duty.start, duty);
  };
  profile.roles.forEach(({ duties }, index) => add(index, duties));
  for (const [index, duties] of dutiesByCitation(profile)) {
    const citation = profile.citations[index];
    if (citation !== undefined && ASKED.has(citation.stance)) add(citation.role, duties);
  }
  return new Map([...byRole].map(([role, duties]) => [role, [...duties.values()].sort((a, b) => a.start - b.start)]));
}
