/** `role-profiles diff`: what changes from one role to another, or from one version of a role to another. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { personListAsMarkdown } from '../workspace/person-list.ts';
import { findRole } from './named-roles.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';
import { whyNot } from './why-not.ts';

export async function diff(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const found = [];
  for (const typed of paths) found.push(await findRole(session, typed, terminal.cwd));
  const [from, to] = found;
  if (from === undefined || to === undefined) return;
  const { comparing } = to.context.service;
  const comparison = comparing.compareRoles(from.role, to.role);
  if (format === 'json') {
    terminal.out(`${JSON.stringify(comparison, null, 2)}\n`);
    return;
  }
  const isTold = from.role.title !== to.role.title;
  const names = isTold ? undefined : ([from.typed, to.typed] as const);
  terminal.out(comparing.comparisonInTables(comparison, names).markdown);
}

/** The same for what somebody can do, held against one role. @param list the name of a file, Markdown or CSV */
export async function diffPerson(
  session: Session,
  list: string,
  typed: string,
  format: string,
  terminal: Terminal,
): Promise<void> {
  const text = await readList(session, list, terminal.cwd);
  const found = await findRole(session, typed, terminal.cwd);
  if (text === undefined || found === undefined) return;
  const { service, settings } = found.context;
  const skills = service.comparing.personSkills(service.read(text), settings);
  if (skills.length === 0) {
    session.fail(list, session.messages.cli.roles.emptyList);
    return;
  }
  const comparison = service.comparing.comparePerson(skills, found.role);
  if (format === 'json') terminal.out(`${JSON.stringify(comparison, null, 2)}\n`);
  else terminal.out(service.comparing.personInTables(comparison, path.basename(list)).markdown);
}

async function readList(session: Session, list: string, cwd: string): Promise<string | undefined> {
  try {
    return await personListAsMarkdown(list, await readFile(path.resolve(cwd, list)));
  } catch (error) {
    return void session.fail(list === '' ? '--person' : list, whyNot(error, session.messages));
  }
}
