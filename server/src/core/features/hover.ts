/** What a citation, a level or an attribute means. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { SFIA, type Attribute } from '../catalogue/types.ts';
import type { Finding } from '../check/finding.ts';
import { editionAt } from '../check/edition.ts';
import { levelsOf } from '../check/level-edits.ts';
import { judgedRoles } from '../check/judged-roles.ts';
import { codeOf, createResolver } from '../check/resolve.ts';
import type { TextJudge } from '../check/text-judge.ts';
import { readingOf } from '../check/wording.ts';
import type { Messages } from '../messages/messages.ts';
import { isWordLike } from '../profile/phrases/everyday-words.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { Citation, LevelStatement, Span } from '../profile/types.ts';
import type { Document } from '../document.ts';
import type { Settings } from '../settings.ts';
import { sourceInWords } from './describe.ts';
import { citationAt } from './locate.ts';
import { skillMarkdown } from './skill-markdown.ts';
import { toMarkdown } from './markdown-text.ts';

export interface Hover extends Span {
  readonly markdown: string;
  /** The code of the skill that a heading names, on that heading. */
  readonly heads?: string;
}

/** Shapes in which even a code that is also a word is explained when asked: `PROG-4`, `TEST Level 4`. */
const HYPHEN_OR_WORD: ReadonlySet<string> = new Set(['code-hyphen-level', 'code-level-word']);

export function hover(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  messages: Messages,
  findings: readonly Finding[] = [],
  judge?: TextJudge,
): Hover | undefined {
  const edition = editionAt(document.profile, offset, catalogue, settings);
  return (
    citationHover(document, offset, catalogue, edition, messages) ??
    tellingHover(offset, findings) ??
    levelHover(document, offset, catalogue, edition, messages, judge) ??
    attributeHover(document, offset, catalogue, edition, messages)
  );
}

function citationHover(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  edition: string,
  messages: Messages,
): Hover | undefined {
  const located = citationAt(document.profile, offset);
  if (located === undefined) return undefined;
  const { citation, span, level, certain } = located;
  const code = codeOf(citation, catalogue, edition);
  if (code === undefined || (!certain && isWordLike(code) && !HYPHEN_OR_WORD.has(citation.shape))) return undefined;
  const skill = catalogue.skill(code, edition) ?? catalogue.everyEdition(code).at(-1);
  if (skill === undefined) return undefined;
  const levels = level === undefined ? levelsOf(citation.levels) : levelsOf([level]);
  const heads = isInHeading(document, citation) ? { heads: code } : undefined;
  return { start: span.start, end: span.end, markdown: skillMarkdown(skill, levels, catalogue, messages), ...heads };
}

function isInHeading({ text }: Document, { shape, start }: Citation): boolean {
  return shape === 'heading' || /^ {0,3}#/.test(text.slice(text.lineStart(start), start));
}

/** Of words that carry a hint VS Code marks these many characters, and shows there what the hint says. */
const MARKED_OF_HINT = 2;

/**
 * On words that tell the same as a finding marks elsewhere: what they say by themselves, and what the finding says. On the
 * marked words themselves the editor says it.
 */
function tellingHover(offset: number, findings: readonly Finding[]): Hover | undefined {
  for (const { message, telling = [] } of findings) {
    const place = telling.find(({ start, end }) => offset >= start && offset <= end);
    if (place === undefined) continue;
    const isMarked = offset < place.start + MARKED_OF_HINT;
    const says = place.message === undefined || isMarked ? [message] : [place.message, message];
    return { start: place.start, end: place.end, markdown: says.map(inMarkdown).join('\n\n') };
  }
  return undefined;
}

/** `Level 4` of the whole role. */
function levelHover(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  edition: string,
  messages: Messages,
  judge: TextJudge | undefined,
): Hover | undefined {
  const statement = document.profile.levelStatements.find(({ start, end }) => offset >= start && offset <= end);
  if (statement === undefined) return undefined;
  const known = catalogue.levels(SFIA, edition).filter(({ number }) => levelsOf(statement.levels).includes(number));
  if (known.length === 0) return undefined;
  const markdown = known.map(
    ({ number, name, essence }) =>
      `**${messages.hovers.levelOfRole(number, inMarkdown(name))}**${essence === undefined ? '' : `\n\n${toMarkdown(essence)}`}`,
  );
  if (judge !== undefined) markdown.push(...roleReading(document, statement, catalogue, edition, messages, judge));
  return {
    start: statement.start,
    end: statement.end,
    markdown: [...markdown, `*${messages.hovers.levelOfResponsibility(`SFIA ${edition}`)}*`].join('\n\n'),
  };
}

/** What the common duties of a role read like, where a statement is of its level; nothing where it is not judged yet. */
function roleReading(
  { text, profile }: Document,
  statement: LevelStatement,
  catalogue: Catalogue,
  edition: string,
  messages: Messages,
  judge: TextJudge,
): string[] {
  const part = profile.parts.find(({ start, end }) => statement.start >= start && statement.start < end);
  if (part === undefined) return [];
  const places = statement.levels.map(({ start }) => start - part.start);
  const context = {
    text: text.slice(part.start, part.end),
    profile: part.contents,
    edition,
    resolve: createResolver(catalogue, edition),
  };
  for (const { role, judgement } of judgedRoles(context, judge)) {
    if (role.levelPlaces.some(({ start }) => places.includes(start)))
      return [inMarkdown(messages.hovers.roleReadsLike(readingOf(judgement)))];
  }
  return [];
}

/** The name of an attribute, where a file brings the attributes. Only in documents that cite the framework. */
function attributeHover(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  edition: string,
  messages: Messages,
): Hover | undefined {
  if (!document.profile.cites) return undefined;
  const lineStart = document.text.lineStart(offset);
  const line = plainText(document.text, lineStart, document.text.lineEnd(offset));
  const words = [...line.text.matchAll(/[\p{L}\p{N}]+(?:[-'’]\p{L}+)*/gu)];
  const spans = words.map((word) => line.span(word.index, word.index + word[0].length));
  const at = spans.findIndex((span) => offset >= span.start && offset <= span.end);
  if (at < 0) return undefined;
  for (let count = 5; count > 0; count--) {
    for (let first = Math.max(0, at - count + 1); first <= at && first + count <= words.length; first++) {
      const last = words[first + count - 1]!;
      const attribute = catalogue.attribute(line.text.slice(words[first]!.index, last.index + last[0].length), edition);
      if (attribute !== undefined && /^\p{Lu}/u.test(words[first]![0])) {
        return {
          start: spans[first]!.start,
          end: spans[first + count - 1]!.end,
          markdown: attributeMarkdown(attribute, document, messages),
        };
      }
    }
  }
  return undefined;
}

/** The attribute at the level of the role, where the role states one. */
function attributeMarkdown(attribute: Attribute, document: Document, messages: Messages): string {
  const stated = document.profile.roles[0]?.level?.from;
  const text = attribute.levels.find(({ level }) => level === stated)?.text;
  return [
    messages.hovers.attribute(inMarkdown(attribute.name), inMarkdown(attribute.code)),
    attribute.description === undefined ? '' : toMarkdown(attribute.description),
    text === undefined || stated === undefined ? '' : `**${messages.hovers.atLevel(stated)}**\n\n${toMarkdown(text)}`,
    `*${messages.hovers.textFrom(inMarkdown(sourceInWords(attribute.source, messages)))}*`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
