/**
 * The roles that somebody names: `FILE`, `FILE#Title` where a file describes several, `FILE@REVISION` for one as it was in
 * Git, `FILE@REVISION#Title`. A name that exists as a file is always that file.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DescribedRole } from '../core/service.ts';
import { fileAt } from './git.ts';
import type { CliMessages } from './messages/languages.ts';
import type { Opened, Session } from './session.ts';
import { whyNot } from './why-not.ts';

export interface NamedRole {
  /** As it was typed. */
  readonly typed: string;
  readonly role: DescribedRole;
  readonly context: Opened['context'];
}

interface Name {
  /** Absolute. */
  readonly file: string;
  readonly revision?: string;
  readonly title?: string;
}

/** @returns `undefined` where there is no such role; why has been told */
export async function findRole(session: Session, typed: string, cwd: string): Promise<NamedRole | undefined> {
  const tell = (reason: string): undefined => void session.fail(typed === '' ? '""' : typed, reason);
  const name = await readName(typed, cwd);
  if (name === undefined) return tell(session.messages.cli.reading.noFile);
  const bytes = await bytesOf(name, session.messages);
  if (typeof bytes === 'string') return tell(bytes);
  const { document, context } = await session.openAs(name.file, bytes);
  const roles = context.service.comparing.describeRoles(document, context.settings);
  const role = chooseRole(roles, name.title, session.messages.cli.roles);
  return typeof role === 'string' ? tell(role) : { typed, role, context };
}

async function readName(typed: string, cwd: string): Promise<Name | undefined> {
  const inFull = (file: string): string => path.resolve(cwd, file);
  if (await isFile(inFull(typed))) return { file: inFull(typed) };
  for (const [file, title] of splits(typed, '#')) {
    if (await isFile(inFull(file))) return { file: inFull(file), title };
  }
  let last: Name | undefined;
  for (const [file, rest] of splits(typed, '@')) {
    const [, revision = '', title] = /^([^#]*)(?:#(.*))?$/s.exec(rest)!;
    last = { file: inFull(file), revision, ...(title !== undefined && { title }) };
    if (await isFile(last.file)) return last;
  }
  return last;
}

/** All ways to part a text at a mark. */
function splits(text: string, mark: string): [string, string][] {
  const found: [string, string][] = [];
  for (let at = text.indexOf(mark, 1); at !== -1; at = text.indexOf(mark, at + 1)) {
    found.push([text.slice(0, at), text.slice(at + 1)]);
  }
  return found;
}

async function bytesOf({ file, revision }: Name, messages: CliMessages): Promise<Uint8Array | string> {
  if (revision === '') return messages.cli.roles.noRevision;
  if (revision !== undefined) return fileAt(file, revision, messages);
  try {
    return await readFile(file);
  } catch (error) {
    return whyNot(error, messages);
  }
}

/** @returns in words why there is none, or not one alone */
function chooseRole(
  roles: readonly DescribedRole[],
  title: string | undefined,
  say: CliMessages['cli']['roles'],
): DescribedRole | string {
  const all = roles.map((role) => role.title);
  const [first] = roles;
  if (first === undefined) return say.none;
  if (title === undefined) return roles.length === 1 ? first : say.several(roles.length, first.title, all);
  const key = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  return roles.find((role) => key(role.title) === key(title)) ?? say.noSuch(title, all);
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
