/** What a file of skill data holds, in words and as a page to read. */
import type { DataFound, ReportRow, ReportView, StatusSource } from '../../shared/protocol.ts';
import { counted } from '../../shared/status-text.ts';
import type { DataProblem, Framework } from '../core/catalogue/types.ts';
import type { DataFile } from '../workspace/data-store.ts';
import { nameOf } from '../workspace/uris.ts';

type Content = Pick<StatusSource, 'skills' | 'levels' | 'title' | 'edition'>;

/** `147 skills with 672 levels of SFIA 9` */
export function contentInWords({ skills, levels, title, edition }: Content): string {
  const framework = edition === undefined ? title : `${title} ${edition}`;
  return skills === 0
    ? `no skills, but levels or attributes of ${framework}`
    : `${counted(skills, 'skill')} with ${counted(levels, 'level')} of ${framework}`;
}

/** How many skills a framework has, with how many levels together. */
export function contentOf({ title, edition, skills }: Framework): Content {
  return {
    skills: skills.length,
    levels: skills.reduce((sum, { levels }) => sum + levels.length, 0),
    title,
    ...(edition !== undefined && { edition }),
  };
}

export function dataFound({ framework, problems }: DataFile): DataFound {
  return {
    ...(framework && { holds: contentInWords(contentOf(framework)) }),
    problems: told(problems).map(({ message }) => message),
  };
}

export function dataReport(file: DataFile | undefined): ReportView | null {
  if (file === undefined) return null;
  const { holds } = dataFound(file);
  return {
    kind: 'report',
    title: nameOf(file.uri),
    intro: [holds === undefined ? 'No skills can be read from this file.' : `${holds}.`],
    addsData: holds === undefined,
    sections: [
      { title: 'Problems', rows: told(file.problems).map((problem) => problemRow(file, problem)), empty: 'None.' },
    ],
  };
}

const ORDER: readonly DataProblem['severity'][] = ['error', 'warning'];

/** What is worth telling, the worst first. */
function told(problems: readonly DataProblem[]): DataProblem[] {
  return ORDER.flatMap((wanted) => problems.filter(({ severity }) => severity === wanted));
}

function problemRow({ uri }: DataFile, { message, place = {} }: DataProblem): ReportRow {
  const { line, sheet, cell } = place;
  if (line !== undefined) return { name: `Line ${line + 1}`, target: { uri, line }, facts: [message] };
  const where = [sheet, cell].filter((part) => part !== undefined).join(', ');
  return { name: where === '' ? 'The file' : where, target: { uri }, facts: [message] };
}
