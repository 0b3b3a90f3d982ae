/** What client and server say to each other of the preview of Markdown: a part of the protocol that grew long. */
import type { TextBlock } from './protocol.ts';

/** Client to server: `PreviewParams`, answered with `Preview`, or `null` for a document that is not open. */
export const PREVIEW = 'roleProfiles/preview';

export interface PreviewParams {
  readonly uri: string;
}

/** A stretch of one line. Lines and columns count from 0, columns in UTF-16 code units. */
export interface PreviewMark {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** `citation`, or the severity of a finding. */
  readonly kind: 'citation' | 'error' | 'warning' | 'information' | 'hint';
  /** Plain words. */
  readonly says: string;
}

/** All words are plain text. */
export interface PreviewDefinitions {
  readonly title: string;
  readonly skills: readonly {
    readonly title: string;
    readonly levels: readonly { readonly title: string; readonly text: readonly TextBlock[] }[];
  }[];
  /** Whose text it is. */
  readonly origins: readonly string[];
}

export interface Preview {
  /** Of the document that it is about. */
  readonly version: number;
  readonly marks: readonly PreviewMark[];
  /** Stands behind the text, where somebody wants it. */
  readonly definitions?: PreviewDefinitions;
}
