/** Reads a paragraph or list item: a citation, a level, a label over what follows, or a duty. */
import type { Paragraph } from '../markdown/blocks.ts';
import type { MentionFact, TextFacts } from '../facts/types.ts';
import { movePiece } from '../facts/placed.ts';
import type { Amount } from '../words/amount.ts';
import { amountOf } from '../words/amount.ts';
import { tellsWhatIsDone } from '../words/doings.ts';
import { saysNotDefined } from '../words/lines.ts';
import type { Citation, Piece } from '../types.ts';
import {
  INTRODUCTION,
  LABEL,
  LINE,
  atParagraph,
  endLine,
  enter,
  itemDepth,
  ownersIn,
  takingLevel,
  withOwners,
} from './context.ts';
import type { NamedSkills } from './context.ts';
import { closeGroup, roleOfDuties, withSharedLevel } from './reading.ts';
import type { Reading, StatedLevel } from './reading.ts';
import { citationsIn, isLevelAlone, levelsIn, readRoleLevel } from './texts.ts';

/** @param unit where the unit of the paragraph begins in the stretch */
export function readParagraph(reading: Reading, block: Paragraph, unit: number, facts: TextFacts): void {
  const { context, stretch } = reading;
  reading.context = atParagraph(context, block.depth);
  if (facts.mentions.length === 0 && facts.levels.length === 0) {
    if (stretch.cites && facts.soleName !== undefined && reading.context.listsSkills)
      readListedName(reading, block, unit + block.start, facts.soleName);
    else readDuty(reading, block, unit, facts);
    return;
  }
  const at = unit + block.start;
  if (facts.label !== undefined && !isCitingLine(facts)) openLabel(reading, block, at, facts, facts.label);
  const citations = citationsIn(reading, block, at, facts, (mention) =>
    facts.label !== undefined && !facts.endsInColon && mention.leads
      ? reading.groups.ofHeading(`${reading.roleAt(at)} line`, mention)
      : reading.groups.next(),
  );
  const stated = levelsIn(reading, at, facts);
  readRoleLevel(reading, block, unit, citations.length > 0, stated);
  if (citations.length > 0) readCitations(reading, block, at, facts, citations);
  else readLevels(reading, block, unit, facts, stated);
}

/** A list item that is nothing but the name of a skill. */
function readListedName(reading: Reading, { depth }: Paragraph, at: number, soleName: Piece): void {
  const name = movePiece(soleName, at);
  const { start, end } = name;
  const citation: Citation = {
    start,
    end,
    shape: 'name-level',
    name,
    levels: [],
    role: reading.roleAt(at),
    group: reading.groups.next(),
    listed: true,
    stance: reading.context.stance,
  };
  openLine(reading, [reading.cited.add(withSharedLevel(reading, citation))], 'line', depth);
}

/** @param lists how many lists the line stands in */
function openLine(reading: Reading, cited: readonly number[], by: 'line' | 'sentence', lists: number): void {
  const depth = by === 'line' && lists === 0 ? LINE : itemDepth(lists);
  const skills: NamedSkills = { cited, owners: cited, by, depth, settled: false };
  reading.context = enter(reading.context, { depth, skills });
}

/** A line that is nothing but one citation introduces it, and is no label. */
function isCitingLine({ mentions: [first, second] }: TextFacts): boolean {
  return first !== undefined && second === undefined && first.leads && isBare(first);
}

function isBare({ rest }: MentionFact): boolean {
  return rest.amount === 'nothing' || rest.amount === 'marks';
}

/** A label says what stands below it: by its words, or as the name of a skill that a table or list above cites. */
function openLabel(
  reading: Reading,
  { depth: lists }: Paragraph,
  at: number,
  { heads, levels, mentions }: TextFacts,
  label: string,
): void {
  const named = lists === 0 ? listedByName(reading, label) : undefined;
  if (named !== undefined) {
    reading.context = endLine(reading.context);
    openLine(reading, [named], 'line', lists);
    return;
  }
  const isBold = /^(?:\*\*|__)/.test(reading.stretch.text.slice(at, at + 2));
  const depth = lists > 0 ? itemDepth(lists) : isBold ? LABEL : INTRODUCTION;
  // a level below the title of a role says nothing of what comes below it
  const isRole = reading.context.isRole && levels.length > 0 && mentions.length === 0;
  reading.context = enter(reading.context, { depth, heads, isRole });
}

function listedByName({ cited, vocabulary: { codesNamed } }: Reading, label: string): number | undefined {
  const codes = codesNamed(label);
  if (codes.length === 0) return undefined;
  return cited.findListed(({ code, name }) => codes.includes(code?.text ?? codesNamed(name?.text ?? '')[0] ?? ''));
}

/** A paragraph that neither cites nor states a level. */
function readDuty(reading: Reading, block: Paragraph, unit: number, facts: TextFacts): void {
  if (facts.label !== undefined) openLabel(reading, block, unit + block.start, facts, facts.label);
  // "You will:" introduces duties and is none
  else if (facts.notDefined === true) reading.cited.withdrawLevel(reading.context.skills?.owners ?? []);
  else if (!facts.endsInColon && facts.noDuty !== true) addDuty(reading, block, unit, facts.dutyFrom);
}

/** @param from where the duty begins in the paragraph, behind a label that says that it is one */
function addDuty(reading: Reading, block: Paragraph, unit: number, from?: number): void {
  const { context, duties, stretch } = reading;
  const text = (): string => stretch.text.slice(unit + block.start, unit + block.end);
  const tellsDuties =
    from !== undefined || context.tellsDuties || (context.isRole && (block.depth > 0 || tellsWhatIsDone(text())));
  const owners = ownersIn(context);
  const duty = { start: block.start + (from ?? 0), end: block.end };
  const role = roleOfDuties(reading, unit + block.start, tellsDuties);
  if (owners.length > 0 || role === undefined) duties.add(owners, duty, unit, role);
  else if (amountOf(stretch.text.slice(unit + duty.start, unit + duty.end)) === 'duty')
    duties.add(owners, duty, unit, role);
}

/** A paragraph that states levels and cites nothing. */
function readLevels(
  reading: Reading,
  block: Paragraph,
  unit: number,
  facts: TextFacts,
  stated: readonly StatedLevel[],
): void {
  const { cited, duties } = reading;
  const level = stated.find(({ fact }) => fact.leads && fact.alone);
  if (level !== undefined) {
    const { rest } = level.fact;
    const isOpen = ({ cited: numbers }: NamedSkills): boolean =>
      rest.amount === 'nothing' && numbers.every((number) => cited.at(number).levels.length === 0);
    const taking = takingLevel(reading.context, block.depth, isOpen);
    if (taking !== undefined) {
      reading.context = withOwners(taking, cited.giveLevel(taking.skills!, level.statement));
      const { owners } = reading.context.skills!;
      const at = unit + block.start;
      if (rest.amount !== 'nothing' && saysNotDefined(reading.stretch.text.slice(at + rest.start, at + rest.end)))
        cited.withdrawLevel(owners);
      else if (rest.amount === 'duty') duties.add(owners, rest, at);
      return;
    }
  }
  const isLabel = level !== undefined && isLevelAlone(level);
  if (stated.length === 1 && (facts.endsInColon || isLabel)) {
    reading.context = enter(reading.context, {
      depth: isLabel ? LABEL : INTRODUCTION,
      heads: facts.heads,
      level: stated[0]!.statement.levels[0]!,
      endsWithList: isLabel,
      isRole: isLabel && reading.context.isRole,
    });
  } else readDuty(reading, block, unit, facts);
}

/** @param citations those of the paragraph, one or more */
function readCitations(
  reading: Reading,
  block: Paragraph,
  at: number,
  facts: TextFacts,
  citations: readonly Citation[],
): void {
  const { cited, duties } = reading;
  const [first, second] = citations;
  const waiting = second === undefined ? waitingFor(reading, first!) : undefined;
  if (waiting !== undefined) {
    cited.complete(waiting, first!);
    return;
  }
  if (block.depth === 0) reading.context = endLine(reading.context);
  else if (facts.mentions[0]!.leads) closeGroup(reading, reading.context);
  const numbers = citations.map((citation) => cited.add(withSharedLevel(reading, citation)));
  const fact = factOf(facts, at, first!);
  if (!fact.leads) {
    readCitationsInText(reading, block, at, facts, citations, numbers);
    return;
  }
  if (second !== undefined) return;
  openLine(reading, numbers, isBare(fact) ? 'line' : 'sentence', block.depth);
  if (fact.rest.amount === 'duty') duties.add(numbers, fact.rest, at);
}

function factOf(facts: TextFacts, at: number, citation: Citation): MentionFact {
  return facts.mentions.find(({ start }) => start + at === citation.start)!;
}

/** Citations behind other words. @param numbers those of the citations */
function readCitationsInText(
  reading: Reading,
  block: Paragraph,
  at: number,
  facts: TextFacts,
  citations: readonly Citation[],
  numbers: readonly number[],
): void {
  const { duties, stretch, tags } = reading;
  const [first] = citations;
  const before = stretch.text.slice(at, first!.start);
  const amountBehind = (citation: Citation): Amount => factOf(facts, at, citation).rest.amount;
  if (facts.endsInColon) {
    // "As the holder of ITOP Level 3 you:"
    if (citations.length === 1) openLine(reading, numbers, 'line', block.depth);
  } else if (
    areTags(citations, stretch.text) &&
    amountBehind(citations.at(-1)!) === 'nothing' &&
    isDutyInFront(before)
  ) {
    const owners = numbers.map((number, i) => tags.first(number, citations[i]!));
    duties.add(owners, { start: at, end: at + beforeTag(before) });
  } else if (facts.noDuty !== true && (amountOf(before) === 'duty' || amountBehind(first!) === 'duty')) {
    // "Helps those who hold ITOP-5 at night" is a duty of the role, and none of the skill above
    if (ownersIn(reading.context).length === 0) addDuty(reading, block, at - block.start, facts.dutyFrom);
  }
}

/** One, or several in brackets with nothing but marks between them: `(ITOP-4, NTAS-3)`. */
function areTags(citations: readonly Citation[], text: string): boolean {
  const { start } = citations[0]!;
  if (citations.length > 1 && !/[([] ?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return citations.every((citation, i) => {
    const next = citations[i + 1];
    return next === undefined || /^[\s,;/&+]*$/.test(text.slice(citation.end, next.start));
  });
}

/** The heading above bears the name of the skill and waits for this: `SFIA code: ITOP`. */
function waitingFor({ context: { skills }, cited, vocabulary }: Reading, { code, name }: Citation): number | undefined {
  const [number] = skills?.by === 'heading' ? skills.cited : [];
  if (number === undefined || code === undefined || name !== undefined || !cited.isWaiting(number)) return undefined;
  const heading = cited.at(number).name;
  return heading !== undefined && vocabulary.codesNamed(heading.text).includes(code.text) ? number : undefined;
}

/** "Runs the servers (ITOP-4)" tells a duty; "The engineer is at ITOP-4" does not. */
function isDutyInFront(words: string): boolean {
  return (
    amountOf(words) === 'duty' &&
    !/(?:^|[\s:,])(?:at|is|are|to|of|in|for|the|an?|with|by|and|or|from|needs?|requires?|codes?)[:\s]*$/i.test(words)
  );
}

/** The length of a duty in front of its tag, without the bracket or comma that opens it. */
function beforeTag(duty: string): number {
  let length = duty.length;
  while (length > 0 && OPENS_TAG.test(duty[length - 1]!)) length--;
  return length;
}

const OPENS_TAG = /[\s([,–—:-]/;
