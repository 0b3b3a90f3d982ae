import type { Catalogue } from '../catalogue/catalogue.ts';
import { nameWords } from '../catalogue/names.ts';
import { editDistance } from '../catalogue/spelling.ts';
import { isEnglish } from '../check/english.ts';
import type { Report, Resolved } from '../check/rule.ts';
import { NOTHING, defineRule } from '../check/rule.ts';
import { skillInWords } from '../check/wording.ts';
import type { Messages } from '../messages/messages.ts';
import { calledText, codeText } from '../profile/facts/placed.ts';

export default defineRule({
  id: 'unknown-name',
  defaultSeverity: 'information',
  check({ citations, catalogue, text, ours, messages }) {
    const named = citations.filter(({ citation }) => {
      const called = calledText(citation);
      return called !== undefined && !ours.hasName(called);
    });
    const far = named.filter((cited) => isFar(cited, catalogue) && isEnglish(calledText(cited.citation)!, text));
    // whoever calls most skills so has names of his own for them
    if (far.length > 1 && far.length * 2 > named.length) return NOTHING;
    return far.map((cited) => report(cited, messages));
  },
});

function report({ citation, skill }: Resolved, messages: Messages): Report {
  const { start, end, text } = citation.name ?? citation.called!;
  return {
    start,
    end,
    message: messages.rules['unknown-name'].found(text, skillInWords(skill!)),
    fixes: [{ title: messages.fixes.changeName(skill!.name), edits: [{ start, end, text: skill!.name }] }],
  };
}

/** Whether words beside a known code are the name of no skill in any edition, and nothing like those of the skill. */
function isFar({ citation, skill, everywhere }: Resolved, catalogue: Catalogue): boolean {
  const written = calledText(citation);
  if (written === undefined || skill === undefined || codeText(citation) === undefined) return false;
  if (catalogue.named(written).length > 0) return false;
  const words = tellingWords(written);
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  return !everywhere.some(({ name }) => isNear(words, name));
}

/** More words are a description. */
const MOST_WORDS = 6;
/** Shorter words, and abbreviations, tell nothing. */
const SHORTEST = 4;
/** As many letters at the beginning make two words one: "planning", "plans". */
const SAME = 4;
/** A slip of the pen. */
const SLIPS = 2;
/** Words that stand in the names of half the skills, and in what people call anything. */
const ANYTHING: ReadonlySet<string> = new Set(['skill', 'skills', 'sfia', 'with', 'level', 'core', 'other', 'from']);

function tellingWords(name: string): string[] {
  return nameWords(name).filter((word) => word.length >= SHORTEST && /^\p{L}+$/u.test(word) && !ANYTHING.has(word));
}

/** A shortened name, one in other words of the same kin, or a misspelt one. */
function isNear(words: readonly string[], name: string): boolean {
  const own = nameWords(name);
  return words.some((word) =>
    own.some(
      (other) =>
        (other.length >= SHORTEST && word.slice(0, SAME) === other.slice(0, SAME)) ||
        (Math.min(word.length, other.length) > SAME && editDistance(word, other) <= SLIPS),
    ),
  );
}
