/** The team's settings: `.role-profiles.json`, JSON in which comments and trailing commas are welcome. */
import type { Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, getNodeValue, parseTree } from 'jsonc-parser';
import type { Messages } from '../core/messages/messages.ts';
import { ruleIds } from '../core/service.ts';
import type { SettingProblem } from '../core/setting-problems.ts';
import { isRecord } from '../core/setting-problems.ts';
import type { TeamSettings } from '../core/team-settings.ts';
import { parseTeamSettings } from '../core/team-settings.ts';
import { decodeText } from '../formats/encoding.ts';
import { explain, placeFinder } from '../formats/json-nodes.ts';
import { exceededJsonLimit } from '../formats/json-scan.ts';
import { DEFAULT_LIMITS, sizeInWords } from '../formats/limits.ts';
import type { Files } from '../host/files.ts';
import { isUsable, readPatterns } from './patterns.ts';
import type { FileProblem } from './problems.ts';
import { join, parentOf } from './uris.ts';

export const TEAM_FILE = '.role-profiles.json';

/** How Notepad saves a file of that name where Windows hides the endings of names. */
export const TEAM_FILE_OF_NOTEPAD = `${TEAM_FILE}.txt`;

export interface TeamFile {
  readonly uri: string;
  /** The folder it lies in: paths and globs in it start there. */
  readonly folder: string;
  /** What it states and what was understood. */
  readonly settings: TeamSettings;
  readonly problems: readonly FileProblem[];
  /** The file that names it in `extends`; missing for the team's own. */
  readonly extendedBy?: string;
  /** Makes a problem with the value that a path leads to (`['skillsData', '0']`). */
  problemAt(path: readonly string[], message: string): FileProblem;
}

/** Bytes of a settings file; it holds some lines. */
const MOST_BYTES = 1_000_000;

/** Slips of JSON that are told: the later ones mostly follow from the first. */
const MOST_SLIPS = 10;

/** The team's file in a folder, whatever became of it; `undefined` when there is none. Never rejects. */
export async function readTeamFileIn(files: Files, folder: string, messages: Messages): Promise<TeamFile | undefined> {
  return readTeamFileAt(files, join(folder, TEAM_FILE), messages);
}

/** The text of a settings file, as it is shown in an editor. */
export function textOfTeamFile(bytes: Uint8Array): string {
  return decodeText(bytes).text;
}

/** A settings file of any name, whatever became of it; `undefined` when there is none. Never rejects. */
export async function readTeamFileAt(files: Files, uri: string, messages: Messages): Promise<TeamFile | undefined> {
  const folder = parentOf(uri) ?? uri;
  const stat = await files.stat(uri);
  if (stat?.kind !== 'file') return undefined;
  const nothing = (message: string): TeamFile => withProblem(readTeamFile(uri, folder, '{}', messages), message);
  if (stat.size > MOST_BYTES) {
    return nothing(messages.settings.tooLarge(sizeInWords(stat.size)));
  }
  const content = await files.read(uri);
  if (!content.ok) return nothing(messages.settings.unreadable(content.reason));
  const { text, damaged } = decodeText(content.bytes);
  const read = readTeamFile(uri, folder, text, messages);
  if (!damaged) return read;
  return withProblem(read, messages.settings.damaged);
}

/**
 * Whether a name is what people, or their editors, make of the right one: `.role-profiles.json.txt`, `role-profiles.json`.
 * Such a file is taken for settings by whoever wrote it, and read by nobody.
 */
export function isMisnamed(name: string): boolean {
  return name !== TEAM_FILE && /^\.?role-profiles\.json[c5]?(\.(txt|json|jsonc))?$/i.test(name);
}

/** Never throws: what cannot be understood is a problem with its place, and the rest holds. */
export function readTeamFile(uri: string, folder: string, text: string, messages: Messages): TeamFile {
  const place = placeFinder(text);
  const at = (offset: number, length: number, message: string): FileProblem => {
    const { line = 0, start = 0, end = 0 } = place(offset, length);
    return { severity: 'warning', id: 'settings', message, line, start, end };
  };
  const errors: ParseError[] = [];
  const isTooMuch = exceededJsonLimit(text, DEFAULT_LIMITS) !== undefined;
  const root = isTooMuch ? undefined : parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const problemAt = (path: readonly string[], message: string): FileProblem => {
    const node = root && nodeAt(root, path);
    return node === undefined ? at(0, 0, message) : at(node.offset, node.length, message);
  };

  const problems = errors
    .slice(0, MOST_SLIPS)
    .map((error) => at(error.offset, error.length, messages.settings.noJson(explain(error, messages))));
  if (isTooMuch) problems.push(at(0, 0, messages.settings.tooDeep));
  const value: unknown = root === undefined ? undefined : getNodeValue(root);
  const { settings, problems: unusable } = parseTeamSettings(value, ruleIds, messages);
  for (const { path, message } of [...unusable, ...unusableFiles(value, folder, messages)])
    problems.push(problemAt(path, message));
  return { uri, folder, settings, problems, problemAt };
}

/**
 * Patterns of `overrides` and `accepted` that can name nothing, however the folder looks.
 * @param value what the file holds, so that each entry is found where it was written
 */
function unusableFiles(value: unknown, folder: string, { patterns: say }: Messages): SettingProblem[] {
  const of = (key: 'overrides' | 'accepted'): SettingProblem[] =>
    filesIn(value, key).flatMap(({ entry, files }) =>
      readPatterns('include', files, folder).flatMap((pattern, index) =>
        isUsable(pattern)
          ? []
          : [{ path: [key, String(entry), 'files', String(index)], message: pattern.problem(say) }],
      ),
    );
  return [...of('overrides'), ...of('accepted')];
}

/** As many entries are looked at: the rest is not read either. */
const MOST_ENTRIES = 2000;

function filesIn(value: unknown, key: string): { readonly entry: number; readonly files: readonly string[] }[] {
  const list = isRecord(value) ? value[key] : undefined;
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST_ENTRIES).map((one: unknown, entry) => {
    const files = isRecord(one) ? one['files'] : undefined;
    const all: readonly unknown[] = Array.isArray(files) ? files : [files];
    return { entry, files: all.filter((file) => typeof file === 'string') };
  });
}

function withProblem(file: TeamFile, message: string): TeamFile {
  const problem: FileProblem = { severity: 'warning', id: 'settings', message, line: 0, start: 0 };
  return { ...file, problems: [problem, ...file.problems] };
}

/** The value at a path, or the key where the value is in order but the key is not; the deepest part that exists. */
function nodeAt(root: Node, path: readonly string[]): Node | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const found = findNodeAtLocation(root, steps);
    const key = found?.parent?.type === 'property' ? found.parent.children?.[0] : undefined;
    if (found !== undefined) return found.type === 'object' || found.type === 'array' ? (key ?? found) : found;
  }
  return root.type === 'object' ? undefined : root;
}
