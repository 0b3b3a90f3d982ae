/** What the command line says of itself; docs/command-line.md says the same. */
export const HELP = `Checks the skills and levels that role profiles cite.

  role-profiles lint [paths or globs...]    report what is wrong (default: this folder)
  role-profiles levels FILE...              how likely each level is, by the duties of each role and citation
  role-profiles inspect FILE...             what was read: roles, citations, duties
  role-profiles matrix [paths or globs...]  roles by skills, for a spreadsheet, a page or a program (default: this folder)
  role-profiles data FILE...                what a file of skill data holds, and what is wrong in it
  role-profiles config FILE...              the settings in force, and where each comes from
  role-profiles diff ROLE ROLE              what changes from one role to another: skills, levels, duties
  role-profiles stats [paths or globs...]   skills and levels in use, roles without them, nearly the same roles
  role-profiles import FILE.docx...         a Word document becomes a profile, FILE.md beside it

  -f, --format NAME     lint: stylish (default) or json    inspect: table (default) or json
                        levels, data, config: text (default) or json
                        matrix: csv (default), html, markdown, xlsx or json
                        diff: markdown (default) or json     stats: text (default) or json
  -o, --output FILE     matrix: the file to write; its ending tells the format where none is given
                        import: the file to write instead; - prints the Markdown
  --force               writes over a file that is there already
  --person LIST         diff: compare a list of somebody's skills and levels, Markdown or CSV, with one role
  --explain LINE        inspect: what was read in this line, what was passed over, and why
  --language NAME       the language of what is found: en (default) or de
  --skills-data PATH    a file or folder of skill data to add; may be given more than once
  -h, --help            -v, --version

A ROLE is FILE, FILE#Title where a file describes several, FILE@REVISION as it was in Git, or FILE@REVISION#Title.
Exit status: 0 no errors, 1 at least one error, 2 something could not be found, read or checked, or nothing was.
Settings come from the nearest .role-profiles.json above a document, skills from the folder skills-data at the root
of its Git working tree; outside of one, from the topmost folder above the document that has either.
`;

/** The formats of each command, the default first. */
export const FORMATS: Readonly<Record<string, readonly string[]>> = {
  lint: ['stylish', 'json'],
  levels: ['text', 'json'],
  inspect: ['table', 'json'],
  matrix: ['csv', 'html', 'markdown', 'xlsx', 'json'],
  data: ['text', 'json'],
  config: ['text', 'json'],
  diff: ['markdown', 'json'],
  stats: ['text', 'json'],
};

/** Commands that make files, and have no formats of a report. */
export const MAKERS: readonly string[] = ['import'];
