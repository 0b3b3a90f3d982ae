/** How a skills matrix looks as an HTML file, on a screen and on paper. */
// Browsers repeat the head of a table on each printed page only as long as it takes less than a quarter of one: 40 mm.
export const STYLE = `body { font: 14px/1.4 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 1.5em; }
h1 { font-size: 1.6em; margin: 0 0 .3em; }
h2 { font-size: 1.2em; margin: 1.4em 0 .4em; }
table { border-collapse: collapse; }
th, td { border: 1px solid #c8c8c8; padding: .2em .4em; text-align: center; }
th { font-weight: 600; background: #fff; }
th[scope=row], th[scope=col]:first-child { text-align: left; min-width: 14em; max-width: 22em; }
th[scope=row] small { display: block; font-weight: 400; color: #595959; overflow-wrap: anywhere; }
th.skill { vertical-align: bottom; padding: .4em .2em; min-width: 1.4em; }
th.skill span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; max-height: 17em; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
th button:focus-visible, input:focus-visible, .wide:focus-visible { outline: 2px solid #005fb8; outline-offset: 1px; }
th[aria-sort=ascending] button::after { content: " \\25B2"; }
th[aria-sort=descending] button::after { content: " \\25BC"; }
.wide { overflow-x: auto; }
.legend span { display: inline-block; min-width: 1.6em; text-align: center; padding: 0 .2em; border: 1px solid #c8c8c8; }
.wished { font-style: italic; outline: 2px dashed #595959; outline-offset: -3px; }
@page { size: A4 landscape; margin: 10mm; }
@media print {
  body { font-size: 8pt; margin: 0; }
  .tools { display: none; }
  .wide { overflow: visible; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  th.skill span { font-size: 7pt; max-height: 40mm; }
  th, td { padding: .1em .15em; }
  th[scope=row], th[scope=col]:first-child { min-width: 8em; max-width: 16em; }
  th, td, .legend span { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
