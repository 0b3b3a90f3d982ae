/** The XML of a Word document, from blocks. */
import type { Block, Cell, Paragraph, Piece, Table } from './blocks.ts';
import { linkTarget } from './inline.ts';

/** Text as it may stand in XML, without the characters that no XML can hold. */
export function escapeXml(text: string): string {
  return text
    .replace(
      // eslint-disable-next-line no-control-regex -- these are the characters to take out
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** What a document is written with. */
export interface Writer {
  /** The id of a style by the name that Word has for it. */
  styleOf(name: string): string | undefined;
  /** The id of a list of the numbering. */
  listOf(list: string, ordered: boolean): number;
  /** The id of the relation that leads to an address. */
  linkTo(address: string): string;
  /** `#` is the title of the document, and the headings below it count from there. */
  readonly hasTitle: boolean;
}

export function blockXml(block: Block, writer: Writer): string {
  return block.kind === 'table' ? tableXml(block, writer) : paragraphXml(block, writer);
}

function paragraphXml({ pieces, heading, item }: Paragraph, writer: Writer): string {
  const properties =
    heading !== 0 ? headingXml(Number(heading), writer) : item === undefined ? '' : itemXml(item, writer);
  const runs = pieces.map((piece) => pieceXml(piece, writer)).join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

function headingXml(level: number, { hasTitle, styleOf }: Writer): string {
  if (hasTitle && level === 1) return styleXml(styleOf('title') ?? 'Title');
  const own = hasTitle ? level - 1 : level;
  return `${styleXml(styleOf(`heading ${own}`) ?? `Heading${own}`)}<w:keepNext/><w:outlineLvl w:val="${own - 1}"/>`;
}

function itemXml({ list, depth, ordered }: NonNullable<Paragraph['item']>, { styleOf, listOf }: Writer): string {
  const style = styleXml(styleOf('list paragraph') ?? 'ListParagraph');
  return `${style}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${listOf(list, ordered)}"/></w:numPr>`;
}

const styleXml = (id: string): string => `<w:pStyle w:val="${escapeXml(id)}"/>`;

function pieceXml(piece: Piece, writer: Writer): string {
  if (piece.note !== undefined)
    return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${piece.note + 1}"/></w:r>`;
  const target = linkTarget(piece.link);
  const looks = [
    piece.bold ? '<w:b/><w:bCs/>' : '',
    piece.italic ? '<w:i/><w:iCs/>' : '',
    piece.struck ? '<w:strike/>' : '',
    target === undefined ? '' : '<w:color w:val="0563C1"/><w:u w:val="single"/>',
  ].join('');
  const words = piece.text
    .split(/(\n|\t)/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join('');
  const run = `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${words}</w:r>`;
  return target === undefined ? run : `<w:hyperlink r:id="${writer.linkTo(target)}" w:history="1">${run}</w:hyperlink>`;
}

/** As wide as the text of a page with usual margins, in twentieths of a point. */
const TABLE_WIDTH = 9_000;

function tableXml({ rows }: Table, writer: Writer): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const widths = columnWidths(
    rows.map(({ cells }) => cells),
    columns,
  );
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows.map(({ cells }, index) => rowXml(cells, widths, index === 0, writer)).join('');
  // a paragraph parts the table from one that follows it
  return `<w:tbl><w:tblPr><w:tblW w:w="${TABLE_WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl><w:p/>`;
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('');

/** By how much stands in each column, within bounds. */
function columnWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const lengths = Array.from({ length: columns }, (_, column) => {
    const longest = rows.reduce((most, cells) => Math.max(most, lengthOf(cells[column])), 0);
    return Math.min(60, Math.max(8, longest));
  });
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => Math.round((TABLE_WIDTH * length) / all));
}

function lengthOf(cell: Cell | undefined): number {
  let length = 0;
  for (const block of cell?.blocks ?? []) {
    if (block.kind === 'paragraph') for (const { text } of block.pieces) length += text.length;
  }
  return length;
}

/** Closer together than those of the text. */
function cellParagraphXml({ pieces }: Paragraph, isHeader: boolean, writer: Writer): string {
  const runs = pieces.map((piece) => pieceXml(isHeader ? { ...piece, bold: true } : piece, writer)).join('');
  return `<w:p><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr>${runs}</w:p>`;
}

function rowXml(cells: readonly Cell[], widths: readonly number[], isHeader: boolean, writer: Writer): string {
  const written = widths.map((width, column) => {
    const blocks = cells[column]?.blocks ?? [];
    const inner = blocks
      .map((block) => (block.kind === 'table' ? tableXml(block, writer) : cellParagraphXml(block, isHeader, writer)))
      .join('');
    const shade = isHeader ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${inner === '' ? '<w:p/>' : inner}</w:tc>`;
  });
  const properties = isHeader ? '<w:cantSplit/><w:tblHeader/>' : '<w:cantSplit/>';
  return `<w:tr><w:trPr>${properties}</w:trPr>${written.join('')}</w:tr>`;
}
