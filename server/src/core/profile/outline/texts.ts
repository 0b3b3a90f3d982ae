/** What headings and paragraphs have in common: the citations and the levels that stand in them. */
import type { Heading, Paragraph } from '../markdown/blocks.ts';
import type { MentionFact, TextFacts } from '../facts/types.ts';
import { isWord } from '../phrases/everyday-words.ts';
import type { Citation } from '../types.ts';
import { belongsToSkills } from './context.ts';
import { isProgression } from './groups.ts';
import { isCounted, place, placeLevels } from './reading.ts';
import type { Reading, StatedLevel } from './reading.ts';

/** Never added to: most texts cite nothing, and state no level. */
const NO_CITATIONS: Citation[] = [];
const NO_LEVELS: StatedLevel[] = [];

/** The citations in a text. What is not one for certain is put down as doubtful. */
export function citationsIn(
  reading: Reading,
  block: Heading | Paragraph,
  at: number,
  facts: TextFacts,
  groupOf: (mention: MentionFact) => number,
): Citation[] {
  if (facts.mentions.length === 0) return NO_CITATIONS;
  const { context, stretch, roleAt, groups, doubtful } = reading;
  const role = roleAt(at);
  const citations: Citation[] = [];
  const isForeign = facts.mentions.every((mention) => !mention.known || isWord(mention.code?.text ?? ''));
  facts.mentions.forEach((mention, i) => {
    const isOurs = mention.code !== undefined && mention.known;
    if (!isOurs && block.kind !== 'heading' && context.isAboutOthers) return;
    if (isReference(mention, isForeign) && !isMisspelt(mention, reading)) return;
    const before = facts.mentions[i - 1];
    const between = (): string => stretch.text.slice(at + before!.end, at + mention.start);
    const group = isProgression(before, mention, between) ? groups.last() : groupOf(mention);
    const listed = block.kind === 'paragraph' && block.depth > 0 && mention.leads;
    (isCounted(reading, mention) ? citations : doubtful).push(place(reading, mention, at, { role, group, listed }));
  });
  return citations;
}

/**
 * "See form FLEX-2": capitals that nobody knows, a hyphen and a digit, in the middle of other words. "OPSX-7 open",
 * "ARCH-2 is a decision": something that has a number and of which a sentence tells.
 * @param isForeign whether the text holds no known code but those that are words as well
 */
function isReference(mention: MentionFact, isForeign: boolean): boolean {
  const { known, shape, leads, told, code, name } = mention;
  if (shape !== 'code-hyphen-level' || name !== undefined) return false;
  if (known && !(told && isWord(code?.text ?? ''))) return false;
  return (!leads || told) && isForeign;
}

function isMisspelt({ known, code }: MentionFact, { vocabulary }: Reading): boolean {
  return !known && vocabulary.isScrambled(code?.text ?? '');
}

/** The levels in a text that belong to no skill in it. */
export function levelsIn({ stretch, levelStatements }: Reading, at: number, facts: TextFacts): StatedLevel[] {
  if (facts.levels.length === 0) return NO_LEVELS;
  const stated: StatedLevel[] = [];
  for (const fact of facts.levels) {
    // "SFIA Level 4" says so by itself
    if (!stretch.cites && !fact.sfia) continue;
    const statement = placeLevels(fact, at);
    stated.push({ fact, statement });
    levelStatements.push(statement);
  }
  return stated;
}

/**
 * Puts down the level of the role, if one of the levels is that.
 * @param unit where the unit of the block begins in the stretch
 */
export function readRoleLevel(
  { context, roleAt, roleLevels, stretch }: Reading,
  block: Heading | Paragraph,
  unit: number,
  citesSkills: boolean,
  stated: readonly StatedLevel[],
): void {
  if (stated.length === 0) return;
  const isHeading = block.kind === 'heading';
  const own = stated.find(
    ({ fact }) =>
      ((fact.leads && fact.alone) || fact.sfia || (isHeading && !context.isAboutOthers)) &&
      !(fact.leads && belongsToSkills(context, block)),
  );
  if (own === undefined || (citesSkills && !own.fact.sfia)) return;
  const role = roleAt(unit + block.start);
  const [level] = own.statement.levels;
  if (!isHeading && isLevelAlone(own)) roleLevels.label(role, level!);
  roleLevels.state(role, level!, isHeading && stretch.sections[role]?.start === unit);
}

/** `**Level 4**` and nothing else. */
export function isLevelAlone({ fact }: StatedLevel): boolean {
  return !fact.sfia && fact.rest.amount === 'nothing';
}
