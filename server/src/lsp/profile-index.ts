/**
 * Where the profiles of the workspace cite skills. Nothing is read before somebody asks; then each file once, and again
 * when it has changed. What is open is taken as it is in the editor. Typing costs nothing here.
 */
import type { Range } from 'vscode-languageserver';
import type { PagedText, RoleSkills, SkillUse } from '../core/service.ts';
import { normalise } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import type { Asked, Contexts } from './contexts.ts';
import type { ProfileFiles } from './profile-files.ts';
import type { FileUses } from './profile-reader.ts';
import { usesIn } from './profile-reader.ts';
import { notice } from './safely.ts';
import type { Session } from './session.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** A citation in some file of the workspace. */
export interface IndexedUse extends Omit<SkillUse, 'start' | 'end' | 'written'> {
  readonly uri: string;
  readonly range: Range;
}

/** A document of the workspace that cites skills, as it is now. */
export interface ReadProfile {
  readonly uri: string;
  /** `null` for one that is not open. */
  readonly version: number | null;
  readonly text: PagedText;
  readonly uses: readonly SkillUse[];
  readonly context: Context;
}

/** A file with the roles in it that ask for skills. */
export interface ProfileRoles {
  readonly uri: string;
  readonly roles: readonly RoleSkills[];
}

export interface ProfileIndex {
  /** All citations, file by file. */
  uses(): Promise<readonly IndexedUse[]>;
  /** The roles of each file that ask for skills; files without any are left out. */
  roles(): Promise<readonly ProfileRoles[]>;
  /** In how many profiles a skill is cited, if that is known already; else it is looked up for the next time. */
  countOf(code: string): number | undefined;
  /** The profiles that cite a skill, as they are now. */
  citing(code: string): Promise<readonly ReadProfile[]>;
  /** Looks through the profiles in the background, for a question that is about to come. */
  prepare(): void;
  /** Whether all files were looked at; else there are more than `MOST_DOCUMENTS`, or too large ones. */
  readonly complete: boolean;
  /** Files have come, gone or changed. */
  changed(): void;
}

export function createProfileIndex(
  { documents, log }: Pick<Session, 'documents' | 'log'>,
  contexts: Pick<Contexts, 'about'>,
  listed: WorkspaceFiles,
  onDisk: ProfileFiles,
): ProfileIndex {
  /** How often each skill is cited, as far as somebody has asked; forgotten when a file changes. */
  let counts: ReadonlyMap<string, number> | undefined;
  let counting = false;

  /** What each profile says, in the order in which the files are found. */
  async function look(): Promise<ReadonlyMap<string, FileUses & { readonly context: Context; readonly open?: Asked }>> {
    const open = new Map<string, Asked>();
    for (const { uri } of documents.all()) {
      const asked = await contexts.about(uri);
      if (asked !== undefined) open.set(normalise(uri), asked);
    }
    const wanted = await listed.with([...open.keys()]);
    const closed = await onDisk.read(new Map([...wanted].filter(([uri]) => !open.has(uri))));
    return new Map(
      [...wanted].map(([uri, context]) => {
        const asked = open.get(uri);
        if (asked === undefined) return [uri, { ...closed.get(uri)!, context }];
        return [uri, { ...usesIn(asked.open.read(context.service), context), context, open: asked }];
      }),
    );
  }

  async function all(): Promise<IndexedUse[]> {
    return [...(await look())].flatMap(([at, { uses, ranges, open }]) => {
      const uri = open?.open.uri ?? at;
      return uses.map(({ code, name, levels, role }, i) => ({ uri, code, name, levels, role, range: ranges[i]! }));
    });
  }

  async function count(): Promise<void> {
    const byCode = new Map<string, number>();
    for (const { uses } of (await look()).values()) {
      for (const code of new Set(uses.map((use) => use.code))) byCode.set(code, (byCode.get(code) ?? 0) + 1);
    }
    counts = byCode;
  }

  return {
    uses: all,
    async roles() {
      return [...(await look())].flatMap(([at, { roles, open }]) =>
        roles.length === 0 ? [] : [{ uri: open?.open.uri ?? at, roles }],
      );
    },
    countOf(code) {
      if (counts === undefined && !counting) {
        counting = true;
        void notice(log, 'Counting profiles', count)().finally(() => (counting = false));
      }
      return counts?.get(code);
    },
    async citing(code) {
      const found = [...(await look())].filter(([, { uses }]) => uses.some((use) => use.code === code));
      const read = await Promise.all(
        found.map(async ([uri, { open, uses, context }]): Promise<ReadProfile | undefined> => {
          if (open !== undefined) {
            const { uri: own, version, text } = open.open;
            return { uri: own, version, text, uses, context };
          }
          const now = await onDisk.readNow(uri, context);
          return now && { uri, version: null, text: now.text, uses: now.uses, context };
        }),
      );
      return read.filter((one) => one !== undefined);
    },
    prepare() {
      void notice(log, 'Looking through the profiles', async () => {
        await look();
      })();
    },
    get complete() {
      return listed.complete;
    },
    changed() {
      counts = undefined;
    },
  };
}
