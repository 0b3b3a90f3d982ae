/** Turtle (RDF): skills with `skos:notation` and `sfia:definedAtLevel`, as the linked-data form of SFIA has them. */
import { DataFactory, Parser, type Quad, type Term } from 'n3';
import { createProblemList } from '../core/catalogue/problem-list.ts';
import type { RawLevel, RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { lineOrNothing, textOrNothing } from './clean.ts';
import { editionFromUrls } from './edition.ts';
import type { Limits } from './limits.ts';

/** Reads a decoded text. `framework` is missing when it is no Turtle, or holds no skills. */
export function readTurtle(text: string, limits: Limits): ReadResult {
  const problems = createProblemList();
  let graph: Graph;
  try {
    graph = readGraph(text, limits);
  } catch (error) {
    if (error instanceof TooMany) {
      problems.add(
        'error',
        'too-large',
        `This Turtle file holds more than ${limits.values.toLocaleString('en')} statements, far more than a framework. It is not read.`,
      );
    } else {
      const line = lineOf(error);
      problems.add(
        'error',
        'turtle-syntax',
        'This is no sound Turtle: a character or a word stands where none is allowed. Mend it here; until then nothing of the file is read.',
        line === undefined ? undefined : { line },
      );
    }
    return { problems: problems.all() };
  }
  const lines = subjectLines(text);
  const skills: RawSkill[] = [];
  const attributes: RawSkill[] = [];
  const levels: RawLevel[] = [];
  for (const node of graph.values()) {
    const types = node.terms('type').map(({ value }) => localName(value));
    if (node.terms('definedatlevel').length > 0) {
      const isAttribute = types.some((type) => /attribute/i.test(type));
      (isAttribute ? attributes : skills).push(toSkill(node, graph, lines));
    } else if (types.some((type) => /^(level|levelofresponsibility|responsibilitylevel)$/i.test(type))) {
      levels.push(toLevel(node, lines));
    }
  }
  if (skills.length + attributes.length + levels.length === 0) {
    problems.add(
      'error',
      'no-skills',
      'No skills are found in this Turtle file. A skill needs skos:notation for its code and sfia:definedAtLevel for its levels.',
    );
    return { problems: problems.all() };
  }
  const edition = editionFromUrls(skills.map(({ url }) => url)) ?? editionOfNames(graph);
  const framework = {
    format: 'turtle',
    ...(edition !== undefined && { edition }),
    levels,
    skills,
    attributes,
  } as const;
  return { framework, problems: problems.all() };
}

/** Everything that is said of one subject. */
interface GraphNode {
  readonly id: string;
  /** The objects of a predicate, named by the last part of its address in small letters. */
  readonly terms: (predicate: string) => readonly Term[];
}

type Graph = ReadonlyMap<string, GraphNode>;

class TooMany extends Error {}

/** All statements by subject. Throws what the library throws, or `TooMany`. */
function readGraph(text: string, limits: Limits): Graph {
  let count = 0;
  const factory = {
    ...DataFactory,
    quad: (subject: Term, predicate: Term, object: Term) => {
      count += 1;
      if (count > limits.values) throw new TooMany();
      return { subject, predicate, object };
    },
  };
  const parser = new Parser({ format: 'text/turtle', factory: factory as unknown as typeof DataFactory });
  const quads: readonly Pick<Quad, 'subject' | 'predicate' | 'object'>[] = parser.parse(text);
  const bySubject = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const facts = bySubject.get(subject.value) ?? new Map<string, Term[]>();
    bySubject.set(subject.value, facts);
    const name = localName(predicate.value).toLowerCase();
    const terms = facts.get(name);
    if (terms === undefined) facts.set(name, [object]);
    else terms.push(object);
  }
  return new Map([...bySubject].map(([id, facts]) => [id, { id, terms: (predicate) => facts.get(predicate) ?? [] }]));
}

function toSkill(node: GraphNode, graph: Graph, lines: Lines): RawSkill {
  const line = (...predicates: string[]): string | undefined => lineOrNothing(firstText(node, predicates, graph));
  const text = (...predicates: string[]): string | undefined => textOrNothing(firstText(node, predicates, graph));
  const facts = {
    code: line('notation', 'code'),
    name: line('preflabel', 'label', 'name', 'title'),
    category: line('category', 'skillcategory', 'incategory'),
    subcategory: line('subcategory', 'skillsubcategory', 'insubcategory'),
    description: text('description', 'skilldescription', 'attributedescription', 'overalldescription', 'definition'),
    guidance: text('guidancenotes', 'skillnotes', 'guidance', 'scopenote', 'note'),
    type: line('attributetype'),
    url: line('url', 'seealso', 'page', 'homepage'),
  };
  const place = lines.get(localName(node.id));
  return {
    ...dropUndefined(facts),
    levels: node.terms('definedatlevel').map((term) => toSkillLevel(term, graph, lines)),
    ...(place && { place }),
  };
}

function toSkillLevel(term: Term, graph: Graph, lines: Lines): RawSkill['levels'][number] {
  const node = graph.get(term.value);
  const named = node && firstText(node, ['level', 'atlevel', 'levelnumber', 'levelofresponsibility'], graph);
  const text =
    node &&
    textOrNothing(
      firstText(node, ['skillleveldescription', 'attributeleveldescription', 'description', 'definition'], graph),
    );
  const place = lines.get(localName(term.value));
  return { level: trailingLevel(named ?? term.value), ...(text !== undefined && { text }), ...(place && { place }) };
}

function toLevel(node: GraphNode, lines: Lines): RawLevel {
  const place = lines.get(localName(node.id));
  const facts = {
    name: lineOrNothing(firstText(node, ['guidingphrase', 'preflabel', 'label'], new Map())),
    essence: textOrNothing(firstText(node, ['essence', 'description', 'definition'], new Map())),
    url: lineOrNothing(firstText(node, ['url', 'seealso'], new Map())),
  };
  const number = trailingLevel(firstText(node, ['notation', 'level', 'levelnumber'], new Map()) ?? node.id);
  return { number, ...dropUndefined(facts), ...(place && { place }) };
}

/**
 * The first of the predicates that says anything: English before texts without a language before the rest.
 * For an address its label, where the file has one.
 */
function firstText(node: GraphNode, predicates: readonly string[], graph: Graph): string | undefined {
  for (const predicate of predicates) {
    const [best] = [...node.terms(predicate)].sort((a, b) => languageRank(a) - languageRank(b));
    if (best?.termType === 'Literal') return best.value;
    if (best !== undefined) {
      const label = graph.get(best.value);
      return (label && firstText(label, ['preflabel', 'label', 'notation'], new Map())) ?? best.value;
    }
  }
  return undefined;
}

function languageRank(term: Term): number {
  if (term.termType !== 'Literal') return 3;
  if (/^en\b/i.test(term.language)) return 0;
  return term.language === '' ? 1 : 2;
}

/** `4` of `.../skilllevels/ITOP_4`, `level-4`, `4`; else the last part as it is. */
function trailingLevel(text: string): string {
  const last = localName(text);
  return /(\d{1,2})$/.exec(last)?.[1] ?? last;
}

const localName = (iri: string): string => /[^/#:]*$/.exec(iri.replace(/[/#]$/, ''))?.[0] ?? iri;

/** The edition in the addresses of the things themselves: `https://.../sfia/9/skills/ITOP`. */
function editionOfNames(graph: Graph): string | undefined {
  for (const id of graph.keys()) {
    const edition = /sfia[^/]*\/(?:[a-z-]+\/)?(\d{1,2})\//i.exec(id)?.[1];
    if (edition !== undefined) return edition;
  }
  return undefined;
}

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
