/** What may be written at the cursor: prompt -> candidates -> items. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { editionAt } from '../../check/edition.ts';
import { isWord, isWordLike } from '../../profile/phrases/everyday-words.ts';
import { atCursor } from '../../profile/cursor/at-cursor.ts';
import type { AtCursor } from '../../profile/cursor/at-cursor.ts';
import type { Piece, Span } from '../../profile/types.ts';
import type { SkillSearch } from '../../search/skill-search.ts';
import type { Document } from '../../document.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Settings } from '../../settings.ts';
import { isMarkdownCode } from '../markdown-code.ts';
import type { Asking, CompletionList } from './item.ts';
import { NOTHING } from './item.ts';
import { levelOfCell, levelsOfCitation } from './levels.ts';
import { skillItems } from './skills.ts';

/** @param searchOf the search through the skills of an edition */
export function complete(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  asking: Asking,
  messages: Messages,
  searchOf: (edition: string) => SkillSearch,
): CompletionList {
  if (isMarkdownCode(document, offset)) return NOTHING;
  const at = atCursor(document.text, offset, document.parsed.vocabulary);
  if (at === undefined || (asking !== 'asked' && !isLikely(document, offset, at, asking))) return NOTHING;
  const edition = editionAt(document.profile, offset, catalogue, settings);
  const search = (): SkillSearch => searchOf(edition);
  const completing = { document, offset, at, asking, catalogue, edition, settings, messages, search };
  return levelOfCell(completing) ?? levelsOfCitation(completing) ?? skillItems(completing);
}

/** What follows what is being written: nothing, or what parts it from the rest. */
const NOTHING_BEHIND = /^(?:\s|[)\]}"'|,;.:*_]|$)/;

/** True where a citation is likely, so that a list may open by itself. */
function isLikely(document: Document, offset: number, at: AtCursor, asking: Asking): boolean {
  const { place, level, stretch } = at;
  const isProse = place.kind === 'prose' || (place.kind === 'item' && !document.profile.cites);
  if (asking === 'typed' && !NOTHING_BEHIND.test(document.text.slice(offset, Math.min(stretch.end, offset + 1))))
    return false;
  if (level?.code !== undefined && isSmall(document, level.code)) {
    if (isProse || isWordLike(level.code.text) || !isFirst(document, level.code, stretch)) return false;
  }
  if (place.kind === 'cell') return place.table.isLikely;
  if (!isProse) return true;
  // in prose a code, or a name, with the beginning of a level is likely, if it can be nothing else
  if (level === undefined) return false;
  const { code, name } = level;
  if (code === undefined) return document.profile.cites || name!.text.includes(' ');
  return document.profile.cites ? !isWord(code.text) : !isWordLike(code.text);
}

/** Small letters are a code where nothing else is likely and nothing stands in front; anywhere else they are a word. */
function isSmall({ text }: Document, code: Piece): boolean {
  return text.slice(code.start, code.end) !== code.text;
}

function isFirst({ text }: Document, code: Piece, stretch: Span): boolean {
  return /^[\s*_([`"“]*$/.test(text.slice(stretch.start, code.start));
}
