/** Lines that introduce what stands below them: labels, and the names of roles that are no headings. */
import { detached } from '../../detached.ts';
import { namesSomebody } from '../words/titles.ts';

const LONGEST_LABEL = 60;

/** A short line in bold, or one that ends in a colon, says what comes below it: its words. */
export function labelOf(text: string, endsInColon: boolean): string | undefined {
  if (text.length > LONGEST_LABEL || (!endsInColon && !/^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text)))
    return undefined;
  return detached(text.replace(/[*_:]/g, '').trim());
}

/** What a stretch that can be folded away is called. */
const LONGEST_SUMMARY = 200;
const SUMMARY = /^<summary>\s*(?:<[^<>]{1,20}>\s*)*([^<>]{3,60})</i;

/** A short line that is bold, ends in a colon or puts one behind its first words, or a short list item: if it names somebody, it is about them. */
export function introducedRole(text: string, depth: number): string | undefined {
  const summary = summaryOf(text);
  if (summary !== undefined) return namesSomebody(summary) ? detached(summary) : undefined;
  const isItem = depth > 0 && text.length < 40;
  const name = leadOf(text.slice(0, 100), isItem)
    ?.replace(/\([^()]*\)/g, '')
    .trim();
  return name === undefined || name.split(' ').length > 5 || !namesSomebody(name) ? undefined : detached(name);
}

function summaryOf(text: string): string | undefined {
  const folded = text.indexOf('<summary>');
  return folded < 0 ? undefined : SUMMARY.exec(text.slice(folded, folded + LONGEST_SUMMARY))?.[1]!.trim();
}

/** The words that a line begins with, if it sets them apart. */
function leadOf(start: string, isItem: boolean): string | undefined {
  if (!isItem && !start.includes(':') && !start.includes('**') && !start.includes('__')) return undefined;
  const line = start.split('\n')[0]!;
  const lead =
    /^[\s*_]{0,6}([^:*_]{3,60}?)(?:\s?\((?:SFIA[ :-]?|[Ll]evel ?)?[^()]{0,20}\))?[*_]{0,2}:/.exec(line) ??
    /^\s*(?:\*\*|__)([^*_]{3,60})(?:\*\*|__)(?:\s*$| (?=(?:needs?|requires?|has|have|holds?|is|at|brings?)\b))/.exec(
      line,
    ) ??
    (isItem ? /^(\p{Lu}[\p{L}-]+(?: [\p{L}-]+){0,2})$/u.exec(line.trim()) : null);
  return lead?.[1];
}
