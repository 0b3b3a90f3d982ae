/** `roleProfiles/view`: pages that this product's own client shows in its own way, and what is chosen in them. */
import type { DataFound, FileParams, UseLevelParams, View, ViewParams } from '../../../shared/protocol.ts';
import { LOOK_INTO_DATA, USE_LEVEL, VIEW } from '../../../shared/protocol.ts';
import type { AttributeText, Edit, SkillLevels } from '../../core/service.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Asked, Contexts } from '../contexts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { dataFound, dataReport } from '../data-report.ts';
import { loadedReport } from '../loaded-report.ts';
import type { SkillPage } from '../pages.ts';
import { readPageUri } from '../pages.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import { statusFor } from '../status.ts';

export function handleViews(session: Session, contexts: Contexts): void {
  const { connection, log, client, folders } = session;

  connection.onRequest(
    VIEW,
    answer(log, 'View', null, async ({ uri }: ViewParams): Promise<View | null> => {
      const page = readPageUri(uri);
      switch (page?.kind) {
        case 'skill':
          return levelsOf(page);
        case 'loaded':
          return loadedReport(await statusFor(page.document, session, contexts));
        case 'data': {
          const file = await session.workspace.lookInto(normalise(page.file));
          return file === undefined ? null : dataReport(file);
        }
        default:
          return null;
      }
    }),
  );

  connection.onRequest(
    LOOK_INTO_DATA,
    answer(log, 'Looking into a file', null, async ({ uri }: FileParams): Promise<DataFound | null> => {
      const file = await session.workspace.lookInto(normalise(uri));
      return file === undefined ? null : dataFound(file);
    }),
  );

  connection.onRequest(
    USE_LEVEL,
    answer(log, 'Using a level', false, async ({ uri, level }: UseLevelParams): Promise<boolean> => {
      const page = readPageUri(uri);
      const asked = page?.kind === 'skill' ? await citedIn(page) : undefined;
      if (asked === undefined) return false;
      const { open, context, code, at } = asked;
      const { service, settings } = context;
      const edits = service.levelUse.use(open.read(service), { code, at }, level, settings);
      if (edits === undefined) return false;
      return apply(`Use level ${level}`, asked, edits);
    }),
  );

  async function levelsOf(page: SkillPage): Promise<View | null> {
    const { document, code, edition, level } = page;
    const { service, settings } = await contexts.ofFolder(document && folders.of(normalise(document)));
    const skill = service.skillLevels(code, edition);
    if (skill === undefined) return null;
    const asked = await citedIn(page);
    const now = asked && service.levelUse.cited(asked.open.read(service), asked, settings);
    const cited = now?.levels ?? (level === undefined ? [] : [level]);
    const [first] = cited;
    const attributes = first === undefined ? [] : service.attributesAt(code, edition, first);
    return levelsView(skill, cited, now?.usable ?? [], attributes);
  }

  /** The document from which a page was opened, while it is open, and the citation in it. */
  async function citedIn({
    document,
    code,
    at,
  }: SkillPage): Promise<(Asked & { code: string; at: number }) | undefined> {
    const asked = document === undefined ? undefined : await contexts.about(document);
    return asked && at !== undefined ? { ...asked, code, at } : undefined;
  }

  async function apply(label: string, { open }: Asked, edits: readonly Edit[]): Promise<boolean> {
    const { applied } = await connection.workspace.applyEdit({ label, edit: toWorkspaceEdit(open, edits, client) });
    return applied;
  }
}

/** The levels of a skill side by side; `usable` are those that the document can be made to cite. */
function levelsView(
  skill: SkillLevels,
  cited: readonly number[],
  usable: readonly number[],
  attributes: readonly AttributeText[],
): View {
  return {
    kind: 'levels',
    ...skill,
    ...(attributes.length > 0 && {
      attributes: {
        title: `Attributes at level ${cited[0]}`,
        rows: attributes.map(({ name, text }) => ({ name, facts: [text] })),
        empty: '',
      },
    }),
    levels: skill.levels.map((column) => ({
      ...column,
      cited: cited.includes(column.level),
      usable: usable.includes(column.level),
    })),
  };
}
