/** The archive that a workbook is: what kind of archive, and the text of its parts. */
import type { ProblemList } from '../core/catalogue/problem-list.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { PartOfFile } from '../core/messages/types.ts';
import { readRelations } from './workbook-xml.ts';
import { isRefusal, type Expander, type Refusal, type ZipPart } from './zip.ts';

/** Thrown where a part cannot be read; caught in workbook.ts. */
export class PartRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** What an archive is that is no XLSX workbook. Archives with a main part of another name are told by `mainPart`. */
export function kindOfArchive(parts: ReadonlyMap<string, ZipPart>, say: Messages['formats']): Refusal | undefined {
  const no = (message: string, id = 'not-a-framework'): Refusal => ({ refused: true, id, message });
  if (parts.has('xl/workbook.bin')) return no(say.binaryWorkbook, 'unsupported-workbook');
  if (parts.has('word/document.xml')) return no(say.wordDocument);
  if (parts.has('ppt/presentation.xml')) return no(say.presentation);
  if (parts.has('mimetype') && parts.has('content.xml')) return no(say.openDocument, 'unsupported-workbook');
  return undefined;
}

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
    problems.add('information', 'macros-ignored', problems.messages.formats.macros);
  }
  if (names.some((name) => name.startsWith('xl/externallinks/'))) {
    problems.add('information', 'links-ignored', problems.messages.formats.links);
  }
}

export interface Archive {
  readonly has: (name: string) => boolean;
  /** The text of a part, or undefined when there is no such part. Throws `PartRefused`. */
  readonly text: (name: string, what?: PartOfFile) => string | undefined;
}

export function openArchive(parts: ReadonlyMap<string, ZipPart>, expand: Expander): Archive {
  return {
    has: (name) => parts.has(name.toLowerCase()),
    text(name, what = 'workbook') {
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
