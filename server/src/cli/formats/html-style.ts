/** How the HTML report looks, on a screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8886; --error: #b3261e; --warning: #8a5300; --information: #0b57a4; --hint: #5f6368; }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffc46b; --information: #8ab4f8; --hint: #bdc1c6; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
small { font-weight: normal; opacity: .8; }
.figures { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
.figures div { flex: 1 1 8rem; border: 1px solid var(--line); border-radius: .4rem; padding: .5rem .75rem; }
.figures dt { font-size: .85rem; } .figures dd { margin: 0; font-size: 1.5rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
.number { text-align: right; }
th:last-child:not(:first-child) { text-align: right; }
section td:first-child { width: 8rem; font-weight: 600; } section td:nth-child(2) { width: 6rem; white-space: nowrap; }
td { overflow-wrap: anywhere; }
.error .severity, .figures .error dd { color: var(--error); } .warning .severity, .figures .warning dd { color: var(--warning); }
.information .severity, .figures .information dd { color: var(--information); } .hint .severity { color: var(--hint); }
.incomplete { border: 2px solid var(--error); padding: .5rem .75rem; }
@media print {
  :root { color-scheme: light; --line: #bbb; --error: #b3261e; --warning: #8a5300; --information: #0b57a4; --hint: #5f6368; }
  body { margin: 0; max-width: none; font-size: 10pt; } section, tr, .figures { break-inside: avoid; } h2, h3 { break-after: avoid; }
}
`;
