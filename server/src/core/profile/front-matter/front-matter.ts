/** Reads what the YAML at the head of a document says of role, level, edition and skills. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import { mayMention } from '../phrases/may-mention.ts';
import { LEVEL_KEYS } from '../words/level-words.ts';
import { onlyLevels } from '../phrases/levels.ts';
import type { CitedLevel, Piece, Span, Vocabulary } from '../types.ts';
import type { FrontMatterCitation, YamlSource } from './skills.ts';
import { citedLevels, isCode, keyOf, readOther, readRecord, readSkills, scalarPiece } from './skills.ts';

export type { FrontMatterCitation } from './skills.ts';

export interface FrontMatter {
  readonly title?: string;
  readonly level?: CitedLevel;
  readonly edition?: Piece;
  readonly citations: readonly FrontMatterCitation[];
  /** True when a key or a citation shows that the document cites the framework. */
  readonly cites: boolean;
}

const SFIA_KEY = new RegExp(`^(?:edition|version|skills|(?:role[-_ ]?)?(?:${LEVEL_KEYS}))$`, 'iu');
const ROLE_LEVEL_KEY = new RegExp(`^(?:sfia[-_ ]?)?(?:role[-_ ]?)?(?:${LEVEL_KEYS})$`, 'iu');
/** Without any of these words nothing is said of a role. */
const MAY_SAY = new RegExp(`sfia|skill|competenc|title|role|${LEVEL_KEYS}`, 'iu');
const EMPTY: FrontMatter = { citations: [], cites: false };
/** Longer front matter is some other program's data. */
const LONGEST = 64 * 1024;

/** Takes the document and the span of the block, its fences included. Broken YAML gives what could still be read. */
export function readFrontMatter(source: string, block: Span, vocabulary: Vocabulary): FrontMatter {
  if (block.end - block.start > LONGEST) return EMPTY;
  const whole = source.slice(block.start, block.end);
  const yaml = /^\uFEFF?---[^\n]*\n([\s\S]*?)(?:\n?(?:---|\.\.\.)\s*)?$/.exec(whole)?.[1];
  if (yaml === undefined || !(MAY_SAY.test(yaml) || mayMention(yaml, vocabulary))) return EMPTY;
  const root = parseDocument(yaml, {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
    // a picture of its line for each error takes time that nobody has for a file of errors
    prettyErrors: false,
  }).contents;
  if (!isMap(root)) return EMPTY;
  const citations: FrontMatterCitation[] = [];
  const reading: YamlSource = { source, offset: block.start + whole.indexOf(yaml, 3), vocabulary, citations };
  const items = itemsOf(root);
  const saysSfia = items.some(({ key, value }) => /^sfia/i.test(key) || isSfia(value));
  const ownSkill = readOwnSkill(root, saysSfia, reading);
  const result: { -readonly [K in keyof FrontMatter]: FrontMatter[K] } = { citations, cites: false };
  for (const { key, value } of items) {
    if (value !== null && !(ownSkill && OWN_KEYS.test(key))) readItem(key, value, reading, result);
  }
  if (showsThatItCites(citations, saysSfia, vocabulary)) result.cites = true;
  return result;
}

interface Item {
  readonly key: string;
  readonly value: Node | null;
}

/** The keys at the top; `sfia: {edition: 8, level: 4, skills: [...]}` is the same as those keys with the prefix. */
function itemsOf(root: YAMLMap): Item[] {
  return root.items.flatMap((pair): Item[] => {
    const value = pair.value as Node | null;
    return /^sfia$/i.test(keyOf(pair)) && isMap(value) && value.items.some((inner) => SFIA_KEY.test(keyOf(inner)))
      ? value.items.map((inner) => ({ key: `sfia-${keyOf(inner)}`, value: inner.value as Node | null }))
      : [{ key: keyOf(pair), value }];
  });
}

function isSfia(value: Node | null): boolean {
  return isScalar(value) && typeof value.value === 'string' && /^sfia\b/i.test(value.value);
}

function readItem(
  key: string,
  value: Node,
  reading: YamlSource,
  result: { -readonly [K in keyof FrontMatter]: FrontMatter[K] },
): void {
  if (/^sfia[-_ ]?(?:edition|version)$/i.test(key)) {
    const edition = scalarPiece(reading, value);
    if (edition !== undefined) result.edition = { ...edition, text: edition.text.replace(/^\D*/, '') };
    result.cites = true;
  } else if (ROLE_LEVEL_KEY.test(key)) {
    const piece = scalarPiece(reading, value);
    const run = piece === undefined ? undefined : onlyLevels(piece.text, reading.vocabulary);
    if (run !== undefined) result.level = citedLevels(run, piece!.start)[0]!;
    if (/^sfia/i.test(key)) result.cites = true;
  } else if (/^(?:title|role|job[-_ ]?title|name)$/i.test(key)) {
    if (result.title === undefined || /^(?:role|job)/i.test(key))
      result.title = scalarPiece(reading, value)?.text ?? result.title!;
  } else if (/sfia|skill|competenc/i.test(key)) readSkills(reading, value);
  else readOther(reading, value);
}

/** The keys of a page about one skill: its level is that of the skill, and no role's. */
const OWN_KEYS = new RegExp(`^(?:(?:sfia[-_ ]?)?(?:skill|code|levels|${LEVEL_KEYS}))$`, 'iu');

/** `code: GOVN` beside `level: 5`: true where the file is about one skill, which is then read. */
function readOwnSkill(root: YAMLMap, saysSfia: boolean, reading: YamlSource): boolean {
  const fields = new Map<string, Pair>(root.items.map((pair) => [keyOf(pair).toLowerCase(), pair]));
  const code = fields.get('code') ?? fields.get('sfia_code') ?? fields.get('sfia-code');
  if (code === undefined || !isScalar(code.value)) return false;
  const written = String(code.value.value);
  if (!isCode(written, reading.vocabulary)) return false;
  const beside = fields.get('skill') ?? fields.get('name') ?? fields.get('title');
  const name = beside !== undefined && isScalar(beside.value) ? String(beside.value.value) : '';
  const isItsName = reading.vocabulary.codesNamed(name).includes(written);
  if (!saysSfia && !isItsName) return false;
  // a title that is no name of a skill says nothing of the code
  const isNamed = fields.has('skill') || isItsName;
  if (!isNamed) for (const key of ['name', 'title']) fields.delete(key);
  readRecord(reading, fields, code);
  return true;
}

function showsThatItCites(
  citations: readonly FrontMatterCitation[],
  saysSfia: boolean,
  vocabulary: Vocabulary,
): boolean {
  return citations.some(({ code, levels, sfia }) => {
    if (sfia === true) return true;
    if (code === undefined) return false;
    const known = vocabulary.kindOf(code.text) === 'skill';
    return levels.length > 0 ? saysSfia || known : saysSfia && known;
  });
}
