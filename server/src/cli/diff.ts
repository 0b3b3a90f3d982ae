/** `role-profiles diff`: what changes from one role to another, or from one version of a role to another. */
import { findRole } from './named-roles.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

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
