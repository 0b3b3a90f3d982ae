import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { AtCursor } from '../../profile/cursor/at-cursor.ts';
import type { SkillSearch } from '../../search/skill-search.ts';
import type { Document } from '../../document.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Settings } from '../../settings.ts';
import type { Asking } from './item.ts';

/** All that completing needs to know. */
export interface Completing {
  readonly document: Document;
  readonly offset: number;
  readonly at: AtCursor;
  readonly asking: Asking;
  readonly catalogue: Catalogue;
  readonly edition: string;
  readonly settings: Settings;
  readonly messages: Messages;
  readonly search: () => SkillSearch;
}
