/** What the view of the skills matrix shows. */

/** The roles of the profiles in all folders by the skills that they ask for. All words are plain text. */
export interface MatrixView {
  readonly kind: 'matrix';
  readonly title: string;
  /** `2 roles by 5 skills.`, and what was not looked at. */
  readonly summary: string;
  /** By category, in it by subcategory and code. */
  readonly skills: readonly MatrixColumn[];
  readonly roles: readonly MatrixRow[];
  readonly words: MatrixViewWords;
}

export interface MatrixColumn {
  readonly code: string;
  /** '' for a code that nobody knows, as the category. */
  readonly name: string;
  readonly category: string;
  /** How many roles ask for it. */
  readonly roles: number;
}

export interface MatrixRow {
  readonly title: string;
  readonly level?: number;
  /** As it is shown. */
  readonly file: string;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  /** In the order of the columns. */
  readonly cells: readonly MatrixViewCell[];
}

export interface MatrixViewCell {
  /** Which one of `MatrixView.skills`. */
  readonly skill: number;
  /** What stands in the cell: `3`, `3, 4`. */
  readonly text: string;
  /** How deep it is coloured, from 0 to 7. */
  readonly heat: number;
  readonly wished: boolean;
  /** Where the skill is cited first. */
  readonly line: number;
  readonly character: number;
}

/** `{0}` stands where the page puts something in. */
export interface MatrixViewWords {
  readonly role: string;
  readonly level: string;
  readonly filter: string;
  readonly category: string;
  readonly allCategories: string;
  readonly noCategory: string;
  readonly columns: string;
  readonly byCategory: string;
  readonly byCode: string;
  readonly byUse: string;
  readonly desirable: string;
  readonly notAsked: string;
  /** How many roles are shown of how many: `{0}`, `{1}`. */
  readonly shown: string;
  readonly keys: string;
  readonly saveAs: string;
  readonly formats: { readonly [format in MatrixFormat]: string };
}

export type MatrixFormat = 'html' | 'xlsx' | 'csv' | 'markdown';
