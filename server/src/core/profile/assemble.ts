/** Puts the facts of the blocks of a stretch together: which level and which duties belong to which citation. */
import { counts } from './evidence.ts';
import type { Heading, Paragraph } from './markdown/blocks.ts';
import type { LevelsFact, MentionFact, TableFact, TextFacts } from './facts.ts';
import { isWord } from './phrases/everyday-words.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { moveLevels, movePiece, moveSpan, placeCitation } from './placed.ts';
import type { RoleSection } from './roles.ts';
import { createRoleLookup } from './roles.ts';
import type { StatedLevel } from './scopes.ts';
import { createScopes } from './scopes.ts';
import { createSurroundings } from './surroundings.ts';
import type { UnknownSkill } from './unknown-skill.ts';
import type { CitedLevel, Citation, Contents, LevelStatement, Piece, Role, Span, Vocabulary } from './types.ts';
import type { ReadBlock, Unit } from './units.ts';

/** A stretch of a document, ready to be put together. */
export interface Stretch {
  /** The document from `at` on, as far as the stretch reaches. */
  readonly text: string;
  /** Where it begins in the document. */
  readonly at: number;
  /** With their places in the document. */
  readonly units: readonly Unit[];
  /** The role of the stretch first, then its sections that are roles; counted from the start of the stretch. */
  readonly sections: readonly RoleSection[];
  /** Front matter stands in the first stretch. */
  readonly frontMatter: FrontMatter | undefined;
  /** Does the document cite the framework? */
  readonly cites: boolean;
  /** The codes that number something beyond levels in the document. */
  readonly keys: ReadonlySet<string>;
}

/** Takes a stretch that says nothing about the rest of the document; the contents count from its start. */
export function assemble(stretch: Stretch, vocabulary: Vocabulary): Contents {
  const { text, units, sections, frontMatter, cites, keys } = stretch;
  const rows = cites ? rowRoles(units, stretch.at) : [];
  const roleAt = createRoleLookup(sections, rows);
  const roleLevels: (CitedLevel | undefined)[] = [];
  if (frontMatter?.level !== undefined) roleLevels[0] = frontMatter.level;

  const citations: Citation[] = [];
  const doubtful: Citation[] = [];
  const levelStatements: LevelStatement[] = [];
  let groups = 0;
  const nextGroup = (): number => groups++;
  const scopes = createScopes(text, citations, nextGroup, vocabulary);
  const surroundings = createSurroundings();
  const nameAlone = (name: Piece, role: number): Citation => ({
    start: name.start,
    end: name.end,
    shape: 'name-level',
    name,
    levels: [],
    role,
    group: nextGroup(),
    listed: true,
    later: surroundings.isLater(),
  });
  const labels = createLabels();
  /** `### ITOP Level 2`, `### ITOP Level 3`: the sections of one skill, one for each level. */
  const ladders = new Map<string, number>();
  const groupOfHeading = (place: string, { code, levels }: MentionFact): number => {
    if (code === undefined || levels.length === 0) return nextGroup();
    const key = `${place} ${code.text}`;
    const known = ladders.get(key) ?? nextGroup();
    ladders.set(key, known);
    return known;
  };

  for (const found of frontMatter?.citations ?? []) {
    if (cites || vocabulary.kindOf(found.code?.text ?? '') === 'skill') {
      (cites ? citations : doubtful).push({
        ...found,
        shape: 'front-matter',
        role: 0,
        group: nextGroup(),
        listed: true,
        later: false,
      });
    }
  }

  const readTable = (facts: TableFact, at: number): void => {
    const cited: { citation: Citation; duties: readonly Span[] }[] = [];
    let group = 0;
    facts.rows.forEach((row, i) => {
      // several level columns of one row are written as one
      if (row.row !== facts.rows[i - 1]?.row) group = nextGroup();
      const citation = placeCitation(row, at, {
        role: roleAt(at + row.start),
        group,
        listed: true,
        later: row.later || surroundings.isLater(),
      });
      if (cites)
        cited.push({
          citation,
          duties: row.duties.length === 0 ? NO_DUTIES : row.duties.map((duty) => moveSpan(duty, at)),
        });
      else if (vocabulary.kindOf(row.code?.text ?? '') === 'skill') doubtful.push(citation);
    });
    for (const mention of facts.others) {
      const citation = placeCitation(mention, at, {
        role: roleAt(at + mention.start),
        group: nextGroup(),
        listed: false,
        later: surroundings.isLater(),
      });
      if (counts(mention, cites, keys)) cited.push({ citation, duties: NO_DUTIES });
      else doubtful.push(citation);
    }
    for (const fact of cites ? facts.stated : []) {
      levelStatements.push(placeLevels(fact, at));
      roleLevels[roleAt(at + fact.start)] ??= moveLevels(fact.levels, at)[0]!;
    }
    const levelRows = facts.levelRows.map((row) => ({
      statement: placeLevels(row, at),
      duties: row.duties.map((duty) => moveSpan(duty, at)),
    }));
    scopes.table(cited, cites ? levelRows : []);
  };

  const readText = ({ block }: ReadBlock, facts: TextFacts, unit: number): void => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return;
    if (block.kind === 'heading') surroundings.heading(block.depth, facts.title);
    else if (facts.label !== undefined) surroundings.label(facts.label);
    const at = unit + block.start;
    if (block.kind === 'paragraph' && facts.mentions.length === 0 && facts.levels.length === 0) {
      if (cites && surroundings.listsSkills() && facts.soleName !== undefined)
        scopes.listed(block.depth, nameAlone(movePiece(facts.soleName, at), roleAt(at)));
      else scopes.duty(block, unit, facts);
      return;
    }
    const role = roleAt(at);
    const mentions: Citation[] = facts.mentions.length === 0 ? NO_CITATIONS : [];
    facts.mentions.forEach((mention, i) => {
      const isOurs = mention.code !== undefined && mention.known;
      if (!isOurs && block.kind !== 'heading' && surroundings.isAboutOthers()) return;
      if (isReference(mention, facts) && (mention.known || !vocabulary.isScrambled(mention.code?.text ?? ''))) return;
      const group = isProgression(text, at, facts.mentions[i - 1], mention)
        ? groups - 1
        : block.kind === 'heading'
          ? groupOfHeading(`${role} ${block.depth}`, mention)
          : nextGroup();
      const listed = block.kind === 'paragraph' && block.depth > 0 && mention.leads;
      (counts(mention, cites, keys) ? mentions : doubtful).push(
        placeCitation(mention, at, { role, group, listed, later: surroundings.isLater() }),
      );
    });
    const statements: StatedLevel[] = facts.levels.length === 0 ? NO_LEVELS : [];
    for (const fact of facts.levels) {
      // "SFIA Level 4" says so by itself
      if (!cites && !fact.sfia) continue;
      const statement = placeLevels(fact, at);
      statements.push({ fact, statement });
      levelStatements.push(statement);
    }
    const own = statements.find(
      ({ fact }) =>
        ((fact.leads && fact.alone) || fact.sfia || (block.kind === 'heading' && !surroundings.isAboutOthers())) &&
        !scopes.takesLevels(block, fact),
    );
    if (own !== undefined && (mentions.length === 0 || own.fact.sfia)) {
      const isTitle = block.kind === 'heading' && sections[role]?.start === unit;
      const [level] = own.statement.levels;
      if (isLabel(own, block)) labels.add(level!, role);
      if (roleLevels[role] === undefined || isTitle) roleLevels[role] = level!;
    }
    if (block.kind === 'paragraph') scopes.paragraph(block, unit, mentions, facts, statements);
    else {
      const name =
        cites && mentions.length === 0 && facts.soleName !== undefined ? movePiece(facts.soleName, at) : undefined;
      const unknown = cites && facts.unknownSkill !== undefined ? moveUnknown(facts.unknownSkill, at) : undefined;
      const level = roleLevels[role] ?? roleLevels[0];
      scopes.heading(block, unit, { role, level }, mentions, name, unknown, statements);
    }
  };

  for (const unit of units) {
    const at = unit.at - stretch.at;
    for (const read of unit.content.blocks) {
      if (read.facts === undefined) scopes.interrupt();
      else if (read.facts.kind === 'table') readTable(read.facts, at + read.block.start);
      else readText(read, read.facts, at);
    }
  }

  labels.withdraw(roleLevels);
  const claims = scopes.close(roleLevels);
  const roles: Role[] = [...sections, ...rows].map(({ title, start, end }, i) => {
    const level = roleLevels[i];
    return { title, start, end, ...(level !== undefined && { level }) };
  });
  return Object.freeze({
    roles,
    citations,
    doubtful,
    levelStatements,
    get claims() {
      return claims();
    },
  });
}

const NO_DUTIES: readonly Span[] = [];
/** Never added to: a block without facts has nothing to add. */
const NO_CITATIONS: Citation[] = [];
const NO_LEVELS: StatedLevel[] = [];

function moveUnknown({ name, code }: UnknownSkill, by: number): UnknownSkill {
  return { name: movePiece(name, by), code: movePiece(code, by) };
}

/** `**Level 4**` and nothing else: the level of the role, or a label over the skills below it. */
function isLabel({ fact }: StatedLevel, block: Heading | Paragraph): boolean {
  return block.kind === 'paragraph' && !fact.sfia && fact.rest.amount === 'nothing';
}

/** Lines that are a level each. One is the level of the role; several different ones are labels, and none is the role's. */
function createLabels(): {
  add(level: CitedLevel, role: number): void;
  withdraw(roleLevels: (CitedLevel | undefined)[]): void;
} {
  const found = new Map<number, CitedLevel[]>();
  return {
    add(level, role) {
      found.set(role, [...(found.get(role) ?? []), level]);
    },
    withdraw(roleLevels) {
      for (const [role, levels] of found) {
        const [first] = levels;
        if (roleLevels[role] === first && levels.some(({ from }) => from !== first!.from)) roleLevels[role] = undefined;
      }
    },
  };
}

/**
 * "See form FLEX-2": capitals that nobody knows, a hyphen and a digit, in the middle of other words. "OPSX-7 open",
 * "ARCH-2 is a decision": something that has a number and of which a sentence tells.
 */
function isReference(mention: MentionFact, { mentions }: TextFacts): boolean {
  const { known, shape, leads, told, code, name } = mention;
  if (shape !== 'code-hyphen-level' || name !== undefined) return false;
  if (known && !(told && isWord(code?.text ?? ''))) return false;
  return (!leads || told) && mentions.every((other) => !other.known || isWord(other.code?.text ?? ''));
}

/** The rows of tables that list a role each. */
function rowRoles(units: readonly Unit[], from: number): RoleSection[] {
  const rows: RoleSection[] = [];
  for (const { at, content } of units) {
    for (const row of content.roles) rows.push({ title: row.text, ...moveSpan(row, at - from) });
  }
  return rows;
}

function placeLevels(fact: LevelsFact, at: number): LevelStatement {
  return {
    ...moveSpan(fact, at),
    levels: moveLevels(fact.levels, at),
    levelSpan: moveSpan(fact.levelSpan, at),
    levelPhrase: moveSpan(fact.levelPhrase, at),
    ...(fact.levelName !== undefined && { levelName: movePiece(fact.levelName, at) }),
  };
}

/** `ITOP-3 → ITOP-4`, `ITOP Level 3 or ITOP Level 4`: two citations, one statement. */
function isProgression(text: string, at: number, before: MentionFact | undefined, mention: MentionFact): boolean {
  if (before?.code === undefined || before.code.text !== mention.code?.text) return false;
  return /^[\s*`_]*(?:→|->|=>|to|–|-|up to|[,;/&]|[,;]? ?(?:and|or))[\s*`_]*$/.test(
    text.slice(at + before.end, at + mention.start),
  );
}
