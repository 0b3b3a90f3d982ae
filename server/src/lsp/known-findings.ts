/** What is shown of the files that are not open, and who hears when it is to be something else. */
import type { FileFindings } from './profile-reader.ts';

/**
 * @param uri in the one spelling that `normalise` gives
 * @param isUnsure whether what is shown of it may be anything, because it was open
 */
export type Hear = (uri: string, isUnsure: boolean) => void;

export interface KnownFindings {
  readonly followers: number;
  /** @returns ends it */
  follow(hear: Hear): () => void;
  of(uri: string): FileFindings | undefined;
  /** The files in which something was found. */
  withFindings(): readonly string[];
  /** All files of which anything is known, or was shown while they were open. */
  all(): readonly string[];
  /** Takes what was found in a file that is not open; tells of it if that is not what is shown. */
  settle(uri: string, found: FileFindings): void;
  /** A file is none of the workspace's any more. */
  drop(uri: string): void;
  /** A document is open: what is shown of it then is not known here. */
  opened(uri: string): void;
  /** Tells of an open document. */
  edited(uri: string): void;
}

export function createKnownFindings(): KnownFindings {
  const followers = new Set<Hear>();
  const known = new Map<string, FileFindings>();
  const unsure = new Set<string>();

  function tell(uri: string): void {
    const isUnsure = unsure.delete(uri);
    for (const hear of followers) hear(uri, isUnsure);
  }

  return {
    get followers() {
      return followers.size;
    },
    follow(hear) {
      followers.add(hear);
      return () => followers.delete(hear);
    },
    of: (uri) => known.get(uri),
    withFindings: () => [...known].flatMap(([uri, { items }]) => (items.length > 0 ? [uri] : [])),
    all: () => [...new Set([...known.keys(), ...unsure])],
    settle(uri, found) {
      const before = known.get(uri);
      known.set(uri, found);
      const isOther = before?.id !== found.id && (found.items.length > 0 || (before?.items.length ?? 0) > 0);
      if (isOther || unsure.has(uri)) tell(uri);
    },
    drop(uri) {
      const before = known.get(uri);
      known.delete(uri);
      if (unsure.has(uri) || (before?.items.length ?? 0) > 0) tell(uri);
    },
    opened: (uri) => void unsure.add(uri),
    edited(uri) {
      for (const hear of followers) hear(uri, false);
    },
  };
}
