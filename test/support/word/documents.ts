/**
 * Documents in the layouts that HR has. What each should become stands in `test/golden/word/`, and was written down before it was
 * read for the first time.
 */
import {
  b,
  BOLD,
  item,
  MERGE_BEGINS,
  MERGE_GOES_ON,
  p,
  PICTURE,
  r,
  SPAN,
  style,
  tbl,
  tc,
  textBox,
  tr,
} from './build.ts';
import type { WordExample } from './dialects.ts';
import { DIALECTS } from './dialects.ts';

const SKILLS = tbl(
  tr(p(b('Skill')), p(b('Code')), p(b('Level'))),
  tr('Infrastructure operations', 'ITOP', '4'),
  tr('Incident management', 'USUP', '3'),
);

const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const TRACKED = 'w:id="1" w:author="A. Reviewer" w:date="2026-01-05T10:00:00Z"';

export const DOCUMENTS: Readonly<Record<string, WordExample>> = {
  'headings-and-lists': {
    body: [
      p('Infrastructure engineer', 'Title'),
      p('Purpose', 'Heading1'),
      p(r('Keeps the ') + b('servers') + r(' running. ') + r('Reports', '<w:i/>') + r(' to the head of operations.')),
      p('Duties', 'Heading1'),
      item('Installs servers'),
      item('Plans changes'),
      item('tells who is affected', 1, 1),
      item('Writes reports'),
      p('Steps', 'Heading2'),
      item('Look', 2),
      item('Mend', 2),
      p('Then wait.'),
      item('Report', 2),
      p('Skills', 'Heading1'),
      SKILLS,
    ].join(''),
    lost: [],
  },
  'table-of-duties': {
    body: [
      p('Service desk analyst', 'Heading1'),
      tbl(
        tr(p(b('No')), p(b('Duty')), p(b('% of time'))),
        tr('1', p('Answers calls') + p('Writes them down'), '60'),
        tr('2', item('Mends what is known') + item('Passes on what is not'), '40'),
      ),
    ].join(''),
    lost: [],
  },
  'merged-cells': {
    body: [
      p('Operations lead', 'Heading1'),
      tbl(
        tr(tc(p(b('Skills of the role')), SPAN(3))),
        tr(p(b('Skill')), p(b('Level')), p(b('What it means here'))),
        tr(tc('Infrastructure operations (ITOP)', MERGE_BEGINS), tc('4'), tc('Leads the shift')),
        tr(tc('', MERGE_GOES_ON), tc('5'), tc('Plans the year')),
        tr(tc('Incident management (USUP)', MERGE_BEGINS), tc('4', MERGE_BEGINS), tc('Decides what comes first')),
        tr(tc('', MERGE_GOES_ON), tc('', MERGE_GOES_ON), tc('Tells the customers')),
        tr(tc(p('Behaviours'), SPAN(3))),
        tr('Calm', '', 'Keeps calm when others do not'),
      ),
    ].join(''),
    lost: ['5 merged cells: Markdown has none, so the words stand in each row, or in the first column.'],
  },
  'numbered-headings': {
    styles: [
      style('Heading1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>'),
      style(
        'Heading2',
        'heading 2',
        '<w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr>',
      ),
      style('TOC1', 'toc 1'),
    ].join(''),
    body: [
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Contents')}${p(field('TOC \\o "1-3"', r('1 Role\t1')), 'TOC1')}</w:sdtContent></w:sdt>`,
      p('Role', 'Heading1'),
      p('Purpose', 'Heading2'),
      p('1.1 is the number of the room.'),
      p('2. floor'),
      p('Skills', 'Heading1'),
      item('ITOP level 4'),
    ].join(''),
    lost: ['The table of contents is left out.', '3 headings without the automatic number.'],
  },
  'text-boxes': {
    body: [
      p('Data analyst', 'Heading1'),
      p(r('Works with figures.') + textBox(p(b('Grade 7')) + p('Reports to the head of data'))),
      p('Skills', 'Heading1'),
      item('Data analytics (DAAN) level 3'),
    ].join(''),
    lost: ['1 text box: the text stands below the paragraph that the box was fixed to.'],
  },
  'pictures-and-header': {
    header: p('Example Ltd: Infrastructure engineer, grade 7'),
    body: [p(PICTURE), p('Infrastructure engineer', 'Heading1'), p(r('Looks after servers. ') + PICTURE)].join(''),
    lost: [
      '2 pictures left out: a profile in Markdown holds words.',
      '1 header or footer left out. Look whether they name the role or its level.',
    ],
  },
  'tracked-changes': {
    body: [
      p('Infrastructure engineer', 'Heading1'),
      p(
        r('Needs ITOP level ') +
          `<w:del ${TRACKED}><w:r><w:delText>3</w:delText></w:r></w:del><w:ins ${TRACKED}>${r('4')}</w:ins>` +
          r('.'),
      ),
      `<w:p><w:pPr><w:rPr><w:del ${TRACKED}/></w:rPr></w:pPr>${r('These two paragraphs ')}</w:p>`,
      p('are one.'),
      `<w:p><w:moveFrom ${TRACKED}>${r('Moved away.')}</w:moveFrom></w:p>`,
      tbl(
        tr('Skill', 'Level'),
        tr(`<w:trPr><w:del ${TRACKED}/></w:trPr>`, tc('USUP'), tc('2')),
        tr('Infrastructure operations (ITOP)', '4'),
      ),
      `<w:p><w:moveTo ${TRACKED}>${r('Moved here.')}</w:moveTo></w:p>`,
    ].join(''),
    lost: ['6 tracked changes: read as if accepted.'],
  },
  comments: {
    comments: `<w:comment w:id="0" w:author="HR">${p('Is this still true?')}</w:comment>`,
    body: [
      p('Test engineer', 'Heading1'),
      p(
        '<w:commentRangeStart w:id="0"/>' +
          r('Functional testing (TEST) level 3') +
          '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      ),
      p(r('Shown. ') + r('Salary: 50,000', '<w:vanish/>')),
    ].join(''),
    lost: ['1 comment left out.', '1 piece of hidden text left out.'],
  },
  footnotes: {
    footnotes: [
      `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote>`,
      `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>' + r(' As of SFIA 9.'), 'FootnoteText')}</w:footnote>`,
      `<w:footnote w:id="3">${p(r('See ') + b('the handbook') + r('.'), 'FootnoteText')}</w:footnote>`,
    ].join(''),
    body: [
      p('Infrastructure engineer', 'Heading1'),
      p(r('ITOP level 4') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(' is needed.')),
      tbl(tr('Skill', 'Level'), tr(p(r('USUP') + '<w:r><w:footnoteReference w:id="3"/></w:r>'), '3')),
    ].join(''),
    lost: [],
  },
  'form-of-two-columns': {
    body: [
      p('Job description', 'Title'),
      tbl(
        tr(p(b('Job title:')), 'Infrastructure engineer'),
        tr(p(b('Grade')), '7'),
        tr(p(b('Reports to')), 'Head of operations'),
        tr(p(b('Main duties')), item('Installs servers') + item('Plans changes')),
        tr(p(b('SFIA level')), '4'),
      ),
    ].join(''),
    lost: [],
  },
  'form-of-four-columns': {
    body: tbl(
      tr(tc(p(b('Role profile')), SPAN(4))),
      tr('Job title', 'Test engineer', 'Level', '3'),
      tr('Department', 'IT', 'Location', 'Leeds'),
      tr(tc('Purpose'), tc('Makes sure that what we build works.', SPAN(3))),
    ),
    lost: ['2 merged cells: Markdown has none, so the words stand in each row, or in the first column.'],
  },
  'form-fields': {
    body: [
      p(
        r('Role: ') +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click or tap here to enter text.')}</w:sdtContent></w:sdt>` +
          r(' Level: ') +
          `<w:sdt><w:sdtPr/><w:sdtContent>${r('4')}</w:sdtContent></w:sdt>`,
      ),
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
          r(' Full time'),
      ),
      p('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' + r(' Part time')),
    ].join(''),
    lost: ['1 empty field of a form: the text that asks for input is left out.'],
  },
  links: {
    links: {
      rId5: 'https://sfia-online.org/en/sfia-9/skills/infrastructure-operations',
      rId6: 'file:///C:/HR/grades.xlsx',
      rId7: 'mailto:hr@example.com',
    },
    body: [
      p('Infrastructure engineer', 'Heading1'),
      p(`<w:hyperlink r:id="rId5">${r('Infrastructure operations (ITOP)')}</w:hyperlink>` + r(' level 4')),
      p(
        `<w:hyperlink r:id="rId6">${r('Grades')}</w:hyperlink>` +
          r(', ') +
          `<w:hyperlink r:id="rId7">${r('hr@example.com')}</w:hyperlink>`,
      ),
      p(field('HYPERLINK "https://example.com/a(b)"', r('A page'))),
    ].join(''),
    lost: ['1 link to files or places of this computer left out; the words stay.'],
  },
  'typed-bullets': {
    body: [
      p(b('Duties')),
      p('\u2022\tInstalls servers'),
      p('\u2022 Plans changes'),
      p('-\tWrites reports'),
      p('Also:\n\u00B7 helps others\n\u00B7 learns'),
    ].join(''),
    lost: [],
  },
  'bold-headings': {
    body: [
      p(r('INFRASTRUCTURE ENGINEER', BOLD)),
      p(b('Job title:') + r('Engineer') + '<w:r><w:br/></w:r>' + b('Grade: ') + r('7')),
      p(b('Skills ') + b('needed')),
      p(r('Infrastructure operations ') + b('(') + r('ITOP', BOLD) + b(')') + r(' level 4')),
    ].join(''),
    lost: [],
  },
  'marks-of-markdown': {
    body: [
      p('# no heading'),
      p('- no item *no bold* snake_case _no italic_ `no code`'),
      p(r('<!-- role-profiles-ignore --> & &amp; <b>')),
      p('[no](link) [x] C:\\HR'),
      p('1. no list'),
      p('---'),
      tbl(tr('A|B', 'Level'), tr('x | y', '*4*')),
    ].join(''),
    lost: [],
  },
  ...DIALECTS,
};
