/** The archive that a workbook is: what kind of archive, and the text of its parts. */
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import { readRelations } from './workbook-xml.ts';
import { isRefusal, type Expander, type Refusal, type ZipPart } from './zip.ts';

/** Thrown where a part cannot be read; caught in workbook.ts. */
export class PartRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What an archive is that is no XLSX workbook. Archives with a main part of another name are told by `mainPart`. */
export function kindOfArchive(parts: ReadonlyMap<string, ZipPart>): Refusal | undefined {
  const no = (message: string, id = 'not-a-framework'): Refusal => ({ refused: true, id, message });
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
  return undefined;
}

export const NO_WORKBOOK: Refusal = {
  refused: true,
  id: 'not-a-framework',
  message: 'This is a ZIP archive and no workbook. Unpack it and put the file of the framework itself here.',
};

/** The name of the part that lists the sheets, which a workbook may call as it likes; `undefined` where there is none. */
export function mainPart(archive: Archive): string | undefined {
  if (archive.has(USUAL_MAIN)) return USUAL_MAIN;
  const relations = [...readRelations(archive.text('_rels/.rels') ?? '<none/>').values()];
  const target = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target.replace(/^\//, '');
  return target !== undefined && /<(?:\w+:)?workbook\b/.test(archive.text(target) ?? '') ? target : undefined;
}

const USUAL_MAIN = 'xl/workbook.xml';

/** Tells of macros and links. */
export function tellWhatIsIgnored(parts: ReadonlyMap<string, ZipPart>, problems: ProblemList): void {
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

export interface Archive {
  readonly has: (name: string) => boolean;
  /** The text of a part, or undefined when there is no such part. Throws `PartRefused`. */
  readonly text: (name: string, what?: string) => string | undefined;
}

export function openArchive(parts: ReadonlyMap<string, ZipPart>, expand: Expander): Archive {
  return {
    has: (name) => parts.has(name.toLowerCase()),
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
