/** What a file of skill data holds, in words and as a page to read. */
import type { DataFound, ReportRow, ReportView, StatusSource } from '../../shared/protocol.ts';
import type { DataProblem, Framework } from '../core/catalogue/types.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { DataFile } from '../workspace/data-store.ts';
import { nameOf } from '../workspace/uris.ts';

type Content = Pick<StatusSource, 'skills' | 'levels' | 'title' | 'edition'>;

/** `147 skills with 672 levels of SFIA 9` */
export function contentInWords({ skills, levels, title, edition }: Content, { reports }: Messages): string {
  const framework = edition === undefined ? title : `${title} ${edition}`;
  return reports.content({ skills, levels, framework });
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

export function dataFound({ framework, problems }: DataFile, messages: Messages): DataFound {
  return {
    ...(framework && { holds: contentInWords(contentOf(framework), messages) }),
    problems: told(problems).map(({ message }) => message),
  };
}

export function dataReport(file: DataFile | undefined, messages: Messages): ReportView | null {
  if (file === undefined) return null;
  const { holds } = dataFound(file, messages);
  const { reports } = messages;
  return {
    kind: 'report',
    title: nameOf(file.uri),
    intro: [holds === undefined ? reports.noSkills : `${holds}.`],
    addsData: holds === undefined,
    sections: [
      {
        title: reports.problems,
        rows: told(file.problems).map((problem) => problemRow(file, problem, messages)),
        empty: reports.none,
      },
    ],
  };
}

const ORDER: readonly DataProblem['severity'][] = ['error', 'warning'];

/** What is worth telling, the worst first. */
function told(problems: readonly DataProblem[]): DataProblem[] {
  return ORDER.flatMap((wanted) => problems.filter(({ severity }) => severity === wanted));
}

function problemRow({ uri }: DataFile, { message, place = {} }: DataProblem, { reports, data }: Messages): ReportRow {
  const { line, sheet, cell } = place;
  if (line !== undefined)
    return { name: reports.line(line + 1), target: { uri, line }, facts: [withoutPlace(message, data.line(line + 1))] };
  const where = [sheet, cell].filter((part) => part !== undefined).join(', ');
  const said = sheet === undefined ? '' : cell === undefined ? data.sheet(sheet) : data.cell(sheet, cell);
  return { name: where === '' ? reports.file : where, target: { uri }, facts: [withoutPlace(message, said)] };
}

/** What a message says behind its place, for a row that names the place already. */
export function withoutPlace(message: string, place: string): string {
  return message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
}
