/** `roleProfiles/view`: pages that this product's own client shows in its own way, and what is chosen in them. */
import type { UseLevelParams, View, ViewParams } from '../../../shared/protocol.ts';
import { USE_LEVEL, VIEW } from '../../../shared/protocol.ts';
import type { AttributeText, SkillLevels } from '../../core/service.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { forDocument } from '../../workspace/for-documents.ts';
import { normalise } from '../../workspace/uris.ts';
import { alikePage } from '../alike.ts';
import { chartView } from '../chart.ts';
import { comparePerson, compareRoles } from '../comparing.ts';
import type { Asked, Contexts } from '../contexts.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { dataReport } from '../data-report.ts';
import { loadedReport } from '../loaded-report.ts';
import type { SkillPage } from '../pages.ts';
import { readPageUri } from '../pages.ts';
import { matrixView } from '../matrix-view.ts';
import type { ProfileIndex } from '../profile-index.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';
import { statusFor } from '../status.ts';

export function handleViews(session: Session, contexts: Contexts, index: ProfileIndex): void {
  const { connection, log, client, folders, messages } = session;

  connection.onRequest(
    VIEW,
    answer(log, 'View', null, async ({ uri }: ViewParams): Promise<View | null> => {
      const page = readPageUri(uri);
      switch (page?.kind) {
        case 'skill':
          return levelsOf(page);
        case 'loaded':
          return loadedReport(await statusFor(page.document, session, contexts), messages);
        case 'data':
          return dataReport(await session.workspace.lookInto(normalise(page.file)), messages);
        case 'matrix':
          return matrixView(await index.roles(), index.complete, session);
        case 'comparison':
          return compareRoles(page, session, contexts);
        case 'person':
          return comparePerson(page, session, contexts);
        case 'chart':
          return chartView(page.role, session, contexts);
        case 'alike':
          return alikePage(await index.uses(), session, await contexts.ofFolder(folders.all()[0]));
        default:
          return null;
      }
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
      const edit = toWorkspaceEdit(open, edits, client);
      return (await connection.workspace.applyEdit({ label: messages.actions.useLevel(level), edit })).applied;
    }),
  );

  async function levelsOf(page: SkillPage): Promise<View | null> {
    const { document, code, edition, level } = page;
    const ofFolder = await contexts.ofFolder(document && folders.of(normalise(document)));
    const { service, settings } = document === undefined ? ofFolder : forDocument(ofFolder, normalise(document));
    const skill = service.skillLevels(code, edition);
    if (skill === undefined) return null;
    const asked = await citedIn(page);
    const now = asked && service.levelUse.cited(asked.open.read(service), asked, settings);
    const cited = now?.levels ?? (level === undefined ? [] : [level]);
    const [first] = cited;
    const attributes = first === undefined ? [] : service.attributesAt(code, edition, first);
    return levelsView(skill, cited, now?.usable ?? [], attributes, messages);
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
}

/** The levels of a skill side by side; `usable` are those that the document can be made to cite. */
function levelsView(
  skill: SkillLevels,
  cited: readonly number[],
  usable: readonly number[],
  attributes: readonly AttributeText[],
  { skills }: Messages,
): View {
  const [first] = cited;
  return {
    kind: 'levels',
    ...skill,
    ...(attributes.length > 0 &&
      first !== undefined && {
        attributes: {
          title: skills.attributesAt(first),
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
