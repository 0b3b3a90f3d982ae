/**
 * Turtle (RDF): skills with a notation and the levels at which they are defined, as the linked-data form of SFIA has
 * them. Vocabularies differ, so what is said is told by the names of the predicates and never by their addresses.
 */
import type { Messages } from '../core/messages/messages.ts';
import { createProblemList, type ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawLevel, RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { editionFromUrls } from './edition.ts';
import type { Limits } from './limits.ts';
import {
  hasEndlessAddress,
  localName,
  readGraph,
  TooMany,
  type Fact,
  type Graph,
  type GraphNode,
} from './turtle-graph.ts';

/** What the predicates of the known vocabularies say, the most telling ones first. */
const SAYS = {
  code: ['notation', 'code', 'skillcode', 'attributecode', 'termcode', 'identifier'],
  name: ['preflabel', 'label', 'name', 'skillname', 'attributename', 'title'],
  category: ['category', 'skillcategory', 'incategory'],
  subcategory: ['subcategory', 'skillsubcategory', 'insubcategory'],
  description: [
    'description',
    'skilldescription',
    'attributedescription',
    'overalldescription',
    'definition',
    'comment',
    'abstract',
  ],
  guidance: ['guidancenotes', 'skillnotes', 'guidancenote', 'guidance', 'scopenote', 'note'],
  attributeType: ['attributetype'],
  url: ['url', 'seealso', 'page', 'homepage'],
  definedAt: ['definedatlevel', 'definedatlevels', 'hasskilllevel', 'hasattributelevel', 'skilllevel'],
  levelOf: ['levelof', 'skilllevelof', 'attributelevelof', 'islevelof', 'ofskill', 'ofattribute'],
  level: ['level', 'atlevel', 'levelnumber', 'levelofresponsibility', 'responsibilitylevel'],
  levelText: [
    'skillleveldescription',
    'attributeleveldescription',
    'leveldescription',
    'description',
    'definition',
    'comment',
  ],
  guidingPhrase: ['levelguidingphrase', 'guidingphrase', 'phrase'],
  essence: ['levelessence', 'essence', 'essenceoflevel', 'essenceofthelevel'],
} as const;

/** Reads a decoded text. `framework` is missing when it is no Turtle, or holds no skills. */
export function readTurtle(text: string, limits: Limits, messages: Messages): ReadResult {
  const problems = createProblemList(messages);
  const graph = readSoundGraph(text, limits, problems);
  if (graph === undefined) return { problems: problems.all() };
  const lines = subjectLines(text);
  const levelsBySkill = inverseLevels(graph);
  const skills: RawSkill[] = [];
  const attributes: RawSkill[] = [];
  const levels: RawLevel[] = [];
  for (const node of graph.values()) {
    const types = node.all('type').map(({ value }) => localName(value));
    const own = SAYS.definedAt.flatMap((predicate) => node.all(predicate)).map(({ value }) => value);
    const ids = new Set([...own, ...(levelsBySkill.get(node.id) ?? [])]);
    if (ids.size > 0) {
      const isAttribute = types.some((type) => /attribute/i.test(type));
      (isAttribute ? attributes : skills).push(toSkill(node, [...ids], graph, lines));
    } else if (isLevelOfResponsibility(node, types)) {
      levels.push(toLevel(node, lines));
    }
  }
  if (skills.length + attributes.length + levels.length === 0) {
    problems.add('error', 'no-skills', messages.formats.noSkillsInTurtle);
    return { problems: problems.all() };
  }
  const items = [...skills, ...attributes, ...levels];
  const edition = editionFromUrls(items.map(({ url }) => url)) ?? editionFromUrls(graph.keys());
  const framework = {
    format: 'turtle',
    ...(edition !== undefined && { edition }),
    levels,
    skills,
    attributes,
  } as const;
  return { framework, problems: problems.all() };
}

/** The statements; undefined where there are too many or they are broken, which is told. */
function readSoundGraph(text: string, limits: Limits, problems: ProblemList): Graph | undefined {
  const say = problems.messages.formats;
  if (hasEndlessAddress(text)) {
    problems.add('error', 'too-large', say.endlessAddress);
    return undefined;
  }
  try {
    return readGraph(text, limits);
  } catch (error) {
    if (error instanceof TooMany) {
      problems.add('error', 'too-large', say.tooManyStatements(limits.values));
    } else {
      const line = lineOf(error);
      problems.add('error', 'turtle-syntax', say.noTurtle, line === undefined ? undefined : { line });
    }
    return undefined;
  }
}

/** The levels that name their skill themselves, by the skill. */
function inverseLevels(graph: Graph): ReadonlyMap<string, readonly string[]> {
  const levels = new Map<string, string[]>();
  for (const node of graph.values()) {
    const skill = first(node, SAYS.levelOf);
    if (skill === undefined || skill.isText) continue;
    const known = levels.get(skill.value);
    if (known === undefined) levels.set(skill.value, [node.id]);
    else known.push(node.id);
  }
  return levels;
}

function isLevelOfResponsibility(node: GraphNode, types: readonly string[]): boolean {
  return (
    types.some((type) => /^(sfia)?(level|levelofresponsibility|responsibilitylevel)$/i.test(type)) ||
    first(node, [...SAYS.guidingPhrase, ...SAYS.essence]) !== undefined
  );
}

/** @param levels the names of its levels, or their numbers */
function toSkill(node: GraphNode, levels: readonly string[], graph: Graph, lines: Lines): RawSkill {
  const place = lines.get(localName(node.id));
  const facts = {
    code: shown(node, SAYS.code, graph)?.line,
    name: shown(node, SAYS.name, graph)?.line,
    category: shown(node, SAYS.category, graph)?.line,
    subcategory: shown(node, SAYS.subcategory, graph)?.line,
    description: shown(node, SAYS.description, graph)?.text,
    guidance: shown(node, SAYS.guidance, graph)?.text,
    type: shown(node, SAYS.attributeType, graph)?.line,
    url: first(node, SAYS.url)?.line,
  };
  return {
    ...dropUndefined(facts),
    levels: levels.map((id) => toSkillLevel(id, graph, lines)),
    ...(place && { place }),
  };
}

function toSkillLevel(id: string, graph: Graph, lines: Lines): RawSkill['levels'][number] {
  const node = graph.get(id);
  const number = node && shown(node, SAYS.level, graph);
  const text = node && shown(node, SAYS.levelText, graph)?.text;
  const place = lines.get(localName(id));
  return { level: trailingLevel(number?.value ?? id), ...(text !== undefined && { text }), ...(place && { place }) };
}

function toLevel(node: GraphNode, lines: Lines): RawLevel {
  const place = lines.get(localName(node.id));
  const facts = {
    name: first(node, [...SAYS.guidingPhrase, ...SAYS.name])?.line,
    essence: first(node, [...SAYS.essence, ...SAYS.description])?.text,
    url: first(node, SAYS.url)?.line,
  };
  const number = trailingLevel(first(node, [...SAYS.code, ...SAYS.level])?.value ?? node.id);
  return { number, ...dropUndefined(facts), ...(place && { place }) };
}

/** What the first of the predicates says that says anything. */
function first(node: GraphNode, predicates: readonly string[]): Fact | undefined {
  for (const predicate of predicates) {
    const fact = node.best(predicate);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** The same, and for an address its label, where the file has one. */
function shown(node: GraphNode, predicates: readonly string[], graph: Graph): Fact | undefined {
  const fact = first(node, predicates);
  if (fact === undefined || fact.isText) return fact;
  const named = graph.get(fact.value);
  return (named && first(named, [...SAYS.name, ...SAYS.code])) ?? fact;
}

/** `4` of `.../skilllevels/ITOP_4`, `level-4`, `4`; else the last part as it is. */
function trailingLevel(text: string): string {
  const last = localName(text.slice(-LONGEST_LEVEL));
  return /\d{1,2}$/.exec(last)?.[0] ?? last;
}

/** In UTF-16 code units. */
const LONGEST_LEVEL = 500;

type Lines = ReadonlyMap<string, Place>;

/** In which line a thing is described: where its name begins a line. The library tells no positions. */
function subjectLines(text: string): Lines {
  const lines = new Map<string, Place>();
  text.split('\n').forEach((line, number) => {
    const subject = /^\s{0,8}(<[^<>\s]{1,500}>|[^\s:;,.@"<]{0,60}:[^\s;,"]{1,100})\s/.exec(`${line} `)?.[1];
    if (subject === undefined) return;
    const name = localName(subject.replace(/>$/, ''));
    if (!lines.has(name)) lines.set(name, { line: number });
  });
  return lines;
}

function lineOf(error: unknown): number | undefined {
  const context = (error as { context?: { line?: unknown } } | undefined)?.context;
  return typeof context?.line === 'number' ? context.line - 1 : undefined;
}

type Defined<T> = { [key in keyof T]?: NonNullable<T[key]> };

function dropUndefined<T extends object>(facts: T): Defined<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Defined<T>;
}
