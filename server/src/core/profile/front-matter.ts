/** Reads what the YAML at the head of a document says of role, level, edition and skills. */
import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node, Pair, Scalar } from 'yaml';
import { plainText } from './words/plain-text.ts';
import type { LevelRun } from './phrases/levels.ts';
import { onlyLevels } from './phrases/levels.ts';
import { findMentions } from './phrases/mentions.ts';
import type { CitedLevel, Piece, Span, Vocabulary } from './types.ts';

export interface FrontMatterCitation extends Span {
  readonly code?: Piece;
  readonly name?: Piece;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span;
}

export interface FrontMatter {
  readonly title?: string;
  readonly level?: CitedLevel;
  readonly edition?: Piece;
  readonly citations: readonly FrontMatterCitation[];
  /** True when a key or a citation shows that the document cites the framework. */
  readonly cites: boolean;
}

const SFIA_KEY = /^(?:edition|version|level|skills|role[-_ ]?level)$/i;
const EMPTY: FrontMatter = { citations: [], cites: false };
/** Longer front matter is some other program's data. */
const LONGEST = 64 * 1024;

/** Takes the document and the span of the block, its fences included. Broken YAML gives what could still be read. */
export function readFrontMatter(source: string, block: Span, vocabulary: Vocabulary): FrontMatter {
  if (block.end - block.start > LONGEST) return EMPTY;
  const whole = source.slice(block.start, block.end);
  const yaml = /^\uFEFF?---[^\n]*\n([\s\S]*?)(?:\n?(?:---|\.\.\.)\s*)?$/.exec(whole)?.[1];
  if (yaml === undefined || !/sfia|skill|competenc|level|title|role/i.test(yaml)) return EMPTY;
  const offset = block.start + whole.indexOf(yaml, 3);
  const root = parseDocument(yaml, { logLevel: 'silent', strict: false, uniqueKeys: false }).contents;
  if (!isMap(root)) return EMPTY;

  const citations: FrontMatterCitation[] = [];
  const result: { -readonly [K in keyof FrontMatter]: FrontMatter[K] } = { citations, cites: false };
  const items = root.items.flatMap((pair) =>
    // `sfia: {edition: 8, level: 4, skills: [...]}` is the same as those keys with the prefix
    /^sfia$/i.test(keyOf(pair)) && isMap(pair.value) && pair.value.items.some((inner) => SFIA_KEY.test(keyOf(inner)))
      ? pair.value.items.map((inner) => ({ key: `sfia-${keyOf(inner)}`, value: inner.value }))
      : [{ key: keyOf(pair), value: pair.value }],
  );
  for (const { key, value } of items) {
    if (value === null) continue;
    if (/^sfia[-_ ]?(?:edition|version)$/i.test(key)) {
      const edition = scalarPiece(source, value, offset);
      if (edition !== undefined) result.edition = { ...edition, text: edition.text.replace(/^\D*/, '') };
      result.cites = true;
    } else if (/^(?:sfia[-_ ]?)?(?:role[-_ ]?)?level$/i.test(key)) {
      const piece = scalarPiece(source, value, offset);
      const run = piece === undefined ? undefined : onlyLevels(piece.text, vocabulary);
      if (run !== undefined) result.level = citedLevels(run, piece!.start)[0]!;
      if (/^sfia/i.test(key)) result.cites = true;
    } else if (/^(?:title|role|job[-_ ]?title|name)$/i.test(key)) {
      if (result.title === undefined || /^(?:role|job)/i.test(key))
        result.title = scalarPiece(source, value, offset)?.text ?? result.title!;
    } else if (/sfia|skill|competenc/i.test(key)) {
      readSkills(source, value, offset, vocabulary, citations);
    }
  }
  const says = items.some(({ key }) => /^sfia/i.test(key));
  if (
    citations.some(
      (citation) =>
        citation.code !== undefined &&
        citation.levels.length > 0 &&
        (says || vocabulary.kindOf(citation.code.text) === 'skill'),
    )
  ) {
    result.cites = true;
  }
  return result;
}

function readSkills(
  source: string,
  node: Node,
  offset: number,
  vocabulary: Vocabulary,
  into: FrontMatterCitation[],
): void {
  if (isScalar(node)) readText(source, node, offset, vocabulary, into);
  else if (isSeq(node)) for (const item of node.items) readSkills(source, item as Node, offset, vocabulary, into);
  else if (isMap(node)) {
    const fields = new Map(node.items.map((pair) => [keyOf(pair).toLowerCase(), pair]));
    const codeField = firstOf(fields, 'code', 'sfia_code', 'sfia-code', 'skill', 'sfia', 'id', 'name', 'title');
    if (codeField !== undefined && isScalar(codeField.value))
      readRecord(source, fields, codeField, offset, vocabulary, into);
    else for (const pair of node.items) readPair(source, pair, offset, vocabulary, into);
  }
}

function firstOf(fields: ReadonlyMap<string, Pair>, ...keys: string[]): Pair | undefined {
  return keys.map((key) => fields.get(key)).find((field) => field !== undefined);
}

/** `{code: ITOP, name: Infrastructure operations, level: 4}` */
function readRecord(
  source: string,
  fields: ReadonlyMap<string, Pair>,
  codeField: Pair,
  offset: number,
  vocabulary: Vocabulary,
  into: FrontMatterCitation[],
): void {
  const before = into.length;
  const level = [...fields].find(([key]) => /level/.test(key) && !/name/.test(key))?.[1];
  const levels = level === undefined ? undefined : levelsOf(source, level.value as Node | null, offset, vocabulary);
  const code = scalarPiece(source, codeField.value as Node, offset);
  if (code === undefined) return;
  if (isCode(code.text, vocabulary)) {
    const nameField = [fields.get('name'), fields.get('title'), fields.get('skill')].find(
      (field) => field !== undefined && field !== codeField,
    );
    const name = nameField === undefined ? undefined : scalarPiece(source, nameField.value as Node, offset);
    into.push({ start: code.start, end: code.end, code, ...(name !== undefined && { name }), levels: [], ...levels });
    return;
  }
  readText(source, codeField.value as Scalar, offset, vocabulary, into);
  const last = into.at(-1);
  if (into.length === before && levels !== undefined && vocabulary.codesNamed(code.text).length > 0)
    into.push({ start: code.start, end: code.end, name: code, ...levels });
  else if (levels !== undefined && into.length === before + 1 && last!.levels.length === 0)
    into[before] = { ...last!, ...levels };
}

/** `ITOP: 4` */
function readPair(
  source: string,
  pair: Pair,
  offset: number,
  vocabulary: Vocabulary,
  into: FrontMatterCitation[],
): void {
  const code = isScalar(pair.key) ? scalarPiece(source, pair.key, offset) : undefined;
  if (code !== undefined && isCode(code.text, vocabulary)) {
    into.push({
      start: code.start,
      end: code.end,
      code,
      levels: [],
      ...levelsOf(source, pair.value as Node | null, offset, vocabulary),
    });
  } else if (pair.value !== null) readSkills(source, pair.value as Node, offset, vocabulary, into);
}

function levelsOf(
  source: string,
  node: Node | null,
  offset: number,
  vocabulary: Vocabulary,
): { levels: CitedLevel[]; levelSpan: Span } | undefined {
  if (isSeq(node)) {
    const parts = node.items.flatMap((item) => levelsOf(source, item as Node, offset, vocabulary) ?? []);
    if (parts.length === 0) return undefined;
    return {
      levels: parts.flatMap((part) => part.levels),
      levelSpan: { start: parts[0]!.levelSpan.start, end: parts.at(-1)!.levelSpan.end },
    };
  }
  const piece = node === null ? undefined : scalarPiece(source, node, offset);
  const run = piece === undefined ? undefined : onlyLevels(piece.text, vocabulary);
  if (run === undefined) return undefined;
  return {
    levels: citedLevels(run, piece!.start),
    levelSpan: { start: piece!.start + run.start, end: piece!.start + run.end },
  };
}

/** Text such as `ITOP@4, PROG-3`. */
function readText(
  source: string,
  node: Scalar,
  offset: number,
  vocabulary: Vocabulary,
  into: FrontMatterCitation[],
): void {
  const piece = scalarPiece(source, node, offset);
  if (piece === undefined) return;
  const plain = plainText(source, piece.start, piece.end);
  for (const mention of findMentions(plain.text, vocabulary).mentions) {
    const part = (at: { start: number; end: number; text: string }): Piece => ({
      ...plain.span(at.start, at.end),
      text: at.text,
    });
    into.push({
      ...plain.span(mention.start, mention.end),
      ...(mention.code !== undefined && { code: part(mention.code) }),
      ...(mention.name !== undefined && { name: part(mention.name) }),
      levels:
        mention.run?.levels.map((level) => ({
          from: level.from,
          to: level.to,
          ...plain.span(level.start, level.end),
        })) ?? [],
      ...(mention.run !== undefined && { levelSpan: plain.span(mention.run.start, mention.run.end) }),
    });
  }
}

function isCode(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.kindOf(text) !== 'attribute' && new RegExp(`^(?:${vocabulary.codes})$`, 'u').test(text);
}

function citedLevels(run: LevelRun, offset: number): CitedLevel[] {
  return run.levels.map((level) => ({ ...level, start: level.start + offset, end: level.end + offset }));
}

function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The scalar as it stands in the document, without its quotes. */
function scalarPiece(source: string, node: Node, offset: number): Piece | undefined {
  if (!isScalar(node) || node.range === undefined || node.range === null) return undefined;
  let start = offset + node.range[0];
  let end = offset + node.range[1];
  if (/["']/.test(source[start] ?? '') && end - start >= 2) [start, end] = [start + 1, end - 1];
  return { start, end, text: source.slice(start, end) };
}
