/** The parts of a Word document beside its text, where an organisation has no document of its own to take them from. */
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export const CONTENT_TYPES = '[Content_Types].xml';
export const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
export const ROOT = `<w:document xmlns:w="${W}" xmlns:r="${R}">`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** What the lists of the numbering end with: the lists themselves come in front of it. */
export const NUMBERING_TAIL = /<w:numIdMacAtCleanup\b[^>]*\/>\s*<\/w:numbering>|<\/w:numbering>/;

const BULLETS = 90_001;
const NUMBERS = 90_002;

/** The two kinds of lists; their numbers are far from those of other documents. */
export const LISTS = {
  bullets: BULLETS,
  numbers: NUMBERS,
  first: 90_001,
  xml: [
    kind(BULLETS, () => ['bullet', '\u2022']),
    kind(NUMBERS, (depth) => [['decimal', 'lowerLetter', 'lowerRoman'][depth % 3]!, `%${depth + 1}.`]),
  ].join(''),
};

function kind(id: number, look: (depth: number) => readonly [format: string, text: string]): string {
  const levels = Array.from({ length: 9 }, (_, depth) => {
    const [format, text] = look(depth);
    return `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(depth + 1) * 360}" w:hanging="360"/></w:pPr></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
}

/** A plain look: one sans-serif type, dark blue headings, A4 with usual margins. */
export function basicParts(): Map<string, string | Uint8Array> {
  return new Map([
    [
      CONTENT_TYPES,
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      DOCUMENT_RELATIONS,
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['word/styles.xml', `${HEAD}<w:styles xmlns:w="${W}">${DEFAULTS}${STYLES}</w:styles>`],
    [
      'word/document.xml',
      `${HEAD}${ROOT}<w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ],
  ]);
}

const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  heading('Title', 'Title', 48, undefined),
  ...[32, 28, 24, 22, 22, 22].map((size, index) => heading(`Heading${index + 1}`, `heading ${index + 1}`, size, index)),
  '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="60"/><w:contextualSpacing/></w:pPr></w:style>',
].join('');

function heading(id: string, name: string, size: number, outline: number | undefined): string {
  const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/>${level}</w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="1F3864"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}
