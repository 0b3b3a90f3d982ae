/**
 * Writes into the team's settings what somebody has chosen in a menu: a word of one's own, a finding that is accepted. What
 * stands in the file stays as it is, comments and indentation too.
 */
import type { FormattingOptions, Node, ParseError } from 'jsonc-parser';
import { findNodeAtLocation, getNodeValue, modify, parseTree } from 'jsonc-parser';
import type { AcceptedInFiles } from '../core/team-settings.ts';

export type TeamFileChange =
  | { readonly kind: 'codes' | 'names'; readonly word: string }
  | { readonly kind: 'accepted'; readonly accepted: AcceptedInFiles };

/** A replacement; offsets in UTF-16 code units of the text of the file. */
export interface TeamFileEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param text of the settings file; `undefined` where there is none yet
 * @returns the one edit, in which all of the file is new where it held nothing; `undefined` where the file is broken, or
 *   states it already
 */
export function editTeamFile(text: string | undefined, change: TeamFileChange): TeamFileEdit | undefined {
  const path = change.kind === 'accepted' ? ['accepted'] : ['dictionary', change.kind];
  const value = change.kind === 'accepted' ? change.accepted : change.word;
  if (text === undefined || text.trim() === '') {
    const whole = path.reduceRight<unknown>((held, key) => ({ [key]: held }), [value]);
    return { start: 0, end: text?.length ?? 0, text: `${JSON.stringify(whole, null, 2)}\n` };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  return inserted(text, root, path, value);
}

function inserted(text: string, root: Node, path: readonly string[], value: unknown): TeamFileEdit | undefined {
  const [list, owner] = placesOf(root, path);
  if (owner === undefined) return undefined;
  const held: unknown = list && getNodeValue(list);
  const isKnown = [held].flat().some((one) => JSON.stringify(one) === JSON.stringify(value));
  if (isKnown) return undefined;
  // what is put behind the last entry would take the comment of that one
  const isFirst = hasCommentBehindLast(text, owner);
  const options = { formattingOptions: formatOf(text), ...(isFirst && { getInsertionIndex: () => 0 }) };
  const edits =
    list?.type === 'array'
      ? modify(text, [...path, isFirst ? 0 : -1], value, { ...options, isArrayInsertion: true })
      : modify(text, [...path], held === undefined ? [value] : [held, value], options);
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return undefined;
  return { start: edit.offset, end: edit.offset + edit.length, text: edit.content };
}

/** The list, or the one text in its place, and what is to hold the new entry; no holder where something else stands there. */
function placesOf(root: Node, path: readonly string[]): [list: Node | undefined, owner: Node | undefined] {
  const outer = path.length > 1 ? (findNodeAtLocation(root, [path[0]!]) ?? root) : root;
  if (outer.type !== 'object') return [undefined, undefined];
  const list = findNodeAtLocation(root, [...path]);
  const isUsable = list === undefined || list.type === 'array' || list.type === 'string';
  return [list, isUsable ? (list ?? outer) : undefined];
}

function hasCommentBehindLast(text: string, { children = [], offset, length }: Node): boolean {
  const last = children.at(-1);
  return last !== undefined && /^[\s,]*\/[/*]/.test(text.slice(last.offset + last.length, offset + length));
}

/** As the file is written; two blanks where it says nothing of that. */
function formatOf(text: string): FormattingOptions {
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return indent.startsWith('\t')
    ? { insertSpaces: false, tabSize: 1, eol }
    : { insertSpaces: true, tabSize: indent.length, eol };
}
