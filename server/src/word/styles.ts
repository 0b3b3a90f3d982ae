/** The styles of a document and its lists: what a paragraph is by the name of its style, and what its list looks like. */
import { parseXml } from '../formats/workbook-xml.ts';
import { attribute, isOn, numberIn } from './attributes.ts';

export interface Style {
  /** In small letters; Word writes its own styles in English, whatever language it speaks. */
  name: string;
  basedOn: string | undefined;
  /** From 0; 9 is text. */
  outline: number | undefined;
  list: string | undefined;
  depth: number | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  hidden: boolean | undefined;
}

export interface Styles {
  /** What a style says, with what the styles say on which it is based. */
  of(id: string | undefined): Style;
}

/** A style is based on another, which is based on another; so many steps are followed, for they may lead in a circle. */
const MOST_STEPS = 12;

const NO_STYLE: Style = {
  name: '',
  basedOn: undefined,
  outline: undefined,
  list: undefined,
  depth: undefined,
  bold: undefined,
  italic: undefined,
  hidden: undefined,
};

/** @param xml the part `styles.xml`, where there is one */
export function readStyles(xml: string | undefined): Styles {
  const own = new Map<string, Style>();
  let style: Style | undefined;
  if (xml !== undefined) {
    parseXml(xml, {
      open(name, attributes) {
        if (name === 'style') {
          style = { ...NO_STYLE };
          own.set(attribute(attributes(), 'styleId') ?? '', style);
        } else if (style !== undefined) readProperty(style, name, attributes);
      },
      close(name) {
        if (name === 'style') style = undefined;
      },
    });
  }
  const resolved = new Map<string, Style>();
  return {
    of(id = '') {
      let found = resolved.get(id);
      if (found === undefined) resolved.set(id, (found = resolve(id, own)));
      return found;
    },
  };
}

function readProperty(style: Style, name: string, attributes: () => Record<string, string>): void {
  switch (name) {
    case 'name':
      style.name = (attribute(attributes(), 'val') ?? '').toLowerCase();
      break;
    case 'basedOn':
      style.basedOn = attribute(attributes(), 'val');
      break;
    case 'outlineLvl':
      style.outline = numberIn(attributes(), 'val', 9);
      break;
    case 'numId':
      style.list = attribute(attributes(), 'val');
      break;
    case 'ilvl':
      style.depth = numberIn(attributes(), 'val', 0);
      break;
    case 'b':
      style.bold = isOn(attributes());
      break;
    case 'i':
      style.italic = isOn(attributes());
      break;
    case 'vanish':
      style.hidden = isOn(attributes());
      break;
  }
}

function resolve(id: string, own: ReadonlyMap<string, Style>): Style {
  const result = { ...NO_STYLE, ...own.get(id) };
  let above = result.basedOn;
  for (let step = 0; above !== undefined && step < MOST_STEPS; step += 1) {
    const base = own.get(above);
    if (base === undefined) break;
    result.outline ??= base.outline ?? headingOf(base.name);
    result.list ??= base.list;
    result.depth ??= base.depth;
    result.bold ??= base.bold;
    result.italic ??= base.italic;
    result.hidden ??= base.hidden;
    above = base.basedOn;
  }
  return result;
}

/** The outline level that the name of a style means, from 0. */
export function headingOf(name: string): number | undefined {
  const level = /^(?:heading|überschrift) ?([1-9])$/.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** The styles of paragraphs, each with its name in small letters. */
export function readStyleNames(xml: string | undefined): readonly { readonly id: string; readonly name: string }[] {
  const names: { id: string; name: string }[] = [];
  let id: string | undefined;
  if (xml === undefined) return names;
  parseXml(xml, {
    open(name, attributes) {
      if (name === 'style') {
        const found = attributes();
        id = attribute(found, 'type') === 'paragraph' ? attribute(found, 'styleId') : undefined;
      } else if (name === 'name' && id !== undefined)
        names.push({ id, name: (attribute(attributes(), 'val') ?? '').toLowerCase() });
    },
  });
  return names;
}

export interface Lists {
  /** Whether the items of a list have numbers at a depth; `undefined` where they have no mark at all. */
  isOrdered(list: string, depth: number): boolean | undefined;
}

/** @param xml the part `numbering.xml`, where there is one */
export function readLists(xml: string | undefined): Lists {
  const formats = new Map<string, Map<number, string>>();
  const abstractOf = new Map<string, string>();
  let abstract: Map<number, string> | undefined;
  let list = '';
  let depth = 0;
  if (xml !== undefined) {
    parseXml(xml, {
      open(name, attributes) {
        if (name === 'abstractNum') {
          abstract = new Map();
          formats.set(attribute(attributes(), 'abstractNumId') ?? '', abstract);
        } else if (name === 'num') {
          list = attribute(attributes(), 'numId') ?? '';
          abstract = undefined;
        } else if (name === 'abstractNumId') abstractOf.set(list, attribute(attributes(), 'val') ?? '');
        else if (name === 'lvl') depth = numberIn(attributes(), 'ilvl', 0);
        else if (name === 'numFmt') abstract?.set(depth, attribute(attributes(), 'val') ?? '');
      },
    });
  }
  return {
    isOrdered(id, at) {
      const format = formats.get(abstractOf.get(id) ?? '')?.get(at) ?? 'bullet';
      return format === 'none' ? undefined : format !== 'bullet';
    },
  };
}
