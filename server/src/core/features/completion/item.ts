import type { Edit } from '../../check/rule.ts';

/** Why completions are wanted. */
export type Asking =
  /** Somebody asked for them. */
  | 'asked'
  /** A character was typed: only what is likely here, and nothing where what stands here is complete. */
  | 'typed'
  /** Something was completed, and the level comes next. */
  | 'next';

export interface CompletionItem {
  readonly kind: 'skill' | 'level';
  readonly label: string;
  /** What stands beside the label in every row: the meaning of a level, how a skill was found. */
  readonly beside: string;
  readonly detail: string;
  readonly sortText: string;
  readonly filterText: string;
  readonly edit: Edit;
  /** What stands behind the cursor afterwards, in the same edit. */
  readonly behind: string;
  /** Elsewhere: neighbours that are filled, padding. */
  readonly others: readonly Edit[];
  /** What `documentation` is asked with. */
  readonly key: string;
  /** After accepting it the level comes next: ask again. */
  readonly goesOn: boolean;
}

export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** True where further typing may bring other items. */
  readonly isIncomplete: boolean;
}

export const NOTHING: CompletionList = { items: [], isIncomplete: false };
