/** Which citations go through the levels of a skill, as only all citations of a role together show. */
import { codeText, levelNumbers, nameText, standing } from '../facts/placed.ts';
import type { Citation, Stance, Vocabulary } from '../types.ts';

/** A slip makes two levels of one skill in one role; more are gone through on purpose. */
const MORE_THAN_A_SLIP = 3;

/**
 * @param ladders groups of headings that bear levels of one skill
 * @returns the citations, those that go through levels with their stance
 */
export function withRungs(
  citations: readonly Citation[],
  ladders: ReadonlySet<number>,
  { codesNamed }: Pick<Vocabulary, 'codesNamed'>,
): readonly Citation[] {
  const stances = new Map<number, Stance>();
  for (const skills of repeatedInRoles(citations, ladders, codesNamed)) {
    const apart = skills.filter(({ levels }) => levels.size > 1);
    // where most of what is said twice is said in two ways, the lists are those of something else than one role
    const areMany = apart.length >= MORE_THAN_A_SLIP && apart.length * 2 > skills.length;
    const numbers = apart.flatMap((skill) => skill.numbers.map((number) => ({ number, levels: skill.levels.size })));
    for (const { number, levels } of numbers) {
      if (levels >= MORE_THAN_A_SLIP || ladders.has(citations[number]!.group)) stances.set(number, 'defines');
      else if (areMany) stances.set(number, 'lists');
    }
  }
  if (stances.size === 0) return citations;
  return citations.map((citation, number) => {
    const stance = stances.get(number);
    return stance === undefined ? citation : standing(citation, stance);
  });
}

/** The claims of one skill at one level each, by their numbers. */
interface Repeated {
  readonly numbers: number[];
  readonly levels: Set<number>;
}

/** For each role the skills that it claims more than once. What was written as one counts once, unless it is a ladder. */
function repeatedInRoles(
  citations: readonly Citation[],
  ladders: ReadonlySet<number>,
  codesNamed: Vocabulary['codesNamed'],
): Repeated[][] {
  const roles = new Map<number, Map<string, Repeated>>();
  let group: number | undefined;
  citations.forEach((citation, number) => {
    const isSameGroup = citation.group === group && !ladders.has(group);
    group = citation.group;
    if (isSameGroup || !isPlainClaim(citation)) return;
    const skill = codeText(citation) ?? codesNamed(nameText(citation) ?? '')[0];
    if (skill === undefined) return;
    let skills = roles.get(citation.role);
    if (skills === undefined) roles.set(citation.role, (skills = new Map<string, Repeated>()));
    const level = levelNumbers(citation)[0]!.from;
    const known = skills.get(skill);
    if (known === undefined) skills.set(skill, { numbers: [number], levels: new Set([level]) });
    else {
      known.numbers.push(number);
      known.levels.add(level);
    }
  });
  return [...roles.values()].map((skills) => [...skills.values()].filter(({ numbers }) => numbers.length > 1));
}

/** One level, of the role and nobody else, whenever and whoever. */
function isPlainClaim(citation: Citation): boolean {
  const [level, second] = levelNumbers(citation);
  if (level === undefined || second !== undefined || level.from !== level.to) return false;
  if (citation.stance !== 'claims' || citation.levelsFrom === 'role') return false;
  return citation.about === undefined && citation.conditional !== true;
}
