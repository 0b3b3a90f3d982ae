/** `role-profiles stats`: what many roles say together. */
import type { Comparing, DescribedRole } from '../core/service.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

type Role = Pick<DescribedRole, 'title' | 'level' | 'skills'> & { readonly file: string };

/** The text is Markdown, so that it can be pasted. */
export async function stats(
  session: Session,
  paths: readonly string[],
  format: string,
  terminal: Terminal,
): Promise<void> {
  const roles: Role[] = [];
  let comparing: Comparing | undefined;
  await session.visit(paths, ({ shown, document, context }) => {
    comparing ??= context.service.comparing;
    for (const { title, level, skills } of context.service.comparing.describeRoles(document, context.settings)) {
      roles.push({ title, level, skills, file: shown });
    }
  });
  if (comparing === undefined) return;
  const found = comparing.statisticsOf(roles);
  if (format === 'text') terminal.out(comparing.statisticsInTables(found).markdown);
  else terminal.out(`${JSON.stringify(found, inJson, 2)}\n`);
}

/** Of a role, its title and its file tell which one it is. */
function inJson(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('file' in value)) return value;
  const { title, file } = value as Role;
  return { title, file };
}
