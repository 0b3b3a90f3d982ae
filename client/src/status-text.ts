/**
 * What the status item and its list say, in words. Names of files, messages about them and values of settings come from
 * the folder that is open: each is shown as the text that it is.
 */
import type { Status } from '../../server/shared/protocol.ts';
import { inLabel } from '../../server/shared/safe-text.ts';

/** A line of the list; one without a label is the heading of those below it. */
export interface StatusLine {
  readonly heading?: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
  /** The file that the line is about, and the line in it, from 0. */
  readonly uri?: string;
  readonly line?: number;
}

/** `147 skills with definitions, 147 known by name` */
export function statusText({ skills: { defined, known } }: Status): string {
  return `${defined} ${defined === 1 ? 'skill' : 'skills'} with definitions, ${known} known by name`;
}

/** `from ITOP.txt, sfia-9.xlsx, 1 problem` */
export function statusDetail({ sources, problems }: Status): string {
  const names = sources.map(({ name }) => inLabel(name)).join(', ');
  if (problems.length === 0) return `from ${names}`;
  return `from ${names}, ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`;
}

/** @param shown how a file is called, `skills-data/ours.xlsx` */
export function statusLines(status: Status, shown: (uri: string) => string): StatusLine[] {
  const heading = (text: string): StatusLine => ({ heading: text, label: '' });
  const lines: StatusLine[] = [
    heading(statusText(status)),
    ...status.sources.map(({ name, uri, skills, title, edition, date, outdated }) => ({
      label: name,
      description: [`${skills} ${skills === 1 ? 'skill' : 'skills'}`, edition ? `${title} ${edition}` : title, date]
        .filter((part) => part !== undefined)
        .join(', '),
      ...(outdated && { detail: 'The file is broken; what it held before serves.' }),
      ...(uri !== undefined && { uri }),
    })),
    heading(status.problems.length === 0 ? 'No problems' : 'Problems'),
    ...status.problems.map(({ uri, line, message }) => ({
      label: message,
      ...(uri !== undefined && { description: shown(uri), uri }),
      ...(line !== undefined && { line }),
    })),
    heading('Settings in force'),
    ...status.settings.map(({ key, value, from, uri }) => ({
      label: `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
      description: uri === undefined ? (from === 'default' ? 'default' : 'settings of the editor') : shown(uri),
      ...(uri !== undefined && { uri }),
    })),
  ];
  return lines.map((line) => ({
    ...line,
    label: inLabel(line.label),
    ...(line.description !== undefined && { description: inLabel(line.description) }),
  }));
}
