/** Reads the text of a Word document, or of its notes: from XML to blocks. Tracked changes are read as if accepted. */
import { parseXml } from '../formats/workbook-xml.ts';
import { attribute, isOn, numberIn, type Attributes } from './attributes.ts';
import type { Block, Piece } from './blocks.ts';
import { LEFT_OUT, LOST_WITH_ELEMENT, SYMBOLS } from './elements.ts';
import type { Fields } from './fields.ts';
import { createFields } from './fields.ts';
import { addText, isHidden, noLooks, readLook, type Looks } from './looks.ts';
import type { Lost } from './lost.ts';
import { createOpenTables, type OpenTables } from './open-tables.ts';
import { paragraphsOf, type ParagraphProperties } from './paragraphs.ts';
import type { Lists, Styles } from './styles.ts';

/** What a part of the document is read with. */
export interface Surroundings {
  readonly styles: Styles;
  readonly lists: Lists;
  /** Where links lead, by their ids. */
  readonly links: ReadonlyMap<string, string>;
  readonly lost: Lost;
  /** The number that a note has in the Markdown. */
  noteNumber(kind: 'footnote' | 'endnote', id: string): number;
  /** To be called for each paragraph and each cell. @throws DocumentRefused where there are too many */
  count(amount: number): void;
}

/** Tables and text boxes inside each other; what is deeper is no document that somebody wrote. */
const DEEPEST = 40;

interface OpenParagraph extends ParagraphProperties {
  readonly pieces: Piece[];
  /** What stands in text boxes that are fixed to it. */
  readonly boxes: Block[];
}

export class BodyReader {
  readonly #around: Surroundings;
  readonly #fields: Fields;
  /** The document, a cell, a text box, a note: the innermost last. */
  readonly #containers: Block[][];
  readonly #tables: OpenTables;
  readonly #paragraphs: OpenParagraph[] = [];
  /** The elements that are open, for what a property belongs to. */
  readonly #path: string[] = [];
  readonly #links: (string | undefined)[] = [];
  /** What each form field that is open shows is a prompt, and no answer. */
  readonly #prompts: boolean[] = [];
  readonly #looks: Looks[] = [];
  /** So many elements deep in what is left out. */
  #skipped = 0;

  constructor(around: Surroundings, into: Block[]) {
    this.#around = around;
    this.#containers = [into];
    this.#tables = createOpenTables(around.count);
    this.#fields = createFields(() => around.lost.add('contents'));
  }

  /** @param onNote takes the blocks of each note, where the part holds notes */
  read(xml: string, onNote?: (id: string, blocks: readonly Block[]) => void): void {
    let note = '';
    parseXml(xml, {
      open: (name, attributes) => {
        if (this.#skipped > 0 || this.#isLeftOut(name)) {
          this.#skipped += 1;
          return;
        }
        if (onNote !== undefined && /^(?:foot|end)note$/.test(name)) {
          note = attribute(attributes(), 'id') ?? '';
          this.#containers.push([]);
        }
        this.#open(name, attributes);
        this.#path.push(name);
      },
      close: (name) => {
        if (this.#skipped > 0) {
          this.#skipped -= 1;
          return;
        }
        this.#path.pop();
        this.#close(name);
        if (onNote !== undefined && /^(?:foot|end)note$/.test(name)) onNote(note, this.#containers.pop() ?? []);
      },
      text: (text) => {
        if (this.#skipped > 0) return;
        const inside = this.#path.at(-1);
        if (inside === 't') this.#add(text);
        else if (inside === 'instrText') this.#fields.addCode(text);
      },
    });
  }

  #isLeftOut(name: string): boolean {
    if (!LEFT_OUT.has(name)) return false;
    const inside = this.#path.at(-1);
    if (name === 'del' && inside === 'rPr') this.#joinWithNext();
    if (name === 'del' && inside === 'trPr') this.#tables.deleteRow();
    const lost = LEFT_OUT.get(name);
    if (lost !== undefined) this.#around.lost.add(lost);
    return true;
  }

  /** The mark at the end of the paragraph is deleted. */
  #joinWithNext(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined && this.#path.at(-2) === 'pPr') paragraph.joinsNext = true;
  }

  #open(name: string, attributes: () => Record<string, string>): void {
    if (this.#openStructure(name, attributes)) return;
    const inside = this.#path.at(-1);
    if (inside === 'pPr' || inside === 'numPr') this.#paragraphProperty(name, attributes());
    else if (inside === 'rPr') this.#lookOfRun(name, attributes());
    else if (inside === 'tcPr') {
      if (this.#tables.cellProperty(name, attributes())) this.#around.lost.add('mergedCells');
    } else if (inside === 'checkBox' || name === 'checkBox') this.#fields.box(name, attributes());
    else if (inside === 'sdtPr' || inside === 'docPartObj') this.#formProperty(name, attributes());
    else if (inside === 'trPr' && name === 'gridBefore') this.#tables.addCells(numberIn(attributes(), 'val', 0));
    else this.#openInline(name, attributes);
  }

  /** @returns whether the element is one that others stand in */
  #openStructure(name: string, attributes: () => Record<string, string>): boolean {
    switch (name) {
      case 'p':
        this.#around.count(1);
        this.#paragraphs.push({
          pieces: [],
          boxes: [],
          style: '',
          list: undefined,
          depth: undefined,
          outline: undefined,
          joinsNext: false,
        });
        return true;
      case 'r':
        this.#looks.push(noLooks());
        return true;
      case 'tbl':
        this.#tables.openTable();
        return true;
      case 'tr':
        this.#tables.openRow();
        return true;
      case 'tc':
        this.#pushContainer(this.#tables.addCells(1));
        return true;
      case 'txbxContent':
        this.#around.lost.add('textBoxes');
        this.#pushContainer(this.#paragraphs.at(-1)?.boxes ?? []);
        return true;
      case 'hyperlink':
        this.#links.push(this.#around.links.get(attribute(attributes(), 'id') ?? ''));
        return true;
      case 'fldSimple':
        this.#fields.openSimple(attributes());
        return true;
      case 'sdt':
        this.#prompts.push(false);
        return true;
      default:
        return false;
    }
  }

  #pushContainer(blocks: Block[]): void {
    this.#containers.push(blocks);
    if (this.#containers.length > DEEPEST) this.#around.count(Infinity);
  }

  #paragraphProperty(name: string, attributes: Attributes): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    switch (name) {
      case 'pStyle':
        paragraph.style = attribute(attributes, 'val') ?? '';
        break;
      case 'numId':
        paragraph.list = attribute(attributes, 'val');
        break;
      case 'ilvl':
        paragraph.depth = numberIn(attributes, 'val', 0);
        break;
      case 'outlineLvl':
        paragraph.outline = numberIn(attributes, 'val', 9);
        break;
    }
  }

  #lookOfRun(name: string, attributes: Attributes): void {
    const looks = this.#looks.at(-1);
    const of = this.#path.at(-2);
    if (name === 'ins' && (of === 'pPr' || of === 'trPr')) this.#around.lost.add('changes');
    if (looks === undefined || of !== 'r') return;
    readLook(looks, name, attributes);
  }

  #formProperty(name: string, attributes: Attributes): void {
    const isPrompt = name === 'showingPlcHdr' && isOn(attributes);
    const isContents = name === 'docPartGallery' && /table of contents/i.test(attribute(attributes, 'val') ?? '');
    if (isPrompt) this.#around.lost.add('placeholders');
    if (isContents) this.#around.lost.add('contents');
    if (isPrompt || isContents) this.#prompts[this.#prompts.length - 1] = true;
  }

  #openInline(name: string, attributes: () => Record<string, string>): void {
    const { lost } = this.#around;
    switch (name) {
      case 'br':
        this.#add(/^(?:page|column)$/.test(attribute(attributes(), 'type') ?? '') ? ' ' : '\n');
        break;
      case 'cr':
        this.#add('\n');
        break;
      case 'tab':
      case 'ptab':
        if (this.#path.at(-1) === 'r') this.#add('\t');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'sym':
        this.#add(SYMBOLS.get((attribute(attributes(), 'char') ?? '').toUpperCase()) ?? '');
        break;
      case 'fldChar':
        this.#add(this.#fields.mark(attributes()));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#addNote(name === 'footnoteReference' ? 'footnote' : 'endnote', attribute(attributes(), 'id') ?? '');
        break;
      case 'ins':
      case 'moveTo':
        lost.add('changes');
        break;
      default: {
        const kind = LOST_WITH_ELEMENT.get(name);
        if (kind !== undefined) lost.add(kind);
      }
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'p':
        this.#closeParagraph();
        break;
      case 'r':
        this.#looks.pop();
        break;
      case 'tbl':
        this.#closeTable();
        break;
      case 'tr':
        this.#tables.closeRow();
        break;
      case 'tc':
      case 'txbxContent':
        if (this.#containers.length > 1) this.#containers.pop();
        break;
      case 'hyperlink':
        this.#links.pop();
        break;
      case 'fldSimple':
        this.#fields.close();
        break;
      case 'sdt':
        this.#prompts.pop();
        break;
    }
  }

  #closeParagraph(): void {
    const open = this.#paragraphs.pop();
    const into = this.#containers.at(-1)!;
    if (open === undefined) return;
    if (open.joinsNext) this.#carried = [...this.#carried, ...open.pieces];
    else {
      const pieces = this.#carried.length === 0 ? open.pieces : [...this.#carried, ...open.pieces];
      this.#carried = [];
      if (pieces.some(({ text, note }) => note !== undefined || text.trim() !== '')) {
        for (const paragraph of paragraphsOf({ ...open, pieces }, this.#around)) into.push(paragraph);
      }
    }
    for (const block of open.boxes) into.push(block);
  }

  /** The words of paragraphs whose end is deleted. */
  #carried: Piece[] = [];

  #closeTable(): void {
    const table = this.#tables.closeTable();
    if (table !== undefined) this.#containers.at(-1)!.push(table);
  }

  #add(text: string): void {
    const pieces = this.#paragraphs.at(-1)?.pieces;
    if (pieces === undefined || text === '' || this.#fields.inCode || this.#fields.inContents) return;
    if (this.#prompts.includes(true)) return;
    const looks = this.#looks.at(-1);
    const { styles, lost } = this.#around;
    if (isHidden(looks, styles)) {
      lost.add('hidden');
      return;
    }
    const link = this.#links.findLast((one) => one !== undefined) ?? this.#fields.link;
    addText(pieces, text, looks, styles, link);
  }

  #addNote(kind: 'footnote' | 'endnote', id: string): void {
    const note = this.#around.noteNumber(kind, id);
    this.#paragraphs
      .at(-1)
      ?.pieces.push({ text: '', bold: false, italic: false, struck: false, link: undefined, note });
  }
}
