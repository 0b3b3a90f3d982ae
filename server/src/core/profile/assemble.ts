/** Puts the facts of all blocks together into a profile. */
import type { Block } from './blocks.ts';
import type { FrameworkLink, MentionFact, TableFact, TableRowFact, TextFacts } from './facts.ts';
import type { FrontMatter } from './front-matter.ts';
import { plainText } from './inline.ts';
import type { RoleHeading, RoleSection } from './roles.ts';
import { findRoles, roleAt } from './roles.ts';
import { createScopes } from './scopes.ts';
import type { CitedLevel, Citation, EditionStatement, IgnoreComment, LevelStatement, Piece, Profile, Role, Span, Vocabulary } from './types.ts';

/** A block with what it says by itself; code and front matter say nothing. */
export interface ReadBlock {
  readonly block: Block;
  readonly facts: TextFacts | TableFact | undefined;
}

export function assemble(
  text: string,
  read: readonly ReadBlock[],
  frontMatter: FrontMatter | undefined,
  ignores: readonly IgnoreComment[],
  vocabulary: Vocabulary,
): Profile {
  const cites = showsThatItCites(read, frontMatter);
  const headings = roleHeadings(text, read, cites);
  const sections = [
    ...findRoles(headings, citationOffsets(read, cites), text.length, frontMatter?.title),
    ...(cites ? rowRoles(read) : []),
  ];
  const roleLevels: (CitedLevel | undefined)[] = sections.map(() => undefined);
  if (frontMatter?.level !== undefined) roleLevels[0] = frontMatter.level;

  const citations: Citation[] = [];
  const doubtful: Citation[] = [];
  const levelStatements: LevelStatement[] = [];
  let group = 0;
  const scopes = createScopes(text, citations, () => group++);

  for (const found of frontMatter?.citations ?? []) {
    if (cites || vocabulary.kindOf(found.code?.text ?? '') === 'skill') {
      (cites ? citations : doubtful).push({ ...found, shape: 'front-matter', role: 0, group: group++, listed: true });
    }
  }

  for (const { block, facts } of read) {
    if (facts === undefined) {
      if (block.kind === 'code') scopes.interrupt();
      continue;
    }
    const role = roleAt(sections, block.start);
    if (facts.kind === 'table') {
      scopes.table(block, tableCitations(facts, block.start, sections, cites, vocabulary, () => group++, doubtful));
      continue;
    }
    const mentions: Citation[] = [];
    for (const [i, mention] of facts.mentions.entries()) {
      const citation = fromMention(mention, block.start, role, isProgression(text, block.start, facts.mentions[i - 1], mention) ? group - 1 : group++, block.kind === 'paragraph' && block.depth > 0 && mention.leads);
      if (counts(mention, cites)) mentions.push(citation);
      else doubtful.push(citation);
    }
    const statements = cites ? facts.levels.map((level) => ({ fact: level, statement: moveLevels(level, block.start) })) : [];
    for (const { statement } of statements) levelStatements.push(statement);
    const roleLevel = statements.find(({ fact }) => (fact.leads || fact.sfia || block.kind === 'heading') && !scopes.takesLevels(block, fact));
    if (roleLevel !== undefined && mentions.length === 0) {
      const isOwnHeading = block.kind === 'heading' && sections[role]!.start === block.start;
      if (roleLevels[role] === undefined || isOwnHeading) roleLevels[role] = roleLevel.statement.levels[0]!;
    }
    if (block.kind === 'heading') {
      const soleName = cites && facts.soleName !== undefined && mentions.length === 0 ? movePiece(facts.soleName, block.start) : undefined;
      scopes.heading(block, role, mentions, soleName, statements, namesOf(vocabulary));
    } else if (block.kind === 'paragraph') {
      scopes.paragraph(block, role, mentions, facts, statements);
    }
  }

  const { claims } = scopes.close(roleLevels);
  const roles: Role[] = sections.map(({ title, start, end }, i) => {
    const level = roleLevels[i] ?? (i > 0 ? undefined : roleLevels[0]);
    return { title, start, end, ...(level !== undefined && { level }) };
  });
  return Object.freeze({
    roles,
    citations,
    doubtful,
    levelStatements,
    claims,
    editions: editionStatements(read, frontMatter),
    ignores,
    cites,
  });
}

/** One clear citation, a table of skills, a key in front matter or a link to the framework's site is proof enough. */
function showsThatItCites(read: readonly ReadBlock[], frontMatter: FrontMatter | undefined): boolean {
  if (frontMatter?.cites === true) return true;
  return read.some(({ facts }) => {
    if (facts === undefined) return false;
    if (facts.links.length > 0) return true;
    if (facts.kind === 'table') return facts.cites || facts.others.some((mention) => mention.strength === 'clear');
    return (
      facts.mentions.some((mention) => mention.strength === 'clear') ||
      facts.levels.some((level) => level.sfia && level.levelName !== undefined)
    );
  });
}

function counts(mention: MentionFact, cites: boolean): boolean {
  return mention.strength === 'clear' || cites;
}

function citationOffsets(read: readonly ReadBlock[], cites: boolean): number[] {
  return read.flatMap(({ block, facts }) => {
    if (facts === undefined) return [];
    if (facts.kind === 'table') return facts.rows.length > 0 && cites ? [block.start] : [];
    return facts.mentions.some((mention) => counts(mention, cites)) ? [block.start] : [];
  });
}

/** The rows of tables that list a role each. */
function rowRoles(read: readonly ReadBlock[]): RoleSection[] {
  return read.flatMap(({ block, facts }) =>
    facts?.kind === 'table' ? facts.roles.map((row) => ({ title: row.text, ...moveSpan(row, block.start) })) : [],
  );
}

function roleHeadings(text: string, read: readonly ReadBlock[], cites: boolean): RoleHeading[] {
  return read.flatMap(({ block, facts }, index) => {
    if (block.kind !== 'heading' || facts?.kind !== 'text') return [];
    return [
      {
        depth: block.depth,
        title: plainText(text, block.start, block.end).text.trim(),
        start: block.start,
        namesSkill: facts.soleName !== undefined || facts.mentions.some((mention) => counts(mention, cites)),
        statesLevel: facts.levels.some((level) => !level.leads || level.sfia) || levelBelow(read, index),
      },
    ];
  });
}

/** The block right below a heading begins with a level: `**SFIA Level 2**`. */
function levelBelow(read: readonly ReadBlock[], heading: number): boolean {
  const next = read[heading + 1];
  return next?.block.kind === 'paragraph' && next.facts?.kind === 'text' && next.facts.mentions.length === 0 && next.facts.levels.some((level) => level.leads);
}

function fromMention(mention: MentionFact, offset: number, role: number, group: number, listed = false): Citation {
  return {
    ...moveSpan(mention, offset),
    shape: mention.shape,
    ...(mention.code !== undefined && { code: movePiece(mention.code, offset) }),
    ...(mention.name !== undefined && { name: movePiece(mention.name, offset) }),
    ...moveLevels(mention, offset),
    ...moveSpan(mention, offset),
    role,
    group,
    listed,
  };
}

/** `ITOP-3 → ITOP-4`: two citations, one statement. */
function isProgression(text: string, offset: number, before: MentionFact | undefined, mention: MentionFact): boolean {
  if (before?.code?.text !== mention.code?.text || before?.code === undefined) return false;
  return /^[\s*`_]*(?:→|->|=>|to|–|-|up to)[\s*`_]*$/.test(text.slice(offset + before.end, offset + mention.start));
}

/** The rows of a table; several level columns of one row share a group. */
function tableCitations(
  facts: TableFact,
  offset: number,
  sections: readonly Span[],
  cites: boolean,
  vocabulary: Vocabulary,
  nextGroup: () => number,
  doubtful: Citation[],
): { citation: Citation; duties: readonly Piece[] }[] {
  const result: { citation: Citation; duties: readonly Piece[] }[] = [];
  const groups = new Map<number, number>();
  for (const row of facts.rows) {
    const group = groups.get(row.row) ?? nextGroup();
    groups.set(row.row, group);
    const citation = fromRow(row, offset, roleAt(sections, row.start + offset), group);
    if (cites) result.push({ citation, duties: row.duties.map((duty) => movePiece(duty, offset)) });
    else if (vocabulary.kindOf(row.code?.text ?? '') === 'skill') doubtful.push(citation);
  }
  for (const mention of facts.others) {
    const citation = fromMention(mention, offset, roleAt(sections, mention.start + offset), nextGroup());
    if (counts(mention, cites)) result.push({ citation, duties: [] });
    else doubtful.push(citation);
  }
  return result;
}

function fromRow(row: TableRowFact, offset: number, role: number, group: number): Citation {
  return {
    ...moveLevels(row, offset),
    ...moveSpan(row, offset),
    shape: 'table-row',
    ...(row.code !== undefined && { code: movePiece(row.code, offset) }),
    ...(row.name !== undefined && { name: movePiece(row.name, offset) }),
    role,
    group,
    listed: true,
  };
}

interface Levelled extends Span {
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span;
  readonly levelPhrase?: Span;
  readonly levelName?: Piece;
}

function moveLevels(fact: Levelled, offset: number): Span & { levels: CitedLevel[]; levelSpan?: Span; levelPhrase?: Span; levelName?: Piece } {
  return {
    ...moveSpan(fact, offset),
    levels: fact.levels.map((level) => ({ ...level, ...moveSpan(level, offset) })),
    ...(fact.levelSpan !== undefined && { levelSpan: moveSpan(fact.levelSpan, offset) }),
    ...(fact.levelPhrase !== undefined && { levelPhrase: moveSpan(fact.levelPhrase, offset) }),
    ...(fact.levelName !== undefined && { levelName: movePiece(fact.levelName, offset) }),
  };
}

function moveSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

export function movePiece(piece: Piece, offset: number): Piece {
  return { text: piece.text, start: piece.start + offset, end: piece.end + offset };
}

function namesOf(vocabulary: Vocabulary): (name: string) => readonly string[] {
  return (name) => vocabulary.codesNamed(name);
}

function editionStatements(read: readonly ReadBlock[], frontMatter: FrontMatter | undefined): EditionStatement[] {
  const stated: EditionStatement[] = [];
  if (frontMatter?.edition !== undefined) {
    stated.push({ start: frontMatter.edition.start, end: frontMatter.edition.end, edition: frontMatter.edition.text, from: 'front-matter' });
  }
  for (const { block, facts } of read) {
    for (const link of facts?.links ?? ([] as FrameworkLink[])) {
      if (link.edition !== undefined) stated.push({ ...moveSpan(link, block.start), edition: link.edition, from: 'link' });
    }
  }
  return stated;
}
