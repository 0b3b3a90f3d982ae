/** What citations leave unsaid, shown beside them: the name of the skill behind a bare code, the phrase behind a level. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { levelName } from '../catalogue/catalogue.ts';
import { SFIA } from '../catalogue/types.ts';
import { editionAt } from '../check/edition.ts';
import type { Document } from '../document.ts';
import type { CitedLevel, Piece, Span } from '../profile/types.ts';
import type { Settings } from '../settings.ts';
import type { ResolvedAt } from './resolved.ts';
import { resolvedCitations } from './resolved.ts';

export interface InlayHint {
  /** Behind which it stands. */
  readonly at: number;
  /** `Infrastructure operations, Enable`; plain words. */
  readonly text: string;
}

/** Those in a stretch, in the order of the document. */
export function inlayHints(
  { profile }: Document,
  span: Span,
  catalogue: Catalogue,
  settings: Settings,
): readonly InlayHint[] {
  const said = new Map<number, Set<string>>();
  const say = (at: number, text: string | undefined): void => {
    if (text === undefined || text === '' || at < span.start || at > span.end) return;
    const known = said.get(at);
    if (known === undefined) said.set(at, new Set([text]));
    else known.add(text);
  };
  for (const resolved of resolvedCitations(profile, catalogue, settings, span)) hintAt(resolved, catalogue, say);
  for (const { start, contents } of profile.parts) {
    for (const statement of contents.levelStatements) {
      const end = start + (statement.levelPhrase ?? statement.levelSpan ?? statement).end;
      const level = onlyLevel(statement);
      if (level === undefined || end < span.start || end > span.end) continue;
      const known = catalogue.levels(SFIA, editionAt(profile, end, catalogue, settings));
      say(end, known.find(({ number }) => number === level.from)?.name);
    }
  }
  return [...said].map(([at, texts]) => ({ at, text: [...texts].join(', ') })).sort((a, b) => a.at - b.at);
}

function hintAt(resolved: ResolvedAt, catalogue: Catalogue, say: (at: number, text: string | undefined) => void): void {
  const { citation, skill } = resolved;
  const together = IN_ONE_RUN.has(citation.shape) && citation.levelsFrom === undefined ? citation.end : undefined;
  if (citation.name === undefined && citation.code !== undefined) say(together ?? citation.code.end, skill?.name);
  const level = ownLevel(resolved);
  if (level === undefined || skill?.levels.some((known) => known.level === level.from) !== true) return;
  say(together ?? level.end, levelName(catalogue, skill, level.from));
}

/** Code and level are one run of words: what is said of both stands behind them. */
const IN_ONE_RUN: ReadonlySet<string> = new Set(['code-hyphen-level', 'code-level-word', 'code-number']);

/** The one level that a citation states beside its skill, without its phrase. */
function ownLevel({ citation }: ResolvedAt): CitedLevel | undefined {
  return citation.levelsFrom === undefined ? onlyLevel(citation) : undefined;
}

interface Stated {
  readonly levels: readonly CitedLevel[];
  readonly levelName?: Piece | undefined;
}

/** Ranges and lists bear no phrase. */
function onlyLevel({ levels, levelName: phrase }: Stated): CitedLevel | undefined {
  const [only, second] = levels;
  return only === undefined || second !== undefined || only.from !== only.to || phrase !== undefined ? undefined : only;
}
