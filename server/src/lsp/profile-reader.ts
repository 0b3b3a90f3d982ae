/** Reads a file of the workspace once, for all that is remembered of it: where it cites skills, and what is found in it. */
import type { Diagnostic, Range } from 'vscode-languageserver';
import type { Document, Finding, PagedText, RoleSkills, SkillUse } from '../core/service.ts';
import type { Context } from '../workspace/workspace.ts';
import { toRange } from './convert.ts';
import { createBackground } from './in-slices.ts';

/** Where a file cites skills. */
export interface FileUses {
  readonly uses: readonly SkillUse[];
  /** The place of each use, in the same order. */
  readonly ranges: readonly Range[];
  /** The roles that ask for skills. */
  readonly roles: readonly RoleSkills[];
}

/** What was found in a file. */
export interface FileFindings {
  readonly items: readonly Diagnostic[];
  /** Stays as it is for as long as the same is found. */
  readonly id: string;
  /** Whether it is a profile at all: a document that cites skills, or in which something was found. */
  readonly isProfile: boolean;
}

/** How files are checked. */
export interface FileChecking {
  /** Whether a file is one whose findings somebody wants. */
  isWanted(uri: string): boolean;
  /** What was found, for the client, with an id that nothing else has. */
  diagnose(
    document: { readonly uri: string; readonly text: PagedText },
    findings: readonly Finding[],
  ): { readonly items: readonly Diagnostic[]; readonly id: string };
}

/** `found` is missing where nobody wants to know. */
export interface FileReading extends FileUses {
  readonly found?: FileFindings;
}

export const NOTHING_READ: FileReading = {
  uses: [],
  ranges: [],
  roles: [],
  found: { items: [], id: 'nothing', isProfile: false },
};

export interface ProfileReader {
  /**
   * Reads a file in slices between requests.
   * @param earlier what was found in it before; the same findings keep their id
   */
  read(uri: string, text: string, context: Context, earlier: FileFindings | undefined): Promise<FileReading>;
}

export function createProfileReader(checking: FileChecking): ProfileReader {
  const background = createBackground();

  /** All that is found in a document, its duties judged. */
  async function findIn(document: Document, { service, settings, judge }: Context): Promise<readonly Finding[]> {
    const { claims, roles } = document.profile;
    const hasDuties = claims.length > 0 || roles.some(({ duties }) => duties.length > 0);
    // what is judged is remembered by its words alone: many profiles of an organisation share theirs
    const own = hasDuties ? await judge.thorough('') : judge.fromMemory();
    if (hasDuties) {
      for (const _ of service.askJudge(document, settings, own)) if (background.isOver) await background.next();
    }
    if (background.isOver) await background.next();
    return service.check(document, settings, own);
  }

  return {
    async read(uri, text, context, earlier) {
      if (!context.service.mayHoldFinding(text)) return NOTHING_READ;
      if (background.isOver) await background.next();
      const document = context.service.read(text);
      const said = usesIn(document, context);
      if (!checking.isWanted(uri)) return said;
      if (background.isOver) await background.next();
      const findings = await findIn(document, context);
      const isProfile = said.uses.length > 0 || findings.length > 0;
      if (findings.length === 0) return { ...said, found: { ...NOTHING_READ.found!, isProfile } };
      const { items, id } = checking.diagnose({ uri, text: document.text }, findings);
      const isSame = earlier !== undefined && JSON.stringify(earlier.items) === JSON.stringify(items);
      return { ...said, found: { items, id: isSame ? earlier.id : id, isProfile } };
    },
  };
}

/** What a document says of skills. */
export function usesIn(document: Document, { service, settings }: Context): FileUses {
  const uses = service.skillUses(document, settings);
  return {
    uses,
    ranges: uses.map((use) => toRange(document.text, use)),
    roles: service.roleSkills(document, settings),
  };
}
