/** Finds the skills and attributes of a JSON file, however deep they lie in lists and groups. */
import type { Node } from 'jsonc-parser';
import type { RawSkill } from '../core/catalogue/raw.ts';
import { lineOrNothing } from './clean.ts';
import { headerWords } from './headers.ts';
import { holdsObjects, isItem, readItem, type JsonContext } from './json-item.ts';
import { memberNamed, membersOf, stringOf } from './json-nodes.ts';
import { joinLevelRows, type RawRow } from './level-rows.ts';

/** Names of lists and wrappers. They say what is inside, and are no categories. */
const CONTAINERS = new Set([
  'skills',
  'attributes',
  'generic attributes',
  'categories',
  'subcategories',
  'sub categories',
  'groups',
  'items',
  'children',
  'data',
  'results',
  'records',
  'framework',
  'sfia',
]);

const ATTRIBUTES = /^(?:generic )?attributes$|^business skills\b|^behaviou?ral factors$/;

interface Group {
  /** Category, then subcategory, as far as they are known. */
  readonly path: readonly string[];
  readonly ofAttributes: boolean;
}

/**
 * The skills and attributes in an object or a list. What an item does not say itself, the groups around it do: its
 * category and subcategory, and by its key its name, or its code where it has a name.
 * @param except properties of the outermost object that hold no items
 */
export function collectItems(
  root: Node,
  context: JsonContext,
  except: ReadonlySet<string> = new Set(),
): { readonly skills: RawSkill[]; readonly attributes: RawSkill[] } {
  const skills: RawRow[] = [];
  const attributes: RawRow[] = [];
  const take = (node: Node, key: string | undefined, { path, ofAttributes }: Group): void => {
    const { raw, isAttribute } = readItem(node, context);
    const [category, subcategory] = path;
    (isAttribute || ofAttributes ? attributes : skills).push({
      ...(category !== undefined && { category }),
      ...(subcategory !== undefined && { subcategory }),
      ...(key !== undefined && impliedBy(key, raw)),
      ...raw,
    });
  };
  /** @param isList whether everything in a list is meant as an item, whatever it lacks */
  const visit = (node: Node, group: Group, isList: boolean): void => {
    for (const child of (node.type === 'array' && node.children) || []) {
      if (isItemOfList(child, isList)) take(child, undefined, group);
      else visit(child, group, false);
    }
    if (node.type !== 'object') return;
    const named = lineOrNothing(stringOf(memberNamed(node, ['name', 'title', 'category', 'subcategory'])));
    for (const [key, child] of membersOf(node)) {
      const words = headerWords(key);
      const isContainer = CONTAINERS.has(words) || /^sfia\b/.test(words);
      if (node === root && except.has(words) && !isContainer) continue;
      if (child.type === 'object' && isItem(child)) {
        take(child, key, group);
        continue;
      }
      const own = isContainer ? (node === root ? undefined : named) : lineOrNothing(key);
      visit(child, inside(group, own, ATTRIBUTES.test(words)), isContainer);
    }
  };
  if (except.size === 0 && root.type === 'object' && isItem(root)) take(root, undefined, TOP);
  else visit(root, TOP, true);
  return { skills: joinLevelRows(skills), attributes: joinLevelRows(attributes) };
}

/** @param isList whether everything in the list is meant as an item */
function isItemOfList(child: Node, isList: boolean): boolean {
  return child.type === 'object' && (isItem(child) || (isList && !holdsObjects(child)));
}

const TOP: Group = { path: [], ofAttributes: false };

function inside({ path, ofAttributes }: Group, name: string | undefined, isOfAttributes: boolean): Group {
  const isNew = name !== undefined && name !== path.at(-1);
  return { path: isNew ? [...path, name] : path, ofAttributes: ofAttributes || isOfAttributes };
}

function impliedBy(key: string, raw: RawRow): { readonly name?: string; readonly code?: string } {
  if (raw.name === undefined) return { name: lineOrNothing(key) ?? key };
  return raw.code === undefined ? { code: key } : {};
}
