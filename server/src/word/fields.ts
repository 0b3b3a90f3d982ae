/** Fields of Word: stretches whose text it makes from a code, such as a link, a table of contents or a box to tick. */
import { attribute, isOn, type Attributes } from './attributes.ts';

interface Field {
  code: string;
  /** Before its result begins, what stands in it is its code. */
  inCode: boolean;
  link: string | undefined;
  isContents: boolean;
  /** Of a box to tick; `undefined` where the field is none. */
  ticked: boolean | undefined;
}

export interface Fields {
  /** What `fldChar` does. @returns the text that stands for a field which ends, '' for most */
  mark(attributes: Attributes): string;
  /** A field in one element, `fldSimple`. */
  openSimple(attributes: Attributes): void;
  close(): void;
  addCode(text: string): void;
  /** The properties of a box to tick. */
  box(name: string, attributes: Attributes): void;
  /** Whether what stands here is code, and no text. */
  readonly inCode: boolean;
  /** Where the text here leads. */
  readonly link: string | undefined;
  readonly inContents: boolean;
}

/** Longer codes hold nothing that is read, in UTF-16 code units. */
const LONGEST_CODE = 4_000;

/** @param onContents is told where a table of contents begins */
export function createFields(onContents: () => void): Fields {
  const open: Field[] = [];
  const begin = (code: string): void => {
    open.push({ code, inCode: true, link: undefined, isContents: false, ticked: undefined });
  };
  const separate = (): void => {
    const field = open.at(-1);
    if (field === undefined) return;
    field.inCode = false;
    field.link = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1];
    field.isContents = /^\s*TOC\b/i.test(field.code);
    if (field.isContents) onContents();
  };
  return {
    mark(attributes) {
      switch (attribute(attributes, 'fldCharType')) {
        case 'begin':
          begin('');
          return '';
        case 'separate':
          separate();
          return '';
        default: {
          const ticked = open.pop()?.ticked;
          return ticked === undefined ? '' : ticked ? '\u2612' : '\u2610';
        }
      }
    },
    openSimple(attributes) {
      begin(attribute(attributes, 'instr') ?? '');
      separate();
    },
    close: () => void open.pop(),
    addCode(text) {
      const field = open.at(-1);
      if (field?.inCode === true && field.code.length < LONGEST_CODE) field.code += text;
    },
    box(name, attributes) {
      const field = open.at(-1);
      if (field === undefined) return;
      if (name === 'checkBox') field.ticked = false;
      else if (field.ticked !== undefined) field.ticked = isOn(attributes) && (name === 'checked' || isSet(attributes));
    },
    get inCode() {
      return open.at(-1)?.inCode ?? false;
    },
    get link() {
      return open.findLast(({ link }) => link !== undefined)?.link;
    },
    get inContents() {
      return open.some(({ isContents }) => isContents);
    },
  };
}

/** `default` says which it is; without a value it says nothing. */
const isSet = (attributes: Attributes): boolean => attribute(attributes, 'val') !== undefined;
