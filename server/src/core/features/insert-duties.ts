/** The definition of the cited level as duties, in bullets below the citation: a beginning for whoever writes them. */
import { inMarkdown } from '../../../shared/safe-text.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { editionAt } from '../check/edition.ts';
import { levelsOf } from '../check/level-edits.ts';
import { codeOf } from '../check/resolve.ts';
import type { Edit } from '../check/rule.ts';
import type { Document } from '../document.ts';
import type { Messages } from '../messages/messages.ts';
import type { PagedText } from '../paged-text.ts';
import type { Citation } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import { citationAt } from './locate.ts';
import { readBlocks } from './markdown-text.ts';

/** @returns `undefined` where no one level is cited, its text is not known, or duties stand there already */
export function insertDuties(
  document: Document,
  offset: number,
  catalogue: Catalogue,
  settings: Settings,
  { actions }: Messages,
): { readonly title: string; readonly edits: readonly Edit[] } | undefined {
  const { text, profile } = document;
  const located = citationAt(profile, offset);
  if (located?.certain !== true || ['table-row', 'front-matter'].includes(located.citation.shape)) return undefined;
  const { citation } = located;
  const [level, second] = levelsOf(citation.levels);
  if (level === undefined || second !== undefined || hasDuties(document, citation)) return undefined;
  const edition = editionAt(profile, offset, catalogue, settings);
  const skill = catalogue.skill(codeOf(citation, catalogue, edition) ?? '', edition);
  const definition = skill?.levels.find((known) => known.level === level)?.text ?? '';
  const duties = sentencesOf(definition);
  if (duties.length === 0) return undefined;
  const from = citation.levelsFrom === 'role' ? citation.end : Math.max(citation.end, citation.levelSpan?.end ?? 0);
  return {
    title: actions.insertDuties(level, skill!.code),
    edits: [bulletsBelow(text, from, duties)],
  };
}

function hasDuties({ profile }: Document, { start, end }: Citation): boolean {
  const { citations, claims } = profile;
  return claims.some(({ citation, duties }) => {
    const own = citations[citation]!;
    return own.start === start && own.end === end && duties.length > 0;
  });
}

function sentencesOf(definition: string): string[] {
  return readBlocks(definition)
    .flatMap((block) => ('list' in block ? block.list : block.paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Below the block that an offset lies in: nested where that is an item of a list, else parted by an empty line. */
function bulletsBelow(text: PagedText, offset: number, sentences: readonly string[]): Edit {
  const first = lineAt(text, text.lineStart(offset));
  const lineBreak = text.slice(first.end, first.end + 1) === '\r' ? '\r\n' : '\n';
  const [, indent = '', mark] = /^([\s>]*)([-*+]|\d+[.)])?(?=\s|$)/.exec(first.text) ?? [];
  let last = first;
  if (!/^\s*#/.test(first.text)) {
    for (let next = nextLine(text, last); next !== undefined; next = nextLine(text, next)) {
      if (/^[\s>]*(?:$|[-*+] |\d+[.)] |#|\|)/.test(next.text)) break;
      last = next;
    }
  }
  const nested = mark === undefined ? '' : ' '.repeat(mark.length + 1);
  const bullet = mark !== undefined && /[-*+]/.test(mark) ? mark : '-';
  const bullets = sentences.map((sentence) => `${indent}${nested}${bullet} ${inMarkdown(sentence)}`);
  const following = nextLine(text, last);
  const before = mark === undefined ? lineBreak + indent.trimEnd() : '';
  const after = mark === undefined && following !== undefined && following.text.trim() !== '' ? lineBreak : '';
  const inserted = `${before}${lineBreak}${bullets.join(lineBreak)}${after}`;
  return { start: last.end, end: last.end, text: inserted };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function lineAt(text: PagedText, start: number): Line {
  const line = text.slice(start, text.lineEnd(start)).replace(/\r$/, '');
  return { start, end: start + line.length, text: line };
}

function nextLine(text: PagedText, { start }: Line): Line | undefined {
  const end = text.lineEnd(start);
  return end >= text.length ? undefined : lineAt(text, end + 1);
}
