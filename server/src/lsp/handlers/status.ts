/** `roleProfiles/status`: how many skills are loaded and from where, what is wrong, and which settings hold. */
import type { Status, StatusParams } from '../../../shared/protocol.ts';
import { STATUS } from '../../../shared/protocol.ts';
import { settingsInForce } from '../../workspace/explain.ts';
import type { FileProblem } from '../../workspace/problems.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Context } from '../../workspace/workspace.ts';
import type { Contexts } from '../contexts.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

export function handleStatus({ connection, log, folders, workspace }: Session, contexts: Contexts): void {
  connection.onRequest(
    STATUS,
    answer(log, 'Status', null, async ({ uri }: StatusParams): Promise<Status> => {
      const folder = uri === undefined ? folders.all()[0] : folders.of(normalise(uri));
      const context = await contexts.ofFolder(folder);
      return statusOf(context, await workspace.problems(), await workspace.editorProblems(context));
    }),
  );
}

/**
 * @param problems those of settings files and skill data, by the file
 * @param editorProblems those of the editor's settings
 */
function statusOf(
  context: Context,
  problems: ReadonlyMap<string, readonly FileProblem[]>,
  editorProblems: readonly string[],
): Status {
  const { catalogue } = context.service;
  const { edition } = context.settings;
  const known = catalogue.skills(catalogue.editions.includes(edition) ? edition : catalogue.newestEdition);
  const defined = new Set(catalogue.frameworks.flatMap(({ skills }) => skills.map(({ code }) => code)));
  const own = new Set([
    ...context.data.map(({ uri }) => uri),
    ...context.refused.map(({ uri }) => uri),
    ...(context.teamFile === undefined ? [] : [context.teamFile.uri]),
  ]);
  return {
    skills: { defined: defined.size, known: known.length },
    sources: catalogue.frameworks.map(({ title, edition, skills, source }) => ({
      name: source.name,
      ...(source.uri !== undefined && { uri: source.uri }),
      skills: skills.length,
      title,
      ...(edition !== undefined && { edition }),
      ...(source.date !== undefined && { date: source.date }),
      outdated: context.data.some(({ uri, outdated }) => outdated && uri === source.uri),
    })),
    problems: [
      ...editorProblems.map((message) => ({ message })),
      ...[...problems]
        .filter(([uri]) => own.has(uri))
        .flatMap(([uri, found]) =>
          found
            .filter(({ severity }) => severity !== 'information')
            .map(({ line, message }) => ({ uri, line, message })),
        ),
    ],
    settings: settingsInForce(context),
  };
}
