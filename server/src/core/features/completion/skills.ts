/** The skills that what is typed may mean. */
import { inLabel } from '../../../../shared/safe-text.ts';
import type { Skill } from '../../catalogue/types.ts';
import { definedLevels, editionName } from '../../check/wording.ts';
import { normaliseName } from '../../catalogue/names.ts';
import { levelNameKey } from '../../profile/phrases/names.ts';
import type { UnfinishedName } from '../../profile/cursor/name.ts';
import type { Messages } from '../../messages/messages.ts';
import { beginsLevelWord } from '../../profile/words/level-words.ts';
import type { Piece } from '../../profile/types.ts';
import type { Found, SkillSearch } from '../../search/skill-search.ts';
import { filterOfAsked, filterOfOpened } from './filter-text.ts';
import { writeCells } from '../tables/write-cells.ts';
import { wordsIn } from '../../profile/cursor/skills-table.ts';
import type { SkillsTable } from '../../profile/cursor/skills-table.ts';
import type { Completing } from './completing.ts';
import type { CompletionItem, CompletionList } from './item.ts';
import { NOTHING } from './item.ts';

/** A framework has no more; a house may. */
const MOST = 160;
/** More changed lines than that, in all items together, are too long a list: the table is put in shape with the next Tab. */
const MOST_LINES = 200;
const FEWEST_LETTERS = 3;
const TEXTS: readonly Found['by'][] = ['description', 'guidance', 'level'];

export function skillItems(completing: Completing): CompletionList {
  const { at, asking, document, search } = completing;
  const { name, place } = at;
  if (name === undefined || asking === 'next') return NOTHING;
  const byItself = asking === 'typed';
  if (place.kind === 'cell' && place.table.columns[place.table.column] === 'nothing' && byItself) return NOTHING;
  const byMeaning = !byItself || place.saysSfia || document.profile.cites;
  const chosen = byItself ? whatIsTyped(name, byMeaning, completing) : whatIsAsked(name, search());
  if (chosen === undefined) return NOTHING;
  const { typed, found } = chosen;
  const isLarge = place.kind === 'cell' && place.table.rows.length * Math.min(found.length, MOST) > MOST_LINES;
  const items = found.slice(0, MOST).map((each, index) => itemFor(each, index, typed, isLarge, name, completing));
  return { items, isIncomplete: !byItself || found.length > MOST };
}

/** Words at the cursor, and the skills that they may mean. */
interface Chosen {
  readonly typed: Piece;
  readonly found: readonly Found[];
}

/** All that is written at the place, if it is not complete. */
function whatIsTyped({ whole }: UnfinishedName, byMeaning: boolean, completing: Completing): Chosen | undefined {
  if (whole === undefined || !isWorthAsking(whole.text)) return undefined;
  const found = likely(whole.text, byMeaning, completing);
  return found.length === 0 || isComplete(whole.text, found) ? undefined : { typed: whole, found };
}

/** As many words as find something. Those that only stand in texts give way to fewer that name a skill. */
function whatIsAsked({ whole, lastWords }: UnfinishedName, search: SkillSearch): Chosen | undefined {
  let inTexts: Chosen | undefined;
  for (const typed of whole === undefined ? lastWords : [whole, ...lastWords]) {
    const found = search.find(typed.text, true);
    if (found.length === 0) continue;
    if (!TEXTS.includes(found[0]!.by)) return { typed, found };
    inTexts ??= { typed, found };
  }
  return inTexts;
}

/** What a list may open with by itself. */
function likely(text: string, byMeaning: boolean, completing: Completing): readonly Found[] {
  const found = completing.search().find(text, byMeaning && !beginsPhrase(text, completing));
  // two letters begin a code; by meaning they would be no less somebody's own "HR"
  return isShort(text) ? found.filter(({ by }) => by === 'code') : found;
}

/** Two capitals, or three letters; but not the word behind which a level follows. */
function isWorthAsking(text: string): boolean {
  if (beginsLevelWord(text)) return false;
  return /^\p{Lu}{2,}$/u.test(text) || !isShort(text);
}

function isShort(text: string): boolean {
  return text.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS;
}

/** What begins as the guiding phrase of a level does: `Level 4: Enable`. Names of skills begin so as well. */
function beginsPhrase(text: string, { document }: Completing): boolean {
  const key = levelNameKey(text);
  return [...document.parsed.vocabulary.levelNames.keys()].some((phrase) => phrase.startsWith(key));
}

/** Nothing is missing of a name or a code. */
function isComplete(text: string, found: readonly Found[]): boolean {
  return found.some(({ skill }) => skill.code === text || normaliseName(skill.name) === normaliseName(text));
}

function itemFor(
  found: Found,
  index: number,
  typed: Piece,
  isLarge: boolean,
  name: UnfinishedName,
  completing: Completing,
): CompletionItem {
  const { at, asking, catalogue, edition, messages } = completing;
  const byItself = asking === 'typed';
  const { skill } = found;
  const levels = messages.skills.levels(definedLevels(skill));
  const table = at.place.kind === 'cell' ? at.place.table : undefined;
  const text = escapeFor(table, written(skill, name, completing));
  const span = { start: typed.start, end: name.end };
  const cells =
    table === undefined
      ? undefined
      : writeCells(completing.document.text, table, span, text, neighbours(table, skill, completing), isLarge);
  return {
    kind: 'skill',
    label: inLabel(`${skill.name} (${skill.code})`),
    beside: inLabel(reason(found, messages) ?? levels),
    detail: inLabel(`${editionName(skill, catalogue)}, ${levels}`),
    sortText: String(index).padStart(3, '0'),
    filterText: byItself ? filterOfOpened(found, typed.text) : filterOfAsked(found, typed.text),
    edit: { ...span, text },
    behind: cells?.behind ?? '',
    others: cells?.edits ?? [],
    key: `${skill.edition ?? edition} ${skill.code}`,
    goesOn: levelComesNext(name, completing),
  };
}

/** What the place holds: a name, a code, or both as the settings say. */
function written(skill: Skill, name: UnfinishedName, { at: { place }, settings }: Completing): string {
  const { lead, closing } = name.code ?? { lead: ' (', closing: ')' };
  const both = `${skill.name}${lead}${skill.code}${closing}`;
  const usual = settings.citationStyle.startsWith('Name') || name.code !== undefined ? both : skill.code;
  if (place.kind === 'value')
    return place.value.holds === 'name' ? skill.name : place.value.holds === 'code' ? skill.code : usual;
  if (place.kind !== 'cell') return usual;
  const { columns, column, skillsAre } = place.table;
  switch (columns[column]) {
    case 'name':
      return skill.name;
    case 'code':
      return skill.code;
    case 'skill':
      if (skillsAre !== undefined) return { name: skill.name, code: skill.code, 'name-and-code': both }[skillsAre];
      return columns.includes('level') ? both : usual;
    default:
      return usual;
  }
}

function levelComesNext(name: UnfinishedName, { at: { place } }: Completing): boolean {
  if (name.hasLevel) return false;
  if (place.kind === 'cell')
    return place.table.columns[place.table.column] === 'skill' && !place.table.columns.includes('level');
  return place.kind !== 'value' || place.value.holds === 'citation';
}

/** The cells for name and code beside this one, where they are empty. */
function neighbours(table: SkillsTable, skill: Skill, { document }: Completing): Map<number, string> {
  const contents = new Map<number, string>();
  const { columns, column: here } = table;
  if (columns[here] !== 'name' && columns[here] !== 'code') return contents;
  columns.forEach((holds, column) => {
    const cell = table.rows[table.row]!.cells[column];
    if (column === here || (holds !== 'name' && holds !== 'code')) return;
    if (cell !== undefined && wordsIn(document.text, cell) !== '') return;
    contents.set(column, escapeFor(table, holds === 'name' ? skill.name : skill.code));
  });
  return contents;
}

/** A bar would end the cell. */
function escapeFor(table: SkillsTable | undefined, text: string): string {
  return table === undefined ? text : text.replace(/\|/g, '\\|');
}

/** Why a skill is in the list, where its name and code do not show it. */
function reason({ by, word, level, corrected }: Found, { completions }: Messages): string | undefined {
  switch (by) {
    case 'everyday':
      return completions.everyday(word);
    case 'description':
      return completions.inDescription(word);
    case 'guidance':
      return completions.inGuidance(word);
    case 'level':
      return completions.inLevel(word, level!);
    default:
      return corrected ? completions.corrected(word) : undefined;
  }
}
