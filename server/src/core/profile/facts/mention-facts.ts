/** Mentions of skills as facts of a block: with their places, what follows them, and what links add. */
import { detached } from '../../detached.ts';
import type { MentionFact } from './types.ts';
import type { PlainText } from '../words/plain-text.ts';
import type { LinkedSkill } from './links.ts';
import { linkedSkills } from './links.ts';
import { isSpeltOut } from '../phrases/strength.ts';
import type { Mention } from '../phrases/types.ts';
import { calledAs } from './called.ts';
import { restAfter, runPieces } from './pieces.ts';
import type { Piece, Vocabulary } from '../types.ts';

/** A mention, found in a plain text, as a fact of its block. */
export function mentionFact(plain: PlainText, mention: Mention): MentionFact {
  const part = (at: { start: number; end: number; text: string }): Piece => ({
    ...plain.span(at.start, at.end),
    text: detached(at.text),
  });
  const { start, end } = plain.span(mention.start, mention.end);
  const run = mention.run === undefined ? undefined : runPieces(plain, mention.run);
  const called = calledAs(plain, mention);
  return {
    start,
    end,
    memo: {},
    shape: mention.shape,
    strength: mention.strength,
    known: mention.known,
    spelt: mention.run !== undefined && isSpeltOut(plain.text, mention.run),
    code: mention.code && part(mention.code),
    name: mention.name && part(mention.name),
    levels: run?.levels ?? [],
    levelSpan: run?.levelSpan,
    levelPhrase: run?.levelPhrase,
    levelName: run?.levelName,
    leads: leads(plain.text, mention.start),
    told: TOLD.test(plain.text.slice(mention.end, mention.end + LONGEST_VERB)),
    rest: restAfter(plain, mention.end),
    ...(called !== undefined && { called }),
  };
}

/** What may stand in front of what a block is about. */
const LEADS = /^[\s\d.)(["'“•–-]*(?:(?:(?:SFIA )?(?:skill|code)s?|SFIA):\s*)?$/i;
const LONGEST_LEAD = 40;

function leads(text: string, at: number): boolean {
  return at <= LONGEST_LEAD && LEADS.test(text.slice(0, at));
}

const TOLD =
  /^ (?:is|was|are|were|has|had|opens?|opened|closed|done|fixed|blocked|covers|tracks|describes|asks|says)\b/;
const LONGEST_VERB = 12;

/** Links to skills cite them: `[Infrastructure operations](.../skillcode/9/ITOP)`, with the level of the anchor if there is one. */
export function withLinks(plain: PlainText, mentions: readonly MentionFact[], vocabulary: Vocabulary): MentionFact[] {
  const all = [...mentions];
  for (const link of linkedSkills(plain, vocabulary)) {
    const at = all.findIndex(({ start, end }) => start < link.end && end > link.start);
    const known = all[at];
    if (known === undefined) {
      if (link.code !== undefined || link.name !== undefined) all.push(linkFact(plain, link));
    } else {
      const { level } = link;
      const levels = known.levels.length === 0 && level !== undefined;
      all[at] = {
        ...known,
        code: known.code ?? link.code,
        strength: 'certain',
        ...(levels && { levels: [level], levelSpan: level, levelPhrase: level }),
      };
    }
  }
  return all.sort((a, b) => a.start - b.start);
}

function linkFact(plain: PlainText, { start, end, code, name, run, level, after }: LinkedSkill): MentionFact {
  const levels = run === undefined ? undefined : runPieces(plain, run);
  return {
    start,
    end,
    code,
    name,
    memo: {},
    shape: 'link',
    strength: 'certain',
    known: true,
    spelt: false,
    told: false,
    leads: leads(plain.text, after.from),
    levels: levels?.levels ?? (level === undefined ? [] : [level]),
    levelSpan: levels?.levelSpan ?? level,
    levelPhrase: levels?.levelPhrase ?? level,
    levelName: levels?.levelName,
    rest: restAfter(plain, after.to),
  };
}

/** `[Network support: Level 2](#network-support-level-2)`: an entry of a list of contents, with its level. */
export function isContents({ urls }: PlainText, { start, end, run }: Mention): boolean {
  return urls.some(
    ({ url, label }) =>
      run !== undefined && label !== undefined && label.from <= start && end <= label.to && url.startsWith('#'),
  );
}

/** `[OPSX-6](https://.../browse/OPSX-6)`: the key of an issue. */
export function isIssueLink({ urls }: PlainText, { start, end }: Mention): boolean {
  return urls.some(
    ({ url, label }) =>
      label !== undefined &&
      label.from <= start &&
      end <= label.to &&
      /\/(?:browse|issues?|tickets?|pull)\//i.test(url),
  );
}
