/** Workbooks (.xlsx, .xlsm): which sheets hold the framework, and what they say. */
import { createProblemList, type ProblemList } from '../core/catalogue/problem-list.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { PartOfFile } from '../core/messages/types.ts';
import type { RawFramework, RawLevel, RawSkill, ReadResult } from '../core/catalogue/raw.ts';
import { readAboutTable, type About } from './about-sheet.ts';
import { editionFromName, editionOfItems } from './edition.ts';
import { readLevelsTable } from './levels-sheet.ts';
import type { Limits } from './limits.ts';
import { readTable } from './table.ts';
import {
  kindOfArchive,
  mainPart,
  openArchive,
  PartRefused,
  tellWhatIsIgnored,
  type Archive,
} from './workbook-archive.ts';
import { choose, sortSheets, tellCells, tellNoSheet, toTable, type OpenSheet } from './workbook-sheets.ts';
import { readSheet } from './sheet-cells.ts';
import { readRelations, readSharedStrings, readSheetList, XmlRefused } from './workbook-xml.ts';
import { createExpander, isRefusal, readDirectory, type Refusal } from './zip.ts';

/** Reads the bytes of a ZIP archive. Never throws; `framework` is missing when there is none in it. */
export function readWorkbook(bytes: Uint8Array, limits: Limits, messages: Messages): ReadResult {
  const problems = createProblemList(messages);
  const say = messages.formats;
  const parts = readDirectory(bytes, limits, say);
  if (isRefusal(parts)) return refuse(parts);
  const kind = kindOfArchive(parts, say);
  if (kind !== undefined) return refuse(kind);
  try {
    const archive = openArchive(parts, createExpander(bytes, limits, say));
    const main = mainPart(archive);
    if (main === undefined) return refuse({ refused: true, id: 'not-a-framework', message: say.noWorkbook });
    tellWhatIsIgnored(parts, problems);
    const framework = readFrameworkSheets(archive, main, limits, problems);
    return { ...(framework && { framework }), problems: problems.all() };
  } catch (error) {
    if (error instanceof PartRefused) return refuse(error.refusal);
    if (error instanceof XmlRefused) return refuse(xmlRefusal(error, 'workbook', limits, say));
    throw error;
  }
}

const refuse = ({ id, message }: Refusal): ReadResult => ({ problems: [{ severity: 'error', id, message }] });

function xmlRefusal({ reason }: XmlRefused, what: PartOfFile, limits: Limits, say: Messages['formats']): Refusal {
  switch (reason) {
    case 'doctype':
      return { refused: true, id: 'xml-entities', message: say.xmlEntities(what) };
    case 'too-much-text':
      return { refused: true, id: 'too-large', message: say.tooMuchInCells(limits.cellText) };
    case 'damaged':
      return { refused: true, id: 'damaged', message: say.damagedXml(what) };
  }
}

function readFrameworkSheets(
  archive: Archive,
  main: string,
  limits: Limits,
  problems: ProblemList,
): RawFramework | undefined {
  const { opened, failed } = openSheets(archive, main, limits, problems);
  const kinds = sortSheets(opened);
  const names: string[] = [];
  const itemsIn = (kind: 'skills' | 'attributes'): RawSkill[] =>
    choose(kinds[kind], kind, problems).flatMap((open) => {
      const { header, items, titles } = readTable(open.table, problems) ?? NO_TABLE;
      tellCells(open, header.row, problems, limits);
      names.push(open.entry.name, titles);
      return items;
    });
  const skills = itemsIn('skills');
  const attributes = itemsIn('attributes');
  let levels: RawLevel[] = [];
  for (const open of choose(kinds.levels, 'levels', problems)) {
    if (levels.length === 0) levels = readLevelsTable(open.table) ?? [];
    tellCells(open, 0, problems, limits);
    names.push(open.entry.name);
  }
  // The sheet of skills may be among those that cannot be read: then the workbook is broken as a whole.
  if (failed && skills.length === 0) return undefined;
  if (skills.length + attributes.length + levels.length === 0) {
    tellNoSheet(opened, problems);
    return undefined;
  }
  const about: About = kinds.about.map(({ table }) => readAboutTable(table)).find(Boolean) ?? {};
  const items = [...skills, ...attributes, ...levels];
  const edition = about.edition ?? editionOfItems(items) ?? names.map(editionFromName).find(Boolean);
  return { format: 'workbook', ...about, ...(edition !== undefined && { edition }), levels, skills, attributes };
}

const NO_TABLE = { header: { row: 0 }, items: [], titles: '' };

/** Reads every sheet; one that cannot be read is told and left out. */
function openSheets(
  archive: Archive,
  main: string,
  limits: Limits,
  problems: ProblemList,
): { opened: OpenSheet[]; failed: boolean } {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const entries = readSheetList(archive.text(main) ?? '');
  const relations = readRelations(archive.text(`${folder}_rels/${main.slice(folder.length)}.rels`) ?? '<none/>');
  const strings = [...relations.values()].find(({ type }) => type.endsWith('/sharedStrings'));
  const shared = readSharedStrings(archive.text(partName(strings?.target ?? 'sharedStrings.xml', folder)) ?? '<none/>');
  const opened: OpenSheet[] = [];
  let failed = false;
  const budget = { left: limits.cellText };
  for (const entry of entries.slice(0, MOST_SHEETS)) {
    const place = { sheet: entry.name };
    try {
      const xml = archive.text(partName(relations.get(entry.relation)?.target, folder), 'sheet');
      if (xml === undefined) continue;
      const sheet = readSheet(xml, shared, limits, budget);
      const table = toTable(entry.name, sheet);
      opened.push({ entry, sheet, table });
    } catch (error) {
      const refusal = refusalOf(error, limits, problems.messages.formats);
      if (refusal === undefined) throw error;
      problems.add('error', refusal.id, refusal.message, place);
      failed = true;
    }
  }
  return { opened, failed };
}

/** Why a sheet is not read; `undefined` for a fault of this program. */
function refusalOf(error: unknown, limits: Limits, say: Messages['formats']): Refusal | undefined {
  if (error instanceof PartRefused) return error.refusal;
  return error instanceof XmlRefused ? xmlRefusal(error, 'sheet', limits, say) : undefined;
}

const MOST_SHEETS = 100;

/** In the folder `xl/`, `worksheets/sheet1.xml` and `/xl/worksheets/sheet1.xml` are the same part. */
function partName(target: string | undefined, folder: string): string {
  if (target === undefined) return '';
  return target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`;
}
