/** How many skills are loaded and from where, what is wrong, and which settings hold. */
import type { Status, StatusSource } from '../../shared/protocol.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Framework } from '../core/catalogue/types.ts';
import { settingsInForce } from '../workspace/explain.ts';
import { forDocument } from '../workspace/for-documents.ts';
import type { FileProblem } from '../workspace/problems.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import type { Contexts } from './contexts.ts';
import { contentOf } from './data-report.ts';
import { NO_FOLDER } from './contexts.ts';
import type { Session } from './session.ts';
import { statusLabel } from './status-label.ts';

/** What is loaded for a document, or without one for the first folder. */
export async function statusFor(
  document: string | undefined,
  { folders, configuration, workspace, messages }: Session,
  contexts: Contexts,
): Promise<Status> {
  const folder = document === undefined ? folders.all()[0] : folders.of(normalise(document));
  const ofFolder = await contexts.ofFolder(folder);
  const context = document === undefined ? ofFolder : forDocument(ofFolder, normalise(document));
  const { enable } = configuration.preferences(folder ?? NO_FOLDER);
  return statusOf(context, enable, await workspace.problems(), await workspace.editorProblems(context), messages);
}

/**
 * @param problems those of settings files and skill data, by the file
 * @param editorProblems those of the editor's settings
 */
function statusOf(
  context: Context,
  enabled: boolean,
  problems: ReadonlyMap<string, readonly FileProblem[]>,
  editorProblems: readonly string[],
  messages: Messages,
): Status {
  const { catalogue } = context.service;
  const { edition } = context.settings;
  const known = catalogue.skills(catalogue.editions.includes(edition) ? edition : catalogue.newestEdition);
  const defined = new Set(catalogue.frameworks.flatMap(({ skills }) => skills.map(({ code }) => code)));
  const own = new Set([
    ...context.data.map(({ uri }) => uri),
    ...context.refused.map(({ uri }) => uri),
    ...context.layers.map(({ uri }) => uri),
  ]);
  const held = {
    skills: { defined: defined.size, known: known.length },
    sources: catalogue.frameworks.map((framework) => ({
      ...sourceOf(framework),
      outdated: context.data.some(({ uri, outdated }) => outdated && uri === framework.source.uri),
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
  };
  return { enabled, ...statusLabel(held, messages), ...held, settings: settingsInForce(context) };
}

function sourceOf(framework: Framework): Omit<StatusSource, 'outdated'> {
  const { source } = framework;
  return {
    name: source.name,
    ...(source.uri !== undefined && { uri: source.uri }),
    ...contentOf(framework),
    ...(source.date !== undefined && { date: source.date }),
    forAllFolders: source.layer === 'user',
  };
}
