/** What the status item of an editor tells: how many skills are loaded and from where, what is wrong, and which settings hold. */
import { settingsInForce } from '../workspace/explain.ts';
import type { SettingInForce } from '../workspace/explain.ts';
import type { FileProblem } from '../workspace/problems.ts';
import type { Context } from '../workspace/workspace.ts';

export const STATUS = 'roleProfiles/status';
export const STATUS_CHANGED = 'roleProfiles/statusChanged';

export interface Status {
  /** Skills whose definitions are loaded, and all that are known by code, name and levels. */
  readonly skills: { readonly defined: number; readonly known: number };
  readonly sources: readonly StatusSource[];
  readonly problems: readonly { readonly uri?: string; readonly line?: number; readonly message: string }[];
  readonly settings: readonly SettingInForce[];
}

export interface StatusSource {
  readonly name: string;
  /** Missing for what ships with the product. */
  readonly uri?: string;
  readonly skills: number;
  readonly title: string;
  readonly edition?: string;
  readonly date?: string;
  /** True while an earlier version of a broken file serves. */
  readonly outdated: boolean;
}

/**
 * @param problems those of settings files and skill data, by the file
 * @param editorProblems those of the editor's settings
 */
export function statusOf(
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
