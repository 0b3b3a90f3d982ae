/**
 * JSON: our own documented format for house frameworks (skills-data/framework.schema.json), and the three shapes in
 * which people pass SFIA around: a list of skills with `levels`, groups nested as category > subcategory > name,
 * and rows with `level_1` ... `level_7`.
 */
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { createProblemList, type ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawFramework, RawLevel, RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { lineOrNothing, textOrNothing } from './clean.ts';
import { editionFromName, editionFromUrls } from './edition.ts';
import { columnOf } from './headers.ts';
import { explain, membersOf, placeFinder, stringOf } from './json-nodes.ts';
import { exceededJsonLimit } from './json-scan.ts';
import type { Limits } from './limits.ts';
import { parseLevels } from './table.ts';

/** Reads a decoded text. Comments and commas behind the last entry are allowed; after any other slip nothing is read. */
export function readJson(text: string, limits: Limits): ReadResult {
  const exceeded = exceededJsonLimit(text, limits);
  if (exceeded !== undefined) {
    const message =
      exceeded === 'depth'
        ? `This JSON file nests more than ${limits.depth} levels deep, which no framework does. It is not read.`
        : `This JSON file holds more than ${limits.values.toLocaleString('en')} values, far more than a framework. It is not read.`;
    return { problems: [{ severity: 'error', id: 'too-large', message }] };
  }
  const place = placeFinder(text);
  const problems = createProblemList();
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const reason = error === undefined ? 'it holds nothing' : explain(error);
    problems.add(
      'error',
      'json-syntax',
      `This is no complete JSON: ${reason}. Mend it here; until then nothing of the file is read.`,
      place(error?.offset ?? 0, error?.length ?? 0),
    );
    return { problems: problems.all() };
  }
  const framework = readRoot(root, { place, problems, unknown: new Set() });
  if (framework.skills.length + framework.attributes.length + framework.levels.length === 0) {
    problems.add(
      'error',
      'no-skills',
      'No skills are found in this JSON file. Write them as the documentation of skill data shows: { "skills": [ { "code": ..., "name": ..., "levels": [...] } ] }.',
    );
    return { problems: problems.all() };
  }
  return { framework, problems: problems.all() };
}

interface Context {
  readonly place: (offset: number, length: number) => Place;
  readonly problems: ProblemList;
  /** Names of properties that were told as unknown. */
  readonly unknown: Set<string>;
}

function readRoot(root: Node, context: Context): RawFramework {
  const declared = membersOf(root);
  const list = declared.get('skills');
  if (root.type === 'array') return withEdition(readLists(root, undefined, context), undefined);
  if (!['skills', 'attributes', 'levels'].some((name) => declared.get(name)?.type === 'array')) {
    return withEdition({ ...EMPTY, skills: readGroups(root, context) }, undefined);
  }
  const fact = (name: string): string | undefined => lineOrNothing(stringOf(declared.get(name)));
  const id = fact('id');
  const title = fact('title') ?? fact('name');
  const codePattern = stringOf(declared.get('codePattern'));
  const framework: RawFramework = {
    ...readLists(list, declared.get('attributes'), context),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(codePattern !== undefined && { codePattern }),
    levels: readLevelNames(declared.get('levels'), context),
  };
  tellUnknown(declared, TOP_LEVEL, context);
  return withEdition(framework, fact('edition'));
}

const EMPTY: RawFramework = { format: 'json', levels: [], skills: [], attributes: [] };

const TOP_LEVEL = new Set([
  '$schema',
  'id',
  'title',
  'name',
  'description',
  'edition',
  'codePattern',
  'levels',
  'skills',
  'attributes',
]);

function withEdition(framework: RawFramework, declared: string | undefined): RawFramework {
  const items = [...framework.skills, ...framework.attributes];
  const edition = declared ?? editionFromUrls(items.map(({ url }) => url)) ?? editionFromName(framework.title ?? '');
  return edition === undefined ? framework : { ...framework, edition };
}

function readLists(skills: Node | undefined, attributes: Node | undefined, context: Context): RawFramework {
  const read = (list: Node | undefined): Item[] =>
    list?.type === 'array' ? (list.children ?? []).map((node) => readItem(node, context)) : [];
  const items = read(skills);
  return {
    ...EMPTY,
    skills: items.filter(({ isAttribute }) => !isAttribute).map(({ raw }) => raw),
    attributes: [...items.filter(({ isAttribute }) => isAttribute), ...read(attributes)].map(({ raw }) => raw),
  };
}

/** Groups inside groups, down to the objects that are skills: those with a code, or with levels. */
function readGroups(root: Node, context: Context): RawSkill[] {
  const skills: RawSkill[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    for (const [key, child] of membersOf(node)) {
      if (child.type !== 'object') continue;
      const members = membersOf(child);
      if (!members.has('code') && !members.has('levels')) {
        visit(child, [...path, key]);
        continue;
      }
      const { raw } = readItem(child, context);
      const [category, subcategory] = path;
      // What the object does not say itself, its key does: its name, or its code where it has a name.
      const implied =
        raw.name === undefined ? { name: lineOrNothing(key) ?? key } : raw.code === undefined ? { code: key } : {};
      skills.push({
        ...(category !== undefined && { category }),
        ...(subcategory !== undefined && { subcategory }),
        ...implied,
        ...raw,
      });
    }
  };
  visit(root, []);
  return skills;
}

interface Item {
  readonly raw: RawSkill;
  readonly isAttribute: boolean;
}

function readItem(node: Node, context: Context): Item {
  const place = context.place(node.offset, 1);
  const raw: { -readonly [key in keyof RawSkill]: RawSkill[key] } = { levels: [], place };
  const rowLevels: Level[] = [];
  let isAttribute = false;
  for (const [key, value] of membersOf(node)) {
    const column = columnOf(key);
    if (column === undefined) tellUnknownProperty(key, value, context);
    else if (column === 'levels') readLevels(value, raw, context);
    else if (typeof column === 'object') {
      const text = textOrNothing(stringOf(value));
      if (text !== undefined)
        rowLevels.push({ level: column.level, text, place: context.place(value.offset, value.length) });
    } else if (column === 'description' || column === 'guidance') {
      const text = textOrNothing(stringOf(value));
      if (text !== undefined) raw[column] = text;
    } else if (column !== 'ignored') {
      const line = lineOrNothing(stringOf(value));
      if (column === 'attributeName') isAttribute = true;
      if (line !== undefined) raw[column === 'attributeName' ? 'name' : column] = line;
    }
  }
  return { raw: { ...raw, levels: [...raw.levels, ...rowLevels] }, isAttribute };
}

interface Level {
  readonly level: string;
  readonly text?: string;
  readonly place: Place;
}

/** `levels` of a skill: a list of levels with texts, an object from level to text, or the numbers alone. */
function readLevels(
  node: Node,
  raw: { levels: RawSkill['levels']; definedLevels?: readonly string[] },
  context: Context,
): void {
  const levels: Level[] = [];
  const add = (level: string | undefined, value: Node | undefined, at: Node): void => {
    const text = textOrNothing(stringOf(value));
    levels.push({
      level: level ?? '',
      ...(text !== undefined && { text }),
      place: context.place(at.offset, at.length),
    });
  };
  if (node.type === 'object') {
    for (const [level, value] of membersOf(node)) {
      if (value.type === 'object') add(lineOrNothing(level), textMember(membersOf(value)), value);
      else if (value.type !== 'null') add(lineOrNothing(level), value, value);
    }
  } else if (node.type === 'array') {
    const numbers: string[] = [];
    for (const child of node.children ?? []) {
      const members = membersOf(child);
      const level = members.get('level') ?? members.get('number') ?? members.get('name');
      if (child.type === 'object') add(lineOrNothing(stringOf(level)), textMember(members), child);
      else numbers.push(stringOf(child) ?? '');
    }
    if (numbers.length > 0) raw.definedLevels = numbers;
  } else {
    raw.definedLevels = parseLevels(stringOf(node) ?? '');
  }
  raw.levels = levels;
}

const textMember = (members: ReadonlyMap<string, Node>): Node | undefined =>
  members.get('description') ?? members.get('text') ?? members.get('definition');

/** The framework's own levels in ascending order: words, or objects with a name. */
function readLevelNames(node: Node | undefined, context: Context): RawLevel[] {
  if (node?.type !== 'array') return [];
  return (node.children ?? []).map((child, index) => {
    const members = membersOf(child);
    const name = lineOrNothing(child.type === 'object' ? stringOf(members.get('name')) : stringOf(child));
    const number = stringOf(members.get('number')) ?? stringOf(members.get('level')) ?? String(index + 1);
    const essence = textOrNothing(stringOf(members.get('essence') ?? members.get('description')));
    const url = lineOrNothing(stringOf(members.get('url')));
    return {
      number,
      ...(name !== undefined && { name }),
      ...(essence !== undefined && { essence }),
      ...(url !== undefined && { url }),
      place: context.place(child.offset, child.length),
    };
  });
}

function tellUnknown(members: ReadonlyMap<string, Node>, known: ReadonlySet<string>, context: Context): void {
  for (const [key, value] of members) if (!known.has(key)) tellUnknownProperty(key, value, context);
}

/** Told once for each name, where it stands first. */
function tellUnknownProperty(key: string, value: Node, context: Context): void {
  if (context.unknown.has(key)) return;
  context.unknown.add(key);
  const at = value.parent ?? value;
  context.problems.add(
    'information',
    'unknown-property',
    `"${key.slice(0, 60)}" is not known and is not read. If it matters, see the documentation of skill data for the names that are.`,
    context.place(at.offset, key.length + 2),
  );
}
