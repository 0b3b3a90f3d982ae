import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFindings, parseMarks, placeOf, type Mark, type ReportedFinding } from '../../support/marks.ts';

describe('marks in a document', () => {
  it('speak of the line above and are no part of the document', () => {
    const { text, marks } = parseMarks(
      [
        'This role needs ITOP-7 and PROG-4.', //
        '                ^^^^^^ undefined-level: levels 1 to 5',
        'The end.',
      ].join('\n'),
    );
    assert.equal(text, 'This role needs ITOP-7 and PROG-4.\nThe end.');
    assert.deepEqual(marks, [{ line: 0, start: 16, end: 22, rule: 'undefined-level', fragment: 'levels 1 to 5' }]);
  });

  it('may stand several under one line, and later lines count without them', () => {
    const { text, marks } = parseMarks(
      [
        'ITOP-7 PROG-7', //
        '^^^^^^ undefined-level',
        '       ^^^^^^ undefined-level',
        'BUAN',
        '^^^^ retired-skill',
        '',
      ].join('\n'),
    );
    assert.equal(text, 'ITOP-7 PROG-7\nBUAN\n');
    assert.deepEqual(marks, [
      { line: 0, start: 0, end: 6, rule: 'undefined-level' },
      { line: 0, start: 7, end: 13, rule: 'undefined-level' },
      { line: 1, start: 0, end: 4, rule: 'retired-skill' },
    ]);
  });

  it('work under front matter, table rows and list items', () => {
    const { text, marks } = parseMarks(
      [
        '---',
        'sfia: ITOP@7',
        '      ^^^^^^ undefined-level',
        '---',
        '| Code | Level |',
        '|---|---|',
        '| ITOP | 7 |',
        '         ^ undefined-level',
        '| NTAS | 3 |',
        '',
        '- BUAN',
        '  ^^^^ retired-skill',
        '',
      ].join('\n'),
    );
    assert.equal(text, '---\nsfia: ITOP@7\n---\n| Code | Level |\n|---|---|\n| ITOP | 7 |\n| NTAS | 3 |\n\n- BUAN\n');
    assert.deepEqual(
      marks.map(({ line, start, end }) => [line, start, end]),
      [
        [1, 6, 12],
        [5, 9, 10],
        [8, 2, 6],
      ],
    );
  });

  it('leave Windows line endings, a byte order mark and blank lines as they are', () => {
    const { text, marks } = parseMarks('\ufeffA\r\n\r\nITOP-7\r\n^^^^^^ undefined-level: ITOP\r\n\r\nB');
    assert.equal(text, '\ufeffA\r\n\r\nITOP-7\r\n\r\nB');
    assert.deepEqual(marks, [{ line: 2, start: 0, end: 6, rule: 'undefined-level', fragment: 'ITOP' }]);
  });

  it('count in UTF-16 code units: an emoji is two columns', () => {
    const { marks } = parseMarks('🔥 ITOP-7\n   ^^^^^^ undefined-level\n');
    assert.deepEqual(marks, [{ line: 0, start: 3, end: 9, rule: 'undefined-level' }]);
  });

  it('are absent from a document that expects nothing', () => {
    assert.deepEqual(parseMarks('# Role\n\nfootnote[^1], 2^3\n'), {
      text: '# Role\n\nfootnote[^1], 2^3\n',
      marks: [],
      settings: { rules: {} },
    });
    assert.equal(parseMarks('').text, '');
  });

  it('are refused where they are malformed, stand over nothing or point past the line', () => {
    assert.throws(() => parseMarks('ITOP-7\n^^^^^^\n'), /line 2: this begins like a mark but is none/);
    assert.throws(() => parseMarks('ITOP-7\n^^^^^^ Undefined level\n'), /line 2: this begins like a mark but is none/);
    assert.throws(() => parseMarks('^^^ undefined-level\n'), /line 1: this mark points past the end/);
    assert.throws(() => parseMarks('ITOP-7\r\n^^^^^^^ undefined-level\r\n'), /line 2: this mark points past the end/);
  });
});

describe('settings of a marked document', () => {
  it('stand in its first lines and are no part of it', () => {
    const { text, settings, marks } = parseMarks(
      [
        '// edition: 8',
        '// rules: missing-level=warning, renamed-skill=off',
        'ITOP',
        '^^^^ missing-level',
        '// rules: of the house',
      ].join('\n'),
    );
    assert.equal(text, 'ITOP\n// rules: of the house');
    assert.deepEqual(settings, { edition: '8', rules: { 'missing-level': 'warning', 'renamed-skill': 'off' } });
    assert.deepEqual(marks, [{ line: 0, start: 0, end: 4, rule: 'missing-level' }]);
  });

  it('are refused where nothing can be made of them', () => {
    assert.throws(() => parseMarks('// editoin: 8\n'), /line 1: there is no such setting/);
    assert.throws(() => parseMarks('// rules: missing-level\n'), /line 1: rules are written as rule=severity/);
  });
});

describe('comparing marks with findings', () => {
  const mark: Mark = { line: 2, start: 4, end: 10, rule: 'undefined-level', fragment: 'ITOP' };
  const finding: ReportedFinding = {
    line: 2,
    start: 4,
    end: 10,
    rule: 'undefined-level',
    message: 'ITOP has no level 7.',
  };

  it('says nothing where they agree', () => {
    assert.deepEqual(compareFindings([mark], [finding]), []);
    assert.deepEqual(compareFindings([], []), []);
  });

  it('tells what is missing and what is extra', () => {
    assert.deepEqual(compareFindings([mark], []), ['3:5-11  missing undefined-level that says "ITOP"']);
    assert.deepEqual(compareFindings([], [finding]), ['3:5-11  extra   undefined-level: ITOP has no level 7.']);
  });

  it('takes another place, another rule or another message for another finding', () => {
    const others: Partial<ReportedFinding>[] = [
      { line: 3 },
      { start: 5 },
      { end: 11 },
      { endLine: 3 },
      { rule: 'unknown-skill' },
      { message: 'This skill has no level 7.' },
    ];
    for (const other of others) {
      const report = compareFindings([mark], [{ ...finding, ...other }]);
      assert.equal(report.length, 2, JSON.stringify(other));
    }
  });

  it('counts: one mark answers for one finding', () => {
    assert.deepEqual(compareFindings([mark], [finding, finding]), [
      '3:5-11  extra   undefined-level: ITOP has no level 7.',
    ]);
  });

  it('tells two findings at one place apart by their messages, whatever their order', () => {
    const anyMessage: Mark = { line: 2, start: 4, end: 10, rule: 'undefined-level' };
    const other = { ...finding, message: 'METL has no level 7.' };
    assert.deepEqual(compareFindings([anyMessage, mark], [finding, other]), []);
    assert.deepEqual(compareFindings([anyMessage, mark], [other, finding]), []);
  });

  it('lists by place', () => {
    const first = { ...finding, line: 0, start: 2, endLine: 1, end: 3 };
    assert.deepEqual(compareFindings([mark], [first]), [
      '1:3-2:4  extra   undefined-level: ITOP has no level 7.',
      '3:5-11  missing undefined-level that says "ITOP"',
    ]);
  });
});

describe('the place of a span', () => {
  it('is a line and two columns', () => {
    assert.deepEqual(placeOf('a\r\n🔥 ITOP-7\n', { start: 6, end: 12 }), { line: 1, start: 3, end: 9 });
  });

  it('names the last line where the span goes over several', () => {
    assert.deepEqual(placeOf('ab\ncd\n', { start: 1, end: 4 }), { line: 0, start: 1, endLine: 1, end: 1 });
  });
});

describe('the corpus of role profiles', () => {
  const folder = join(__dirname, '../../corpus/profiles');
  const documents = readdirSync(folder).map((name) => ({
    name,
    ...parseMarks(readFileSync(join(folder, name), 'utf8')),
  }));

  it('has marks that begin and end on a character of what they speak of', () => {
    for (const { name, text, marks } of documents) {
      for (const { line, start, end } of marks) {
        const marked = text.split('\n')[line]!.slice(start, end);
        assert.equal(marked, marked.trim(), `${name}:${line + 1}`);
      }
    }
  });

  it('holds documents with mistakes and documents without', () => {
    const clean = documents.filter(({ marks }) => marks.length === 0);
    assert.ok(documents.length - clean.length >= 40, 'documents with mistakes');
    assert.ok(clean.length >= 40, 'documents without');
  });
});
