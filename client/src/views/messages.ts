/** What a view and the extension say to each other. */
import type { MatrixFormat, Target, View } from '../../../server/shared/protocol.ts';
import type { UploadWords, ViewWords } from './words.ts';

/** To the page in the view. */
export type ToPage =
  | { readonly type: 'show'; readonly view: View; readonly words: ViewWords }
  /** Ask for a file of the user's computer. */
  | { readonly type: 'choose-file'; readonly endings: readonly string[]; readonly words: UploadWords }
  /** Said once, and read out by a screen reader. */
  | { readonly type: 'say'; readonly text: string };

/** From the page in the view. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly target: Target }
  | { readonly type: 'use'; readonly level: number }
  | { readonly type: 'save-matrix'; readonly format: MatrixFormat }
  | { readonly type: 'save-chart' }
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'add-skills-data' };

/** From a page that asks for a file. */
export type FromUpload =
  { readonly type: 'ready' } | { readonly type: 'file'; readonly name: string; readonly bytes: ArrayBuffer };
