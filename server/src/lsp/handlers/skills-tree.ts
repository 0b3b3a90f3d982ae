/** What the view of skills shows and inserts. */
import type { FolderParams } from '../../../shared/protocol.ts';
import type {
  CitationParams,
  SkillParams,
  SkillsBelowParams,
  SkillsNode,
  SkillUsePlace,
} from '../../../shared/skills-view.ts';
import { CITATION, SKILL_TEXT, SKILL_USES, SKILLS_BELOW } from '../../../shared/skills-view.ts';
import { normalise } from '../../workspace/uris.ts';
import { fileInFolder } from '../comparing.ts';
import type { Contexts } from '../contexts.ts';
import type { ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleSkillsTree(session: Session, contexts: Contexts, index: ProfileIndex): void {
  const { connection, log, folders, messages } = session;
  const folderOf = ({ folder }: FolderParams): string | undefined =>
    folder === undefined ? folders.all()[0] : normalise(folder);

  connection.onRequest(
    SKILLS_BELOW,
    answer(log, 'Skills', [], async (params: SkillsBelowParams): Promise<readonly SkillsNode[]> => {
      const { service, settings } = await contexts.ofFolder(folderOf(params));
      return service.skillsBelow(params.place, settings);
    }),
  );
  connection.onRequest(
    SKILL_TEXT,
    answer(log, 'Text of a skill', '', async (params: SkillParams): Promise<string> => {
      const { service, settings } = await contexts.ofFolder(folderOf(params));
      return service.skillText(params.code, params.level, settings);
    }),
  );
  connection.onRequest(
    SKILL_USES,
    answer(log, 'Uses of a skill', [], async ({ code }: SkillParams): Promise<readonly SkillUsePlace[]> => {
      const uses = (await index.uses()).filter((use) => use.code === code);
      return uses.map(({ uri, role, levels, range }) => ({
        uri,
        file: fileInFolder(uri, session),
        role: role === '' ? messages.documents.untitledRole : role,
        levels,
        range,
      }));
    }),
  );
  connection.onRequest(
    CITATION,
    answer(log, 'Citation', null, async ({ uri, code, level }: CitationParams): Promise<string | null> => {
      const { service, settings } = await contexts.ofFolder(folders.of(normalise(uri)));
      return service.citationFor(code, level, settings) ?? null;
    }),
  );
}
