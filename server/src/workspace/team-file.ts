/** The team's settings: `.role-profiles.json`, JSON in which comments and trailing commas are welcome. */
import type { Node, ParseError } from 'jsonc-parser/lib/esm/main.js';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import type { Settings } from '../core/settings.ts';
import { ruleIds } from '../core/service.ts';
import { parseSettings } from '../core/settings.ts';
import type { FileProblem } from './problems.ts';

export const TEAM_FILE = '.role-profiles.json';

export interface TeamFile {
  readonly uri: string;
  /** The folder it lies in: paths and globs in it start there. */
  readonly folder: string;
  /** What it states and what was understood. */
  readonly settings: Partial<Settings>;
  readonly problems: readonly FileProblem[];
  /** Makes a problem with the value that a path leads to (`['skillsData', '0']`). */
  problemAt(path: readonly string[], message: string): FileProblem;
}

/** Never throws: what cannot be understood is a problem with its place, and the rest holds. */
export function readTeamFile(uri: string, folder: string, text: string): TeamFile {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const at = (offset: number, length: number, message: string): FileProblem => {
    const { line, column } = placeOf(text, offset);
    return { severity: 'warning', id: 'settings', message, line, start: column, end: column + length };
  };
  const problemAt = (path: readonly string[], message: string): FileProblem => {
    const node = root && nodeAt(root, path);
    if (node === undefined) return at(0, 0, message);
    const lineEnd = text.slice(node.offset, node.offset + node.length).search(/[\r\n]/);
    return at(node.offset, lineEnd === -1 ? node.length : lineEnd, message);
  };

  const problems = errors
    .slice(0, 10)
    .map(({ error, offset, length }) => at(offset, length, `This is no JSON: ${inWords(printParseErrorCode(error))}.`));
  const { settings, problems: unusable } = parseSettings(root === undefined ? undefined : getNodeValue(root), ruleIds);
  for (const { path, message } of unusable) problems.push(problemAt(path, message));
  return { uri, folder, settings, problems, problemAt };
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

/** `CommaExpected` -> "comma expected". */
function inWords(code: string): string {
  return code.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, column: before.at(-1)!.length };
}
