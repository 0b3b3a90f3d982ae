/** From the bytes of a Word document to Markdown, and a list of what was lost on the way. Pure: the same in a web worker. */
import { parseXml } from '../formats/workbook-xml.ts';
import type { Messages } from '../core/messages/messages.ts';
import { DocumentRefused, openWordArchive, refusalInWords, type WordArchive } from './archive.ts';
import { attribute } from './attributes.ts';
import type { Block } from './blocks.ts';
import { BodyReader, type Surroundings } from './body.ts';
import { createHead } from './head.ts';
import { linkTarget } from './inline.ts';
import { createLost, type Lost } from './lost.ts';
import { blocksToMarkdown } from './markdown.ts';
import { createNotes } from './notes.ts';
import { readLists, readStyles } from './styles.ts';

export type WordImport =
  | {
      readonly ok: true;
      readonly markdown: string;
      /** What was left out or changed, a sentence for each kind. */
      readonly lost: readonly string[];
    }
  | {
      readonly ok: false;
      /** Why it cannot be read, and what to do, in words for its owner. */
      readonly reason: string;
    };

/** Paragraphs, rows and cells of one document; a thousand pages have a fifth of it. */
const MOST_BLOCKS = 200_000;

/**
 * Never throws: whatever the bytes are, the answer is Markdown or a reason.
 * @param messages the language of reasons and losses
 * @param template of the organisation; fields of a form that its front matter asks for go there
 */
export function importWord(bytes: Uint8Array, messages: Messages, template?: string): WordImport {
  try {
    return read(openWordArchive(bytes, messages), messages, template);
  } catch (error) {
    const reason = refusalInWords(error, messages);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

function read(archive: WordArchive, messages: Messages, template: string | undefined): WordImport {
  const lost = createLost();
  if (archive.has('word/vbaProject.bin')) lost.add('macros');
  const notes = createNotes();
  let counted = 0;
  const around: Omit<Surroundings, 'links'> = {
    styles: readStyles(archive.text('word/styles.xml')),
    lists: readLists(archive.text('word/numbering.xml')),
    lost,
    noteNumber: notes.numberOf,
    count(amount) {
      counted += amount;
      if (counted > MOST_BLOCKS) throw new DocumentRefused(messages.word.refused.tooMuch);
    },
  };
  const blocks: Block[] = [];
  const own = { ...around, links: readLinks(archive, archive.main, lost) };
  new BodyReader(own, blocks).read(archive.text(archive.main) ?? '');
  const writing = { lost, head: createHead(template) };
  const body = blocksToMarkdown(blocks, writing);
  const text = `${writing.head.markdown()}${body}`;
  tellHeaders(archive, lost);
  const refused = whyEmpty(text, lost, messages);
  if (refused !== undefined) return { ok: false, reason: refused };
  const below = notes.markdown((kind, onNote) => {
    const part = `word/${kind}s.xml`;
    const xml = archive.text(part);
    if (xml !== undefined) new BodyReader({ ...around, links: readLinks(archive, part, lost) }, []).read(xml, onNote);
  }, writing);
  return { ok: true, markdown: below === '' ? text : `${text}\n${below}`, lost: lost.inWords(messages) };
}

function whyEmpty(text: string, lost: Lost, messages: Messages): string | undefined {
  if (text !== '') return undefined;
  return lost.has('pictures') ? messages.word.refused.onlyPictures : messages.word.refused.noText;
}

/** Where the links of a part lead, by their ids. */
function readLinks(archive: WordArchive, part: string, lost: Lost): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const at = part.lastIndexOf('/');
  const xml = archive.text(`${part.slice(0, at)}/_rels${part.slice(at)}.rels`);
  if (xml === undefined) return links;
  parseXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const found = attributes();
      if (!(attribute(found, 'Type') ?? '').endsWith('/hyperlink')) return;
      const target = attribute(found, 'Target') ?? '';
      if (linkTarget(target) === undefined) lost.add('links');
      else links.set(attribute(found, 'Id') ?? '', target);
    },
  });
  return links;
}

/** Headers and footers that say anything beside the number of the page. */
function tellHeaders(archive: WordArchive, lost: Lost): void {
  for (const name of archive.names) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    let words = '';
    let inText = false;
    parseXml(archive.text(name) ?? '', {
      open: (element) => void (inText = element === 't'),
      text: (text) => void (inText && words.length < 100 && (words += text)),
      close: () => void (inText = false),
    });
    if (/\p{L}{3}/u.test(words.replace(/\b(?:page|of|seite|von)\b/gi, ''))) lost.add('headers');
  }
}
