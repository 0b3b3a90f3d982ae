/**
 * Which level and which duties belong to which citation, told by where they stand: below a heading that cites a skill,
 * under a line that is nothing but a citation, beside it in the same bullet or table row.
 */
import type { Block, Heading, Paragraph } from './blocks.ts';
import type { LevelFact, TextFacts } from './facts.ts';
import { withParts } from './placed.ts';
import type { CitedLevel, Citation, Claim, LevelStatement, Piece, Span } from './types.ts';

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
    role: number,
    mentions: readonly Citation[],
    soleName: Piece | undefined,
    statements: readonly StatedLevel[],
    codesNamed: (name: string) => readonly string[],
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
  table(rows: readonly { readonly citation: Citation; readonly duties: readonly Piece[] }[]): void;
  /** Something that is not read, code say, stands in between. */
  interrupt(): void;
  /** Completes the citations; the claims are put together when somebody asks, for most keystrokes need none. */
  close(roleLevels: readonly (CitedLevel | undefined)[]): () => readonly Claim[];
}

interface HeadingScope {
  readonly depth: number;
  /** The citation that levels and duties go to; missing while a name alone waits for its level, or several skills share the heading. */
  current?: number;
  /** A name without a code becomes a citation only when a level follows. */
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

/** Headings under which nothing is a duty. */
const NO_DUTIES =
  /\b(?:benefits?|perks|salary|remuneration|package|rewards?|about (?:us|the company|the organisation)|who we are|what we offer|we offer|qualifications?|certificat|education|how to apply|apply|equal opportunit|diversity|location|hours|tools|tech(?:nology)? stack)\b/i;
const FEWEST_WORDS = 4;
const DEEPER_THAN_HEADINGS = 7;

/** @param citations the profile's citations so far; scopes add to them, and complete them with levels found below */
export function createScopes(text: string, citations: Citation[], nextGroup: () => number): Scopes {
  // the duties one after the other: whose, from where, to where; plain numbers, for there are many
  const owners: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const fromHeadings = new Set<number>();
  const tags = new Map<string, number>();
  /** The level that a heading or a line such as "Skills at level 4:" gives to the skills listed below it. */
  let shared: { readonly level: CitedLevel; readonly depth: number } | undefined;
  const sharedAt = new Map<number, CitedLevel>();
  let scope: HeadingScope | undefined;
  let lead: Lead | undefined;
  let silentDepth: number | undefined;

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

  const duty = (block: Paragraph, unit: number, facts: TextFacts): void => {
    if (lead !== undefined && block.depth <= lead.depth && (lead.depth > 0 || !lead.bare)) lead = undefined;
    const owner = lead?.citation ?? (silentDepth === undefined ? scope?.current : undefined);
    // "You will:" introduces duties and is none
    if (owner !== undefined && !facts.endsInColon) claim(owner, block, unit);
  };

  return {
    duty,

    takesLevels(block, level) {
      if (!level.leads) return false;
      if (lead !== undefined && lead.bare && block.kind === 'paragraph' && block.depth > lead.depth) return true;
      if (scope === undefined) return false;
      return block.kind !== 'heading' || block.depth > scope.depth;
    },

    heading(block, at, role, mentions, soleName, statements, codesNamed) {
      lead = undefined;
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
        else if (silentDepth === undefined && NO_DUTIES.test(text.slice(at + block.start, at + block.end)))
          silentDepth = block.depth;
        return;
      }
      scope = undefined;
      const [stated] = statements;
      if (statements.length === 1) shared = { level: stated!.statement.levels[0]!, depth: block.depth };
      if (soleName === undefined) return;
      const named = codesNamed(soleName.text);
      const listed = citations.findLastIndex(
        (citation) =>
          citation.role === role &&
          citation.listed &&
          named.includes(citation.code?.text ?? codesNamed(citation.name?.text ?? '')[0] ?? ''),
      );
      scope =
        listed >= 0
          ? { depth: block.depth, current: listed, settled: citations[listed]!.levels.length > 0 }
          : {
              depth: block.depth,
              settled: false,
              waiting: {
                start: soleName.start,
                end: soleName.end,
                shape: 'heading',
                name: soleName,
                levels: [],
                role,
                group: nextGroup(),
                listed: false,
              },
            };
    },

    paragraph(block, unit, mentions, facts, statements) {
      const at = unit + block.start;
      if (mentions.length === 0) {
        const level = statements.find(({ fact }) => fact.leads);
        if (level !== undefined && lead !== undefined && lead.bare && block.depth > lead.depth) {
          const next = withLevels(lead.citation, citations[lead.citation], level.statement) ?? lead.citation;
          lead = { ...lead, citation: next };
          if (saysSomething(level.fact.rest)) claim(next, level.fact.rest, at);
          return;
        }
        if (level !== undefined && scope?.settled === false) {
          lead = undefined;
          assignLevels(level.statement);
          const rest = level.fact.rest;
          if (scope.current !== undefined && saysSomething(rest)) claim(scope.current, rest, at);
          return;
        }
        const [stated] = statements;
        if (statements.length === 1 && facts.endsInColon)
          shared = { level: stated!.statement.levels[0]!, depth: DEEPER_THAN_HEADINGS };
        duty(block, unit, facts);
        return;
      }
      const first = citations.length;
      for (const mention of mentions) citations.push(withShared(mention));
      lead = undefined;
      const fact = facts.mentions.find((mention) => mention.start + at === mentions[0]!.start)!;
      if (mentions.length > 1) return;
      if (fact.leads) {
        lead = { citation: first, depth: block.depth, bare: !saysSomething(fact.rest) };
        if (!lead.bare) claim(first, fact.rest, at);
      } else if (fact.rest.text === '' && saysSomething({ text: text.slice(at, mentions[0]!.start) })) {
        claim(sameTag(first), { start: at, end: at + beforeTag(text.slice(at, mentions[0]!.start)) });
      }
    },

    table(rows) {
      lead = undefined;
      for (const row of rows) {
        const at = citations.length;
        citations.push(withShared(row.citation));
        for (const duty of row.duties) if (saysSomething(duty)) claim(at, duty);
      }
    },

    interrupt() {
      lead = undefined;
    },

    close(roleLevels) {
      for (const at of fromHeadings) {
        const citation = citations[at]!;
        const level = sharedAt.get(at) ?? roleLevels[citation.role] ?? roleLevels[0];
        if (citation.levels.length === 0 && level !== undefined)
          citations[at] = withParts(citation, { levels: [level], levelsFrom: 'role' });
      }
      return once(() => claimsFrom(owners, starts, ends));
    },
  };
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

function saysSomething(piece: { readonly text: string }): boolean {
  return piece.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_WORDS;
}

function sameLevels(a: readonly CitedLevel[], b: readonly CitedLevel[]): boolean {
  return a.length === b.length && a.every((level, i) => level.from === b[i]!.from && level.to === b[i]!.to);
}
