/** What duties that somebody has written say of a role: which skills they read like, and which levels. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TextJudge } from '../check/text-judge.ts';
import type { InSteps } from '../in-steps.ts';
import { plainText } from '../profile/words/plain-text.ts';
import type { Settings } from '../settings.ts';

export interface ReadDuties {
  /** The level of the role that they read like; missing where they do not say. */
  readonly level?: number;
  /** The likeliest first; those of which the judge is sure. */
  readonly skills: readonly { readonly code: string; readonly level: number }[];
}

/** More are no profile's. */
const MOST_DUTIES = 100;
const LONGEST_DUTY = 2_000;
/** Of so many skills nobody keeps track. */
const MOST_SKILLS = 8;
/** Fewer words say nothing of the level of a role. */
const FEWEST_WORDS = 25;
/** Less often than not the duties say something of a level. */
const SAYS_SOMETHING = 0.5;

/** @param text of any Markdown: each item of a list and each paragraph is a duty */
export function* readDuties(
  text: string,
  catalogue: Catalogue,
  { edition: wanted }: Settings,
  judge: TextJudge,
): InSteps<ReadDuties> {
  const edition = catalogue.editions.includes(wanted) ? wanted : catalogue.newestEdition;
  for (const _ of judge.prepare(edition)) yield;
  const duties = dutiesIn(text);
  const likely = new Map<string, { likeness: number; level: number; duties: string[] }>();
  for (const duty of duties) {
    yield;
    for (const { code, level, likeness } of judge.likelySkills(edition, duty)) {
      const known = likely.get(code) ?? { likeness: 0, level, duties: [] };
      likely.set(code, { ...known, likeness: known.likeness + likeness, duties: [...known.duties, duty] });
    }
  }
  const best = [...likely].sort(([, a], [, b]) => b.likeness - a.likeness).slice(0, MOST_SKILLS);
  const skills: { code: string; level: number }[] = [];
  for (const [code, { level, duties: own }] of best) {
    yield;
    skills.push({ code, level: judge.opinion(edition, code, undefined, own)?.judgement?.best ?? level });
  }
  const role = duties.length === 0 ? undefined : judge.opinion(edition, undefined, undefined, duties)?.judgement;
  const isSaid = role !== undefined && role.words >= FEWEST_WORDS && role.saysSomething >= SAYS_SOMETHING;
  return { skills, ...(isSaid && { level: role.best }) };
}

function dutiesIn(text: string): string[] {
  const duties: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/)) {
    const [, mark, words = ''] = /^[\s>]*([-*+•]|\d+[.)])?\s*(.*)$/.exec(line) ?? [];
    if (words === '' || words.startsWith('#') || words.startsWith('|')) isOpen = false;
    else if (isOpen && mark === undefined) duties.push(`${duties.pop() ?? ''} ${words}`);
    else {
      duties.push(words);
      isOpen = true;
    }
    if (duties.length > MOST_DUTIES) break;
  }
  return duties.slice(0, MOST_DUTIES).map((duty) => {
    const short = duty.slice(0, LONGEST_DUTY);
    return plainText(short, 0, short.length).text;
  });
}
