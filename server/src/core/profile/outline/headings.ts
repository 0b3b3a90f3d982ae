/** Reads a heading: the skill that it names, the level that it gives to what stands below it, what its words say. */
import type { Heading } from '../markdown/blocks.ts';
import type { TextFacts } from '../facts/types.ts';
import { movePiece, withParts } from '../facts/placed.ts';
import type { Citation, Piece } from '../types.ts';
import { enter, leave } from './context.ts';
import type { Context, NamedSkills, Opening } from './context.ts';
import { closeGroup } from './reading.ts';
import type { Reading, StatedLevel } from './reading.ts';
import { citationsIn, levelsIn, readRoleLevel } from './texts.ts';

/** @param unit where the unit of the heading begins in the stretch */
export function readHeading(reading: Reading, block: Heading, unit: number, facts: TextFacts): void {
  const { groups, roleAt, tags, stretch } = reading;
  tags.clear();
  const at = unit + block.start;
  const { depth } = block;
  const { heads } = facts;
  const isTitle = depth < (stretch.roleDepth ?? 0);
  const isOfRole = depth === 1 || stretch.sections[roleAt(at)]?.start === unit;
  const isRole = isOfRole && heads?.isRole === true;
  // what the heading says holds for its own citations as well
  const above = leave(reading.context, depth);
  reading.context = enter(above, { depth, heads });
  const citations = citationsIn(reading, block, at, facts, (mention) =>
    groups.ofHeading(`${roleAt(at)} ${depth}`, mention),
  );
  const stated = levelsIn(reading, at, facts);
  readRoleLevel(reading, block, unit, citations.length > 0, stated);
  const opened =
    citations.length > 0
      ? cite(reading, above, citations, stated, depth)
      : open(reading, above, block, at, facts, stated);
  reading.context = enter(above, { depth, heads, isTitle, isRole, ...opened });
}

/** More skills than this share no duties: the heading lists them. */
const MOST_SKILLS = 3;

/** The skills that a heading cites. */
function cite(
  reading: Reading,
  above: Context,
  citations: readonly Citation[],
  stated: readonly StatedLevel[],
  depth: number,
): Partial<Opening> {
  const { cited } = reading;
  closeGroup(reading, above);
  const numbers = citations.map((citation) => {
    const named = citation.levels.length === 0 ? withParts(citation, { shape: 'heading' }) : citation;
    return citations.length <= MOST_SKILLS ? cited.addHeading(named, above.level) : cited.add(named);
  });
  if (citations.length > MOST_SKILLS) return { skills: namedSkills([], depth) };
  const skills = namedSkills(numbers, depth);
  const isOpen = citations.every(({ levels }) => levels.length === 0);
  return {
    skills:
      isOpen && stated.length === 1 ? { ...skills, owners: cited.giveLevel(skills, stated[0]!.statement) } : skills,
  };
}

/** What a heading opens that cites nothing: a level of the skill above, a level for the skills below, a skill by its name. */
function open(
  reading: Reading,
  above: Context,
  { depth }: Heading,
  at: number,
  facts: TextFacts,
  stated: readonly StatedLevel[],
): Partial<Opening> {
  const { cited, stretch } = reading;
  const soleName = stretch.cites && facts.soleName !== undefined ? movePiece(facts.soleName, at) : undefined;
  if (above.skills !== undefined && soleName === undefined) {
    const level = stated.find(({ fact }) => fact.leads);
    if (level === undefined || above.skills.settled) return {};
    return { skills: { ...above.skills, owners: cited.giveLevel(above.skills, level.statement) } };
  }
  const [first] = stated;
  const level = stated.length === 1 ? first!.statement.levels[0]! : undefined;
  return { level, skills: skillNamed(reading, depth, at, facts, soleName) };
}

/** The skill of a heading that is its name, or words and an unknown code. */
function skillNamed(
  { cited, stretch, groups, roleAt, roleLevels, context, vocabulary: { codesNamed } }: Reading,
  depth: number,
  at: number,
  { unknownSkill }: TextFacts,
  soleName: Piece | undefined,
): NamedSkills | undefined {
  const role = roleAt(at);
  const heading = (parts: { name: Piece; code?: Piece }): Citation => ({
    start: parts.name.start,
    end: (parts.code ?? parts.name).end,
    shape: 'heading',
    levels: [],
    role,
    group: groups.next(),
    listed: false,
    stance: context.stance,
    ...parts,
  });
  if (unknownSkill !== undefined && stretch.cites) {
    const [name, code] = [movePiece(unknownSkill.name, at), movePiece(unknownSkill.code, at)];
    return namedSkills([cited.addWaiting(heading({ name, code }))], depth);
  }
  if (soleName === undefined) return undefined;
  const codes = codesNamed(soleName.text);
  const isSkill = ({ code, name }: Citation): boolean =>
    codes.includes(code?.text ?? codesNamed(name?.text ?? '')[0] ?? '');
  const listed = cited.findListed((citation) => citation.role === role && isSkill(citation));
  if (listed !== undefined) return { ...namedSkills([listed], depth), settled: cited.at(listed).levels.length > 0 };
  const citation = heading({ name: soleName });
  // the level of the role is a level to count on, but a heading of one word may be about anything
  const counts = roleLevels.of(role) !== undefined && soleName.text.includes(' ');
  return namedSkills([counts ? cited.addHeading(citation, undefined) : cited.addWaiting(citation)], depth);
}

function namedSkills(cited: readonly number[], depth: number): NamedSkills {
  return { cited, owners: cited, by: 'heading', depth, settled: false };
}
