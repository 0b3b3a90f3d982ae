/** What this product's own client and server say to each other about the view of skills. */
import type { FolderParams, SkillChoice, TextRange } from './protocol.ts';

/** Client to server: `SkillsBelowParams`, answered with the `SkillsNode`s there; without a place, the frameworks. */
export const SKILLS_BELOW = 'roleProfiles/skillsBelow';
/** Client to server: `SkillParams`, answered with `SkillUsePlace`s: where the profiles of the workspace cite the skill. */
export const SKILL_USES = 'roleProfiles/skillUses';
/** Client to server: `SkillParams`, answered with what the skill or one of its levels means, as Markdown; '' if unknown. */
export const SKILL_TEXT = 'roleProfiles/skillText';
/** Client to server: `CitationParams`, answered with the citation in the style of that document, or `null` if unknown. */
export const CITATION = 'roleProfiles/citation';
/** Server to client, without parameters: what the files of profiles say may be something else now. */
export const PROFILES_CHANGED = 'roleProfiles/profilesChanged';

/** A place in the tree of skills, by the names that the data has. */
export interface SkillsPlace {
  /** The id of a framework. */
  readonly framework: string;
  readonly category?: string;
  readonly subcategory?: string;
}

export interface SkillsBelowParams extends FolderParams {
  readonly place?: SkillsPlace;
}

/** All words are plain text. */
export type SkillsNode =
  | { readonly kind: 'group'; readonly place: SkillsPlace; readonly title: string; readonly skills: number }
  | ({ readonly kind: 'skill' } & Omit<SkillChoice, 'place'>);

export interface SkillParams extends FolderParams {
  readonly code: string;
  readonly level?: number;
}

export interface SkillUsePlace {
  readonly uri: string;
  /** The document as a person would name it: its path in its folder. */
  readonly file: string;
  readonly role: string;
  readonly levels: readonly number[];
  readonly range: TextRange;
}

export interface CitationParams {
  /** The document that it is for. */
  readonly uri: string;
  readonly code: string;
  readonly level?: number;
}
