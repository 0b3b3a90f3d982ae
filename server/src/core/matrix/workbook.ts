/**
 * Writes a workbook (.xlsx) of plain cells: texts, numbers, colours; a header that stays, with filters. No formulas, no
 * macros, nothing of the machine that it is made on.
 */
import { strToU8, zipSync } from 'fflate';
import { inHtml } from '../../../shared/safe-text.ts';

export interface WorkbookSheet {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /** The first one is the header. A hole is an empty cell. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** So many columns stay where they are when somebody scrolls to the right. */
  readonly frozenColumns: number;
}

export interface Cell {
  readonly value: string | number;
  readonly style?: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** The text runs upwards. */
  readonly upright?: boolean;
  /** Colours, `D3E4F4`. */
  readonly back?: string;
  readonly text?: string;
}

/** No spreadsheet program takes a longer text in a cell. */
const LONGEST_TEXT = 32_767;
/** Halves of characters, and what XML has no way to write. */
const NO_XML = /[\p{Surrogate}\uFFFE\uFFFF]/gu;
/** The same content gives the same bytes: archives know no time before this one. */
const NO_TIME = new Date(1980, 0, 1);

export function writeWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array {
  const styles = collectStyles();
  const parts: Record<string, string> = {};
  for (const [index, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles.indexOf);
  parts['xl/styles.xml'] = stylesXml(styles.all());
  parts['xl/workbook.xml'] = xml(
    `<workbook ${MAIN} ${RELATIONS}><sheets>${sheets
      .map(({ name }, index) => `<sheet name="${inHtml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
  );
  parts['xl/_rels/workbook.xml.rels'] = relationsXml([
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);
  parts['_rels/.rels'] = relationsXml([['officeDocument', 'xl/workbook.xml']]);
  parts['[Content_Types].xml'] = contentTypesXml(sheets.length);
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: NO_TIME });
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = `xmlns:r="${RELATION}"`;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function xml(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function sheetXml(
  { rows, widths, frozenColumns }: WorkbookSheet,
  styleOf: (style: CellStyle | undefined) => number,
): string {
  const first = `${columnName(frozenColumns)}2`;
  const split = frozenColumns === 0 ? '' : ` xSplit="${frozenColumns}"`;
  const pane = frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const data = rows.map((row, index) => {
    const cells = row.map((cell, column) =>
      cell === undefined ? '' : cellXml(cell, `${columnName(column)}${index + 1}`, styleOf(cell.style)),
    );
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const all = `A1:${columnName(Math.max(widths.length, 1) - 1)}${Math.max(rows.length, 1)}`;
  return xml(
    `<worksheet ${MAIN}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<sheetViews><sheetView workbookViewId="0"><pane${split} ySplit="1" topLeftCell="${first}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>` +
      `<cols>${columns.join('')}</cols><sheetData>${data.join('')}</sheetData><autoFilter ref="${all}"/>` +
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`,
  );
}

function cellXml({ value }: Cell, place: string, style: number): string {
  if (typeof value === 'number') return `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  const text = inHtml(value.slice(0, LONGEST_TEXT).replace(NO_XML, '\uFFFD'));
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** `A`, `Z`, `AA`: of a column from 0. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** Gives each style that is used a number; 0 is none. */
function collectStyles(): { indexOf(style: CellStyle | undefined): number; all(): readonly CellStyle[] } {
  const known = new Map<CellStyle, number>();
  return {
    indexOf(style) {
      if (style === undefined) return 0;
      if (!known.has(style)) known.set(style, known.size + 1);
      return known.get(style)!;
    },
    all: () => [...known.keys()],
  };
}

/** Each style has a font and a fill of its own; the first two fills are the ones that every workbook has. */
function stylesXml(styles: readonly CellStyle[]): string {
  const fonts = styles.map(
    ({ bold, italic, text }) =>
      `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}<sz val="11"/>${text === undefined ? '' : `<color rgb="FF${text}"/>`}<name val="Calibri"/></font>`,
  );
  const fills = styles.map(({ back }) =>
    back === undefined
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${back}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const formats = styles.map(({ centred, upright }, index) => {
    const alignment = upright === true ? ' textRotation="90"' : centred === true ? ' horizontal="center"' : '';
    return `<xf numFmtId="0" fontId="${index + 1}" fillId="${index + 2}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="bottom"${alignment}/></xf>`;
  });
  return xml(
    `<styleSheet ${MAIN}>` +
      list('fonts', ['<font><sz val="11"/><name val="Calibri"/></font>', ...fonts]) +
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        ...fills,
      ]) +
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>', ...formats]) +
      '</styleSheet>',
  );
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function relationsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return xml(`<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`);
}

function contentTypesXml(sheets: number): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const all = Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet'));
  return xml(
    `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `${part('workbook', 'sheet.main')}${all.join('')}${part('styles', 'styles')}</Types>`,
  );
}
