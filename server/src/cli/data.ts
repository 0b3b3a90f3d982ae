/** `role-profiles data`: what a file of skill data holds, and what is wrong in it. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import { inTerminal } from '../../shared/safe-text.ts';
import type { DataProblem, Framework, Place } from '../core/catalogue/types.ts';
import { nodeFiles } from '../host/node-files.ts';
import { filesNamed, withinLimits } from '../workspace/data-places.ts';
import type { DataFile } from '../workspace/data-store.ts';
import { readDataFile } from '../workspace/data-store.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { readShippedData } from '../workspace/shipped-data.ts';
import type { CliMessages } from './messages/languages.ts';
import { showPath } from './session.ts';
import type { Style, Terminal } from './terminal.ts';
import { paint } from './terminal.ts';

const COLOURS: Readonly<Record<DataProblem['severity'], Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
};

/** @returns 0 when all is in order, 1 where a file has errors, 2 where there is no such file, or none in a folder */
export async function data(
  paths: readonly string[],
  format: string,
  terminal: Terminal,
  shipped: ShippedData,
  messages: CliMessages,
): Promise<0 | 1 | 2> {
  const { data: say, reading } = messages.cli;
  const merge = await readShippedData(shipped);
  const summaries: Summary[] = [];
  let failed = false;
  const fail = (what: string, reason: string): void => {
    failed = true;
    terminal.err(`role-profiles: ${inTerminal(what)}: ${inTerminal(reason)}\n`);
  };
  for (const typed of paths) {
    if (typed.trim() === '') {
      fail('""', reading.noName);
      continue;
    }
    const uri = URI.file(path.resolve(terminal.cwd, typed)).toString();
    const places = await filesNamed(nodeFiles, uri, uri, uri, 'workspace', true, messages);
    const { found, refused } = withinLimits([places.found], messages);
    const notRead = [...places.refused, ...refused];
    if (places.missing) fail(typed, reading.nothingThere);
    else if (found.length + notRead.length === 0) fail(typed, say.noSkillsHere);
    for (const { uri: at, message } of notRead) fail(showPath(URI.parse(at).fsPath, terminal.cwd), message);
    for (const { uri: at } of found) {
      const file = await readDataFile(nodeFiles, at, 'workspace', messages);
      if (file === undefined) continue;
      const settled = file.framework && merge([file.framework]).frameworks.at(-1);
      summaries.push(summaryOf({ ...file, ...(settled && { framework: settled }) }, terminal.cwd));
    }
  }
  if (format === 'json') terminal.out(`${JSON.stringify(summaries, null, 2)}\n`);
  else terminal.out(summaries.map((summary) => inWords(summary, terminal, messages)).join('\n'));
  if (failed) return 2;
  return summaries.some(({ problems }) => problems.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

type Say = CliMessages['cli']['data'];

type Summary = ReturnType<typeof summaryOf>;

function summaryOf({ uri, framework, format, encoding, problems, skipped }: DataFile, cwd: string) {
  const skills = framework?.skills ?? [];
  return {
    file: showPath(URI.parse(uri).fsPath, cwd),
    format: format ?? null,
    encoding: encoding ?? null,
    ...identityOf(framework),
    skills: skills.length,
    levels: skills.reduce((sum, skill) => sum + skill.levels.length, 0),
    attributes: framework?.attributes.length ?? 0,
    levelsOfResponsibility: framework?.levels.length ?? 0,
    skipped: skipped.map(({ what, label, problem, place }) => ({ what, label, why: problem, ...placeOf(place) })),
    problems: problems.map(({ severity, id, message, place }) => ({ severity, id, message, ...placeOf(place) })),
  };
}

function identityOf(framework: Framework | undefined) {
  if (framework === undefined) return { framework: null, title: null, edition: null, editionFrom: null };
  const { id, title, edition = null, editionFrom = 'file' as const } = framework;
  return { framework: id, title, edition, editionFrom: edition === null ? null : editionFrom };
}

/** Lines and columns from 1. */
function placeOf({ line, start, sheet, cell }: Place = {}) {
  return {
    ...(line !== undefined && { line: line + 1 }),
    ...(start !== undefined && { column: start + 1 }),
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
  };
}

function inWords(summary: Summary, terminal: Terminal, { cli: { data: say, program } }: CliMessages): string {
  const { file, format, encoding, skills, levels, attributes, levelsOfResponsibility } = summary;
  const lines = [paint(terminal, inTerminal(file), 'underline')];
  const rows: [string, string | undefined][] = [
    [say.framework, frameworkInWords(summary, say)],
    [say.format, format === null ? say.unknownFormat : [format, encoding].filter((part) => part !== null).join(', ')],
    [say.skills, say.skillsWithLevels(skills, levels)],
    [say.attributes, attributes === 0 ? undefined : String(attributes)],
    [say.levelsOfResponsibility, levelsOfResponsibility === 0 ? undefined : String(levelsOfResponsibility)],
    [say.leftOut, summary.skipped.length === 0 ? undefined : leftOut(summary, say)],
  ];
  for (const [name, value] of rows) if (value !== undefined) lines.push(`  ${name}: ${inTerminal(value)}`);
  if (summary.problems.length === 0) lines.push(`  ${say.noProblems}`);
  for (const { severity, message } of summary.problems) {
    lines.push(`  ${paint(terminal, program.severity[severity], COLOURS[severity])}  ${inTerminal(message)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** `SFIA 9`; where the file does not state its edition, how it is known. */
function frameworkInWords({ title, edition, editionFrom }: Summary, say: Say): string | undefined {
  if (title === null) return undefined;
  const name = edition === null || title.includes(edition) ? title : `${title} ${edition}`;
  if (editionFrom === 'skills') return say.editionFromSkills(name);
  if (editionFrom === 'newest') return say.editionNewest(name);
  return name;
}

/** `2 skills (row-without-code: 1, duplicate-code: 1)` */
function leftOut({ skipped }: Summary, say: Say): string {
  const kinds = [...new Set(skipped.map(({ what }) => what))].map((what) => {
    const of = skipped.filter((one) => one.what === what);
    const whys = [...new Set(of.map(({ why }) => why))].map(
      (why) => `${why}: ${of.filter((one) => one.why === why).length}`,
    );
    return `${say.skipped[what](of.length)} (${whys.join(', ')})`;
  });
  return kinds.join(', ');
}
