/** Word documents that are damaged, or made to stop who reads them: there is always an answer, and it is a clear one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { english } from '../../server/src/core/messages/messages.ts';
import { importWord } from '../../server/src/word/import.ts';
import { item, p, r, SPAN, style, tbl, tc, tr, wordDocument } from '../support/word/build.ts';
import { DOCUMENTS } from '../support/word/documents.ts';

const { refused } = english.word;

function reasonOf(bytes: Uint8Array): string {
  const read = importWord(bytes, english);
  return read.ok ? `read: ${read.markdown.slice(0, 200)}` : read.reason;
}

const example = DOCUMENTS['headings-and-lists']!;
const whole = wordDocument(example.body, example);

describe('a damaged Word document', () => {
  it('is told at every length to which it may be cut', () => {
    for (let length = 1; length < whole.length; length += 23) {
      assert.match(reasonOf(whole.subarray(0, length)), /damaged or incomplete|no Word document/, `${length} bytes`);
    }
  });

  it('never makes the reader fail, whichever byte is changed', () => {
    for (let at = 0; at < whole.length; at += 23) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      assert.notEqual(reasonOf(bytes), '', `byte ${at}`);
    }
  });

  it('never makes the reader fail, whatever stands where in its XML', () => {
    const words = fc.constantFrom(
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'pPr',
      'rPr',
      'tcPr',
      'sdt',
      'sdtPr',
      'txbxContent',
      'del',
      'ins',
      'fldChar',
      'footnote',
      'hyperlink',
      'vMerge',
      'trPr',
    );
    const element = fc.letrec<{ node: string; nodes: string[] }>((tie) => ({
      nodes: fc.array(tie('node'), { maxLength: 4 }),
      node: fc
        .tuple(
          words,
          fc.oneof(
            { maxDepth: 6 },
            fc.constant('x'),
            tie('nodes').map((all) => all.join('')),
          ),
        )
        .map(([name, inner]) => `<w:${name}>${inner}</w:${name}>`),
    })).nodes;
    fc.assert(
      fc.property(element, (nodes) => {
        assert.notEqual(reasonOf(wordDocument(nodes.join('') + p('end'))), '');
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is no Word document', () => {
  const files: readonly [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(), refused.empty],
    ['a PDF', strToU8('%PDF-1.7 ...'), refused.pdf],
    ['RTF', strToU8('{\\rtf1 hello}'), refused.richText],
    ['an old document', office97('WordDocument'), refused.oldWord],
    ['a document with a password', office97('EncryptedPackage'), refused.protectedDocument],
    ['an old workbook', office97('Workbook'), refused.notWord],
    [
      'an OpenDocument text',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      refused.openDocument,
    ],
    ['a workbook', zip({ 'xl/workbook.xml': '<a/>' }), refused.workbook],
    ['a presentation', zip({ 'ppt/presentation.xml': '<a/>' }), refused.presentation],
    ['some other archive', zip({ 'a.txt': 'a' }), refused.notWord],
    ['a web page', strToU8('<!DOCTYPE html><html><body>Role</body></html>'), refused.webPage],
    ['Markdown', strToU8('# Role'), refused.notWord],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), refused.notWord],
    ['a document without words', wordDocument(p('')), refused.noText],
    ['a scan', wordDocument(p('<w:r><w:drawing><a:blip/></w:drawing></w:r>')), refused.onlyPictures],
  ];
  for (const [what, bytes, reason] of files) it(`is told: ${what}`, () => assert.equal(reasonOf(bytes), reason));
});

describe('a Word document that is made to do harm', () => {
  it('is not unpacked where it grows without end', () => {
    assert.equal(reasonOf(zip({ 'word/document.xml': 'x'.repeat(30_000_000) })), refused.tooMuch);
    assert.equal(reasonOf(zip({ 'word/document.xml': 'x'.repeat(20_000_000) })), refused.bomb);
  });

  it('is not read where it declares entities of its own', () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>';
    assert.equal(reasonOf(zip({ 'word/document.xml': bomb })), refused.doctype);
  });

  it('is not read where it has more paragraphs, cells or depth than any document', () => {
    // written differently from time to time, so that it packs as a real document does
    const many = (one: string, count: number): string =>
      Array.from({ length: count }, (_, index) => `${one}<!--${(index * 2_654_435_761).toString(36)}-->`).join('');
    assert.equal(reasonOf(wordDocument(many(p('a'), 200_001))), refused.tooMuch);
    assert.equal(reasonOf(wordDocument(tbl(many(tr(tc('', SPAN(63))), 4_000)))), refused.tooMuch);
    assert.equal(
      reasonOf(wordDocument('<w:tbl><w:tr><w:tc>'.repeat(50) + p('a') + '</w:tc></w:tr></w:tbl>'.repeat(50))),
      refused.tooMuch,
    );
    assert.equal(reasonOf(wordDocument('<w:p><w:r><w:txbxContent>'.repeat(50))), refused.tooMuch);
  });

  it('is read where its styles lead in a circle, and where a cell says that it takes a million columns', () => {
    const styles = style('A', 'A', '<w:basedOn w:val="B"/>') + style('B', 'B', '<w:basedOn w:val="A"/>');
    const body = p('Role', 'A') + tbl(tr('Skill', 'Level'), tr(tc('ITOP', SPAN(1_000_000)), tc('4')));
    const read = importWord(wordDocument(body, { styles }), english);
    assert.ok(read.ok);
    assert.match(read.markdown, /^Role\n\n\| Skill +\| Level /);
  });

  it('has macros that are named, and links and words that do nothing', () => {
    const body =
      p('<w:hyperlink r:id="rId1">' + r('Click') + '</w:hyperlink>') +
      item('\u202Eevil\u0007 <script>alert(1)</script>');
    const read = importWord(
      wordDocument(body, { links: { rId1: 'javascript:alert(1)' }, files: { 'word/vbaProject.bin': 'x' } }),
      english,
    );
    assert.ok(read.ok);
    assert.equal(read.markdown, 'Click\n\n- evil \\<script>alert(1)\\</script>\n');
    assert.deepEqual(read.lost, [
      'The document holds macros. They are neither read nor run.',
      '1 link to files or places of this computer left out; the words stay.',
    ]);
  });
});

function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

/** A container of Office 97 that holds a stream of this name. */
function office97(stream: string): Uint8Array {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...magic, ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])]);
}
