/** What of a Word document does not reach the Markdown, or reaches it changed. */
import type { Messages } from '../core/messages/messages.ts';

export type LostKind = keyof Messages['word']['lost'];

export interface Lost {
  add(kind: LostKind): void;
  has(kind: LostKind): boolean;
  /** A sentence for each kind, in the order in which they were met first. */
  inWords(messages: Messages): string[];
}

export function createLost(): Lost {
  const counts = new Map<LostKind, number>();
  return {
    add(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    has: (kind) => counts.has(kind),
    inWords: ({ word }) => [...counts].map(([kind, count]) => word.lost[kind](count)),
  };
}
