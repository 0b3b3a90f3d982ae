/** Links to the framework's own site: which edition they mean, and which skill. */
import { detached } from '../../detached.ts';
import type { PlainText } from '../words/plain-text.ts';
import type { LevelRun } from '../phrases/levels.ts';
import { levelsBehind } from '../phrases/levels-at.ts';
import type { CitedLevel, Piece, Span, Vocabulary } from '../types.ts';

/** A link to the framework's own site. */
export interface FrameworkLink extends Span {
  readonly edition?: string;
  /** It leads to a skill, and not to a page about the framework. */
  readonly toSkill: boolean;
}

const BY_CODE = /\/skillcode\/(\d{1,2})\/([A-Z]{4})\b/;
const BY_NAME = /\/sfia-(\d{1,2})\/skills\/([a-z][a-z0-9-]+)/;
const OTHER = /\/sfia-(\d{1,2})(?=[/?#]|$)/;
const LEVEL_ANCHOR = /#skill_level_section_([1-7])\b/;

export function frameworkLinks(plain: PlainText): FrameworkLink[] {
  return plain.urls.flatMap(({ url, start, end }) => {
    const edition = (BY_CODE.exec(url) ?? OTHER.exec(url))?.[1];
    return edition === undefined ? [] : [{ start, end, edition, toSkill: BY_CODE.test(url) || BY_NAME.test(url) }];
  });
}

/** A skill that a link leads to. */
export interface LinkedSkill extends Span {
  /** As the address has it; missing where the address has the name. */
  readonly code: Piece | undefined;
  /** The text of the link, where it is the name of a skill. */
  readonly name: Piece | undefined;
  /** Levels behind the link. */
  readonly run: LevelRun | undefined;
  /** The level that the address leads to. */
  readonly level: CitedLevel | undefined;
  /** The stretch of the plain text that the citation takes. */
  readonly after: { readonly from: number; readonly to: number };
}

/** The skills that links lead to, by code, by the name that the link bears, or by neither; a bare address is none, for nobody writes a citation as one. */
export function linkedSkills(plain: PlainText, vocabulary: Vocabulary): LinkedSkill[] {
  return plain.urls.flatMap(({ url, label, start, end }) => {
    if (label === undefined) return [];
    const text = plain.text.slice(label.from, label.to).trim();
    const name =
      vocabulary.codesNamed(text).length > 0
        ? { ...plain.span(label.from, label.to), text: detached(text) }
        : undefined;
    const code = codeIn(url, start, vocabulary);
    if (code === undefined && !BY_NAME.test(url)) return [];
    const anchor = LEVEL_ANCHOR.exec(url);
    const digit = anchor === null ? undefined : start + anchor.index + anchor[0].length - 1;
    const run = levelsBehind(plain.text, label.to, vocabulary);
    const to = run?.tailEnd ?? label.to;
    const span = plain.span(label.from, to);
    return [
      {
        start: span.start,
        // the address is part of the citation: it may hold the code and the level
        end: Math.max(span.end, end),
        code,
        name,
        run,
        level:
          digit === undefined
            ? undefined
            : { from: Number(anchor![1]), to: Number(anchor![1]), start: digit, end: digit + 1 },
        after: { from: label.from, to },
      },
    ];
  });
}

function codeIn(url: string, start: number, vocabulary: Vocabulary): Piece | undefined {
  const match = BY_CODE.exec(url);
  if (match === null || vocabulary.kindOf(match[2]!) !== 'skill') return undefined;
  const at = start + match.index + match[0].length - match[2]!.length;
  return { start: at, end: at + match[2]!.length, text: match[2]! };
}
