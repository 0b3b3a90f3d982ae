/** From blocks to a Word document: in a look of its own, or in that of a document of the organisation. */
import { strToU8, zipSync } from 'fflate';
import type { Messages } from '../core/messages/messages.ts';
import { openWordArchive, refusalInWords } from './archive.ts';
import type { MarkdownDocument } from './from-markdown.ts';
import { readStyleNames } from './styles.ts';
import { basicParts, CONTENT_TYPES, DOCUMENT_RELATIONS, LISTS, NUMBERING_TAIL, ROOT } from './parts.ts';
import { blockXml, escapeXml, type Writer } from './xml.ts';

export type DocxResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** The document of the organisation cannot be read. */
  | { readonly ok: false; readonly reason: string };

/** Parts of the document of the organisation that are about its own text. */
const NOT_TAKEN = /^word\/(?:comments\w*|people|footnotes|endnotes|vbaproject|vbadata|glossary\/.*)\.?\w*$|^docprops\//;

/**
 * @param reference a Word document, whose styles, page, header and footer are taken and whose text is not
 * @param messages the language of the reason
 */
export function toDocx(document: MarkdownDocument, reference: Uint8Array | undefined, messages: Messages): DocxResult {
  try {
    const parts = reference === undefined ? basicParts() : partsOf(reference, messages);
    return { ok: true, bytes: zipSync(written(document, parts), { level: 6 }) };
  } catch (error) {
    const reason = refusalInWords(error, messages);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

type Parts = Map<string, Uint8Array | string>;

function partsOf(reference: Uint8Array, messages: Messages): Parts {
  const archive = openWordArchive(reference, messages);
  const parts: Parts = new Map();
  for (const name of archive.names) {
    const bytes = NOT_TAKEN.test(name) ? undefined : archive.bytes(name);
    if (bytes !== undefined) parts.set(archive.nameOf(name), bytes);
  }
  return parts;
}

function textOf(parts: Parts, name: string): string | undefined {
  const part = parts.get(name);
  return typeof part === 'string' || part === undefined ? part : new TextDecoder().decode(part);
}

function written({ blocks, notes }: MarkdownDocument, parts: Parts): Record<string, Uint8Array> {
  const names = readStyleNames(textOf(parts, 'word/styles.xml'));
  const links: string[] = [];
  const lists = new Map<string, { readonly id: number; readonly ordered: boolean }>();
  const tops = blocks.filter((block) => block.kind === 'paragraph' && block.heading === 1);
  const writer: Writer = {
    styleOf: (name) => names.find((style) => style.name === name)?.id,
    listOf(list, ordered) {
      const known = lists.get(list) ?? { id: LISTS.first + lists.size, ordered };
      lists.set(list, known);
      return known.id;
    },
    linkTo(address) {
      links.push(address);
      return `rIdProfile${links.length}`;
    },
    hasTitle: tops.length === 1 && tops[0] === blocks[0],
  };
  const body = blocks.map((block) => blockXml(block, writer)).join('');
  const old = textOf(parts, 'word/document.xml') ?? '';
  const root = /<w:document\b[^>]*>/.exec(old)?.[0] ?? ROOT;
  const page = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>(?=\s*<\/w:body>)/.exec(old)?.[0] ?? '';
  parts.set('word/document.xml', `${HEAD}${root}<w:body>${body}${page}</w:body></w:document>`);
  parts.set('word/numbering.xml', withLists(textOf(parts, 'word/numbering.xml'), [...lists.values()]));
  const relations = links.map(
    (address, index) =>
      `<Relationship Id="rIdProfile${index + 1}" Type="${TYPES}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`,
  );
  if (notes.size > 0) {
    const texts = [...notes].map(([number, pieces]) => {
      const paragraph = blockXml(
        { kind: 'paragraph', pieces: [...pieces], heading: 0, item: undefined },
        { ...writer, linkTo: () => '' },
      );
      // links of notes would need relations of their own; the words stay
      return `<w:footnote w:id="${number + 1}">${paragraph.replace('<w:p>', `<w:p>${NOTE_MARK}`).replace(/<\/?w:hyperlink\b[^>]*>/g, '')}</w:footnote>`;
    });
    parts.set(
      'word/footnotes.xml',
      `${HEAD}${ROOT.replace('w:document', 'w:footnotes')}${SEPARATORS}${texts.join('')}</w:footnotes>`,
    );
  }
  addRelations(parts, relations, notes.size > 0);
  return Object.fromEntries([...parts].map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]));
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SEPARATORS =
  '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';

const NOTE_MARK =
  '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>';

/** The numbering that is there, with lists of this document behind its own. */
function withLists(
  xml: string | undefined,
  lists: readonly { readonly id: number; readonly ordered: boolean }[],
): string {
  const all = xml ?? `${HEAD}${ROOT.replace('w:document', 'w:numbering')}</w:numbering>`;
  const own = lists.map(
    ({ id, ordered }) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${ordered ? LISTS.numbers : LISTS.bullets}"/>${ordered ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : ''}</w:num>`,
  );
  const opened = all.replace(/(<w:numbering\b[^>]*?)\/>/, '$1></w:numbering>');
  const at = /<w:num\s|<w:numIdMacAtCleanup|<\/w:numbering>/.exec(opened)?.index ?? opened.length;
  const withKinds = `${opened.slice(0, at)}${LISTS.xml}${opened.slice(at)}`;
  return withKinds.replace(NUMBERING_TAIL, (tail) => `${own.join('')}${tail}`);
}

/** Makes known what was added, in the lists of relations and of content types. */
function addRelations(parts: Parts, links: readonly string[], hasNotes: boolean): void {
  const relations = (
    textOf(parts, DOCUMENT_RELATIONS) ??
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
  )
    // what belonged to the text of the other document
    .replace(
      /<Relationship\b[^>]*\/(?:comments\w*|people|footnotes|endnotes|hyperlink|vbaProject|glossaryDocument)"[^>]*\/>/g,
      '',
    );
  const added = [...links];
  if (!/relationships\/numbering"/.test(relations))
    added.push(`<Relationship Id="rIdProfileLists" Type="${TYPES}/numbering" Target="numbering.xml"/>`);
  if (hasNotes) added.push(`<Relationship Id="rIdProfileNotes" Type="${TYPES}/footnotes" Target="footnotes.xml"/>`);
  parts.set(DOCUMENT_RELATIONS, relations.replace('</Relationships>', `${added.join('')}</Relationships>`));
  const types = (textOf(parts, CONTENT_TYPES) ?? '')
    .replace(
      /<Override\b[^>]*PartName="\/(?:word\/(?:comments|people|footnotes|endnotes|vba|glossary)|docProps\/)[^>]*\/>/g,
      '',
    )
    .replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  const kinds = [
    ['numbering', !types.includes('/word/numbering.xml')],
    ['footnotes', hasNotes],
  ] as const;
  const overrides = kinds
    .filter(([, isNew]) => isNew)
    .map(
      ([kind]) =>
        `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
    );
  parts.set(CONTENT_TYPES, types.replace('</Types>', `${overrides.join('')}</Types>`));
  const top = textOf(parts, '_rels/.rels') ?? '';
  parts.set('_rels/.rels', top.replace(/<Relationship\b[^>]*Target="\/?docProps\/[^>]*\/>/g, ''));
}
