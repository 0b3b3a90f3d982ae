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
  const heading = block.kind === 'heading';
  const linked = !quiet && /sfia|skillcode/i.test(text);
  const interesting = linked || (!quiet && mayMention(text, vocabulary));
  const introduced = heading ? undefined : introducedRole(text, block.depth);
  const endsInColon = /:[\s*_]*$/.test(text.slice(-4));
  const label = heading ? undefined : labelOf(text, endsInColon);
  const said = heading ? undefined : whatIsSaid(text, label);
  const item = !heading && mayBeName(text, block.depth, vocabulary);
  if (!heading && !interesting && !item) {
    if (introduced === undefined && label === undefined && !endsInColon && said === undefined) return NO_TEXT;
    return { ...NO_TEXT, introduces: introduced, endsInColon, label, ...said };
  }
  const plain = plainText(text, 0, text.length);
  const { mentions, levels } = interesting ? findMentions(plain.text, vocabulary) : { mentions: [], levels: [] };
  const facts = mentions.flatMap((mention) =>
    isIssueLink(plain, mention) || isContents(plain, mention) ? [] : mentionFact(plain, mention),
  );
  const editions = linked && plain.text.includes('SFIA') ? editionsIn(plain.text) : [];
  const sole = heading || item ? soleName(plain, vocabulary) : undefined;
  const unknown = heading && sole === undefined && mentions.length === 0 ? unknownSkill(plain, vocabulary) : undefined;
  const title = heading ? detached(plain.text.trim()) : '';
  const heads = heading ? headingHeads(title) : undefined;
  return {
    kind: 'text',
    title,
    introduces: introduced,
    endsInColon,
    label,
    mentions: (linked ? withLinks(plain, facts, vocabulary) : facts).map((mention) => ({
      ...mention,
      ...standingOf(text, plain, mention),
    })),
    levels: [
      ...levels.map((level) => inBold(text, levelFact(plain, level, level.wordStart))),
      ...(linked ? sfiaLevels(plain, heading) : []),
    ],
    links: linked ? frameworkLinks(plain) : [],
    ...said,
    ...(heads !== undefined && { heads }),
    ...(editions.length > 0 && {
      editions: editions.map(({ edition, start, end }) => ({ edition, ...plain.span(start, end) })),
    }),
    ...(sole !== undefined && { soleName: sole }),
    ...(unknown !== undefined && { unknownSkill: unknown }),
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

function soleName(plain: PlainText, vocabulary: Vocabulary): Piece | undefined {
  const start = /^[\s\d.]*/.exec(plain.text)![0].length;
  let end = plain.text.length;
  while (end > start && /[\s:]/.test(plain.text[end - 1]!)) end--;
  const name = plain.text.slice(start, end);
  if (name === '' || name.length > 100 || vocabulary.codesNamed(name).length === 0) return undefined;
  return { ...plain.span(start, start + name.length), text: detached(name) };
}
