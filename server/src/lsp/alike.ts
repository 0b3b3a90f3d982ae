/** The page that shows which roles of the workspace are nearly the same. */
import type { TablesView, Target } from '../../shared/protocol.ts';
import type { AskedSkill } from '../core/service.ts';
import type { Context } from '../workspace/workspace.ts';
import { fileInFolder } from './comparing.ts';
import type { IndexedUse } from './profile-index.ts';
import type { Session } from './session.ts';

interface Role {
  readonly title: string;
  readonly file: string;
  /** Where it first cites a skill. */
  readonly target: Target;
  readonly skills: readonly AskedSkill[];
}

export function alikePage(
  uses: readonly IndexedUse[],
  session: Pick<Session, 'folders' | 'messages'>,
  { service: { comparing } }: Context,
): TablesView {
  return comparing.alikeInTables(comparing.alikeRoles(rolesOf(uses, session)));
}

function rolesOf(uses: readonly IndexedUse[], session: Pick<Session, 'folders' | 'messages'>): readonly Role[] {
  const roles = new Map<string, Role & { readonly own: Map<string, AskedSkill> }>();
  for (const { uri, role: title, code, name, levels, range } of uses) {
    const key = `${uri} ${title}`;
    let role = roles.get(key);
    if (role === undefined) {
      const own = new Map<string, AskedSkill>();
      role = {
        title: title === '' ? session.messages.documents.untitledRole : title,
        file: fileInFolder(uri, session),
        target: { uri, line: range.start.line },
        own,
        get skills() {
          return [...own.values()];
        },
      };
      roles.set(key, role);
    }
    const known = role.own.get(code)?.levels ?? [];
    const all = [...new Set([...known, ...levels])].sort((a, b) => a - b);
    role.own.set(code, { code, name, levels: all, wished: false });
  }
  return [...roles.values()].map(({ title, file, target, skills }) => ({ title, file, target, skills }));
}
