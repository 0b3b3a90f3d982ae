/** The same layouts, as other programs and a German Word write them. */
import { p, r, style, tbl, tc, tr } from './build.ts';
import type { Parts } from './build.ts';

export interface WordExample extends Parts {
  readonly body: string;
  /** What is said to be lost. */
  readonly lost: readonly string[];
}

export const DIALECTS: Readonly<Record<string, WordExample>> = {
  libreoffice: {
    styles: [
      style('Normal', 'Normal'),
      style('Title', 'Title', '<w:basedOn w:val="Heading"/>'),
      style('Heading', 'Heading', '<w:basedOn w:val="Normal"/>'),
      style(
        'Heading1',
        'Heading 1',
        '<w:basedOn w:val="Heading"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>',
      ),
      style('TextBody', 'Body Text', '<w:basedOn w:val="Normal"/>'),
      style('TableContents', 'Table Contents'),
      style('TableHeading', 'Table Heading', '<w:basedOn w:val="TableContents"/><w:rPr><w:b/></w:rPr>'),
    ].join(''),
    numbering:
      '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="4"/></w:num>',
    body: [
      p(r('Infrastructure engineer', '<w:rFonts/>'), 'Title', '<w:bidi w:val="0"/>'),
      p(r('Duties', '<w:rFonts/>'), 'Heading1', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
      p(r('Installs servers'), 'TextBody', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr><w:rPr></w:rPr>'),
      p(
        r('Plans ') + r('changes', '<w:b/><w:bCs/>'),
        'TextBody',
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr>',
      ),
      p(r('Skills'), 'Heading1'),
      tbl(
        tr(tc(p('Skill', 'TableHeading')), tc(p('Level', 'TableHeading'))),
        tr(tc(p('Infrastructure operations (ITOP)', 'TableContents')), tc(p('4', 'TableContents'))),
      ),
      p('', 'TextBody'),
    ].join(''),
    lost: [],
  },
  'google-docs': {
    styles: [
      style('Normal', 'Normal'),
      style('Heading1', 'heading 1', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="40"/></w:rPr>'),
      style('Heading2', 'heading 2', '<w:basedOn w:val="Normal"/>'),
      style('Title', 'Title', '<w:basedOn w:val="Normal"/>'),
    ].join(''),
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u25CF"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    body: [
      p(r('Infrastructure engineer', '<w:rtl w:val="0"/>'), 'Title', '<w:pageBreakBefore w:val="0"/><w:rPr/>'),
      p(
        '<w:bookmarkStart w:id="0" w:name="_x"/><w:bookmarkEnd w:id="0"/>' + r('Duties', '<w:rtl w:val="0"/>'),
        'Heading1',
      ),
      p(
        r('Installs servers', '<w:u w:val="none"/><w:rtl w:val="0"/>'),
        undefined,
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="720"/>',
      ),
      p(r('Level: ', '<w:b w:val="1"/><w:rtl w:val="0"/>') + r('ITOP 4', '<w:b w:val="0"/><w:rtl w:val="0"/>')),
      `<w:sdt><w:sdtPr><w:id w:val="1"/><w:lock w:val="contentLocked"/><w:tag w:val="goog_rdk_0"/></w:sdtPr><w:sdtContent>${tbl(
        tr('Skill', 'Level'),
        tr('Infrastructure operations (ITOP)', '4'),
      )}</w:sdtContent></w:sdt>`,
    ].join(''),
    lost: [],
  },
  'tables-for-layout': {
    body: [
      tbl(tr(p('Infrastructure engineer', 'Heading1') + p('Looks after servers.'))),
      tbl(
        tr('Skill', 'Level', ''),
        tr('', '', ''),
        tr('Infrastructure operations (ITOP)', tc(tbl(tr('4', 'Enable')) + p('')), ''),
      ),
    ].join(''),
    lost: ['1 table inside the cell of another: the words stand in that cell.'],
  },
  german: {
    styles: [
      style('Standard', 'Normal'),
      style('Titel', 'Title'),
      style('berschrift1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
      style('Aufzhlungszeichen', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
    ].join(''),
    body: [
      p('Stellenbeschreibung', 'Titel'),
      tbl(
        tr('Stellenbezeichnung', 'Systemadministratorin'),
        tr('Entgeltgruppe', 'E 11'),
        tr('Berichtet an', 'Leitung IT'),
      ),
      p('Aufgaben', 'berschrift1'),
      p('Betreibt Server \u2013 rund um die Uhr', 'Aufzhlungszeichen'),
      p('Plant \u00C4nderungen', 'Aufzhlungszeichen'),
      p('Kompetenzen', 'berschrift1'),
      p('Infrastructure operations (ITOP), Stufe 4'),
    ].join(''),
    lost: [],
  },
};
