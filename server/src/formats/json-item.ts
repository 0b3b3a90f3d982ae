/** A skill or an attribute in JSON, by the names of its properties, in the shapes in which people pass them around. */
import type { Node } from 'jsonc-parser';
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawDefinedLevel } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { lineOrNothing, textOrNothing } from './clean.ts';
import { readDefinedLevels } from './defined-levels.ts';
import { columnOf } from './headers.ts';
import { memberNamed, membersOf, stringOf, textOf } from './json-nodes.ts';
import type { RawRow } from './level-rows.ts';

export interface JsonContext {
  readonly place: (offset: number, length: number) => Place;
  readonly problems: ProblemList;
  /** Names of properties that were told as unknown. */
  readonly unknown: Set<string>;
}

export interface JsonItem {
  readonly raw: RawRow;
  readonly isAttribute: boolean;
}

/** Whether an object is a skill or an attribute: it says at which levels it is defined, or has a code and holds no others. */
export function isItem(node: Node): boolean {
  const columns = [...membersOf(node).keys()].map(columnOf);
  return columns.some(isLevels) || (columns.includes('code') && !holdsObjects(node));
}

const isLevels = (column: ReturnType<typeof columnOf>): boolean =>
  column === 'levels' || column === 'levelTexts' || typeof column === 'object';

/** Whether further objects lie in it: then it is a group of items. */
export function holdsObjects(node: Node): boolean {
  return [...membersOf(node).values()].some(
    ({ type, children = [] }) =>
      type === 'object' || (type === 'array' && children.some((child) => child.type === 'object')),
  );
}

/** Reads one. Properties that are not known are told, each once for the file. */
export function readItem(node: Node, context: JsonContext): JsonItem {
  const raw: { -readonly [key in keyof RawRow]: RawRow[key] } = { levels: [], place: context.place(node.offset, 1) };
  const levels: RawLevelText[] = [];
  const add = (described: readonly RawLevelText[]): void => described.forEach((level) => levels.push(level));
  const lists: Node[] = [];
  let isAttribute = false;
  for (const [key, value] of membersOf(node)) {
    const column = columnOf(key);
    if (column === undefined) tellUnknownProperty(key, value, context);
    else if (column === 'ignored' || value.type === 'null') continue;
    else if (column === 'levels') {
      const { defined, described } = readLevels(value, context);
      if (defined.length > 0) raw.definedLevels = defined;
      add(described);
    } else if (column === 'levelTexts') lists.push(value);
    else if (typeof column === 'object') add(levelText(column.level, value, context));
    else if (column === 'description' || column === 'guidance') {
      const text = textOrNothing(textOf(value));
      if (text !== undefined) raw[column] = text;
    } else {
      const line = lineOrNothing(stringOf(value) ?? stringOf(memberNamed(value, ['name', 'title', 'label'])));
      if (column === 'attributeName') isAttribute = true;
      if (line !== undefined) raw[column === 'attributeName' ? 'name' : column] = line;
    }
  }
  for (const list of lists) {
    const only = textOrNothing(stringOf(list));
    if (only !== undefined) raw.levelText = only;
    add(readLevelTexts(list, raw.definedLevels, context));
  }
  return { raw: { ...raw, levels }, isAttribute };
}

const placeOf = ({ offset, length }: Node, { place }: JsonContext): Place => place(offset, length);

interface RawLevelText {
  readonly level: string;
  readonly text?: string;
  readonly place: Place;
}

interface Levels {
  /** Levels that are named without a text. */
  readonly defined: readonly RawDefinedLevel[];
  readonly described: readonly RawLevelText[];
}

/** `levels` of a skill: a list of levels with texts, an object from level to text, or the numbers alone. */
function readLevels(node: Node, context: JsonContext): Levels {
  if (node.type === 'object') {
    const levels = [...membersOf(node)].filter(([, { type }]) => type !== 'null');
    return { defined: [], described: levels.map(([level, value]) => described(level, value, context)) };
  }
  if (node.type !== 'array')
    return {
      defined: readDefinedLevels(stringOf(node) ?? '', placeOf(node, context), context.problems),
      described: [],
    };
  const children = node.children ?? [];
  const plain = children.filter(({ type }) => type !== 'object');
  return {
    defined: plain.map((child) => ({ level: lineOrNothing(stringOf(child)) ?? '', place: placeOf(child, context) })),
    described: textsInList(children, context),
  };
}

/** `level_descriptions` of a skill: by level, in a list of objects, or in a list as long as that of the defined levels. */
function readLevelTexts(
  node: Node,
  defined: readonly RawDefinedLevel[] | undefined,
  context: JsonContext,
): RawLevelText[] {
  if (node.type === 'object') return [...membersOf(node)].flatMap(([level, value]) => levelText(level, value, context));
  const children = node.type === 'array' ? (node.children ?? []) : [];
  if (children.some(({ type }) => type === 'object')) return textsInList(children, context);
  const levels = children.length === defined?.length ? defined.map(({ level }) => level) : undefined;
  return children.flatMap((child, index) => levelText(levels?.[index] ?? String(index + 1), child, context));
}

function textsInList(children: readonly Node[], context: JsonContext): RawLevelText[] {
  return children
    .filter(({ type }) => type === 'object')
    .map((child) => described(stringOf(memberNamed(child, LEVEL)) ?? '', child, context));
}

/** How the level of a text is called. */
const LEVEL = ['level', 'number', 'level number', 'sfia level', 'id', 'code', 'name', 'title'];

/** A level that is named with or without a text: without one it is defined all the same, and that is told later. */
function described(level: string, value: Node, context: JsonContext): RawLevelText {
  const text = textOrNothing(textOf(value));
  return {
    level: lineOrNothing(level) ?? '',
    ...(text !== undefined && { text }),
    place: placeOf(value, context),
  };
}

/** A level whose text is empty is one at which the skill is not defined: `"level_1": ""`. */
function levelText(level: string, value: Node, context: JsonContext): RawLevelText[] {
  const one = described(level, value, context);
  return one.text === undefined ? [] : [one];
}

/** Told once for each name, where it stands first. */
export function tellUnknownProperty(key: string, value: Node, context: JsonContext): void {
  if (context.unknown.has(key)) return;
  context.unknown.add(key);
  const at = value.parent ?? value;
  context.problems.add(
    'information',
    'unknown-property',
    context.problems.messages.formats.unknownProperty(key.slice(0, 60)),
    context.place(at.offset, key.length + 2),
  );
}
