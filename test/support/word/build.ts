/** Makes Word documents from XML, as the programs write them that HR has. */
import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a document beside its text, each the inner XML of the part. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Addresses by the ids of links. */
  readonly links?: Readonly<Record<string, string>>;
  /** Further files of the archive. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a document with this body. */
export function wordDocument(body: string, parts: Parts = {}): Uint8Array {
  const links = Object.entries(parts.links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escape(target)}" TargetMode="External"/>`,
  );
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/styles.xml': part('styles', parts.styles ?? WORD_STYLES),
    'word/numbering.xml': part('numbering', parts.numbering ?? WORD_LISTS),
    'word/footnotes.xml': part('footnotes', parts.footnotes),
    'word/comments.xml': part('comments', parts.comments),
    'word/header1.xml': part('hdr', parts.header),
    ...parts.files,
  };
  const archive: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    if (content !== undefined) archive[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(archive);
}

function part(root: string, inner: string | undefined): string | undefined {
  return inner === undefined ? undefined : `${HEAD}<w:${root} ${W}>${inner}</w:${root}>`;
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A run; `looks` are properties of it, as in `<w:b/>`. */
export function r(text: string, looks = ''): string {
  const inner = escape(text)
    .split(/(\t|\n)/)
    .map((piece) =>
      piece === '\t' ? '<w:tab/>' : piece === '\n' ? '<w:br/>' : `<w:t xml:space="preserve">${piece}</w:t>`,
    );
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${inner.join('')}</w:r>`;
}

export const BOLD = '<w:b/><w:bCs/>';
export const b = (text: string): string => r(text, BOLD);

/** Runs that are given as XML stay as they are. */
function runs(content: string): string {
  return content.startsWith('<') ? content : r(content);
}

/** A paragraph; `properties` are its own, as in `<w:numPr>...`. */
export function p(content: string, style?: string, properties = ''): string {
  const all = `${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${properties}`;
  return `<w:p>${all === '' ? '' : `<w:pPr>${all}</w:pPr>`}${content === '' ? '' : runs(content)}</w:p>`;
}

/** An item of a list: 1 has bullets, 2 numbers. */
export function item(content: string, list = 1, depth = 0): string {
  return p(content, 'ListParagraph', `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`);
}

/** A cell of words or of paragraphs. */
export function tc(content: string, properties = ''): string {
  const inner = content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content);
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function tr(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc') || cell.startsWith('<w:sdt') || cell.startsWith('<w:trPr') ? cell : tc(cell))).join('')}</w:tr>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid>${rows.join('')}</w:tbl>`;
}

export const SPAN = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
export const MERGE_BEGINS = '<w:vMerge w:val="restart"/>';
export const MERGE_GOES_ON = '<w:vMerge/>';

export function style(id: string, name: string, properties = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;
}

export const WORD_STYLES = [
  style('Normal', 'Normal'),
  style('Title', 'Title'),
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
  style('ListParagraph', 'List Paragraph'),
  style('TOC1', 'toc 1'),
  style('FootnoteText', 'footnote text'),
  style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
].join('');

const level = (depth: number, format: string): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${depth + 1}."/></w:lvl>`;

export const WORD_LISTS = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('');

/** A picture, as Word has it in a run. */
export const PICTURE =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

/** A text box with paragraphs, and the same again for old programs, as Word has it in a run. */
export function textBox(paragraphs: string): string {
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${paragraphs}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphs}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}
