/**
 * Puts the facts of the blocks of a stretch together: which level and which duties belong to which citation, told by
 * what stands above them.
 */
import { BEGINNING, endLine } from './context.ts';
import { createCitedSkills } from './cited-skills.ts';
import { createDuties } from './duties.ts';
import { createGroups } from './groups.ts';
import { readHeading } from './headings.ts';
import { readParagraph } from './paragraphs.ts';
import type { Reading, Stretch } from './reading.ts';
import { createRoleLevels } from './role-levels.ts';
import { withRungs } from './rungs.ts';
import { readTable } from './tables.ts';
import { createTags } from './tags.ts';
import { moveSpan } from '../facts/placed.ts';
import type { RoleSection } from '../document/roles.ts';
import { createRoleLookup } from '../document/roles.ts';
import type { CitedLevel, Claim, Contents, Role, Span, Vocabulary } from '../types.ts';
import type { ReadBlock } from '../document/unit-content.ts';
import type { Units } from '../document/units.ts';

/** Takes a stretch that says nothing about the rest of the document; the contents count from its start. */
export function assemble(stretch: Stretch, vocabulary: Vocabulary): Contents {
  const { units, sections, frontMatter, cites } = stretch;
  const rows = cites ? rowRoles(units, stretch.at) : [];
  const reading: Reading = {
    stretch,
    vocabulary,
    roleAt: createRoleLookup(sections, rows),
    context: BEGINNING,
    cited: createCitedSkills(),
    duties: createDuties(),
    groups: createGroups(vocabulary),
    tags: createTags(),
    roleLevels: createRoleLevels(frontMatter?.level),
    doubtful: [],
    levelStatements: [],
  };
  readFrontMatter(reading);
  units.contents.forEach(({ blocks }, i) => {
    const at = units.starts[i]! - stretch.at;
    for (const block of blocks) readBlock(reading, block, at);
  });
  return contentsOf(reading, [...sections, ...rows]);
}

/** The citations of front matter are those of the whole stretch. */
function readFrontMatter({ stretch: { frontMatter, cites }, vocabulary, cited, doubtful, groups }: Reading): void {
  for (const found of frontMatter?.citations ?? []) {
    if (!cites && vocabulary.kindOf(found.code?.text ?? '') !== 'skill') continue;
    const citation = {
      ...found,
      shape: 'front-matter' as const,
      role: 0,
      group: groups.next(),
      listed: true,
      stance: 'claims' as const,
    };
    if (cites) cited.add(citation);
    else doubtful.push(citation);
  }
}

/** @param unit where the unit of the block begins in the stretch */
function readBlock(reading: Reading, { block, facts }: ReadBlock, unit: number): void {
  // something that is not read, code say, stands in between
  if (facts === undefined) reading.context = endLine(reading.context);
  else if (facts.kind === 'table') readTable(reading, facts, unit + block.start);
  else if (block.kind === 'heading') readHeading(reading, block, unit, facts);
  else if (block.kind === 'paragraph') readParagraph(reading, block, unit, facts);
}

function contentsOf(reading: Reading, sections: readonly RoleSection[]): Contents {
  const { cited, duties, doubtful, levelStatements, groups, vocabulary } = reading;
  const roleLevels = reading.roleLevels.close();
  const { citations, placeOf } = cited.close(roleLevels, duties.owners());
  const common = duties.ofRoles(placeOf);
  const roles: Role[] = sections.map(({ title, start, end }, i) => {
    const level = roleLevels[i];
    const isSame = ({ from, to }: CitedLevel): boolean => from === level?.from && to === level.to;
    return {
      title,
      start,
      end,
      ...(level !== undefined && { level }),
      levelPlaces: level === undefined ? [] : reading.roleLevels.places(i).filter(isSame),
      duties: common.get(i) ?? NO_DUTIES,
    };
  });
  let claims: readonly Claim[] | undefined;
  return Object.freeze({
    roles,
    citations: withRungs(citations, groups.ladders, vocabulary),
    doubtful,
    levelStatements,
    // put together when somebody asks, for most keystrokes need none
    get claims() {
      return (claims ??= duties.claims(placeOf));
    },
  });
}

const NO_DUTIES: readonly Span[] = [];

/** The rows of tables that list a role each. */
function rowRoles({ contents, starts }: Units, from: number): RoleSection[] {
  return contents.flatMap(({ roles }, i) =>
    roles.map((row) => ({ title: row.text, ...moveSpan(row, starts[i]! - from) })),
  );
}
