/** Workbooks (.xlsx, .xlsm): which sheets hold the framework, and what they say. */
import { createProblemList, type ProblemList } from '../core/catalogue/problem-list.ts';
import type { RawFramework, RawLevel, RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import type { Place } from '../core/catalogue/types.ts';
import { readAboutTable, type About } from './about-sheet.ts';
import { editionFromName, editionFromUrls } from './edition.ts';
import { findHeader } from './headers.ts';
import { readLevelsTable } from './levels-sheet.ts';
import type { Limits } from './limits.ts';
import { readTable, type Table } from './table.ts';
import {
  addressInWords,
  readRelations,
  readSharedStrings,
  readSheet,
  readSheetList,
  XmlRefused,
  type CellAddress,
  type Sheet,
  type SheetEntry,
} from './workbook-xml.ts';
import { createExpander, isRefusal, readDirectory, type Expander, type Refusal, type ZipPart } from './zip.ts';

/** Reads the bytes of a ZIP archive. Never throws; `framework` is missing when there is none in it. */
export function readWorkbook(bytes: Uint8Array, limits: Limits): ReadResult {
  const problems = createProblemList();
  const parts = readDirectory(bytes, limits);
  if (isRefusal(parts)) return refuse(parts);
  const kind = kindOfArchive(parts);
  if (kind !== undefined) return refuse(kind);
  try {
    const archive = openArchive(parts, createExpander(bytes, limits));
    tellWhatIsIgnored(parts, problems);
    const framework = readFrameworkSheets(archive, limits, problems);
    return { ...(framework && { framework }), problems: problems.all() };
  } catch (error) {
    if (error instanceof PartRefused) return refuse(error.refusal);
    if (error instanceof XmlRefused) return refuse(xmlRefusal(error, 'This workbook'));
    throw error;
  }
}

const refuse = ({ id, message }: Refusal): ReadResult => ({ problems: [{ severity: 'error', id, message }] });

class PartRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function xmlRefusal({ reason }: XmlRefused, what: string): Refusal {
  const message =
    reason === 'doctype'
      ? `${what} declares XML entities, which no spreadsheet program writes and which can be used to stop a computer. It is not read.`
      : `${what} is damaged: it breaks off or is badly formed. Open it in a spreadsheet program and save it again.`;
  return { refused: true, id: reason === 'doctype' ? 'xml-entities' : 'damaged', message };
}

/** What an archive without an XLSX workbook is. */
function kindOfArchive(parts: ReadonlyMap<string, ZipPart>): Refusal | undefined {
  const no = (message: string, id = 'not-a-framework'): Refusal => ({ refused: true, id, message });
  if (parts.has('xl/workbook.xml')) return undefined;
  if (parts.has('xl/workbook.bin')) {
    return no(
      'This is a binary workbook (.xlsb). Open it and save it as "Excel Workbook (.xlsx)".',
      'unsupported-workbook',
    );
  }
  if (parts.has('word/document.xml'))
    return no('This is a Word document. Put the workbook, CSV or JSON file of the framework here instead.');
  if (parts.has('ppt/presentation.xml'))
    return no('This is a presentation. Put the workbook, CSV or JSON file of the framework here instead.');
  if (parts.has('mimetype') && parts.has('content.xml')) {
    return no(
      'This is an OpenDocument file. Open it and save it as "Excel Workbook (.xlsx)" or as CSV.',
      'unsupported-workbook',
    );
  }
  return no('This is a ZIP archive and no workbook. Unpack it and put the file of the framework itself here.');
}

function tellWhatIsIgnored(parts: ReadonlyMap<string, ZipPart>, problems: ProblemList): void {
  const names = [...parts.keys()];
  if (names.includes('xl/vbaproject.bin')) {
    problems.add(
      'information',
      'macros-ignored',
      'This workbook holds macros. They are neither read nor run; only the sheets are read.',
    );
  }
  if (names.some((name) => name.startsWith('xl/externallinks/'))) {
    problems.add(
      'information',
      'links-ignored',
      'This workbook links to other files. They are not opened; the values saved in this workbook are used.',
    );
  }
}

interface Archive {
  /** The text of a part, or undefined when there is no such part. Throws `PartRefused`. */
  readonly text: (name: string, what?: string) => string | undefined;
}

function openArchive(parts: ReadonlyMap<string, ZipPart>, expand: Expander): Archive {
  return {
    text(name, what = 'This workbook') {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) return undefined;
      const bytes = expand(part, what);
      if (isRefusal(bytes)) throw new PartRefused(bytes);
      const wide =
        bytes[0] === 0xff && bytes[1] === 0xfe
          ? 'utf-16le'
          : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
      return new TextDecoder(wide).decode(bytes);
    },
  };
}

interface OpenSheet {
  readonly entry: SheetEntry;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** The names of the sheets in the official workbooks. */
const OFFICIAL = { skills: 'skills', attributes: 'attributes', levels: 'levels of responsibility' };

function readFrameworkSheets(archive: Archive, limits: Limits, problems: ProblemList): RawFramework | undefined {
  const opened = openSheets(archive, limits, problems);
  const kinds = sortSheets(opened);
  const skills: RawSkill[] = [];
  const attributes: RawSkill[] = [];
  const names: string[] = [];
  for (const [kind, target] of [
    ['skills', skills],
    ['attributes', attributes],
  ] as const) {
    for (const open of choose(kinds[kind], OFFICIAL[kind], `The ${kind}`, problems)) {
      const content = readTable(open.table, problems);
      tellCells(open, content?.header.row ?? 0, problems, limits);
      for (const item of content?.items ?? []) target.push(item);
      names.push(open.entry.name, content?.titles ?? '');
    }
  }
  let levels: RawLevel[] = [];
  for (const open of choose(kinds.levels, OFFICIAL.levels, 'The levels of responsibility', problems)) {
    if (levels.length === 0) levels = readLevelsTable(open.table) ?? [];
    tellCells(open, 0, problems, limits);
    names.push(open.entry.name);
  }
  if (skills.length + attributes.length + levels.length === 0) {
    tellNoSheet(opened, problems);
    return undefined;
  }
  const about: About = kinds.about.map(({ table }) => readAboutTable(table)).find(Boolean) ?? {};
  const urls = [...skills, ...attributes, ...levels].map(({ url }) => url);
  const edition = about.edition ?? editionFromUrls(urls) ?? names.map(editionFromName).find(Boolean);
  return { format: 'workbook', ...about, ...(edition !== undefined && { edition }), levels, skills, attributes };
}

/** Reads every sheet; one that cannot be read is told and left out. */
function openSheets(archive: Archive, limits: Limits, problems: ProblemList): OpenSheet[] {
  const entries = readSheetList(archive.text('xl/workbook.xml') ?? '');
  const targets = readRelations(archive.text('xl/_rels/workbook.xml.rels') ?? '<none/>');
  const shared = readSharedStrings(archive.text('xl/sharedStrings.xml') ?? '<none/>');
  const opened: OpenSheet[] = [];
  for (const entry of entries.slice(0, MOST_SHEETS)) {
    const place = { sheet: entry.name };
    try {
      const xml = archive.text(partName(targets.get(entry.relation)), 'This sheet');
      if (xml === undefined) continue;
      const sheet = readSheet(xml, shared, limits);
      const table = toTable(entry.name, sheet);
      opened.push({ entry, sheet, table });
    } catch (error) {
      const refusal =
        error instanceof PartRefused
          ? error.refusal
          : error instanceof XmlRefused
            ? xmlRefusal(error, 'This sheet')
            : undefined;
      if (refusal === undefined) throw error;
      problems.add('error', refusal.id, refusal.message, place);
    }
  }
  return opened;
}

const MOST_SHEETS = 100;

/** `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same part. */
function partName(target: string | undefined): string {
  if (target === undefined) return '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function toTable(name: string, sheet: Sheet): Table {
  return {
    rows: sheet.rows.map(({ cells }) => cells),
    place: (row, column) => cellPlace(name, { row: sheet.rows[row]?.row ?? 0, column }),
  };
}

const cellPlace = (sheet: string, address: CellAddress): Place => ({ sheet, cell: addressInWords(address) });

/** Sorts sheets by what they hold. Their names play no part in it. */
function sortSheets(opened: readonly OpenSheet[]): Record<'skills' | 'attributes' | 'levels' | 'about', OpenSheet[]> {
  const kinds = { skills: [], attributes: [], levels: [], about: [] } as Record<string, OpenSheet[]>;
  for (const open of opened) {
    const kind = findHeader(open.table.rows)?.kind;
    if (kind !== undefined) kinds[kind]?.push(open);
    else if (readAboutTable(open.table) !== undefined) kinds['about']?.push(open);
    else if (readLevelsTable(open.table) !== undefined) kinds['levels']?.push(open);
  }
  return kinds as ReturnType<typeof sortSheets>;
}

/** Of several sheets of one kind: the one with the official name, else those that are visible, else the hidden ones. */
function choose(
  sheets: readonly OpenSheet[],
  official: string,
  what: string,
  problems: ProblemList,
): readonly OpenSheet[] {
  const named = sheets.filter(({ entry }) => entry.name.trim().toLowerCase() === official);
  const visible = sheets.filter(({ entry }) => !entry.hidden);
  const chosen = named.length > 0 ? named.slice(0, 1) : visible.length > 0 ? visible : sheets;
  for (const { entry } of sheets) {
    const place = { sheet: entry.name };
    const isChosen = chosen.some((open) => open.entry === entry);
    if (!isChosen)
      problems.add(
        'information',
        'sheet-not-read',
        `${what} are read from the sheet "${chosen[0]?.entry.name ?? ''}", so this sheet is not read.`,
        place,
      );
    else if (named.length === 0)
      problems.add(
        'information',
        'sheet-renamed',
        `${what} are read from this sheet, for its headers say so; the official workbook calls it otherwise.`,
        place,
      );
    if (isChosen && entry.hidden)
      problems.add(
        'information',
        'sheet-hidden',
        'This sheet is hidden, and it is read. Show it, so that everybody sees what is checked.',
        place,
      );
  }
  return chosen;
}

/** Cells without a usable value, in the columns that are read. */
function tellCells({ entry, sheet, table }: OpenSheet, headerRow: number, problems: ProblemList, limits: Limits): void {
  const columns = findHeader(table.rows)?.columns;
  const firstRow = sheet.rows[headerRow]?.row ?? 0;
  const matters = ({ row, column }: CellAddress): boolean => {
    const kind = columns?.[column];
    return row >= firstRow && (columns === undefined || (kind !== undefined && kind !== 'ignored'));
  };
  for (const address of sheet.unsaved.filter(matters)) {
    problems.add(
      'warning',
      'formula-without-value',
      'This cell holds a formula whose result is not saved, so it counts as empty. Open the workbook in a spreadsheet program and save it, or replace the formula by its value.',
      cellPlace(entry.name, address),
    );
  }
  for (const address of sheet.failed.filter(matters)) {
    problems.add(
      'warning',
      'formula-error',
      'This cell shows an error instead of a value, so it counts as empty. Mend its formula, or replace it by its value.',
      cellPlace(entry.name, address),
    );
  }
  if (sheet.cut) {
    problems.add(
      'error',
      'too-many-rows',
      `This sheet has more than ${limits.rows.toLocaleString('en')} rows; the rest is not read. A framework has far fewer: remove what does not belong to it.`,
      { sheet: entry.name },
    );
  }
}

function tellNoSheet(opened: readonly OpenSheet[], problems: ProblemList): void {
  if (opened.length === 0 && problems.all().some(({ severity }) => severity === 'error')) return;
  const names = opened
    .slice(0, 10)
    .map(({ entry }) => `"${entry.name}"`)
    .join(', ');
  const filled = names === '' ? 'It has no sheet with values.' : `It has the sheets ${names}.`;
  problems.add(
    'error',
    'no-skills-sheet',
    `No sheet of this workbook has the columns "Code", "Skill" and "Level 1 description" (or "Levels"). ${filled} Put the headers of the official workbook above the columns.`,
  );
}
