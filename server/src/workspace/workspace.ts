/**
 * The one resolver of the language server and the command line: which settings and which skill data hold for a document.
 *
 * Settings: defaults, over them the editor's, over them the nearest `.role-profiles.json` above the document, up to its
 * root, with what it extends below it; over them what these files override for the document, and the command line's
 * options. Skill data: what ships, over it the user's, over it the workspace's (`skills-data` at
 * the root, and what the editor's settings name), over it the folder's (`skills-data` beside the team's file, and what that file names).
 * Folders with the same data share one service.
 */
import type { Framework } from '../core/catalogue/types.ts';
import { lazily } from '../core/lazily.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Service } from '../core/service.ts';
import { createService } from '../core/service.ts';
import type { Settings } from '../core/settings.ts';
import type { Files } from '../host/files.ts';
import { chooseData } from './data-choice.ts';
import type { Refused } from './data-places.ts';
import type { DataFile } from './data-store.ts';
import { createDataStore, readDataFile } from './data-store.ts';
import type { ToldProblems } from './entry-problems.ts';
import { tellEntries } from './entry-problems.ts';
import { forDocument } from './for-documents.ts';
import { isIncluded, unusablePatterns } from './globs.ts';
import type { FileProblem } from './problems.ts';
import { fromData } from './problems.ts';
import type { ResolvedSettings } from './settings.ts';
import { resolveSettings } from './settings.ts';
import type { ShippedData } from './shipped-data.ts';
import { readShippedData } from './shipped-data.ts';
import type { TeamFile } from './team-file.ts';
import type { TeamFiles } from './team-files.ts';
import { createTeamFiles } from './team-files.ts';
import type { RememberingJudge } from './text-judge.ts';
import { createRememberingJudge } from './text-judge.ts';
import type { PatternCheck } from './unmatched.ts';
import { createPatternCheck } from './unmatched.ts';
import { nameOf, parentOf } from './uris.ts';

/** What holds for the documents of one folder. Never changes; when a file changes, a new one is made. */
export interface Context extends ResolvedSettings {
  readonly root: string;
  readonly service: Service;
  readonly judge: RememberingJudge;
  /** The files of skill data beside what ships, lowest layer first. */
  readonly data: readonly DataFile[];
  readonly refused: readonly Refused[];
  /** Files and folders that settings name: to be watched, too. */
  readonly named: readonly string[];
}

export interface WorkspaceOptions {
  readonly files: Files;
  readonly shipped: ShippedData;
  /** The language of all that is said. */
  readonly messages: Messages;
  /** The folder up to which settings and data hold for the documents of a folder. */
  rootOf(folder: string): string | Promise<string>;
  /** What the editor holds under `roleProfiles` for a folder; anything, it is validated here. */
  editorSettings(folder: string): unknown;
  /** A folder of skill data that serves everywhere, below all other. */
  readonly userData?: string;
  /** Files of skill data that are put over all others, whatever settings say: the command line's `--skills-data`. */
  readonly added?: readonly string[];
  /** Settings that hold over all others: the command line's options. */
  readonly over?: Partial<Settings>;
  /** A settings file that serves every folder in place of the nearest one: the command line's `--config`. */
  readonly settingsFile?: string;
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
  /** What a file holds by itself, whether it is used or not; `undefined` where there is none. */
  lookInto(file: string): Promise<DataFile | undefined>;
  /** What is wrong in the editor's settings for a folder. */
  editorProblems(context: Context): Promise<readonly string[]>;
  /**
   * All problems in settings files and files of skill data, by the file. Looks for what the patterns of the settings
   * name, which may take a while in a large folder: no answer should wait for it.
   */
  problems(): Promise<ReadonlyMap<string, readonly FileProblem[]>>;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files, messages } = options;
  const store = createDataStore(files, messages);
  const patterns = createPatternCheck(files, messages);
  const shipped = lazily(() => readShippedData(options.shipped));
  const model = lazily(() => options.shipped.levelModel());
  let contexts = new Map<string, Promise<Context>>();
  let settled = new Map<string, Context>();
  let services = new Map<string, { service: Service; judge: RememberingJudge }>();
  const numbers = new WeakMap<Framework, number>();
  let count = 0;

  async function resolve(folder: string, team: TeamFiles): Promise<Context> {
    const root = await options.rootOf(folder);
    const trusted = options.trusted();
    const [editor, { layers, named, misnamed }] = await Promise.all([
      options.editorSettings(folder),
      team(folder, root, trusted),
    ]);
    const resolved = resolveSettings(editor, layers, root, messages, options.over);
    const places = await chooseData(
      files,
      root,
      layers,
      resolved,
      trusted,
      { userData: options.userData, added: options.added ?? [] },
      messages,
    );
    const wrong = [...unusablePatterns(resolved, messages), ...places.problems];
    const told = tellEntries(wrong, resolved, layers, messages);
    const data = await Promise.all(places.found.map(({ uri, layer }) => store.load(uri, layer)));
    const loaded = data.filter((file) => file !== undefined);
    const frameworks = loaded.flatMap(({ framework }) => framework ?? []);
    const made: Context = {
      ...resolved,
      root,
      ...(await serviceFor(frameworks)),
      layers: layers.map((file) => withProblems(file, told)),
      data: loaded,
      refused: [...misnamed, ...places.refused],
      named: [...places.named, ...named],
      editorProblems: [...resolved.editorProblems, ...told.inEditor],
    };
    // most folders hold what the one above them holds
    return [...new Set(settled.values())].find((known) => isSame(known, made)) ?? made;
  }

  /** One service for each distinct set of data. */
  async function serviceFor(frameworks: readonly Framework[]): Promise<{ service: Service; judge: RememberingJudge }> {
    const key = frameworks.map(numberOf).join(' ');
    const merge = await shipped();
    let made = services.get(key);
    if (made === undefined) {
      const service = createService(merge(frameworks), messages);
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
      context = resolve(folder, createTeamFiles(files, messages, options.settingsFile));
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
    contextFor: async (document) => forDocument(await contextForFolder(parentOf(document) ?? document), document),
    contextForFolder,
    async refresh(changed, keep) {
      await Promise.allSettled(contexts.values());
      for (const uri of changed) store.forget(uri);
      patterns.forget();
      const team = createTeamFiles(files, messages, options.settingsFile);
      const folders = [...new Set(keep)];
      const made = shared(
        await Promise.all(
          folders.map(async (folder) => {
            const [before, now] = [settled.get(folder), await resolve(folder, team)];
            return before !== undefined && isSame(before, now) ? before : now;
          }),
        ),
      );
      const next = new Map(folders.map((folder, i) => [folder, made[i]!]));
      const different = made.some((context, i) => settled.get(folders[i]!) !== context);
      contexts = new Map([...next].map(([folder, context]) => [folder, Promise.resolve(context)]));
      settled = next;
      services = new Map([...services].filter(([, { service }]) => made.some((one) => one.service === service)));
      return different;
    },
    contexts: () => [...new Set(settled.values())],
    async lookInto(uri) {
      const file = await readDataFile(files, uri, 'user', messages);
      const settled = file?.framework && (await shipped())([file.framework]).frameworks.at(-1);
      return file && { ...file, ...(settled && { framework: settled }) };
    },
    problems: () => problemsOf([...new Set(settled.values())], patterns, messages),
    async editorProblems(context) {
      const { inEditor } = tellEntries(await patterns.of(context), context, context.layers, messages);
      return [...context.editorProblems, ...inEditor];
    },
  };
}

/** Whether the document is one that is checked. */
export function isChecked(document: string, context: Context): boolean {
  return isIncluded(document, context);
}

function withProblems(file: TeamFile, { inFile }: ToldProblems): TeamFile {
  const own = inFile.flatMap(({ uri, problem }) => (uri === file.uri ? problem : []));
  return { ...file, problems: [...file.problems, ...own] };
}

/** Whether two contexts of one folder come to the same: then everything that was made with the first one still holds. */
function isSame(a: Context, b: Context): boolean {
  const rest = ({ settings, origins, globBase, editorProblems, root, layers, refused, named }: Context): string =>
    JSON.stringify([settings, [...origins], globBase, editorProblems, root, layers, refused, named]);
  return (
    a.service === b.service &&
    a.data.length === b.data.length &&
    a.data.every((file, i) => file === b.data[i]) &&
    rest(a) === rest(b)
  );
}

/** The same contexts, each that comes to the same as one before it in its place. */
function shared(contexts: readonly Context[]): Context[] {
  const different: Context[] = [];
  return contexts.map((context) => {
    const known = different.find((one) => one === context || isSame(one, context));
    if (known === undefined) different.push(context);
    return known ?? context;
  });
}

async function problemsOf(
  contexts: readonly Context[],
  patterns: PatternCheck,
  messages: Messages,
): Promise<Map<string, readonly FileProblem[]>> {
  const all = new Map<string, Map<string, FileProblem>>();
  const add = (uri: string, problem: FileProblem): void => {
    const known = all.get(uri) ?? new Map<string, FileProblem>();
    known.set(`${problem.line}:${problem.start} ${problem.message}`, problem);
    all.set(uri, known);
  };
  for (const context of contexts) {
    const { layers, data, refused, service } = context;
    for (const { uri, problems } of layers) for (const problem of problems) add(uri, problem);
    const { inFile } = tellEntries(await patterns.of(context), context, layers, messages);
    for (const { uri, problem } of inFile) add(uri, problem);
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
      const names = [kept.code, nameOf(serves), nameOf(passed)] as const;
      tell(serves, kept.place, messages.files.disagreeServes(...names));
      tell(passed, replaced.place, messages.files.disagreePassed(...names));
    }
  }
  return new Map([...all].map(([uri, problems]) => [uri, [...problems.values()]]));
}
