/** What the command line says of itself; docs/command-line.md says the same. */
export const HELP = `Checks the skills and levels that role profiles cite.

  role-profiles lint [paths or globs...]    report what is wrong (default: this folder)
  role-profiles levels FILE...              how likely each level is, by the duties of each role and citation
  role-profiles inspect FILE...             what was read: roles, citations, duties
  role-profiles matrix [paths or globs...]  roles by skills, for a spreadsheet, a page or a program (default: this folder)
  role-profiles chart ROLE                  a role's skills and levels as a picture (SVG)
  role-profiles data FILE...                what a file of skill data holds, and what is wrong in it
  role-profiles config FILE...              the settings in force, and where each comes from
  role-profiles diff ROLE ROLE              what changes from one role to another: skills, levels, duties
  role-profiles stats [paths or globs...]   skills and levels in use, roles without them, nearly the same roles
  role-profiles import FILE.docx...         a Word document becomes a profile, FILE.md beside it
  role-profiles export FILE.md --to KIND    a profile becomes a document: docx, html, manager, or pdf by a browser

  -f, --format NAME     lint: stylish (default), json, sarif, github, junit, gitlab, checkstyle, markdown or html
                        inspect: table (default) or json    levels, data, config: text (default) or json
                        matrix: csv (default), html, markdown, xlsx or json
                        diff: markdown (default) or json     stats: text (default) or json
  -o, --output FILE     matrix, chart: the file to write; of a matrix its ending tells the format where none is given
                        import, export: the file to write instead; - prints the Markdown of import
  --force               writes over a file that is there already
  --person LIST         diff: compare a list of somebody's skills and levels, Markdown or CSV, with one role
  --to KIND             export: docx, html, manager (a page with a chart, for a hiring manager), or pdf (a page that
                        asks the browser to print)
  --definitions         export: with the definitions of the cited skills, which are licensed text
  --explain LINE        inspect: what was read in this line, what was passed over, and why
  --language NAME       the language of what is found: en (default) or de
  --skills-data PATH    a file or folder of skill data to add; may be given more than once
  --edition N           the edition of SFIA where a document states none, over all settings files
  --rule ID=SEVERITY    what a rule's findings are, over all settings files; may be given more than once
  --config FILE         a settings file to use in place of the .role-profiles.json above each document

  Of lint alone:
  --fix                 mend what is surely right in the files; what is left is reported
  --dry-run             show what --fix would change, and write nothing
  --output-file FILE    write the report to a file
  --quiet               report errors alone
  --fail-level SEVERITY end with 1 from this severity on: error (default), warning, information, hint
  --max-warnings N      end with 1 where there are more warnings
  --max-file-size SIZE  read no larger file, such as 500kB or 5MB (20MB by itself)
  --changed-since REV   check only what has changed since a revision of Git, new files included
  --baseline FILE       report only what FILE does not know
  --update-baseline     write all that is found to that file
  --prune-baseline      take out of that file what is not found any more
  --include-word        check the Word documents in folders too; one that you name is always checked
  --no-inline-config    look past the comments that switch findings off
  --stdin               check the text that comes from standard input
  --stdin-ndjson        check texts that come one a line as {"path", "text"}; a result a line
  --stdin-filename NAME what that text is called; settings and data hold as for a file of that name

  -h, --help            -v, --version

A ROLE is FILE, FILE#Title where a file describes several, FILE@REVISION as it was in Git, or FILE@REVISION#Title.
Files that .gitignore or .role-profilesignore name are passed over, unless you name them yourself.
Exit status: 0 no errors, 1 at least one error, 2 something could not be found, read or checked, or nothing was.
Settings come from the nearest .role-profiles.json above a document, skills from the folder skills-data at the root
of its Git working tree; outside of one, from the topmost folder above the document that has either.
`;

/** The formats of each command, the default first. */
export const FORMATS: Readonly<Record<string, readonly string[]>> = {
  lint: ['stylish', 'json', 'sarif', 'github', 'junit', 'gitlab', 'checkstyle', 'markdown', 'html'],
  levels: ['text', 'json'],
  inspect: ['table', 'json'],
  matrix: ['csv', 'html', 'markdown', 'xlsx', 'json'],
  chart: ['svg'],
  data: ['text', 'json'],
  config: ['text', 'json'],
  diff: ['markdown', 'json'],
  stats: ['text', 'json'],
};

/** Commands that make files, and have no formats of a report. */
export const MAKERS: readonly string[] = ['import', 'export'];
