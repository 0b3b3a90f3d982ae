/**
 * Which level and which duties belong to which citation, told by where they stand: below a heading that cites a skill,
 * under a line that is nothing but a citation, beside it in the same bullet or table row.
 */
import type { Block, Heading, Paragraph } from './markdown/blocks.ts';
import type { LevelFact, TextFacts } from './facts.ts';
import { withParts } from './placed.ts';
import { amountOf } from './rest.ts';
import { headsNoDuties, isNoDuty } from './words/titles.ts';
import type { UnknownSkill } from './unknown-skill.ts';
import type { CitedLevel, Citation, Claim, LevelStatement, Piece, Span, Vocabulary } from './types.ts';

/** A level of the block, as a fact of the block and at its place in the document. */
export interface StatedLevel {
  readonly fact: LevelFact;
  readonly statement: LevelStatement;
}

export interface Scopes {
  /** Does a level at the beginning of this block belong to the skill of the heading above it? */
  takesLevels(block: Block, level: LevelFact): boolean;
  /** @param at where the block's unit begins: a block's own offsets count from there */
  heading(
    block: Heading,
    at: number,
    role: { readonly role: number; readonly level: CitedLevel | undefined },
    mentions: readonly Citation[],
    soleName: Piece | undefined,
    unknownSkill: UnknownSkill | undefined,
    statements: readonly StatedLevel[],
  ): void;
  /** A paragraph that mentions neither skill nor level. */
  duty(block: Paragraph, at: number, facts: TextFacts): void;
  paragraph(
    block: Paragraph,
    at: number,
    mentions: readonly Citation[],
    facts: TextFacts,
    statements: readonly StatedLevel[],
  ): void;
  /** @param levelRows rows that are a level each, of the skill that the heading names */
  table(
    rows: readonly { readonly citation: Citation; readonly duties: readonly Span[] }[],
    levelRows: readonly { readonly statement: LevelStatement; readonly duties: readonly Span[] }[],
  ): void;
  /** A list item that is nothing but the name of a skill. */
  listed(depth: number, citation: Citation): void;
  /** Something that is not read, code say, stands in between. */
  interrupt(): void;
  /** Completes the citations; the claims are put together when somebody asks, for most keystrokes need none. */
  close(roleLevels: readonly (CitedLevel | undefined)[]): () => readonly Claim[];
}

interface HeadingScope {
  readonly depth: number;
  /** The citation that levels and duties go to; missing while a name alone waits for its level, or several skills share the heading. */
  current?: number;
  /** A name without a code, or with an unknown one, becomes a citation only when a level follows. */
  readonly waiting?: Citation;
  /** The citation whose duties are claimed here has its level elsewhere, in a table. */
  readonly settled: boolean;
}

interface Lead {
  readonly citation: number;
  readonly depth: number;
  /** A line that is nothing but a citation is a heading of sorts; one that goes on speaks for itself. */
  readonly bare: boolean;
}

/** Of a duty, so many characters are looked at to see whether it is one. */
const LONGEST_FIELD = 80;
const DEEPER_THAN_HEADINGS = 7;

/** @param citations the profile's citations so far; scopes add to them, and complete them with levels found below */
export function createScopes(
  text: string,
  citations: Citation[],
  nextGroup: () => number,
  { codesNamed }: Pick<Vocabulary, 'codesNamed'>,
): Scopes {
  // the duties one after the other: whose, from where, to where; plain numbers, for there are many
  const owners: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const fromHeadings = new Set<number>();
  const tags = new Map<string, number>();
  /** The level that a heading or a line such as "Skills at level 4:" gives to the skills listed below it. */
  let shared: { readonly level: CitedLevel; readonly depth: number; readonly list?: true } | undefined;
  const sharedAt = new Map<number, CitedLevel>();
  let scope: HeadingScope | undefined;
  let lead: Lead | undefined;
  let silentDepth: number | undefined;
  /** A label such as `**Benefits**`: what follows it is no duty. */
  let silentLabel = false;

  const claim = (citation: number, duty: Span, offset = 0): void => {
    owners.push(citation);
    starts.push(duty.start + offset);
    ends.push(duty.end + offset);
  };

  /** Gives a level found below to a citation; a second one makes a citation of its own, in the same group. Returns whose duties follow. */
  const withLevels = (
    at: number | undefined,
    current: Citation | undefined,
    statement: LevelStatement,
  ): number | undefined => {
    if (current === undefined) return at;
    const found = {
      levels: statement.levels,
      levelsFrom: 'below' as const,
      levelSpan: statement.levelSpan,
      levelPhrase: statement.levelPhrase,
      levelName: statement.levelName,
    };
    if (current.levels.length === 0) {
      const place = at ?? citations.length;
      citations[place] = withParts(current, found);
      return place;
    }
    if (current.levelsFrom !== 'below' || sameLevels(current.levels, statement.levels)) return at;
    citations.push(withParts(current, { ...found, start: statement.start, end: statement.end }));
    return citations.length - 1;
  };

  const assignLevels = (statement: LevelStatement): void => {
    if (scope === undefined || scope.settled) return;
    const current = scope.current === undefined ? scope.waiting : citations[scope.current];
    const next = withLevels(scope.current, current, statement);
    if (next === undefined) return;
    fromHeadings.add(next);
    scope.current = next;
  };

  /** Duties that end in the same tag, `(ITOP-4)`, are one claim: the first one's. */
  const sameTag = (at: number): number => {
    const { code, name, levels } = citations[at]!;
    const key = [code?.text ?? name?.text, ...levels.map(({ from, to }) => `${from}-${to}`)].join(' ');
    const known = tags.get(key);
    if (known === undefined) tags.set(key, at);
    return known ?? at;
  };

  const withShared = (citation: Citation): Citation =>
    shared === undefined || citation.levels.length > 0
      ? citation
      : withParts(citation, { levels: [shared.level], levelsFrom: 'role' });

  /** The line below a bare citation tells its level, or the bullet beside one that has none. */
  const takesLevel = ({ citation, depth }: Lead, block: Paragraph, { fact }: StatedLevel): boolean =>
    block.depth > depth ||
    (block.depth === depth && depth > 0 && citations[citation]!.levels.length === 0 && fact.rest.amount === 'nothing');

  /** `SFIA code: ITOP` below a heading that bears the name. */
  const bearsName = ({ code }: Citation, { name }: Citation): boolean =>
    code !== undefined && name !== undefined && codesNamed(name.text).includes(code.text);

  const listedByName = (name: string): number | undefined => {
    const codes = codesNamed(name);
    if (codes.length === 0) return undefined;
    const at = citations.findLastIndex(
      ({ listed, code, name: own }) => listed && codes.includes(code?.text ?? codesNamed(own?.text ?? '')[0] ?? ''),
    );
    return at < 0 ? undefined : at;
  };

  const duty = (block: Paragraph, unit: number, facts: TextFacts): void => {
    if (lead !== undefined && block.depth <= lead.depth && (lead.depth > 0 || !lead.bare)) lead = undefined;
    if (block.depth === 0 && shared?.list === true) shared = undefined;
    if (facts.label !== undefined && block.depth === 0) {
      silentLabel = headsNoDuties(facts.label);
      if (silentLabel) lead = undefined;
      // `**Infrastructure operations**` over the duties of a row of the table above
      const named = listedByName(facts.label);
      if (named !== undefined) lead = { citation: named, depth: 0, bare: true };
    }
    const owner = lead?.citation ?? (silentDepth === undefined && !silentLabel ? scope?.current : undefined);
    // "You will:" introduces duties and is none
    const isDuty = !facts.endsInColon && facts.label === undefined;
    if (owner !== undefined && isDuty && !isNoDuty(text.slice(unit + block.start, unit + block.start + LONGEST_FIELD)))
      claim(owner, block, unit);
  };

  return {
    duty,

    takesLevels(block, level) {
      if (!level.leads) return false;
      if (lead !== undefined && lead.bare && block.kind === 'paragraph' && block.depth > lead.depth) return true;
      if (scope === undefined) return false;
      return block.kind !== 'heading' || block.depth > scope.depth;
    },

    heading(block, at, { role, level: roleLevel }, mentions, soleName, unknownSkill, statements) {
      lead = undefined;
      silentLabel = false;
      tags.clear();
      if (shared !== undefined && block.depth <= shared.depth) shared = undefined;
      if (silentDepth !== undefined && block.depth <= silentDepth) silentDepth = undefined;
      if (mentions.length > 0) {
        const first = citations.length;
        for (const mention of mentions)
          citations.push(mention.levels.length === 0 ? withParts(mention, { shape: 'heading' }) : mention);
        scope = { depth: block.depth, settled: false, ...(mentions.length === 1 && { current: first }) };
        if (mentions.length === 1) {
          fromHeadings.add(first);
          if (shared !== undefined) sharedAt.set(first, shared.level);
          if (mentions[0]!.levels.length === 0 && statements.length === 1) assignLevels(statements[0]!.statement);
        }
        return;
      }
      if (scope !== undefined && block.depth > scope.depth && soleName === undefined) {
        const level = statements.find(({ fact }) => fact.leads);
        if (level !== undefined) assignLevels(level.statement);
        else if (silentDepth === undefined && headsNoDuties(text.slice(at + block.start, at + block.end)))
          silentDepth = block.depth;
        return;
      }
      scope = undefined;
      const [stated] = statements;
      if (statements.length === 1) shared = { level: stated!.statement.levels[0]!, depth: block.depth };
      if (unknownSkill !== undefined) {
        const { name, code } = unknownSkill;
        const own = { role, group: nextGroup(), listed: false, later: false };
        const waiting: Citation = {
          ...unknownSkill,
          start: name.start,
          end: code.end,
          shape: 'heading',
          levels: [],
          ...own,
        };
        scope = { depth: block.depth, settled: false, waiting };
        return;
      }
      if (soleName === undefined) return;
      const named = codesNamed(soleName.text);
      const listed = citations.findLastIndex(
        (citation) =>
          citation.role === role &&
          citation.listed &&
          named.includes(citation.code?.text ?? codesNamed(citation.name?.text ?? '')[0] ?? ''),
      );
      if (listed >= 0) {
        scope = { depth: block.depth, current: listed, settled: citations[listed]!.levels.length > 0 };
        return;
      }
      const { start, end } = soleName;
      const own = { role, group: nextGroup(), listed: false, later: false };
      const waiting: Citation = { start, end, shape: 'heading', name: soleName, levels: [], ...own };
      // the level of the role is a level to count on, but a heading of one word may be about anything
      if (roleLevel !== undefined && soleName.text.includes(' ')) {
        fromHeadings.add(citations.length);
        scope = { depth: block.depth, settled: false, current: citations.length };
        citations.push(waiting);
      } else scope = { depth: block.depth, settled: false, waiting };
    },

    paragraph(block, unit, mentions, facts, statements) {
      const at = unit + block.start;
      if (mentions.length === 0) {
        const level = statements.find(({ fact }) => fact.leads && fact.alone);
        if (level !== undefined && lead !== undefined && lead.bare && takesLevel(lead, block, level)) {
          const next = withLevels(lead.citation, citations[lead.citation], level.statement) ?? lead.citation;
          lead = { ...lead, citation: next };
          if (level.fact.rest.amount === 'duty') claim(next, level.fact.rest, at);
          return;
        }
        if (level !== undefined && scope?.settled === false) {
          lead = undefined;
          assignLevels(level.statement);
          const rest = level.fact.rest;
          if (scope.current !== undefined && rest.amount === 'duty') claim(scope.current, rest, at);
          return;
        }
        const [stated] = statements;
        const isLabel = level !== undefined && !level.fact.sfia && level.fact.rest.amount === 'nothing';
        duty(block, unit, facts);
        if (statements.length === 1 && (facts.endsInColon || isLabel)) {
          const label = isLabel ? { list: true as const } : {};
          shared = { level: stated!.statement.levels[0]!, depth: DEEPER_THAN_HEADINGS, ...label };
        }
        return;
      }
      silentLabel = false;
      if (block.depth === 0 && shared?.list === true) shared = undefined;
      const first = citations.length;
      if (scope?.waiting !== undefined && mentions.length === 1 && bearsName(mentions[0]!, scope.waiting)) {
        const { name, start, end } = scope.waiting;
        fromHeadings.add(first);
        citations.push(withParts(mentions[0]!, { name, start, end, shape: 'heading' }));
        scope = { depth: scope.depth, settled: false, current: first };
        return;
      }
      for (const mention of mentions) citations.push(withShared(mention));
      lead = undefined;
      const fact = facts.mentions.find((mention) => mention.start + at === mentions[0]!.start)!;
      if (mentions.length > 1) return;
      if (fact.leads) {
        lead = {
          citation: first,
          depth: block.depth,
          bare: fact.rest.amount === 'nothing' || fact.rest.amount === 'marks',
        };
        if (fact.rest.amount === 'duty') claim(first, fact.rest, at);
      } else if (fact.rest.amount === 'nothing' && isDutyInFront(text.slice(at, mentions[0]!.start))) {
        claim(sameTag(first), { start: at, end: at + beforeTag(text.slice(at, mentions[0]!.start)) });
      }
    },

    table(rows, levelRows) {
      lead = undefined;
      if (rows.length === 0 && scope?.settled === false) {
        for (const { statement, duties } of levelRows) {
          assignLevels(statement);
          for (const duty of duties) if (scope.current !== undefined) claim(scope.current, duty);
        }
      }
      for (const row of rows) {
        const at = citations.length;
        citations.push(withShared(row.citation));
        for (const duty of row.duties) claim(at, duty);
      }
    },

    listed(depth, citation) {
      lead = { citation: citations.length, depth, bare: true };
      citations.push(withShared(citation));
    },

    interrupt() {
      lead = undefined;
    },

    close(roleLevels) {
      let listedLevels: ((citation: Citation) => readonly CitedLevel[] | undefined) | undefined;
      for (const at of fromHeadings) {
        const citation = citations[at]!;
        if (citation.levels.length > 0) continue;
        const listed = (listedLevels ??= levelsListed(citations))(citation);
        if (listed !== undefined) citations[at] = withParts(citation, { levels: listed, levelsFrom: 'role' });
      }
      // a code alone stays without a level, but duties are claimed at the level of the role
      for (const at of new Set([...fromHeadings, ...owners])) {
        const citation = citations[at]!;
        if (citation.levels.length > 0) continue;
        const level = sharedAt.get(at) ?? roleLevels[citation.role] ?? roleLevels[0];
        if (level !== undefined) citations[at] = withParts(citation, { levels: [level], levelsFrom: 'role' });
      }
      return once(() => claimsFrom(owners, starts, ends));
    },
  };
}

/** Finds the levels that a table or list of the same role gives to the skill that a heading names once more. */
function levelsListed(citations: readonly Citation[]): (named: Citation) => readonly CitedLevel[] | undefined {
  const known = new Map<string, readonly CitedLevel[]>();
  const keyOf = ({ role, code }: Citation): string => `${role} ${code?.text}`;
  for (const citation of citations) {
    if (!citation.listed || citation.code === undefined || citation.levels.length === 0) continue;
    if (!known.has(keyOf(citation))) known.set(keyOf(citation), citation.levels);
  }
  return (named) => known.get(keyOf(named));
}

/** "Runs the servers (ITOP-4)" tells a duty; "The engineer is at ITOP-4" does not. */
function isDutyInFront(words: string): boolean {
  return (
    amountOf(words) === 'duty' &&
    !/(?:^|[\s:,])(?:at|is|are|to|of|in|for|the|an?|with|by|and|or|from|needs?|requires?|codes?)[:\s]*$/i.test(words)
  );
}

/** The length of a duty in front of its tag, without the bracket or comma that opens it. */
function beforeTag(duty: string): number {
  return duty.replace(/[\s([,–—:-]+$/, '').length;
}

function claimsFrom(owners: readonly number[], starts: readonly number[], ends: readonly number[]): Claim[] {
  const duties = new Map<number, Span[]>();
  owners.forEach((citation, i) => {
    const duty = { start: starts[i]!, end: ends[i]! };
    const known = duties.get(citation);
    if (known === undefined) duties.set(citation, [duty]);
    else known.push(duty);
  });
  return [...duties].sort(([a], [b]) => a - b).map(([citation, spans]) => ({ citation, duties: spans }));
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function sameLevels(a: readonly CitedLevel[], b: readonly CitedLevel[]): boolean {
  return a.length === b.length && a.every((level, i) => level.from === b[i]!.from && level.to === b[i]!.to);
}
