/** The levels of a skill, each with its meaning. */
import { inLabel } from '../../../../shared/safe-text.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { levelName } from '../../catalogue/catalogue.ts';
import type { Skill } from '../../catalogue/types.ts';
import type { LevelBehind, UnfinishedLevel } from '../../profile/cursor/level.ts';
import { wordsIn } from '../../profile/cursor/skills-table.ts';
import type { SkillsTable } from '../../profile/cursor/skills-table.ts';
import { endsInLevelWord } from '../../profile/words/level-words.ts';
import type { Span } from '../../profile/types.ts';
import type { CitationStyle } from '../../settings.ts';
import { writeCells } from '../tables/write-cells.ts';
import { writeCitation } from '../write-citation.ts';
import type { Completing } from './completing.ts';
import type { CompletionItem, CompletionList } from './item.ts';
import { NOTHING } from './item.ts';

/** The levels for a cell, or a field in front matter, that holds nothing but a level; `undefined` anywhere else. */
export function levelOfCell(completing: Completing): CompletionList | undefined {
  const { at, asking, document, offset } = completing;
  const { place, stretch } = at;
  const isLevel =
    (place.kind === 'cell' && place.table.columns[place.table.column] === 'level') ||
    (place.kind === 'value' && place.value.holds === 'level');
  if (!isLevel) return undefined;
  const skill = place.kind === 'cell' ? skillOfRow(place.table, completing) : skillOfRecord(completing);
  const written = document.text.slice(stretch.start, stretch.end);
  const before = document.text.slice(stretch.start, offset).trimStart();
  const isEmpty = written.trim() === '';
  if (skill === undefined || asking === 'typed' || (asking === 'next' && !isEmpty)) return NOTHING;
  const lead = written.length - written.trimStart().length;
  const start = isEmpty ? offset : Math.min(offset, stretch.start + lead);
  const span = { start, end: Math.max(offset, stretch.start + written.trimEnd().length) };
  return list(
    skill.levels.map(({ level }) => {
      const text = place.kind === 'cell' ? `${place.table.levelWord}${level}` : String(level);
      const cells = place.kind === 'cell' ? cellsFor(place.table, span, text, completing) : NO_CELLS;
      // a list that opened by itself closes at the first digit
      const filterText = before === '' ? (asking === 'asked' ? text : ' ') : before;
      return {
        ...rowOf(skill, level, completing.messages.completions.level(level), completing.catalogue),
        ...cells,
        filterText,
        edit: { ...span, text },
      };
    }),
  );
}

const NO_CELLS = { others: [], behind: '' };

function cellsFor(
  table: SkillsTable,
  span: Span,
  text: string,
  { document }: Completing,
): Pick<CompletionItem, 'others' | 'behind'> {
  const { edits, behind } = writeCells(document.text, table, span, text, new Map());
  return { others: edits, behind };
}

/** The skill whose row it is: by its code, else by its name. */
function skillOfRow(table: SkillsTable, { document, catalogue, edition }: Completing): Skill | undefined {
  const row = table.rows[table.row]!;
  const words = (holds: string): string[] =>
    row.cells.flatMap((cell, column) => (table.columns[column] === holds ? [wordsIn(document.text, cell)] : []));
  const code = [...words('code'), ...words('skill').flatMap((text) => /[A-Z]{4}/.exec(text) ?? [])];
  return skillBy(code[0], words('name')[0] ?? words('skill')[0], catalogue, edition);
}

function skillOfRecord({ at, catalogue, edition }: Completing): Skill | undefined {
  if (at.place.kind !== 'value') return undefined;
  const { code, name } = at.place.value;
  return skillBy(code, name, catalogue, edition);
}

function skillBy(
  code: string | undefined,
  name: string | undefined,
  catalogue: Catalogue,
  edition: string,
): Skill | undefined {
  const byCode = code === undefined || code === '' ? undefined : catalogue.skill(code, edition);
  return (
    byCode ??
    (name === undefined || name === ''
      ? undefined
      : catalogue.named(name).flatMap((skill) => catalogue.skill(skill.code, edition) ?? [])[0])
  );
}

/** The levels for a citation that lacks one; `undefined` where no citation was begun. */
export function levelsOfCitation(completing: Completing): CompletionList | undefined {
  const { at, asking, catalogue, edition, document, offset, messages } = completing;
  const { level: prompt, place } = at;
  if (prompt === undefined || hasOwnPlace(completing)) return undefined;
  const skill = skillBy(prompt.code?.text, prompt.name?.text, catalogue, edition);
  if (skill === undefined) return undefined;
  if (asking === 'typed' && !isOpen(prompt, document.text.slice((prompt.code ?? prompt.name!).end, offset)))
    return NOTHING;
  // a record in front matter has a field for the level
  if (place.kind === 'value' && place.value.holds !== 'citation') return undefined;
  return list(
    skill.levels.map(({ level }) => {
      const edit = written(prompt, skill, level, completing);
      const before = document.text.slice(edit.start, offset);
      const filterText =
        asking === 'asked' && prompt.digit === '' && prompt.lead !== '' && before.endsWith(prompt.lead)
          ? `${before}${level}`
          : before;
      const label = edit.text.startsWith(`${skill.code}-`)
        ? edit.text.replace(/[)\]]+$/, '')
        : messages.completions.level(level);
      return { ...rowOf(skill, level, label, catalogue), ...NO_CELLS, filterText, edit };
    }),
  );
}

/** In a table with a column for the level, a code alone is all that its cell holds. */
function hasOwnPlace({ at: { place, level } }: Completing): boolean {
  return place.kind === 'cell' && place.table.columns.includes('level') && (level?.lead === '' || level?.lead === ')');
}

/**
 * Something begins a level, and its number is missing.
 * @param begun what stands between code and cursor
 */
function isOpen({ digit, lead }: UnfinishedLevel, begun: string): boolean {
  return digit === '' && lead === begun && (/^[-@]$/.test(lead) || endsInLevelWord(lead));
}

/** Something that the author chose to write in front of the level, beyond a hyphen. */
function isChosen(lead: string): boolean {
  return /[@:]|\p{L}|[([]/u.test(lead) || / [-–]/.test(lead);
}

const NAMES: readonly CitationStyle[] = ['Name (CODE) level N', 'Name (CODE) - Level N'];

/** A citation that the author has begun in words of his own goes on as it was begun; any other is written as the settings say. */
function written(prompt: UnfinishedLevel, skill: Skill, level: number, completing: Completing): CompletionItem['edit'] {
  const { document, settings, offset } = completing;
  const { code, name, lead, bracket, behind } = prompt;
  const begun = code ?? name!;
  const phrase = phraseOf(skill, level, behind, completing);
  if (isChosen(lead)) {
    const closing = closingOf(`${lead}${phrase}`);
    return finished(begun.start, `${begun.text}${lead}${level}${phrase}${closing}`, closing, behind);
  }
  const style = settings.citationStyle;
  const text = writeCitation(skill, level, style) + phrase;
  // a name that is marked up stays as it is
  if (name !== undefined && NAMES.includes(style) && !/[*_]/.test(document.text.slice(name.start, offset))) {
    return finished(name.start, text, lead.startsWith(')') ? '' : closingOf(bracket), behind);
  }
  // what closes behind a code stays there
  return finished(begun.start, `${text}${/^[)\]*_]*/.exec(lead)![0]}`, '', behind);
}

/** The phrase of the level, where one stands behind the level that is replaced, with what parts the two. */
function phraseOf(
  skill: Skill,
  level: number,
  { phrase, levelEnd }: LevelBehind,
  { document, catalogue }: Completing,
): string {
  if (phrase === undefined) return '';
  const { text } = document;
  return (
    text.slice(levelEnd, phrase.start) + (levelName(catalogue, skill, level) ?? text.slice(phrase.start, phrase.end))
  );
}

/** @param closing the brackets that `text` closes, which may stand behind the cursor already */
function finished(start: number, text: string, closing: string, behind: LevelBehind): CompletionItem['edit'] {
  const { levelEnd, phrase, closed, again } = behind;
  const taken = alike(closing, closed);
  if (again === undefined) return { start, end: (phrase?.end ?? levelEnd) + taken, text };
  return { start, end: again, text: text + closed.slice(taken) };
}

/** What closes the brackets that a text opens. */
function closingOf(text: string): string {
  const open = [...text].reduce<string[]>((all, character) => {
    if (character === '(') return [')', ...all];
    if (character === '[') return [']', ...all];
    return all[0] === character ? all.slice(1) : all;
  }, []);
  return open.join('');
}

/** How many characters two texts begin with alike. */
function alike(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function rowOf(
  skill: Skill,
  level: number,
  label: string,
  catalogue: Catalogue,
): Pick<CompletionItem, 'kind' | 'label' | 'beside' | 'detail' | 'sortText' | 'key' | 'goesOn'> {
  const meaning = inLabel(levelName(catalogue, skill, level) ?? '');
  return {
    kind: 'level',
    label: inLabel(label),
    beside: meaning,
    detail: meaning,
    sortText: String(level).padStart(2, '0'),
    key: `${skill.edition ?? catalogue.newestEdition} ${skill.code} ${level}`,
    goesOn: false,
  };
}

function list(items: readonly CompletionItem[]): CompletionList {
  return { items, isIncomplete: false };
}
