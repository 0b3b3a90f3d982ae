/**
 * A fact of a block at its place in the document. A document of a megabyte holds thousands of citations, and each
 * keystroke moves those behind it: so a placed fact is a view, and its parts are moved only when somebody looks.
 */
import type { MentionFact, TableRowFact } from './types.ts';
import type { CitedLevel, Citation, Piece, Shape, Span, Stance } from '../types.ts';

export type CitationFact = MentionFact | (TableRowFact & { readonly shape?: undefined });

const NO_LEVELS: readonly CitedLevel[] = [];

/** Where a citation stands among the others. */
export interface Standing {
  readonly role: number;
  readonly group: number;
  readonly listed: boolean;
  readonly stance: Stance;
}

class PlacedCitation implements Citation {
  readonly fact: CitationFact;
  readonly at: number;
  readonly role: number;
  readonly group: number;
  readonly listed: boolean;
  readonly stance: Stance;
  #code: Piece | undefined;
  #name: Piece | undefined;
  #levels: readonly CitedLevel[] | undefined;

  constructor(fact: CitationFact, at: number, { role, group, listed, stance }: Standing) {
    this.fact = fact;
    this.at = at;
    this.role = role;
    this.group = group;
    this.listed = listed;
    this.stance = stance;
  }

  get start(): number {
    return this.fact.start + this.at;
  }

  get end(): number {
    return this.fact.end + this.at;
  }

  get shape(): Shape {
    return this.fact.shape ?? 'table-row';
  }

  get code(): Piece | undefined {
    if (this.fact.code === undefined) return undefined;
    return (this.#code ??= movePiece(this.fact.code, this.at));
  }

  get name(): Piece | undefined {
    if (this.fact.name === undefined) return undefined;
    return (this.#name ??= movePiece(this.fact.name, this.at));
  }

  get called(): Piece | undefined {
    const { fact } = this;
    return 'called' in fact ? movePiece(fact.called, this.at) : undefined;
  }

  get levels(): readonly CitedLevel[] {
    return this.fact.levels.length === 0 ? NO_LEVELS : (this.#levels ??= moveLevels(this.fact.levels, this.at));
  }

  get levelsFrom(): undefined {
    return undefined;
  }

  get levelSpan(): Span | undefined {
    return this.fact.levelSpan && moveSpan(this.fact.levelSpan, this.at);
  }

  get levelPhrase(): Span | undefined {
    return this.fact.levelPhrase && moveSpan(this.fact.levelPhrase, this.at);
  }

  get conditional(): boolean | undefined {
    return this.fact.conditional;
  }

  get about(): string | undefined {
    return 'about' in this.fact ? this.fact.about : undefined;
  }

  get levelName(): Piece | undefined {
    return this.fact.levelName && movePiece(this.fact.levelName, this.at);
  }
}

/** @param at where the fact's block begins in the part of the document that the citation counts from */
export function placeCitation(fact: CitationFact, at: number, standing: Standing): Citation {
  return new PlacedCitation(fact, at, standing);
}

/** A citation of a part of the document as one of the whole. */
export function moveCitation(citation: Citation, by: number, role: number, group: number): Citation {
  const { listed, stance } = citation;
  if (citation instanceof PlacedCitation)
    return new PlacedCitation(citation.fact, citation.at + by, { role, group, listed, stance });
  const { code, name, called, levels, levelSpan, levelPhrase, levelName } = citation;
  return {
    ...citation,
    ...moveSpan(citation, by),
    code: code && movePiece(code, by),
    name: name && movePiece(name, by),
    called: called && movePiece(called, by),
    levels: moveLevels(levels, by),
    levelSpan: levelSpan && moveSpan(levelSpan, by),
    levelPhrase: levelPhrase && moveSpan(levelPhrase, by),
    levelName: levelName && movePiece(levelName, by),
    role,
    group,
  };
}

/** The citation with another stance. */
export function standing(citation: Citation, stance: Stance): Citation {
  const { role, group, listed } = citation;
  return citation instanceof PlacedCitation
    ? new PlacedCitation(citation.fact, citation.at, { role, group, listed, stance })
    : withParts(citation, { stance });
}

/** The fact that a citation is a view of, and where its block begins; `undefined` when it was completed with parts from elsewhere. */
export function factOf(citation: Citation): { readonly fact: CitationFact; readonly at: number } | undefined {
  return citation instanceof PlacedCitation ? citation : undefined;
}

/** The code as written, without working out where it stands. */
export function codeText(citation: Citation): string | undefined {
  return citation instanceof PlacedCitation ? citation.fact.code?.text : citation.code?.text;
}

/** The name as written, without working out where it stands. */
export function nameText(citation: Citation): string | undefined {
  return citation instanceof PlacedCitation ? citation.fact.name?.text : citation.name?.text;
}

/** What stands in the place of the name as written, be it a name or not. */
export function calledText(citation: Citation): string | undefined {
  if (!(citation instanceof PlacedCitation)) return (citation.name ?? citation.called)?.text;
  const { fact } = citation;
  return (fact.name ?? ('called' in fact ? fact.called : undefined))?.text;
}

/** The levels as written, without working out where they stand: `from` and `to` are right, the places are not. */
export function levelNumbers(citation: Citation): readonly { readonly from: number; readonly to: number }[] {
  return citation instanceof PlacedCitation ? citation.fact.levels : citation.levels;
}

/** The citation with other parts: a plain object, for a view cannot be spread. */
export function withParts(citation: Citation, parts: Partial<Citation>): Citation {
  const {
    start,
    end,
    shape,
    code,
    name,
    called,
    levels,
    levelsFrom,
    levelSpan,
    levelPhrase,
    levelName,
    role,
    group,
    listed,
    stance,
    conditional,
    about,
  } = citation;
  return {
    start,
    end,
    shape,
    code,
    name,
    called,
    levels,
    levelsFrom,
    levelSpan,
    levelPhrase,
    levelName,
    role,
    group,
    listed,
    stance,
    conditional,
    about,
    ...parts,
  };
}

export function moveSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

export function movePiece(piece: Piece, by: number): Piece {
  return { text: piece.text, start: piece.start + by, end: piece.end + by };
}

export function moveLevels(levels: readonly CitedLevel[], by: number): CitedLevel[] {
  return levels.map(({ from, to, start, end }) => ({ from, to, start: start + by, end: end + by }));
}
