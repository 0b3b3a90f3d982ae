/** `role-profiles chart`: a role's skills and levels as a picture. */
import { roleChart } from '../core/service.ts';
import { findRole } from './named-roles.ts';
import type { Output } from './output.ts';
import { write } from './output.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

export async function chart(
  session: Session,
  paths: readonly string[],
  output: Output,
  terminal: Terminal,
): Promise<void> {
  const [typed = ''] = paths;
  const found = await findRole(session, typed, terminal.cwd);
  if (found === undefined) return;
  if (found.role.skills.length === 0) session.fail(typed, session.messages.cli.roles.noSkills);
  else await write(roleChart(found.role, session.messages), output, session, terminal);
}
