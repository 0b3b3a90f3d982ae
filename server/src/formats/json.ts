/**
 * JSON: our own documented format for house frameworks (skills-data/framework.schema.json), and the shapes in which people
 * pass SFIA around: lists of skills, groups nested as category > subcategory > name, rows with `level_1` ... `level_7`, and
 * any of these inside another object.
 */
import type { Messages } from '../core/messages/messages.ts';
import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { createProblemList } from '../core/catalogue/problem-list.ts';
import type { RawFramework, RawLevel, ReadResult } from '../core/catalogue/raw.ts';
import { lineOrNothing, textOrNothing } from './clean.ts';
import { editionFromName, editionOfItems } from './edition.ts';
import { headerWords } from './headers.ts';
import { isItem, tellUnknownProperty, type JsonContext } from './json-item.ts';
import { collectItems } from './json-groups.ts';
import { explain, memberNamed, membersOf, placeFinder, stringOf, textOf } from './json-nodes.ts';
import { exceededJsonLimit } from './json-scan.ts';
import type { Limits } from './limits.ts';

/** Reads a decoded text. Comments and commas behind the last entry are allowed; after any other slip nothing is read. */
export function readJson(text: string, limits: Limits, messages: Messages): ReadResult {
  const exceeded = exceededJsonLimit(text, limits);
  if (exceeded !== undefined) {
    const message =
      exceeded === 'depth' ? messages.formats.tooDeep(limits.depth) : messages.formats.tooManyValues(limits.values);
    return { problems: [{ severity: 'error', id: 'too-large', message }] };
  }
  const place = placeFinder(text);
  const problems = createProblemList(messages);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const reason = error === undefined ? messages.formats.holdsNothing : explain(error, messages);
    problems.add(
      'error',
      'json-syntax',
      messages.formats.noJson(reason),
      place(error?.offset ?? 0, error?.length ?? 0),
    );
    return { problems: problems.all() };
  }
  const framework = readRoot(unwrap(root), { place, problems, unknown: new Set() });
  if (framework.skills.length + framework.attributes.length + framework.levels.length === 0) {
    problems.add('error', 'no-skills', messages.formats.noSkillsInJson);
    return { problems: problems.all() };
  }
  return { framework, problems: problems.all() };
}

/** What an object says of the whole framework, beside its skills. */
const FACTS = {
  id: ['id'],
  title: ['title', 'name', 'framework'],
  edition: ['edition', 'sfia version', 'sfia edition', 'framework version', 'framework edition', 'version'],
  codePattern: ['code pattern'],
  levels: ['levels', 'levels of responsibility', 'responsibility levels', 'level names'],
  lists: ['skills', 'attributes', 'generic attributes'],
  others: ['$schema', 'description'],
} as const;

const KNOWN: ReadonlySet<string> = new Set(Object.values(FACTS).flat());

/** Whether an object is a framework: it has a list of skills, of attributes or of levels, and is no skill itself. */
function isFramework(node: Node): boolean {
  return !isSkill(node) && [...FACTS.lists, ...FACTS.levels].some((name) => isGroup(memberNamed(node, [name])));
}

const isSkill = (node: Node): boolean => memberNamed(node, ['code', 'skill code']) !== undefined && isItem(node);

const isGroup = (node: Node | undefined): boolean => node?.type === 'array' || node?.type === 'object';

/** Goes through objects that hold a framework and nothing else of its kind: `{ "sfia": { "skills": [...] } }`. */
function unwrap(root: Node): Node {
  const inside = [...membersOf(root).values()].filter(isGroup);
  const [only] = inside;
  if (isFramework(root) || inside.length !== 1 || only === undefined) return root;
  return FACTS.lists.some((name) => isGroup(memberNamed(only, [name]))) ? only : root;
}

function readRoot(root: Node, context: JsonContext): RawFramework {
  const fact = (key: keyof typeof FACTS): string | undefined => lineOrNothing(stringOf(memberNamed(root, FACTS[key])));
  const stated = fact('edition');
  if (!isFramework(root)) return withEdition({ ...EMPTY, ...collectItems(root, context) }, editionNumber(stated));
  const [id, title] = [fact('id'), fact('title')];
  const codePattern = stringOf(memberNamed(root, FACTS.codePattern));
  const framework: RawFramework = {
    ...EMPTY,
    ...collectItems(root, context, KNOWN),
    ...(id !== undefined && { id }),
    ...(title !== undefined && { title }),
    ...(codePattern !== undefined && { codePattern }),
    levels: readLevelNames(memberNamed(root, FACTS.levels), context),
  };
  for (const [key, value] of membersOf(root))
    if (!KNOWN.has(headerWords(key)) && !isGroup(value)) tellUnknownProperty(key, value, context);
  return withEdition(framework, id === undefined ? editionNumber(stated) : stated);
}

const EMPTY: RawFramework = { format: 'json', levels: [], skills: [], attributes: [] };

/** A version that may be an edition of SFIA, and not the version of a package. */
function editionNumber(stated: string | undefined): string | undefined {
  return stated !== undefined && /^(?:sfia[\s-]?)?v?\d{1,2}(?:\.0)?$/i.test(stated.slice(0, 40)) ? stated : undefined;
}

function withEdition(framework: RawFramework, declared: string | undefined): RawFramework {
  const items = [...framework.skills, ...framework.attributes, ...framework.levels];
  const edition = declared ?? editionOfItems(items) ?? editionFromName(framework.title ?? '');
  return edition === undefined ? framework : { ...framework, edition };
}

/** The framework's own levels in ascending order, words or objects with a name; or an object from number to either. */
function readLevelNames(node: Node | undefined, context: JsonContext): RawLevel[] {
  const levels =
    node?.type === 'array'
      ? (node.children ?? []).map((child, index) => [String(index + 1), child] as const)
      : node?.type === 'object'
        ? [...membersOf(node)]
        : [];
  return levels.map(([key, child]) => {
    const name = lineOrNothing(child.type === 'object' ? stringOf(memberNamed(child, LEVEL_NAME)) : stringOf(child));
    const number = lineOrNothing(stringOf(memberNamed(child, ['number', 'level', 'level number']))) ?? key;
    const essence = textOrNothing(textOf(memberNamed(child, ['essence', 'essence of the level', 'description'])));
    const url = lineOrNothing(stringOf(memberNamed(child, ['url', 'link', 'uri'])));
    return {
      number,
      ...(name !== undefined && { name }),
      ...(essence !== undefined && { essence }),
      ...(url !== undefined && { url }),
      place: context.place(child.offset, child.length),
    };
  });
}

const LEVEL_NAME = ['guiding phrase', 'phrase', 'name', 'title', 'label'];
