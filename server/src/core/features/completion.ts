/** What may be written at the cursor: prompt -> candidates -> items. */
import { inLabel } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isIndexOnly, levelName } from '../catalogue/catalogue.ts';
import { nameWords } from '../catalogue/names.ts';
import type { Skill } from '../catalogue/types.ts';
import { editionAt } from '../check/edition.ts';
import type { Edit } from '../check/rule.ts';
import { definedLevels, editionName, levelsInWords } from '../check/words.ts';
import type { Span } from '../profile/types.ts';
import { unfinishedAt } from '../profile/unfinished.ts';
import type { UnfinishedLevel } from '../profile/unfinished.ts';
import type { Document } from '../service.ts';
import type { Settings } from '../settings.ts';
import { isCode } from './code-at.ts';
import { HOW_TO_ADD, definition, levelTitle, levelsByName, origin, placeInFramework, title } from './describe.ts';
import { toMarkdown } from './text.ts';
import { writeCitation } from './write-citation.ts';

export interface CompletionItem {
  readonly kind: 'skill' | 'level';
  readonly label: string;
  readonly detail: string;
  readonly sortText: string;
  readonly filterText: string;
  readonly edit: Edit;
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

const NOTHING: CompletionList = { items: [], isIncomplete: false };
const MOST_SKILLS = 40;
const FEWEST_LETTERS = 2;

export function complete(document: Document, offset: number, catalogue: Catalogue, settings: Settings): CompletionList {
  if (isCode(document, offset)) return NOTHING;
  const unfinished = unfinishedAt(document.text, offset, document.parsed.vocabulary);
  if (unfinished === undefined) return NOTHING;
  const edition = editionAt(document.profile, offset, catalogue, settings);
  if (unfinished.kind === 'level') {
    const skill = catalogue.skill(unfinished.code, edition);
    return skill === undefined
      ? NOTHING
      : { items: levelItems(skill, unfinished, catalogue, settings), isIncomplete: false };
  }
  for (const candidate of unfinished.candidates) {
    const items = skillItems(candidate.text, candidate, catalogue, edition);
    if (items.length > 0) return { items, isIncomplete: true };
  }
  return NOTHING;
}

/** Markdown for one item: the level's definition, or the skill with its levels. */
export function documentation(key: string, catalogue: Catalogue): string | undefined {
  const [edition, code, level] = key.split(' ');
  const skill = catalogue.skill(code ?? '', edition ?? '');
  if (skill === undefined) return undefined;
  const text = level === undefined ? undefined : definition(skill, Number(level));
  const parts =
    level === undefined
      ? [title(skill), toMarkdown(skill.description ?? ''), levelsByName(skill, catalogue), placeInFramework(skill)]
      : [`${title(skill)}, ${levelTitle(skill, Number(level), catalogue)}`, text ?? ''];
  if (isIndexOnly(skill)) parts.push(HOW_TO_ADD);
  parts.push(origin(skill, catalogue));
  return parts.filter((part) => part !== '').join('\n\n');
}

function levelItems(
  skill: Skill,
  { lead, span }: UnfinishedLevel,
  catalogue: Catalogue,
  settings: Settings,
): CompletionItem[] {
  return skill.levels.map(({ level }) => {
    const written =
      lead === ''
        ? writeCitation(skill, level, settings.citationStyle)
        : `${lead}${level}${/\([^)]*$/.test(lead) ? ')' : ''}`;
    return {
      kind: 'level',
      label: lead === '' ? `${skill.code}-${level}` : lead.includes(')') ? `Level ${level}` : written,
      detail: inLabel(levelName(catalogue, skill, level) ?? ''),
      sortText: String(level).padStart(2, '0'),
      filterText: lead === '' ? skill.code : written,
      edit: { ...span, text: written },
      key: `${skill.edition ?? catalogue.newestEdition} ${skill.code} ${level}`,
      goesOn: false,
    };
  });
}

function skillItems(typed: string, span: Span, catalogue: Catalogue, edition: string): CompletionItem[] {
  const letters = typed.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters < FEWEST_LETTERS) return [];
  const found: { skill: Skill; rank: number }[] = [];
  for (const skill of catalogue.skills(edition)) {
    const rank = rankOf(skill, typed);
    if (rank !== undefined) found.push({ skill, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.skill.name < b.skill.name ? -1 : 1))
    .slice(0, MOST_SKILLS)
    .map(({ skill }, index) => ({
      kind: 'skill',
      label: inLabel(`${skill.name} (${skill.code})`),
      detail: inLabel(`${editionName(skill, catalogue)}, ${levelsInWords(definedLevels(skill))}`),
      sortText: String(index).padStart(3, '0'),
      filterText: typed,
      edit: { start: span.start, end: span.end, text: skill.code },
      key: `${skill.edition ?? edition} ${skill.code}`,
      goesOn: true,
    }));
}

/** Lower is better: the code, the beginning of the name, a word of the name, a word of the description. */
function rankOf(skill: Skill, typed: string): number | undefined {
  if (skill.code.toLowerCase().startsWith(typed.toLowerCase())) return typed === typed.toUpperCase() ? 0 : 1;
  const wanted = nameWords(typed);
  const words = nameWords(skill.name);
  if (typed.length < 3 || wanted.length === 0) return undefined;
  const at = words.findIndex((_, from) =>
    wanted.every((word, i) => (i === wanted.length - 1 ? words[from + i]?.startsWith(word) : words[from + i] === word)),
  );
  if (at >= 0) return at === 0 ? 2 : 3;
  if (wanted.length > 1 || typed.length < 4 || skill.description === undefined) return undefined;
  return nameWords(skill.description).some((word) => word.startsWith(wanted[0]!)) ? 4 : undefined;
}
