/** Reads a heading, a paragraph or a reference: what it says by itself. */
import { detached } from '../../detached.ts';
import type { Heading, Paragraph } from '../markdown/blocks.ts';
import { mayMention } from '../phrases/may-mention.ts';
import { findMentions } from '../phrases/mentions.ts';
import { unknownSkill } from '../tables/unknown-skill.ts';
import type { Piece, Vocabulary } from '../types.ts';
import { editionsIn } from '../words/editions.ts';
import { headingHeads, labelHeads } from '../words/heads.ts';
import { lineSays, saysNotDefined } from '../words/lines.ts';
import type { PlainText } from '../words/plain-text.ts';
import { plainText } from '../words/plain-text.ts';
import { introducedRole, labelOf } from './introductions.ts';
import { inBold, levelFact, sfiaLevels } from './level-facts.ts';
import { frameworkLinks } from './links.ts';
import { isContents, isIssueLink, mentionFact, withLinks } from './mention-facts.ts';
import { standingOf } from './standings.ts';
import type { TextFacts } from './types.ts';

const NO_TEXT: TextFacts = {
  kind: 'text',
  title: '',
  introduces: undefined,
  endsInColon: false,
  label: undefined,
  mentions: [],
  levels: [],
  links: [],
};

/**
 * Takes the text of a heading or paragraph.
 * @param quiet it is known that no code, level or link stands there
 */
export function readText(text: string, block: Heading | Paragraph, quiet: boolean, vocabulary: Vocabulary): TextFacts {
  const isHeading = block.kind === 'heading';
  const linked = !quiet && /sfia|skillcode/i.test(text);
  const interesting = linked || (!quiet && mayMention(text, vocabulary));
  const mayName = isHeading || mayBeName(text, block.depth, vocabulary);
  const line = isHeading ? NO_TEXT : lineFacts(text, block.depth);
  if (!interesting && !mayName) return line;
  const plain = plainText(text, 0, text.length);
  const cited = interesting ? citedIn(text, plain, { isHeading, linked }, vocabulary) : NOTHING_CITED;
  return {
    ...line,
    ...cited,
    ...(isHeading && headingFacts(plain, cited.mentions.length === 0, vocabulary)),
    ...(!isHeading && mayName && soleFact(plain, vocabulary)),
  };
}

/** What a paragraph or list item says by the way it begins and ends. */
function lineFacts(text: string, depth: number): TextFacts {
  const introduces = introducedRole(text, depth);
  const endsInColon = /:[\s*_]*$/.test(text.slice(-4));
  const label = labelOf(text, endsInColon);
  const said = whatIsSaid(text, label);
  if (introduces === undefined && label === undefined && !endsInColon && said === undefined) return NO_TEXT;
  return { ...NO_TEXT, introduces, endsInColon, label, ...said };
}

function headingFacts(plain: PlainText, citesNothing: boolean, vocabulary: Vocabulary) {
  const title = detached(plain.text.trim());
  const heads = headingHeads(title);
  const sole = soleFact(plain, vocabulary);
  const unknown = sole === undefined && citesNothing ? unknownSkill(plain, vocabulary) : undefined;
  return {
    title,
    ...(heads !== undefined && { heads }),
    ...sole,
    ...(unknown !== undefined && { unknownSkill: unknown }),
  };
}

type Cited = Pick<TextFacts, 'mentions' | 'levels' | 'links' | 'editions'>;

const NOTHING_CITED: Cited = { mentions: [], levels: [], links: [] };

/** @param linked the text may hold links to the framework's site, or says SFIA */
function citedIn(
  text: string,
  plain: PlainText,
  { isHeading, linked }: { readonly isHeading: boolean; readonly linked: boolean },
  vocabulary: Vocabulary,
): Cited {
  const found = findMentions(plain.text, vocabulary);
  const facts = found.mentions.flatMap((mention) =>
    isIssueLink(plain, mention) || isContents(plain, mention) ? [] : mentionFact(plain, mention),
  );
  const mentions = linked ? withLinks(plain, facts, vocabulary) : facts;
  const levels = found.levels.map((level) => inBold(text, levelFact(plain, level, level.wordStart)));
  const editions = linked && plain.text.includes('SFIA') ? editionsIn(plain.text) : [];
  return {
    mentions: mentions.map((mention) => ({ ...mention, ...standingOf(text, plain, mention) })),
    levels: linked ? [...levels, ...sfiaLevels(plain, isHeading)] : levels,
    links: linked ? frameworkLinks(plain) : [],
    ...(editions.length > 0 && {
      editions: editions.map(({ edition, start, end }) => ({ edition, ...plain.span(start, end) })),
    }),
  };
}

/** What a label says of what stands below it, or that a paragraph is no duty. */
function whatIsSaid(
  text: string,
  label: string | undefined,
): Pick<TextFacts, 'heads' | 'noDuty' | 'dutyFrom' | 'notDefined'> | undefined {
  if (label === undefined) {
    if (saysNotDefined(text)) return { notDefined: true };
    const says = lineSays(text);
    return says.noDuty === undefined && says.dutyFrom === undefined ? undefined : says;
  }
  const heads = labelHeads(label);
  return heads && { heads };
}

/** Takes the text of a reference: only its address says something. */
export function readReference(text: string): TextFacts | undefined {
  const links = frameworkLinks(plainText(text, 0, text.length));
  return links.length === 0 ? undefined : { ...NO_TEXT, links };
}

/** A list item that could be a name and nothing else; most tell at their first word that they are not. */
function mayBeName(text: string, depth: number, vocabulary: Vocabulary): boolean {
  if (depth === 0 || text.length > 60) return false;
  const first = /^[*_`[]{0,3}(\p{Lu}\p{L}*)/u.exec(text)?.[1];
  return first !== undefined && vocabulary.beginsName(first);
}

/** The whole text is the name of a skill. */
function soleFact(plain: PlainText, vocabulary: Vocabulary): { readonly soleName: Piece } | undefined {
  const name = soleName(plain, vocabulary);
  return name && { soleName: name };
}

function soleName(plain: PlainText, vocabulary: Vocabulary): Piece | undefined {
  const start = /^[\s\d.]*/.exec(plain.text)![0].length;
  let end = plain.text.length;
  while (end > start && /[\s:]/.test(plain.text[end - 1]!)) end--;
  const name = plain.text.slice(start, end);
  if (name === '' || name.length > 100 || vocabulary.codesNamed(name).length === 0) return undefined;
  return { ...plain.span(start, start + name.length), text: detached(name) };
}
