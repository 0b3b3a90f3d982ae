/**
 * The one resolver of the language server and the command line: which settings and which skill data hold for a document.
 *
 * Settings: defaults, over them the editor's (or the command line's options), over them the nearest `.role-profiles.json`
 * above the document, up to its root. Skill data: what ships, over it the workspace's (`skills-data` at the root, and what
 * the editor's settings name), over it the folder's (`skills-data` beside the team's file, and what that file names).
 * Folders with the same data share one service.
 */
import type { Framework } from '../core/catalogue/types.ts';
import { lazily } from '../core/lazily.ts';
import type { Service } from '../core/service.ts';
import { createService } from '../core/service.ts';
import type { Files } from '../host/files.ts';
import type { DataPlace, Refused } from './data-places.ts';
import { filesInDataFolder, filesNamed } from './data-places.ts';
import type { DataFile } from './data-store.ts';
import { createDataStore } from './data-store.ts';
import { isIncluded } from './globs.ts';
import type { FileProblem } from './problems.ts';
import { fromData } from './problems.ts';
import type { ResolvedSettings } from './settings.ts';
import { resolveSettings } from './settings.ts';
import type { ShippedData } from './shipped-data.ts';
import { readShippedData } from './shipped-data.ts';
import type { TeamFile } from './team-file.ts';
import { readTeamFile, TEAM_FILE } from './team-file.ts';
import type { RememberingJudge } from './text-judge.ts';
import { createRememberingJudge } from './text-judge.ts';
import { foldersUpTo, join, nameOf, parentOf } from './uris.ts';

/** What holds for the documents of one folder. Never changes; when a file changes, a new one is made. */
export interface Context extends ResolvedSettings {
  readonly root: string;
  readonly service: Service;
  readonly judge: RememberingJudge;
  readonly teamFile?: TeamFile;
  /** The files of skill data beside what ships, lowest layer first. */
  readonly data: readonly DataFile[];
  readonly refused: readonly Refused[];
  /** Files and folders outside the data folders that settings name: to be watched, too. */
  readonly named: readonly string[];
}

export interface WorkspaceOptions {
  readonly files: Files;
  readonly shipped: ShippedData;
  /** The folder up to which settings and data hold for the documents of a folder. */
  rootOf(folder: string): string | Promise<string>;
  /** What the editor holds under `roleProfiles` for a folder; anything, it is validated here. */
  editorSettings(folder: string): unknown;
  /** Files of skill data that are put over all others, whatever settings say: the command line's `--skills-data`. */
  readonly added?: readonly string[];
  /** False where the user has not said that the folder's authors are trusted. */
  trusted(): boolean;
}

export interface Workspace {
  /** What holds for a document. After a change, the last context serves until `refresh` has the next one. */
  contextFor(document: string): Promise<Context>;
  /** The same for a folder. */
  contextForFolder(folder: string): Promise<Context>;
  /**
   * Looks again at settings and data, and reads what has changed.
   * @param changed files that are known to have changed, whatever their times say
   * @param keep the folders that are still of interest; the others are forgotten
   * @returns whether anything that matters is different now
   */
  refresh(changed: readonly string[], keep: readonly string[]): Promise<boolean>;
  contexts(): readonly Context[];
  /** All problems in settings files and files of skill data, by the file. */
  problems(): ReadonlyMap<string, readonly FileProblem[]>;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files } = options;
  const store = createDataStore(files);
  const shipped = lazily(() => readShippedData(options.shipped));
  const model = lazily(() => options.shipped.levelModel());
  let contexts = new Map<string, Promise<Context>>();
  let settled = new Map<string, Context>();
  let services = new Map<string, { service: Service; judge: RememberingJudge }>();
  const numbers = new WeakMap<Framework, number>();
  let count = 0;

  async function resolve(folder: string, team: TeamFiles): Promise<Context> {
    const root = await options.rootOf(folder);
    const [editor, teamFile] = await Promise.all([options.editorSettings(folder), team(folder, root)]);
    const resolved = resolveSettings(editor, teamFile, root);
    const places = await placesOf(root, teamFile, resolved);
    const data = await Promise.all(places.found.map(({ uri, layer }) => store.load(uri, layer)));
    const loaded = data.filter((file) => file !== undefined);
    const frameworks = loaded.flatMap(({ framework }) => framework ?? []);
    return {
      ...resolved,
      root,
      ...(await serviceFor(frameworks)),
      ...(places.teamFile && { teamFile: places.teamFile }),
      data: loaded,
      refused: places.refused,
      named: places.named,
      editorProblems: [...resolved.editorProblems, ...places.editorProblems],
    };
  }

  async function placesOf(root: string, teamFile: TeamFile | undefined, { settings, origins }: ResolvedSettings) {
    const found: DataPlace[] = [];
    const refused: Refused[] = [];
    const named: string[] = [];
    const editorProblems: string[] = [];
    const settingsProblems: FileProblem[] = [];
    const add = (places: { found: readonly DataPlace[]; refused: readonly Refused[] }): void => {
      found.push(...places.found.filter(({ uri }) => !found.some((known) => known.uri === uri)));
      refused.push(...places.refused);
    };
    const fromTeam = origins.get('skillsData')?.from === 'file';
    const nested = teamFile !== undefined && teamFile.folder !== root;
    const addNamed = async (): Promise<void> => {
      const base = fromTeam ? teamFile!.folder : root;
      const layer = fromTeam && nested ? 'folder' : 'workspace';
      for (const [index, path] of settings.skillsData.entries()) {
        const places = await filesNamed(files, path, base, root, layer, options.trusted());
        named.push(places.uri);
        add({ found: places.found, refused: [] });
        const problem = places.missing
          ? `There is no file or folder "${path}", so no skills are read from there.`
          : places.refused[0]?.message;
        if (problem === undefined) continue;
        if (fromTeam) settingsProblems.push(teamFile!.problemAt(['skillsData', String(index)], problem));
        else editorProblems.push(`roleProfiles.skillsData: ${problem}`);
      }
    };
    add(await filesInDataFolder(files, root, root, 'workspace'));
    if (!fromTeam || !nested) await addNamed();
    if (nested) add(await filesInDataFolder(files, teamFile.folder, root, 'folder'));
    if (fromTeam && nested) await addNamed();
    for (const path of options.added ?? []) add(await filesNamed(files, path, root, root, 'folder', true));
    const told = teamFile && { ...teamFile, problems: [...teamFile.problems, ...settingsProblems] };
    return { found, refused, named, editorProblems, teamFile: told };
  }

  /** One service for each distinct set of data. */
  async function serviceFor(frameworks: readonly Framework[]): Promise<{ service: Service; judge: RememberingJudge }> {
    const key = frameworks.map(numberOf).join(' ');
    const merge = await shipped();
    let made = services.get(key);
    if (made === undefined) {
      const service = createService(merge(frameworks));
      services.set(key, (made = { service, judge: createRememberingJudge(service.catalogue, model) }));
    }
    return made;
  }

  function numberOf(framework: Framework): number {
    let number = numbers.get(framework);
    if (number === undefined) numbers.set(framework, (number = count++));
    return number;
  }

  function contextForFolder(folder: string): Promise<Context> {
    let context = contexts.get(folder);
    if (context === undefined) {
      context = resolve(folder, createTeamFiles(files));
      contexts.set(folder, context);
      const own = context;
      own.then(
        (made) => contexts.get(folder) === own && settled.set(folder, made),
        () => contexts.get(folder) === own && contexts.delete(folder),
      );
    }
    return context;
  }

  return {
    contextFor: (document) => contextForFolder(parentOf(document) ?? document),
    contextForFolder,
    async refresh(changed, keep) {
      await Promise.allSettled(contexts.values());
      for (const uri of changed) store.forget(uri);
      const team = createTeamFiles(files);
      const folders = [...new Set(keep)];
      const made = await Promise.all(
        folders.map(async (folder) => {
          const [before, now] = [settled.get(folder), await resolve(folder, team)];
          return before !== undefined && isSame(before, now) ? before : now;
        }),
      );
      const next = new Map(folders.map((folder, i) => [folder, made[i]!]));
      const different = made.some((context, i) => settled.get(folders[i]!) !== context);
      contexts = new Map([...next].map(([folder, context]) => [folder, Promise.resolve(context)]));
      settled = next;
      const used = new Set(made.map(({ service }) => service));
      services = new Map([...services].filter(([, { service }]) => used.has(service)));
      return different;
    },
    contexts: () => [...settled.values()],
    problems: () => problemsOf([...settled.values()]),
  };
}

/** Whether the document is one that is checked. */
export function isChecked(document: string, context: Context): boolean {
  return isIncluded(document, context);
}

/** Whether two contexts of one folder come to the same: then everything that was made with the first one still holds. */
function isSame(a: Context, b: Context): boolean {
  const rest = ({ settings, origins, globBase, editorProblems, root, teamFile, refused, named }: Context): string =>
    JSON.stringify([settings, [...origins], globBase, editorProblems, root, teamFile, refused, named]);
  return (
    a.service === b.service &&
    a.data.length === b.data.length &&
    a.data.every((file, i) => file === b.data[i]) &&
    rest(a) === rest(b)
  );
}

type TeamFiles = (folder: string, root: string) => Promise<TeamFile | undefined>;

/** Finds the nearest team's file; within one round of resolving, each is read once. */
function createTeamFiles(files: Files): TeamFiles {
  const read = new Map<string, Promise<TeamFile | undefined>>();
  return async (folder, root) => {
    for (const at of foldersUpTo(folder, root)) {
      let file = read.get(at);
      if (file === undefined) read.set(at, (file = readTeamFileIn(files, at)));
      const found = await file;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

async function readTeamFileIn(files: Files, folder: string): Promise<TeamFile | undefined> {
  const uri = join(folder, TEAM_FILE);
  const stat = await files.stat(uri);
  if (stat?.kind !== 'file') return undefined;
  const content = stat.size > 1_000_000 ? { ok: false as const, reason: 'it is too large' } : await files.read(uri);
  if (content.ok) return readTeamFile(uri, folder, new TextDecoder().decode(content.bytes));
  const problem = { severity: 'warning', id: 'settings', line: 0, start: 0 } as const;
  return {
    ...readTeamFile(uri, folder, '{}'),
    problems: [{ ...problem, message: `These settings cannot be read: ${content.reason}.` }],
  };
}

function problemsOf(contexts: readonly Context[]): Map<string, FileProblem[]> {
  const all = new Map<string, Map<string, FileProblem>>();
  const add = (uri: string, problem: FileProblem): void => {
    const known = all.get(uri) ?? new Map<string, FileProblem>();
    known.set(`${problem.line}:${problem.start} ${problem.message}`, problem);
    all.set(uri, known);
  };
  for (const { teamFile, data, refused, service } of contexts) {
    for (const problem of teamFile?.problems ?? []) add(teamFile!.uri, problem);
    for (const file of data) for (const problem of file.problems) add(file.uri, fromData(problem));
    for (const { uri, message } of refused) {
      add(uri, { severity: 'warning', id: 'not-read', message, line: 0, start: 0 });
    }
    for (const { kept, replaced } of service.catalogue.disagreements) {
      const { uri: serves } = kept.source;
      const { uri: passed } = replaced.source;
      if (serves === undefined || passed === undefined) continue;
      const tell = (uri: string, place: typeof kept.place, message: string): void =>
        add(uri, fromData({ severity: 'warning', id: 'files-disagree', message, ...(place && { place }) }));
      const what = `${kept.code} is defined differently in ${nameOf(serves)} and in ${nameOf(passed)}.`;
      tell(serves, kept.place, `${what} The definition in this file serves. Keep one of the two.`);
      tell(passed, replaced.place, `${what} The one in ${nameOf(serves)} serves. Keep one of the two.`);
    }
  }
  return new Map([...all].map(([uri, problems]) => [uri, [...problems.values()]]));
}
