/** The skills that values of front matter cite: records, pairs, lists and texts. */
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Node, Pair, Scalar } from 'yaml';
import type { LevelRun } from '../phrases/levels.ts';
import { onlyLevels } from '../phrases/levels.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';
import { findListed, findSourced } from '../phrases/mentions.ts';
import type { CitedLevel, Piece, Span, Vocabulary } from '../types.ts';
import { isWordLike } from '../phrases/everyday-words.ts';
import { plainText } from '../words/plain-text.ts';

export interface FrontMatterCitation extends Span {
  readonly code?: Piece;
  readonly name?: Piece;
  readonly levels: readonly CitedLevel[];
  readonly levelSpan?: Span;
  /** The word SFIA stands in front of it. */
  readonly sfia?: boolean;
}

/** What is read, and where it goes. */
export interface YamlSource {
  readonly source: string;
  /** Where the YAML begins in the document. */
  readonly offset: number;
  readonly vocabulary: Vocabulary;
  readonly citations: FrontMatterCitation[];
}

/** Takes the value of a key that speaks of skills. */
export function readSkills(yaml: YamlSource, node: Node): void {
  if (isScalar(node)) readText(yaml, node);
  else if (isSeq(node)) for (const item of node.items) readSkills(yaml, item as Node);
  else if (isMap(node)) {
    const fields = new Map(node.items.map((pair) => [keyOf(pair).toLowerCase(), pair]));
    const codeField = firstOf(fields, 'code', 'sfia_code', 'sfia-code', 'skill', 'sfia', 'id', 'name', 'title');
    if (codeField !== undefined && isScalar(codeField.value)) readRecord(yaml, fields, codeField);
    else for (const pair of node.items) readPair(yaml, pair);
  }
}

function firstOf(fields: ReadonlyMap<string, Pair>, ...keys: string[]): Pair | undefined {
  return keys.map((key) => fields.get(key)).find((field) => field !== undefined);
}

const LEVEL = new RegExp(LEVEL_KEYS, 'u');

/** `{code: ITOP, name: Infrastructure operations, level: 4}` */
export function readRecord(yaml: YamlSource, fields: ReadonlyMap<string, Pair>, codeField: Pair): void {
  const { vocabulary, citations: into } = yaml;
  const before = into.length;
  const level = [...fields].find(([key]) => LEVEL.test(key) && !/name/.test(key))?.[1];
  const levels = level === undefined ? undefined : levelsOf(yaml, level.value as Node | null);
  const code = scalarPiece(yaml, codeField.value as Node);
  if (code === undefined) return;
  if (isCode(code.text, vocabulary)) {
    const nameField = [fields.get('name'), fields.get('title'), fields.get('skill')].find(
      (field) => field !== undefined && field !== codeField,
    );
    const name = nameField === undefined ? undefined : scalarPiece(yaml, nameField.value as Node);
    into.push({ start: code.start, end: code.end, code, ...(name !== undefined && { name }), levels: [], ...levels });
    return;
  }
  readText(yaml, codeField.value as Scalar);
  const last = into.at(-1);
  if (into.length === before && levels !== undefined && vocabulary.codesNamed(code.text).length > 0)
    into.push({ start: code.start, end: code.end, name: code, ...levels });
  else if (levels !== undefined && into.length === before + 1 && last!.levels.length === 0)
    into[before] = { ...last!, ...levels };
}

/** `ITOP: 4` */
function readPair(yaml: YamlSource, pair: Pair): void {
  const { vocabulary, citations: into } = yaml;
  const code = isScalar(pair.key) ? scalarPiece(yaml, pair.key) : undefined;
  if (code !== undefined && isCode(code.text, vocabulary)) {
    into.push({
      start: code.start,
      end: code.end,
      code,
      levels: [],
      ...levelsOf(yaml, pair.value as Node | null),
    });
  } else if (pair.value !== null) readSkills(yaml, pair.value as Node);
}

function levelsOf(yaml: YamlSource, node: Node | null): { levels: CitedLevel[]; levelSpan: Span } | undefined {
  if (isSeq(node)) {
    const parts = node.items.flatMap((item) => levelsOf(yaml, item as Node) ?? []);
    if (parts.length === 0) return undefined;
    return {
      levels: parts.flatMap((part) => part.levels),
      levelSpan: { start: parts[0]!.levelSpan.start, end: parts.at(-1)!.levelSpan.end },
    };
  }
  const piece = node === null ? undefined : scalarPiece(yaml, node);
  const run = piece === undefined ? undefined : onlyLevels(piece.text, yaml.vocabulary);
  if (run === undefined) return undefined;
  return {
    levels: citedLevels(run, piece!.start),
    levelSpan: { start: piece!.start + run.start, end: piece!.start + run.end },
  };
}

/** Text such as `ITOP@4, PROG-3`. @param sourced it names SFIA as its source */
function readText(yaml: YamlSource, node: Scalar, sourced = false): void {
  const piece = scalarPiece(yaml, node);
  if (piece === undefined) return;
  const plain = plainText(yaml.source, piece.start, piece.end);
  const { vocabulary } = yaml;
  const mentions = sourced ? findSourced(plain.text, vocabulary) : findListed(plain.text, vocabulary).mentions;
  for (const mention of mentions) {
    const part = (at: { start: number; end: number; text: string }): Piece => ({
      ...plain.span(at.start, at.end),
      text: at.text,
    });
    yaml.citations.push({
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
      ...((sourced || (mention.sfia && mention.known)) && { sfia: true }),
    });
  }
}

/**
 * Any other value: a text that says SFIA, `"SFIA 9 skill: Installation and integration (INSD)"`, or a list of nothing but
 * codes, most of them known.
 */
export function readOther(yaml: YamlSource, node: Node): void {
  if (isScalar(node)) {
    if (typeof node.value === 'string' && /(?<![\p{L}\p{N}])SFIA(?![\p{L}\p{N}])/u.test(node.value))
      readText(yaml, node, true);
  } else if (isSeq(node)) {
    if (listsCodes(node.items, yaml.vocabulary)) for (const item of node.items) readText(yaml, item as Scalar);
    else for (const item of node.items) readOther(yaml, item as Node);
  }
}

/** Fewer codes may be anything. */
const FEWEST = 2;

function listsCodes(items: readonly unknown[], vocabulary: Vocabulary): boolean {
  const codes = items.map((item) => (isScalar(item) ? String(item.value) : ''));
  if (codes.length < FEWEST || !codes.every((code) => isCode(code, vocabulary))) return false;
  const known = codes.filter((code) => vocabulary.kindOf(code) === 'skill');
  return known.length * 2 > codes.length && known.filter((code) => !isWordLike(code)).length >= FEWEST;
}

export function isCode(text: string, vocabulary: Vocabulary): boolean {
  return vocabulary.kindOf(text) !== 'attribute' && new RegExp(`^(?:${vocabulary.codes})$`, 'u').test(text);
}

export function citedLevels(run: LevelRun, offset: number): CitedLevel[] {
  return run.levels.map((level) => ({ ...level, start: level.start + offset, end: level.end + offset }));
}

export function keyOf(pair: unknown): string {
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The scalar as it stands in the document, without its quotes. */
export function scalarPiece({ source, offset }: Pick<YamlSource, 'source' | 'offset'>, node: Node): Piece | undefined {
  if (!isScalar(node) || node.range === undefined || node.range === null) return undefined;
  let start = offset + node.range[0];
  let end = offset + node.range[1];
  if (/["']/.test(source[start] ?? '') && end - start >= 2) [start, end] = [start + 1, end - 1];
  return { start, end, text: source.slice(start, end) };
}
