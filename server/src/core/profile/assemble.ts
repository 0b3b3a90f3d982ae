/** Puts the facts of all blocks together into a profile. */
import type { MentionFact, TableFact, TextFacts } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import { moveLevels, movePiece, moveSpan, placeAgain } from './placed.ts';
import type { RoleHeading, RoleSection } from './roles.ts';
import { allKeys, showsThatItCites } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { INTRODUCTION, createRoleLookup, findRoles } from './roles.ts';
import type { StatedLevel } from './scopes.ts';
import { createScopes } from './scopes.ts';
import type {
  CitedLevel,
  Citation,
  EditionStatement,
  IgnoreComment,
  LevelStatement,
  Piece,
  Profile,
  Role,
  Vocabulary,
} from './types.ts';
import type { ReadBlock, Unit } from './units.ts';

export function assemble(
  text: string,
  units: readonly Unit[],
  frontMatter: FrontMatter | undefined,
  vocabulary: Vocabulary,
): Profile {
  const cites = frontMatter?.cites === true || showsThatItCites(evidenceOf(units));
  const keys = allKeys(evidenceOf(units));
  const sections = findRoles(
    roleHeadings(units, cites, keys),
    citingPlaces(units, cites),
    text.length,
    frontMatter?.title,
  );
  const rows = cites ? rowRoles(units) : [];
  const roleAt = createRoleLookup(sections, rows);
  const roleLevels: (CitedLevel | undefined)[] = [];
  if (frontMatter?.level !== undefined) roleLevels[0] = frontMatter.level;

  const citations: Citation[] = [];
  const doubtful: Citation[] = [];
  const levelStatements: LevelStatement[] = [];
  let groups = 0;
  // counts the citations of the unit that is being read
  let index = 0;
  const nextGroup = (): number => groups++;
  const scopes = createScopes(text, citations, nextGroup);

  for (const found of frontMatter?.citations ?? []) {
    if (cites || vocabulary.kindOf(found.code?.text ?? '') === 'skill') {
      (cites ? citations : doubtful).push({
        ...found,
        shape: 'front-matter',
        role: 0,
        group: nextGroup(),
        listed: true,
      });
    }
  }

  const readTable = (facts: TableFact, at: number, placed: Citation[]): void => {
    const cited: { citation: Citation; duties: readonly Piece[] }[] = [];
    let group = 0;
    facts.rows.forEach((row, i) => {
      // several level columns of one row are written as one
      if (row.row !== facts.rows[i - 1]?.row) group = nextGroup();
      const citation = placeAgain(placed, index++, row, at, roleAt(at + row.start), group, true);
      if (cites)
        cited.push({
          citation,
          duties: row.duties.length === 0 ? NO_DUTIES : row.duties.map((duty) => movePiece(duty, at)),
        });
      else if (vocabulary.kindOf(row.code?.text ?? '') === 'skill') doubtful.push(citation);
    });
    for (const mention of facts.others) {
      const citation = placeAgain(placed, index++, mention, at, roleAt(at + mention.start), nextGroup(), false);
      if (counts(mention, cites, keys)) cited.push({ citation, duties: NO_DUTIES });
      else doubtful.push(citation);
    }
    scopes.table(cited);
  };

  const readText = ({ block }: ReadBlock, facts: TextFacts, unit: number, placed: Citation[]): void => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return;
    if (block.kind === 'paragraph' && facts.mentions.length === 0 && facts.levels.length === 0) {
      scopes.duty(block, unit, facts);
      return;
    }
    const at = unit + block.start;
    const role = roleAt(at);
    const mentions: Citation[] = facts.mentions.length === 0 ? NO_CITATIONS : [];
    facts.mentions.forEach((mention, i) => {
      const group = isProgression(text, at, facts.mentions[i - 1], mention) ? groups - 1 : nextGroup();
      const listed = block.kind === 'paragraph' && block.depth > 0 && mention.leads;
      (counts(mention, cites, keys) ? mentions : doubtful).push(
        placeAgain(placed, index++, mention, at, role, group, listed),
      );
    });
    const statements: StatedLevel[] = facts.levels.length === 0 ? NO_LEVELS : [];
    if (cites) {
      for (const fact of facts.levels) {
        const statement = placeLevels(fact, at);
        statements.push({ fact, statement });
        levelStatements.push(statement);
      }
    }
    const own = statements.find(
      ({ fact }) => (fact.leads || fact.sfia || block.kind === 'heading') && !scopes.takesLevels(block, fact),
    );
    if (own !== undefined && mentions.length === 0) {
      const isTitle = block.kind === 'heading' && sections[role]?.start === unit;
      if (roleLevels[role] === undefined || isTitle) roleLevels[role] = own.statement.levels[0]!;
    }
    if (block.kind === 'paragraph') scopes.paragraph(block, unit, mentions, facts, statements);
    else {
      const name =
        cites && mentions.length === 0 && facts.soleName !== undefined ? movePiece(facts.soleName, at) : undefined;
      scopes.heading(block, unit, role, mentions, name, statements, (of) => vocabulary.codesNamed(of));
    }
  };

  for (const unit of units) {
    index = 0;
    for (const read of unit.content.blocks) {
      if (read.facts === undefined) scopes.interrupt();
      else if (read.facts.kind === 'table') readTable(read.facts, unit.at + read.block.start, unit.placed);
      else readText(read, read.facts, unit.at, unit.placed);
    }
  }

  const claims = scopes.close(roleLevels);
  const roles: Role[] = [...sections, ...rows].map(({ title, start, end }, i) => {
    const level = roleLevels[i];
    return { title, start, end, ...(level !== undefined && { level }) };
  });
  const editions = editionStatements(units, frontMatter);
  return Object.freeze({
    roles,
    citations,
    doubtful,
    levelStatements,
    get claims() {
      return claims();
    },
    editions,
    ignores: ignoresOf(units),
    cites,
  });
}

const NO_DUTIES: readonly Piece[] = [];
/** Never added to: a block without facts has nothing to add. */
const NO_CITATIONS: Citation[] = [];
const NO_LEVELS: StatedLevel[] = [];

function ignoresOf(units: readonly Unit[]): IgnoreComment[] {
  const ignores: IgnoreComment[] = [];
  for (const { at, content } of units) {
    for (const comment of content.ignores) {
      ignores.push({ ...comment, ...moveSpan(comment, at), rules: comment.rules.map((rule) => movePiece(rule, at)) });
    }
  }
  return ignores;
}

function* evidenceOf(units: readonly Unit[]): Generator<Evidence> {
  for (const { content } of units) yield content.evidence;
}

/** In a document that cites the framework everything counts, but for keys: `DENG-7` beside `DENG-104`. */
function counts(mention: MentionFact, cites: boolean, keys: ReadonlySet<string>): boolean {
  if (!cites) return false;
  return keys.size === 0 || mention.shape !== 'code-hyphen-level' || !keys.has(mention.code?.text ?? '');
}

/** The places of the units that cite something, ascending. */
function citingPlaces(units: readonly Unit[], cites: boolean): number[] {
  const places: number[] = [];
  if (cites) for (const { at, content } of units) if (content.cites) places.push(at);
  return places;
}

/** The rows of tables that list a role each. */
function rowRoles(units: readonly Unit[]): RoleSection[] {
  const rows: RoleSection[] = [];
  for (const { at, content } of units) {
    for (const row of content.roles) rows.push({ title: row.text, ...moveSpan(row, at) });
  }
  return rows;
}

function roleHeadings(units: readonly Unit[], cites: boolean, keys: ReadonlySet<string>): RoleHeading[] {
  const headings: RoleHeading[] = [];
  units.forEach(({ at, content }, index) => {
    for (const { block, facts } of content.blocks) {
      if (facts?.kind !== 'text') continue;
      if (facts.introduces !== undefined) {
        headings.push({
          depth: INTRODUCTION,
          title: facts.introduces,
          start: at + block.start,
          namesSkill: false,
          statesLevel: false,
        });
      }
      if (block.kind !== 'heading') continue;
      headings.push({
        depth: block.depth,
        title: facts.title,
        start: at,
        namesSkill: facts.soleName !== undefined || facts.mentions.some((mention) => counts(mention, cites, keys)),
        statesLevel: facts.levels.some((level) => !level.leads || level.sfia) || beginsWithLevel(units[index + 1]),
      });
    }
  });
  return headings;
}

/** `**SFIA Level 2**` right below a heading. */
function beginsWithLevel(unit: Unit | undefined): boolean {
  const first = unit?.content.blocks[0];
  return (
    first?.block.kind === 'paragraph' &&
    first.facts?.kind === 'text' &&
    first.facts.mentions.length === 0 &&
    first.facts.levels.some((level) => level.leads)
  );
}

function placeLevels(fact: TextFacts['levels'][number], at: number): LevelStatement {
  return {
    ...moveSpan(fact, at),
    levels: moveLevels(fact.levels, at),
    levelSpan: moveSpan(fact.levelSpan, at),
    levelPhrase: moveSpan(fact.levelPhrase, at),
    ...(fact.levelName !== undefined && { levelName: movePiece(fact.levelName, at) }),
  };
}

/** `ITOP-3 → ITOP-4`: two citations, one statement. */
function isProgression(text: string, at: number, before: MentionFact | undefined, mention: MentionFact): boolean {
  if (before?.code === undefined || before.code.text !== mention.code?.text) return false;
  return /^[\s*`_]*(?:→|->|=>|to|–|-|up to)[\s*`_]*$/.test(text.slice(at + before.end, at + mention.start));
}

function editionStatements(units: readonly Unit[], frontMatter: FrontMatter | undefined): EditionStatement[] {
  const stated: EditionStatement[] = [];
  if (frontMatter?.edition !== undefined) {
    stated.push({
      start: frontMatter.edition.start,
      end: frontMatter.edition.end,
      edition: frontMatter.edition.text,
      from: 'front-matter',
    });
  }
  for (const { at, content } of units) {
    for (const link of content.links) {
      if (link.edition !== undefined) stated.push({ ...moveSpan(link, at), edition: link.edition, from: 'link' });
    }
  }
  return stated;
}
